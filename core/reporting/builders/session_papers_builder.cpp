#include "core/reporting/builders/session_papers_builder.h"

#include "core/base/format.h"
#include "core/domain/agreement.h"
#include "core/domain/edition.h"
#include "core/reporting/builders/worded_paper.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sijill {
namespace {

using Kind = ColumnKind;

bool isStruckOff(const AgendaItem& item)
{
    return item.state == ItemState::Withdrawn || item.state == ItemState::Opposed;
}

} // namespace

SessionPapersBuilder::SessionPapersBuilder(const PaperContext& context, const Session& session)
    : m_context(context)
    , m_council(context)
    , m_session(session)
    , m_sittings(sittingsOf(context.database(), session.id))
    , m_items(agendaOf(context.database(), session.id))
    , m_sent(deliberationsOf(context.database(), session.id))
{
    std::erase_if(m_items, isStruckOff);
    std::erase_if(m_sent, [](const Deliberation& each) { return each.annulledOn.isValid(); });
}

QString SessionPapersBuilder::titleOf(const char* key) const
{
    return m_context.words().at(key).arg(m_context.text(m_session.names));
}

PaperValues SessionPapersBuilder::front() const
{
    PaperValues values;
    m_council.setSession(values, m_session);
    values.set("session_code", m_context.code(m_session.code))
        .set("sender_capacity", m_context.signatory(SignatoryRole::President).capacity)
        .set("governor_title", m_context.setting(u"governor_title"_s))
        .flag("is_extraordinary", m_session.kind == SessionKind::Extraordinary);
    return values;
}

/// Sittings still to come or held; the opening day alone while none is planned.
Table SessionPapersBuilder::timetable() const
{
    Table table = TableMaker(m_context, {})
                      .make("sittings_timetable",
                          {{"sitting"}, {"day", Kind::Text, 2.8}, {"hour"}, {"place", Kind::Text, 2.9}});
    const QString dots(12, u'.');
    int number = 0;
    for (const Sitting& sitting : m_sittings) {
        ++number;
        if (sitting.state == SittingState::NoQuorum)
            continue;
        const QString day = m_council.weekday(sitting.heldAt) + u' ' + m_council.longDay(sitting.heldAt);
        table.rows.push_back(
            {Format::capitalised(m_council.ordinal(number)), day, hourOf(m_context, sitting.heldAt),
                cellOf(m_context.text(sitting.place.isEmpty() ? m_session.place : sitting.place))});
    }
    if (table.rows.empty())
        table.rows.push_back({Format::capitalised(m_council.ordinal(number + 1)),
            number > 0 ? dots : m_council.longDay(m_session.opensOn), dots,
            cellOf(m_context.text(m_session.place))});
    return table;
}

QJsonArray SessionPapersBuilder::points() const
{
    QJsonArray all;
    for (const AgendaItem& item : m_items) {
        const auto committee = m_context.records().find<StandingCommittee>(item.committee);
        const char* origin = item.origin == ItemOrigin::Governor ? "item_origin.governor"
            : item.origin == ItemOrigin::Members                 ? "item_origin.members"
                                                                 : nullptr;
        all.append(PaperValues()
                       .set("item_number", QString::number(item.position))
                       .set("item_title", Format::capitalised(m_context.text(item.title)))
                       .set("item_rapporteur", m_council.titled(item.rapporteur))
                       .set("item_committee", committee ? m_context.text(committee->names) : QString())
                       .set("item_added_by", origin ? m_context.words().at(origin) : QString())
                       .data());
    }
    return all;
}

Table SessionPapersBuilder::block(const AgendaItem& item, const char* code) const
{
    const auto first = item.agreements.empty()
        ? std::optional<Agreement>()
        : m_context.records().find<Agreement>(item.agreements.front().agreement);
    const auto edition = first ? m_context.records().find<Edition>(first->edition) : std::nullopt;
    return agreementLines(
        m_context, code, blockLines(m_context.database(), item.id), edition ? edition->currency : u"MAD"_s);
}

