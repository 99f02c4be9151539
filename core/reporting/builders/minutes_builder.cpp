#include "core/reporting/builders/minutes_builder.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/agreement.h"
#include "core/domain/edition.h"
#include "core/reporting/builders/worded_paper.h"
#include "core/reporting/cell_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

using Kind = ColumnKind;

bool isMoving(const SittingAttendance& row)
{
    return row.arrivedAt.isValid() || row.leftAt.isValid();
}

} // namespace

MinutesBuilder::MinutesBuilder(const PaperContext& context, const Session& session)
    : m_context(context)
    , m_council(context)
    , m_session(session)
    , m_sittings(sittingsOf(context.database(), session.id))
    , m_items(agendaOf(context.database(), session.id))
{
    std::erase_if(m_sittings, [](const Sitting& each) { return each.state == SittingState::Planned; });
}

QJsonObject MinutesBuilder::sittingValues(std::size_t index) const
{
    const Sitting& sitting = m_sittings[index];
    PaperValues values;
    m_council.setSitting(values, sitting, int(index) + 1, m_session);
    const Format& format = m_context.format();
    const int inOffice = countCouncilMembersOn(m_context.database(), officeDay(sitting.heldAt));
    const bool hasNext = index + 1 < m_sittings.size();
    const auto moving = std::any_of(sitting.attendance.begin(), sitting.attendance.end(), isMoving);
    values.set("members_in_office", format.integer(inOffice))
        .set("members_present", format.integer(sitting.count(Presence::Present)))
        .set("members_excused", format.integer(sitting.count(Presence::Excused)))
        .set("members_absent", format.integer(sitting.count(Presence::Absent)))
        .flag("quorum_reached", sitting.state != SittingState::NoQuorum)
        .set("next_sitting_date", hasNext ? m_council.longDay(m_sittings[index + 1].heldAt) : QString())
        .flag("has_guests", !sitting.guests.isEmpty())
        .list("guests", "guest", filledLines(m_context.text(sitting.guests)))
        .flag("has_movements", moving);
    return values.data();
}

QString MinutesBuilder::opinion(const AgendaItem& item) const
{
    if (item.opinion == Opinion::None)
        return {};
    const auto committee = m_context.records().find<StandingCommittee>(item.committee);
    QStringList told;
    if (committee)
        told << Format::capitalised(m_context.text(committee->names));
    told << m_context.words().choice("opinion", kOpinions, qint64(item.opinion));
    if (item.opinionOn.isValid())
        told << m_council.longDay(item.opinionOn);
    QString all = told.join(m_context.isArabic() ? u"، "_s : u", "_s) + u'.';
    const QString text = m_context.text(item.opinionText);
    return text.isEmpty() ? all : all + u' ' + text;
}

QJsonArray MinutesBuilder::interventions(const AgendaItem& item) const
{
    QJsonArray all;
    for (const Intervention& each : item.interventions)
        all.append(PaperValues()
                       .set("speaker_name", m_council.titled(each.member))
                       .set("intervention_summary", m_context.text(each.summary))
                       .data());
    return all;
}

void MinutesBuilder::setBallot(PaperValues& values, const AgendaItem& item) const
{
    const Format& format = m_context.format();
    QStringList recused;
    for (const MemberVote& vote : item.votes) {
        if (vote.vote == Vote::Recused)
            recused << m_council.titled(vote.member);
    }
    values.flag("has_ballot", item.votedAt.isValid())
        .set("ballot_mode", m_council.ballotMode(item))
        .set("votes_present", format.integer(item.present))
        .set("votes_recused", format.integer(item.recused))
        .set("votes_for", format.integer(item.inFavour))
        .set("votes_against", format.integer(item.against))
        .set("votes_abstained", format.integer(item.abstained))
        .set("votes_blank", format.integer(item.blank))
        .flag("has_recused", !recused.isEmpty())
        .set("recused_names", m_context.words().enumerated(recused));
}

QJsonObject MinutesBuilder::itemValues(const AgendaItem& item) const
{
    PaperValues values;
    const auto deliberation = deliberationOf(m_context.database(), item.id);
    const bool isHeard = item.kind == ItemKind::Report && item.state == ItemState::Listed;
    const QString opinionText = opinion(item);
    values.set("item_number", QString::number(item.position))
        .set("item_title", Format::capitalised(m_context.text(item.title)))
        .flag("has_rapporteur", !item.rapporteur.isNull())
        .set("rapporteur_name", m_council.titled(item.rapporteur))
        .flag("has_presentation", !item.presentation.isEmpty())
        .set("presentation_summary", m_context.text(item.presentation))
        .flag("has_committee_opinion", !opinionText.isEmpty())
        .set("committee_opinion_text", opinionText)
        .flag("has_item_agreements", !item.agreements.empty())
        .flag("has_interventions", !item.interventions.empty())
        .list("interventions", interventions(item))
        .set("item_outcome_text",
            isHeard ? m_context.words().at("item_outcome.heard") : m_council.outcome(item))
        .set("item_deliberation_number", deliberation ? m_context.code(deliberation->number) : QString());
    setBallot(values, item);
    return values.data();
}

