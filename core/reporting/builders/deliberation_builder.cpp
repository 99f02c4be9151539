#include "core/reporting/builders/deliberation_builder.h"

#include "core/base/format.h"
#include "core/base/french_words.h"
#include "core/domain/agreement.h"
#include "core/domain/edition.h"
#include "core/reporting/builders/worded_paper.h"
#include "core/reporting/cell_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace sijill {
namespace {

constexpr const char* kSettings[] = {"law_reference_provinces", "law_reference_deliberations",
    "law_reference_partnership", "law_reference_internal_rules", "law_reference_visa",
    "circular_reference_programme", "framework_agreement_reference", "committee_name",
    "selection_minutes_date", "governor_title", "posting_days_counted", "posting_days_counted_gen",
    "enforceability_conditions"};
// Articles of the shipped text, after which those that somebody typed go on.
constexpr int kArticlesOfBlock = 5;
constexpr int kArticlesOfOther = 3;
constexpr int kArticlesOfRejected = 2;

} // namespace

DeliberationBuilder::DeliberationBuilder(const PaperContext& context, const Deliberation& deliberation)
    : m_context(context)
    , m_council(context)
    , m_deliberation(deliberation)
    , m_item(context.records().find<AgendaItem>(deliberation.item).value_or(AgendaItem()))
    , m_session(context.records().find<Session>(deliberation.session).value_or(Session()))
    , m_lines(blockLines(context.database(), deliberation.item))
{
}

void DeliberationBuilder::setFront(PaperValues& values) const
{
    m_council.setSession(values, m_session);
    const auto sitting = m_context.records().find<Sitting>(m_item.sitting).value_or(Sitting());
    const auto sittings = sittingsOf(m_context.database(), m_session.id);
    const auto place = std::find_if(
        sittings.begin(), sittings.end(), [&](const Sitting& each) { return each.id == sitting.id; });
    const int rank = place == sittings.end() ? 0 : int(place - sittings.begin()) + 1;
    m_council.setSitting(values, sitting, rank, m_session);
    const QString subject =
        m_context.inSentence(m_deliberation.subject.isEmpty() ? m_item.title : m_deliberation.subject);
    values.set("deliberation_number", m_context.code(m_deliberation.number))
        .set("deliberation_date", m_council.longDay(m_deliberation.decidedOn))
        .set("deliberation_subject", subject)
        .set("agenda_item_number", m_item.position > 0 ? QString::number(m_item.position) : QString())
        .set("transcribed_on", m_council.longDay(m_deliberation.transcribedOn))
        .set("date_long", m_council.longDay(m_deliberation.decidedOn))
        .flag("is_adopted", m_deliberation.isAdopted)
        .flag("is_rejected", !m_deliberation.isAdopted);
}

void DeliberationBuilder::setGrounds(PaperValues& values) const
{
    for (const char* name : kSettings)
        values.set(name, m_context.setting(QLatin1StringView(name)));
    const auto committee = m_context.records().find<StandingCommittee>(m_item.committee);
    values.list("legal_references", "legal_reference", filledLines(m_context.setting(u"legal_references"_s)))
        .set("programme_name", m_context.setting(u"programme_name"_s))
        .flag("has_opinion", committee && m_item.opinion != Opinion::None)
        .set("standing_committee_name", committee ? m_context.inSentence(committee->names) : QString())
        .set("standing_committee_date", m_council.longDay(m_item.opinionOn));
}

void DeliberationBuilder::setBallot(PaperValues& values) const
{
    QStringList recused;
    for (const MemberVote& vote : m_item.votes) {
        if (vote.vote == Vote::Recused)
            recused << m_council.titled(vote.member);
    }
    values.set("ballot_mode", m_council.ballotMode(m_item))
        .set("outcome_text", m_council.majority(m_item))
        .flag("ballot_by_name", m_item.mode == BallotMode::ByName)
        .flag("has_recused", !recused.isEmpty())
        .set("recused_names", m_context.words().enumerated(recused))
        .flag("casting_vote_used", m_item.castingVote);
}

