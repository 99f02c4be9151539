#include "core/reporting/builders/committee_tables.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/partner.h"
#include "core/domain/territory.h"
#include "core/reporting/cell_text.h"

namespace sijill {
namespace {

using Kind = ColumnKind;

constexpr int kDecimals = 2; ///< Of scores and means.

Cell decimalCell(const std::optional<selection::Fraction>& value)
{
    return value ? Cell(value->rounded(kDecimals)) : Cell();
}

Table withDecimals(Table table)
{
    for (TableColumn& column : table.columns) {
        if (column.kind == Kind::Decimal)
            column.scale = kDecimals;
    }
    return table;
}

} // namespace

QString CommitteeTables::titleOf(const Proposal& file) const
{
    return Format::capitalised(m_context.text(file.title));
}

Table CommitteeTables::attendance() const
{
    Table table = m_maker.make("committee_attendance",
        {{"member", Kind::Text, 1.2}, {"body", Kind::Text, 2}, {"role"}, {"presence"}});
    if (!m_facts.meeting())
        return table;
    const auto direction = Format::direction(m_context.language());
    for (const MeetingAttendance& row : m_facts.meeting()->attendance) {
        const CommitteeMember* member = m_facts.member(row.member);
        if (!member)
            continue;
        table.rows.push_back(
            {withOwnDirection(member->name, direction), cellOf(withOwnDirection(member->body, direction)),
                m_context.words().choice("member_role", kMemberRoles, qint64(member->role)),
                m_context.words().choice("presence", kPresences, qint64(row.presence))});
    }
    return table;
}

/// Agenda and findings as one text, line after line.
QString CommitteeTables::courseOf(const CommitteeMeeting& meeting) const
{
    QStringList lines = filledLines(m_context.text(meeting.agenda));
    lines += filledLines(m_context.text(meeting.findings));
    return lines.join(u" · "_s);
}

/// Of a call that took several meetings; the head of the minutes tells the only one.
Table CommitteeTables::meetings() const
{
    Table table = m_maker.make("committee_meetings",
        {{"meeting"}, {"held_on", Kind::Date}, {"present_members", Kind::Integer},
            {"away_members", Kind::Text, 1.2}, {"course", Kind::Text, 3}});
    if (m_facts.meetings.size() < 2)
        return table;
    const auto direction = Format::direction(m_context.language());
    for (const CommitteeMeeting& meeting : m_facts.meetings) {
        qint64 present = 0;
        QStringList away;
        for (const MeetingAttendance& row : meeting.attendance) {
            const CommitteeMember* member = m_facts.member(row.member);
            present += row.presence == Presence::Present ? 1 : 0;
            if (member && row.presence != Presence::Present)
                away << withOwnDirection(member->name, direction);
        }
        table.rows.push_back({m_context.code(meeting.number), officeDay(meeting.heldAt), present,
            cellOf(m_context.format().enumerated(away)), cellOf(courseOf(meeting))});
    }
    return table;
}

Table CommitteeTables::dissents() const
{
    Table table =
        m_maker.make("dissents", {{"meeting"}, {"member", Kind::Text, 1.2}, {"opinion", Kind::Text, 3}});
    const auto direction = Format::direction(m_context.language());
    for (const CommitteeMeeting& meeting : m_facts.meetings) {
        for (const MeetingDissent& row : meeting.dissents) {
            const CommitteeMember* member = m_facts.member(row.member);
            table.rows.push_back({m_context.code(meeting.number),
                cellOf(member ? withOwnDirection(member->name, direction) : QString()),
                withOwnDirection(row.opinion, direction)});
        }
    }
    return table;
}

Table CommitteeTables::interests() const
{
    Table table = m_maker.make("interest_declarations",
        {{"member", Kind::Text, 1.2}, {"receipt"}, {"partner", Kind::Text, 1.6},
            {"nature", Kind::Text, 1.6}});
    const auto direction = Format::direction(m_context.language());
    for (const CommitteeMember& member : m_facts.members) {
        for (const Proposal& file : m_facts.files) {
            if (!member.hasInterestIn(file.id, file.partner))
                continue;
            QString nature;
            for (const InterestDeclaration& declared : member.declarations) {
                if (declared.proposal == file.id || declared.partner == file.partner)
                    nature = declared.nature;
            }
            table.rows.push_back({withOwnDirection(member.name, direction), m_context.code(file.receipt),
                m_context.nameOf<Partner>(file.partner), cellOf(withOwnDirection(nature, direction))});
        }
    }
    return table;
}

Table CommitteeTables::inadmissible() const
{
    Table table = m_maker.make(
        "inadmissible_files", {{"receipt"}, {"partner", Kind::Text, 1.6}, {"motive", Kind::Text, 2}});
    const auto direction = Format::direction(m_context.language());
    for (const Proposal& file : m_facts.files) {
        if (file.state == ProposalState::Inadmissible)
            table.rows.push_back({m_context.code(file.receipt), m_context.nameOf<Partner>(file.partner),
                cellOf(file.changes.empty() ? QString()
                                            : withOwnDirection(file.changes.back().motive, direction))});
    }
    return table;
}

Table CommitteeTables::criteria() const
{
    Table table = m_maker.make("call_criteria",
        {{"criterion", Kind::Text, 2}, {"best_mark", Kind::Integer}, {"weight", Kind::Percent}});
    for (const Criterion& criterion : m_facts.call.criteria)
        table.rows.push_back({Format::capitalised(m_context.text(criterion.names)), qint64(criterion.scale),
            criterion.weight});
    if (!table.rows.empty())
        table.totals = {m_maker.total(), QString(), m_facts.call.weights()};
    return table;
}

Table CommitteeTables::comparison() const
{
    Table table = m_maker.make("comparison",
        {{"rank", Kind::Integer}, {"receipt"}, {"project", Kind::Text, 2.4}, {"score", Kind::Decimal}});
    for (std::size_t i = 0; i < m_facts.call.criteria.size(); ++i)
        table.columns.push_back(
            {.title = m_context.words().at("column.criterion_number").arg(i + 1), .kind = Kind::Decimal});
    for (const RankedFile& row : m_facts.ranking.rows) {
        const Proposal* file = m_facts.file(row.file.id);
        std::vector<Cell> cells{row.rank > 0 ? Cell(qint64(row.rank)) : Cell(),
            m_context.code(row.file.receipt), file ? titleOf(*file) : QString(),
            decimalCell(row.score.total)};
        for (std::size_t i = 0; i < m_facts.call.criteria.size(); ++i) {
            const auto mean = i < row.score.criteria.size() ? row.score.criteria[i].mean : std::nullopt;
            cells.push_back(decimalCell(mean));
        }
        table.rows.push_back(std::move(cells));
    }
    return withDecimals(std::move(table));
}

Table CommitteeTables::spreads() const
{
    Table table = m_maker.make("spread_files",
        {{"receipt"}, {"project", Kind::Text, 2}, {"criterion", Kind::Text, 1.4}, {"lowest", Kind::Integer},
            {"highest", Kind::Integer}});
    for (const RankedFile& row : m_facts.ranking.rows) {
        const Proposal* file = m_facts.file(row.file.id);
        for (std::size_t i = 0; file && i < row.score.criteria.size(); ++i) {
            const selection::CriterionResult& result = row.score.criteria[i];
            if (result.isSpreadFlagged)
                table.rows.push_back({m_context.code(row.file.receipt), titleOf(*file),
                    Format::capitalised(m_context.text(m_facts.call.criteria[i].names)),
                    result.lowest.rounded(0), result.highest.rounded(0)});
        }
    }
    return table;
}

Table CommitteeTables::verdict(const char* code, SelectionVerdict verdict, bool isPublic) const
{
    Table table = isPublic
        ? m_maker.make(code,
            {{"rank", Kind::Integer}, {"receipt"}, {"project", Kind::Text, 2.2}, {"partner", Kind::Text, 1.8},
                {"commune"}})
        : m_maker.make(code,
            {{"rank", Kind::Integer}, {"receipt"}, {"project", Kind::Text, 2.2}, {"partner", Kind::Text, 1.6},
                {"score", Kind::Decimal}, {"jobs", Kind::Integer}, {"amount", Kind::Money}});
    qint64 jobs = 0;
    for (const SelectionRow& row : m_facts.run ? m_facts.run->rows : std::vector<SelectionRow>()) {
        const Proposal* file = m_facts.file(row.proposal);
        if (row.verdict != verdict || !file)
            continue;
        std::vector<Cell> cells{row.rank > 0 ? Cell(qint64(row.rank)) : Cell(), m_context.code(file->receipt),
            titleOf(*file), m_context.nameOf<Partner>(file->partner)};
        if (isPublic) {
            cells.push_back(m_context.nameOf<Territory>(file->commune));
        } else {
            cells.push_back(decimalCell(selection::Fraction::fromText(row.score)));
            cells.push_back(qint64(row.jobs));
            cells.push_back(row.amount);
            jobs += row.jobs;
        }
        table.rows.push_back(std::move(cells));
    }
    if (!isPublic && !table.rows.empty())
        table.totals = {
            QString(), m_maker.total(), QString(), QString(), QString(), jobs, m_facts.amount(verdict)};
    return withDecimals(std::move(table));
}

Table CommitteeTables::scoreOf(ProposalId proposal) const
{
    Table table = m_maker.make("score_by_criterion",
        {{"criterion", Kind::Text, 2}, {"weight", Kind::Percent}, {"best_mark", Kind::Integer},
            {"mean", Kind::Decimal}});
    const RankedFile* row = m_facts.ranking.find(proposal);
    for (std::size_t i = 0; row && i < m_facts.call.criteria.size(); ++i) {
        const Criterion& criterion = m_facts.call.criteria[i];
        const auto mean = i < row->score.criteria.size() ? row->score.criteria[i].mean : std::nullopt;
        table.rows.push_back({Format::capitalised(m_context.text(criterion.names)), criterion.weight,
            qint64(criterion.scale), decimalCell(mean)});
    }
    return withDecimals(std::move(table));
}

} // namespace sijill
