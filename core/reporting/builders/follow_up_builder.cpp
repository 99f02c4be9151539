#include "core/base/format.h"
#include "core/domain/agreement.h"
#include "core/domain/worksite.h"
#include "core/reporting/builders/council_register_builder.h"
#include "core/reporting/builders/worded_paper.h"

#include <set>

namespace sijill {
namespace {

using Kind = ColumnKind;

bool isSigned(AgreementState state)
{
    return state == AgreementState::Signed || state == AgreementState::Active
        || state == AgreementState::Completed || state == AgreementState::Terminated;
}

/// How far the agreements of one deliberation are.
struct Progress {
    qint64 agreements = 0;
    qint64 isSigned = 0;
    qint64 active = 0;
    qint64 worksites = 0;
    qint64 opened = 0;
};

Progress progressOf(const PaperContext& context, const Deliberation& deliberation, QDate day)
{
    Progress progress;
    for (const BlockLine& line : blockLines(context.database(), deliberation.item)) {
        const auto agreement = context.records().find<Agreement>(line.agreement);
        if (!agreement)
            continue;
        ++progress.agreements;
        progress.isSigned += isSigned(agreement->state) ? 1 : 0;
        progress.active +=
            agreement->state == AgreementState::Active || agreement->state == AgreementState::Completed ? 1
                                                                                                        : 0;
        for (const AgreementWorksite& row : agreement->worksites) {
            const auto worksite = context.records().find<Worksite>(row.worksite);
            ++progress.worksites;
            progress.opened += worksite && worksite->openedOn.isValid() && worksite->openedOn <= day ? 1 : 0;
        }
    }
    return progress;
}

} // namespace

FollowUpBuilder::FollowUpBuilder(const PaperContext& context, const Session& session)
    : m_context(context)
    , m_council(context)
    , m_session(session)
    , m_day(context.today())
{
    context.records().forEachLive(recordType<Deliberation>(), [&](const Record& record) {
        const auto& of = record.as<Deliberation>();
        const bool isBefore = of.decidedOn < session.opensOn && of.decidedOn >= session.opensOn.addYears(-1);
        if (of.isAdopted && isBefore)
            m_deliberations.push_back(of);
        return true;
    });
    std::sort(m_deliberations.begin(), m_deliberations.end(), [](const auto& a, const auto& b) {
        return std::pair(a.year, a.sequence) < std::pair(b.year, b.sequence);
    });
    context.records().forEachLive(recordType<Recommendation>(), [&](const Record& record) {
        m_recommendations.push_back(record.as<Recommendation>());
        return true;
    });
    std::sort(m_recommendations.begin(), m_recommendations.end(), [&](const auto& a, const auto& b) {
        return std::tuple(!isOverdue(a), !a.isPending(), a.dueOn, a.number)
            < std::tuple(!isOverdue(b), !b.isPending(), b.dueOn, b.number);
    });
}

bool FollowUpBuilder::isOverdue(const Recommendation& recommendation) const
{
    return recommendation.isPending() && recommendation.dueOn.isValid() && recommendation.dueOn < m_day;
}

Table FollowUpBuilder::execution() const
{
    Table table = TableMaker(m_context, {})
                      .make("execution",
                          {{"number"}, {"decided_on", Kind::Date}, {"subject", Kind::Text, 4},
                              {"state", Kind::Text, 1.2}, {"agreements", Kind::Integer},
                              {"signed", Kind::Integer}, {"active", Kind::Integer},
                              {"worksites", Kind::Integer}, {"opened_worksites", Kind::Integer}});
    for (const Deliberation& of : m_deliberations) {
        const Progress progress = progressOf(m_context, of, m_day);
        const QString state =
            m_context.words().choice("deliberation_state", kDeliberationStates, qint64(of.stateOn(m_day)));
        const auto number = [&](qint64 value) { return progress.agreements > 0 ? Cell(value) : Cell(); };
        table.rows.push_back(
            {m_context.code(of.number), of.decidedOn, Format::capitalised(m_context.text(of.subject)), state,
                number(progress.agreements), number(progress.isSigned), number(progress.active),
                number(progress.worksites), number(progress.opened)});
    }
    return table;
}

Table FollowUpBuilder::recommendations() const
{
    Table table = TableMaker(m_context, {})
                      .make("recommendations",
                          {{"number"}, {"recommendation", Kind::Text, 3}, {"owner", Kind::Text, 1.6},
                              {"due_on", Kind::Date}, {"state", Kind::Text, 1.1},
                              {"days_late", Kind::Integer}, {"answer", Kind::Text, 2}});
    for (const Recommendation& of : m_recommendations)
        table.rows.push_back({m_context.code(of.number), Format::capitalised(m_context.text(of.text)),
            cellOf(m_context.text(of.owner)), cellOf(of.dueOn),
            m_context.words().choice("recommendation_state", kRecommendationStates, qint64(of.state)),
            isOverdue(of) ? Cell(qint64(of.dueOn.daysTo(m_day))) : Cell(),
            cellOf(m_context.text(of.answer))});
    return table;
}

PaperParts FollowUpBuilder::parts() const
{
    PaperValues values;
    m_council.setSession(values, m_session);
    const auto late = std::count_if(m_recommendations.begin(), m_recommendations.end(),
        [&](const Recommendation& each) { return isOverdue(each); });
    values.set("situation_date", m_council.longDay(m_day))
        .flag("has_overdue", late > 0)
        .set("overdue_counted", late > 0 ? m_context.counted("recommendation", late) : QString())
        .set("overdue_counted_gen", late > 0 ? m_context.counted("recommendation", late, true) : QString());
    PaperParts parts;
    for (const Table& table : {execution(), recommendations()})
        parts.tables.emplace(table.code, table);
    parts.data = values.data();
    parts.signatures = presidentSignature(m_context);
    return parts;
}

Result<Paper> FollowUpBuilder::build() const
{
    const QString title = m_context.words().at("title.follow_up").arg(m_context.text(m_session.names));
    return wordedPaper(m_context, u"follow_up"_s, title, parts());
}

} // namespace sijill