QString DeliberationBuilder::currency() const
{
    const auto first = m_lines.empty() ? std::optional<Agreement>()
                                       : m_context.records().find<Agreement>(m_lines.front().agreement);
    const auto edition = first ? m_context.records().find<Edition>(first->edition) : std::nullopt;
    return edition ? edition->currency : u"MAD"_s;
}

/// Lines of the budget that pay the agreements, each once, with their year.
QString DeliberationBuilder::budgetLines(int& year) const
{
    QStringList names;
    for (const BlockLine& row : m_lines) {
        const auto agreement = m_context.records().find<Agreement>(row.agreement);
        const auto edition = agreement ? m_context.records().find<Edition>(agreement->edition) : std::nullopt;
        for (const BudgetLine& line : edition ? edition->budgetLines : std::vector<BudgetLine>()) {
            const QString name = m_context.text(line.names);
            if (line.id == agreement->budgetLine && !names.contains(name)) {
                names << name;
                year = line.year;
            }
        }
    }
    return m_context.words().enumerated(names);
}

void DeliberationBuilder::setBlock(PaperValues& values) const
{
    const auto sum = [&](auto value) {
        return std::accumulate(m_lines.begin(), m_lines.end(), qint64(0),
            [&](qint64 total, const BlockLine& line) { return total + value(line); });
    };
    const Money amount{sum([](const BlockLine& line) { return line.amount.minor; })};
    const Result<QString> inWords = amountInWords(m_context.language(), amount);
    const bool hasWords = inWords && currency() == "MAD"_L1 && !amount.isZero();
    const auto counted = [&](const char* tag, const char* noun, qint64 count) {
        values.set(tag, count > 0 ? m_context.counted(noun, count) : QString())
            .set((QByteArray(tag) + "_gen").constData(),
                count > 0 ? m_context.counted(noun, count, true) : QString());
    };
    counted("agreements_counted", "agreement", qint64(m_lines.size()));
    counted("worksites_counted", "worksite", sum([](const BlockLine& line) { return line.worksites; }));
    counted("jobs_counted", "job_plain", sum([](const BlockLine& line) { return line.jobs; }));
    int year = 0;
    const QString budget = budgetLines(year);
    values.flag("has_agreements", !m_lines.empty())
        .flag("has_other_subject", m_lines.empty())
        .flag("has_one_agreement", m_lines.size() == 1)
        .flag("has_jobs", sum([](const BlockLine& line) { return line.jobs; }) > 0)
        .set("agreement_number", m_lines.empty() ? QString() : m_context.code(m_lines.front().number))
        .set("block_amount_figures", amount.isZero() ? QString() : m_context.format().money(amount))
        .set("block_amount_words", hasWords ? *inWords : QString())
        .set("currency_name", m_context.currencyName(currency()))
        .set("budget_line", budget)
        .set("budget_year", year > 0 ? QString::number(year) : QString());
}

/// What ties it to other deliberations, and what it decides besides.
void DeliberationBuilder::setOthers(PaperValues& values) const
{
    const RecordStore records = m_context.records();
    const auto amended = records.find<Deliberation>(m_deliberation.amends);
    const auto annulled = records.find<Deliberation>(m_deliberation.annuls);
    const auto number = [&](const auto& of) { return of ? m_context.code(of->number) : QString(); };
    const auto day = [&](const auto& of) { return of ? m_council.longDay(of->decidedOn) : QString(); };
    QStringList detached;
    for (const AgendaItem& item : agendaOf(m_context.database(), m_session.id)) {
        if (item.detachedFrom == m_item.id && !m_item.id.isNull())
            for (const BlockLine& line : blockLines(m_context.database(), item.id))
                detached << m_context.code(line.number);
    }
    int next = !m_deliberation.isAdopted ? kArticlesOfRejected
        : m_lines.empty()                ? kArticlesOfOther
                                         : kArticlesOfBlock;
    QJsonArray extra;
    for (const QString& line : filledLines(m_context.text(m_deliberation.text)))
        extra.append(QJsonObject{{u"article_title"_s, m_council.article(++next)}, {u"article_text"_s, line}});
    values.flag("has_amended", amended.has_value())
        .set("amended_deliberation_number", number(amended))
        .set("amended_deliberation_date", day(amended))
        .flag("has_annulled", annulled.has_value())
        .set("annulled_deliberation_number", number(annulled))
        .set("annulled_deliberation_date", day(annulled))
        .flag("is_annulled", m_deliberation.annulledOn.isValid())
        .set("annulled_on", m_council.longDay(m_deliberation.annulledOn))
        .set("motive", withOwnDirection(m_deliberation.motive, Format::direction(m_context.language())))
        .flag("needs_visa", m_deliberation.needsVisa)
        .flag("has_detached_agreements", !detached.isEmpty())
        .set("detached_agreements_list", m_context.words().enumerated(detached))
        .list("extra_articles", extra);
}