/// Pending, and due before the session opens.
Table SessionPapersBuilder::lateRecommendations() const
{
    Table table = TableMaker(m_context, {})
                      .make("late_recommendations",
                          {{"number"}, {"recommendation", Kind::Text, 3}, {"owner", Kind::Text, 1.6},
                              {"due_on", Kind::Date}});
    std::vector<Recommendation> late;
    m_context.records().forEachLive(recordType<Recommendation>(), [&](const Record& record) {
        const auto& each = record.as<Recommendation>();
        if (each.isPending() && each.dueOn.isValid() && each.dueOn < m_session.opensOn)
            late.push_back(each);
        return true;
    });
    std::sort(late.begin(), late.end(), [](const auto& a, const auto& b) {
        return std::tie(a.dueOn, a.number) < std::tie(b.dueOn, b.number);
    });
    for (const Recommendation& each : late)
        table.rows.push_back({m_context.code(each.number), Format::capitalised(m_context.text(each.text)),
            cellOf(m_context.text(each.owner)), each.dueOn});
    return table;
}

Result<Paper> SessionPapersBuilder::agenda() const
{
    PaperValues values = front();
    std::vector<Table> blocks;
    QJsonArray headings;
    for (const AgendaItem& item : m_items) {
        if (!item.isBlock())
            continue;
        blocks.push_back(block(item, "block_agreements"));
        const auto count = qint64(item.agreements.size());
        headings.append(PaperValues()
                            .set("block_number", QString::number(item.position))
                            .set("block_counted", m_context.counted("agreement", count))
                            .data());
    }
    const Table late = lateRecommendations();
    values.list("agenda_items", points())
        .list("blocks", headings)
        .flag("has_block_items", !blocks.empty())
        .flag("has_late_recommendations", !late.rows.empty())
        .set("bureau_meeting_date", m_council.longDay(m_session.bureauMetOn))
        .set("sent_to_governor_on", m_council.longDay(m_session.agendaSentOn))
        .set("law_reference_agenda", m_context.setting(u"law_reference_agenda"_s));
    PaperParts parts;
    parts.data = values.data();
    for (const Table& table : {timetable(), late, block({}, "block_agreements")})
        parts.tables.emplace(table.code, table);
    parts.signatures = presidentSignature(m_context);
    Result<Paper> paper = wordedPaper(m_context, u"agenda"_s, titleOf("title.agenda"), parts);
    if (paper)
        placeInTurn(paper->document, blocks);
    return paper;
}

Table SessionPapersBuilder::transmitted() const
{
    const PaperWords& words = m_context.words();
    const QString dots(10, u'.');
    Table table =
        TableMaker(m_context, {})
            .make("transmitted_documents",
                {{"order", Kind::Integer}, {"document", Kind::Text, 5}, {"pages"}, {"copies"}, {"remark"}});
    const auto add = [&](const QString& document) {
        table.rows.push_back({qint64(table.rows.size()) + 1, document, dots, dots, QString(QChar::Nbsp)});
    };
    if (m_session.state == SessionState::Closed)
        add(words.at("transmitted.minutes").arg(m_context.inSentence(m_session.names)));
    for (const Deliberation& each : m_sent)
        add(words.at("transmitted.deliberation")
                .arg(m_context.code(each.number), m_council.longDay(each.decidedOn),
                    m_context.inSentence(each.subject)));
    return table;
}

Result<Paper> SessionPapersBuilder::transmissionSlip() const
{
    if (m_sent.empty())
        return failure(ErrorCode::Refused,
            QCoreApplication::translate(
                "Papers", "This session has led to no deliberation yet: there is nothing to send."));
    const Table table = transmitted();
    PaperValues values = front();
    values.set("documents_counted", m_context.counted("file_paper", qint64(table.rows.size())))
        .set("recipient_capacity", Format::capitalised(m_context.setting(u"governor_title"_s)))
        .flag("has_minutes", m_session.state == SessionState::Closed);
    PaperParts parts;
    parts.data = values.data();
    parts.tables.emplace(table.code, table);
    parts.signatures = presidentSignature(m_context);
    return wordedPaper(m_context, u"transmission_slip"_s, titleOf("title.transmission_slip"), parts);
}

} // namespace sijill
