#include "core/reporting/builders/committee_paper_builder.h"

#include "core/base/format.h"
#include "core/reporting/builders/call_values.h"
#include "core/reporting/builders/committee_tables.h"
#include "core/reporting/builders/worded_paper.h"
#include "core/reporting/cell_text.h"

#include <QCoreApplication>

namespace sijill {
namespace {

QString nameOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::ComparativeTable:
        return u"comparative_table"_s;
    case PaperKind::SelectionResults:
        return u"selection_results"_s;
    default:
        return u"committee_minutes"_s;
    }
}

} // namespace

void CommitteePaperBuilder::setMeeting(PaperValues& values) const
{
    const CommitteeMeeting* meeting = m_facts.meeting();
    const auto direction = Format::direction(m_context.language());
    QString chair;
    QString rapporteur;
    for (const MeetingAttendance& row : meeting ? meeting->attendance : std::vector<MeetingAttendance>()) {
        const CommitteeMember* member = m_facts.member(row.member);
        if (!member || row.presence != Presence::Present)
            continue;
        if (member->role == MemberRole::Chair && chair.isEmpty())
            chair = withOwnDirection(member->name, direction);
        if (member->role == MemberRole::Secretary && rapporteur.isEmpty())
            rapporteur = withOwnDirection(member->name, direction);
    }
    values.set("minutes_number", meeting ? m_context.code(meeting->number) : QString())
        .set("meeting_date_long", meeting ? longDayOf(m_context, meeting->heldAt) : QString())
        .set("meeting_time", meeting ? hourOf(m_context, meeting->heldAt) : QString())
        .set("meeting_place", meeting ? ofOwnScript(m_context, meeting->place) : QString())
        .set("chair_name", chair)
        .set("rapporteur_name", rapporteur)
        .list("agenda_items", "item_title",
            meeting ? filledLines(m_context.text(meeting->agenda)) : QStringList())
        .list(
            "findings", "finding", meeting ? filledLines(m_context.text(meeting->findings)) : QStringList());
    if (meeting) {
        if (const auto committee = m_context.records().find<Committee>(meeting->committee))
            values.set("committee_name", m_context.text(committee->names));
    }
}

void CommitteePaperBuilder::setFiles(PaperValues& values) const
{
    const auto counted = [&](auto fits) {
        return m_context.format().integer(std::count_if(m_facts.files.begin(), m_facts.files.end(), fits));
    };
    const auto isLate = [&](const Proposal& file) { return m_facts.call.isOverAt(file.receivedAt); };
    values.set("files_received", m_context.format().integer(qint64(m_facts.files.size())))
        .set("files_late", counted(isLate))
        .set("files_inadmissible",
            counted([](const Proposal& file) { return file.state == ProposalState::Inadmissible; }))
        .set("files_withdrawn",
            counted([](const Proposal& file) { return file.state == ProposalState::Withdrawn; }))
        .set("files_admitted", m_context.format().integer(qint64(m_facts.ranking.rows.size())));
}

void CommitteePaperBuilder::setRun(PaperValues& values) const
{
    const Format& format = m_context.format();
    const auto count = [&](SelectionVerdict verdict) { return format.integer(m_facts.count(verdict)); };
    values.set("run_number", m_facts.run ? m_context.code(m_facts.run->number) : QString())
        .flag("is_optimised", m_facts.run && m_facts.run->method == SelectionMethod::Optimised)
        .set("envelope_figures",
            m_facts.run && m_facts.run->budget.minor > 0 ? format.money(m_facts.run->budget) : QString())
        .set("envelope_person_months",
            m_facts.run && m_facts.run->personMonths > 0
                ? m_context.counted("person_month", m_facts.run->personMonths, true)
                : QString())
        .set("selected_count", count(SelectionVerdict::Selected))
        .set("selected_amount", format.money(m_facts.amount(SelectionVerdict::Selected)))
        .set("reserve_count", count(SelectionVerdict::Reserve))
        .set("rejected_count", count(SelectionVerdict::Rejected))
        .flag("has_reserve", m_facts.count(SelectionVerdict::Reserve) > 0);
}

Signatures CommitteePaperBuilder::signatures() const
{
    if (m_kind == PaperKind::SelectionResults)
        return presidentSignature(m_context);
    Signatures signatures;
    const auto direction = Format::direction(m_context.language());
    for (const MeetingAttendance& row :
        m_facts.meeting() ? m_facts.meeting()->attendance : std::vector<MeetingAttendance>()) {
        const CommitteeMember* member = m_facts.member(row.member);
        if (member && row.presence == Presence::Present)
            signatures.signatories.push_back({.name = withOwnDirection(member->name, direction),
                .capacity = m_context.words().choice("member_role", kMemberRoles, qint64(member->role)),
                .note = {}});
    }
    return signatures;
}

PaperParts CommitteePaperBuilder::parts() const
{
    PaperValues values;
    setCall(values, m_context, m_facts.call, m_facts.edition);
    setMeeting(values);
    setFiles(values);
    setRun(values);
    const CommitteeTables tables(m_context, m_facts);
    PaperParts parts;
    std::vector<Table> all{tables.comparison(), tables.criteria(), tables.spreads()};
    if (m_kind == PaperKind::CommitteeMinutes) {
        for (Table& table :
            std::vector<Table>{tables.attendance(), tables.meetings(), tables.dissents(), tables.interests(),
                tables.inadmissible(), tables.verdict("selected_files", SelectionVerdict::Selected, false),
                tables.verdict("reserve_files", SelectionVerdict::Reserve, false),
                tables.verdict("rejected_files", SelectionVerdict::Rejected, false)})
            all.push_back(std::move(table));
    } else if (m_kind == PaperKind::SelectionResults) {
        all = {tables.verdict("selected_files", SelectionVerdict::Selected, true),
            tables.verdict("reserve_files", SelectionVerdict::Reserve, true)};
    }
    for (const Table& table : all) {
        values.flag(qPrintable(u"has_"_s + table.code), !table.rows.empty());
        parts.tables.emplace(table.code, table);
    }
    parts.data = values.data();
    parts.signatures = signatures();
    return parts;
}

Result<Paper> CommitteePaperBuilder::build() const
{
    if (m_kind != PaperKind::ComparativeTable && !m_facts.run)
        return failure(ErrorCode::Refused,
            QCoreApplication::translate(
                "Papers", "No selection was decided for this call yet: there is nothing to write down."));
    const QString name = nameOf(m_kind);
    const QString title = m_context.words().at(u"title."_s + name).arg(m_context.code(m_facts.call.number));
    return wordedPaper(m_context, name, title, parts());
}

} // namespace sijill