Table DeliberationBuilder::ballot() const
{
    using Kind = ColumnKind;
    Table table =
        TableMaker(m_context, {})
            .make("ballot_result",
                {{"members_in_office", Kind::Integer}, {"present_members", Kind::Integer},
                    {"recused", Kind::Integer}, {"in_favour", Kind::Integer}, {"against", Kind::Integer},
                    {"abstained", Kind::Integer}, {"blank_votes", Kind::Integer}});
    table.rows.push_back({qint64(m_item.inOffice), qint64(m_item.present), qint64(m_item.recused),
        qint64(m_item.inFavour), qint64(m_item.against), qint64(m_item.abstained), qint64(m_item.blank)});
    return table;
}

Table DeliberationBuilder::byName() const
{
    using Kind = ColumnKind;
    Table table = TableMaker(m_context, {})
                      .make("ballot_by_name",
                          {{"order", Kind::Integer}, {"member", Kind::Text, 3}, {"vote", Kind::Text, 1.2},
                              {"remark", Kind::Text, 2}});
    if (m_item.mode != BallotMode::ByName)
        return table;
    for (const MemberVote& vote : m_item.votes)
        table.rows.push_back({qint64(table.rows.size()) + 1, cellOf(m_council.titled(vote.member)),
            m_context.words().choice("vote", kVotes, qint64(vote.vote)),
            cellOf(withOwnDirection(vote.remark, Format::direction(m_context.language())))});
    return table;
}

Table DeliberationBuilder::agreements() const
{
    return agreementLines(m_context, "deliberation_agreements", m_lines, currency());
}

Box DeliberationBuilder::visa() const
{
    const PaperWords& words = m_context.words();
    const QString dots(20, u'.');
    const Deliberation& of = m_deliberation;
    Box box;
    if (of.visaRefusedOn.isValid())
        box.lines << words.at("visa.refused").arg(m_council.longDay(of.visaRefusedOn));
    else if (of.visaOn.isValid())
        box.lines << words.at("visa.granted")
                         .arg(of.visaNumber.isEmpty() ? dots : m_context.code(of.visaNumber),
                             m_council.longDay(of.visaOn));
    else if (of.isTacitVisaOn(m_context.today()))
        box.lines << words.at("visa.tacit").arg(m_council.longDay(of.visaDueOn));
    else
        box.lines << words.at("visa.granted").arg(dots, dots) << words.at("visa.tacit").arg(dots)
                  << words.at("visa.refused").arg(dots);
    return box;
}

PaperParts DeliberationBuilder::parts() const
{
    PaperValues values;
    setFront(values);
    setGrounds(values);
    setBallot(values);
    setBlock(values);
    setOthers(values);
    PaperParts parts;
    parts.data = values.data();
    for (const Table& table : {ballot(), byName(), agreements()})
        parts.tables.emplace(table.code, table);
    parts.boxes.emplace(u"visa_space"_s, visa());
    parts.signatures = m_council.signatures(m_deliberation.decidedOn);
    parts.framedTitle = true;
    return parts;
}

Result<Paper> DeliberationBuilder::build() const
{
    const QString title =
        m_context.words().at("title.deliberation").arg(m_context.code(m_deliberation.number));
    Result<Paper> paper = wordedPaper(m_context, u"deliberation"_s, title, parts());
    if (paper && m_deliberation.annulledOn.isValid()) {
        paper->document.draftMark = m_context.words().at("annulled_mark");
        paper->heldBack = QCoreApplication::translate("IssuedPapers",
            "This deliberation was annulled: it is no longer issued and prints with the word across.");
    }
    return paper;
}

} // namespace sijill