Table MinutesBuilder::attendance(const Sitting& sitting) const
{
    Table table = TableMaker(m_context, {})
                      .make("attendance",
                          {{"order", Kind::Integer}, {"member", Kind::Text, 2.4}, {"role", Kind::Text, 1.6},
                              {"presence", Kind::Text, 1.2}});
    for (const SittingAttendance& row : sitting.attendance)
        table.rows.push_back({qint64(table.rows.size()) + 1, cellOf(m_council.titled(row.member)),
            cellOf(Format::capitalised(m_council.capacity(row.member))),
            m_context.words().choice("presence", kPresences, qint64(row.presence))});
    return table;
}

Table MinutesBuilder::movements(const Sitting& sitting) const
{
    Table table =
        TableMaker(m_context, {})
            .make("attendance_movements", {{"member", Kind::Text, 2.4}, {"arrived_at"}, {"left_at"}});
    for (const SittingAttendance& row : sitting.attendance) {
        if (isMoving(row))
            table.rows.push_back({cellOf(m_council.titled(row.member)),
                cellOf(hourOf(m_context, row.arrivedAt)), cellOf(hourOf(m_context, row.leftAt))});
    }
    return table;
}

Table MinutesBuilder::agreements(const AgendaItem& item) const
{
    const auto first = item.agreements.empty()
        ? std::optional<Agreement>()
        : m_context.records().find<Agreement>(item.agreements.front().agreement);
    const auto edition = first ? m_context.records().find<Edition>(first->edition) : std::nullopt;
    return agreementLines(m_context, "item_agreements", blockLines(m_context.database(), item.id),
        edition ? edition->currency : u"MAD"_s);
}

PaperParts MinutesBuilder::parts() const
{
    PaperValues values;
    m_council.setSession(values, m_session);
    for (const char* name :
        {"law_reference_provinces", "law_reference_sessions", "law_reference_internal_rules",
            "law_reference_quorum", "law_reference_president_report", "loyalty_telegram_address"})
        values.set(name, m_context.setting(QLatin1StringView(name)));
    QJsonArray sittings;
    for (std::size_t i = 0; i < m_sittings.size(); ++i)
        sittings.append(sittingValues(i));
    QJsonArray items;
    for (const AgendaItem& item : m_items)
        items.append(itemValues(item));
    const QDateTime closed = m_sittings.empty() ? QDateTime() : m_sittings.back().closedAt;
    values.set("convened_on", m_council.longDay(m_session.convenedOn))
        .set("convened_by", m_context.words().choice("asked_by", kSessionAskers, qint64(m_session.askedBy)))
        .flag("has_sittings", !m_sittings.empty())
        .list("sittings", sittings)
        .list("agenda_items", items)
        .flag("has_opening_speech", !m_session.openingSpeech.isEmpty())
        .list("opening_speech", "opening_line", filledLines(m_context.text(m_session.openingSpeech)))
        .flag("has_president_report", !m_session.presidentReport.isEmpty())
        .list("president_report", "report_line", filledLines(m_context.text(m_session.presidentReport)))
        .flag("is_closed", m_session.state == SessionState::Closed)
        .list("closing_lines", "closing_line", filledLines(m_context.text(m_session.closing)))
        .set("closing_time", hourOf(m_context, closed))
        .set("closing_date_long", m_council.longDay(closed));
    PaperParts parts;
    parts.data = values.data();
    for (const Table& table : {attendance({}), movements({}), agreements({})})
        parts.tables.emplace(table.code, table);
    parts.signatures = m_council.signatures(m_session.opensOn);
    return parts;
}

Result<Paper> MinutesBuilder::build() const
{
    if (m_sittings.empty())
        return failure(ErrorCode::Refused,
            QCoreApplication::translate(
                "Papers", "No sitting of this session was held yet: there is nothing to write down."));
    const QString title = m_context.words().at("title.minutes").arg(m_context.text(m_session.names));
    Result<Paper> paper = wordedPaper(m_context, u"minutes"_s, title, parts());
    if (!paper)
        return paper;
    std::vector<Table> rolls;
    std::vector<Table> moves;
    for (const Sitting& sitting : m_sittings) {
        rolls.push_back(attendance(sitting));
        moves.push_back(movements(sitting));
    }
    std::erase_if(moves, [](const Table& table) { return table.rows.empty(); });
    std::vector<Table> blocks;
    for (const AgendaItem& item : m_items) {
        if (!item.agreements.empty())
            blocks.push_back(agreements(item));
    }
    for (const std::vector<Table>& turns : {rolls, moves, blocks})
        placeInTurn(paper->document, turns);
    return paper;
}

} // namespace sijill
