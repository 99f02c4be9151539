#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/reporting/builders/session_papers_builder.h"
#include "core/reporting/builders/worded_paper.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <numeric>

namespace sijill {
namespace {

using Kind = ColumnKind;

const QString kBlank = QString(QChar::Nbsp);
const QString kTallBlank = kBlank + u'\n' + kBlank;
// Columns are as wide as their words ask for: a signature has none.
const QString kRoomToSign = QString(34, QChar::Nbsp) + u'\n' + kBlank;

} // namespace

int SessionPapersBuilder::callRank() const
{
    int rank = 1;
    for (const Convocation& each : m_session.convocations)
        rank = std::max(rank, each.rank);
    for (const Sitting& each : m_sittings)
        rank = std::max(rank, each.rank);
    return rank;
}

QString SessionPapersBuilder::quorumRule(int rank) const
{
    const auto name = rank >= 3 ? CouncilRuleName::ThirdQuorum
        : rank == 2             ? CouncilRuleName::SecondQuorum
                                : CouncilRuleName::FirstQuorum;
    const int percent = councilRule(councilRulesOf(m_context.database()), name, m_session.opensOn);
    const PaperWords& words = m_context.words();
    if (percent == 0)
        return words.at("quorum.any");
    return percent == 50 ? words.at("quorum.half") : words.at("quorum.percent").arg(percent);
}

QJsonObject SessionPapersBuilder::letterTo(const CouncilMember& member, int number) const
{
    const PaperWords& words = m_context.words();
    const int rank = callRank();
    const bool isFeminine = member.salutation == Salutation::Madam;
    const auto sent = std::find_if(m_session.convocations.begin(), m_session.convocations.end(),
        [&](const Convocation& each) { return each.member == member.id && each.rank == rank; });
    const bool isSent = sent != m_session.convocations.end();
    const QDate day = isSent && sent->sentOn.isValid() ? sent->sentOn : m_context.today();
    PaperValues values;
    values.flag("is_next", number > 1)
        .flag("is_feminine", isFeminine)
        .set("letter_reference", m_context.code(u"%1/C%2-%3"_s.arg(m_session.code).arg(rank).arg(number)))
        .set("letter_date", m_council.longDay(day))
        .set("member_title", m_council.title(member.id))
        .set("member_name", m_council.name(member.id))
        .set("member_capacity", m_council.capacity(member))
        .set("salutation", words.at(isFeminine ? "salutation.madam" : "salutation.sir"))
        .set("delivery_channel",
            isSent ? words.choice("delivery_channel", kDeliveryChannels, qint64(sent->channel)) : QString());
    return values.data();
}

Result<Paper> SessionPapersBuilder::convocations(CouncilMemberId only) const
{
    const int rank = callRank();
    QJsonArray letters;
    int number = 0;
    for (const CouncilMember& member : councilMembersOn(m_context.database(), m_session.opensOn)) {
        ++number;
        if (only.isNull() || member.id == only) {
            QJsonObject letter = letterTo(member, number);
            letter.insert(u"is_next"_s, !letters.isEmpty());
            letters.append(letter);
        }
    }
    if (letters.isEmpty())
        return failure(ErrorCode::Refused,
            QCoreApplication::translate(
                "Papers", "No member is in office on the opening day: there is nobody to convene."));
    const auto failed = std::find_if(m_sittings.rbegin(), m_sittings.rend(),
        [](const Sitting& each) { return each.state == SittingState::NoQuorum; });
    PaperValues values = front();
    for (const char* name : {"law_reference_provinces", "law_reference_sessions", "law_reference_convocation",
             "law_reference_internal_rules", "documents_office"})
        values.set(name, m_context.setting(QLatin1StringView(name)));
    const QDate available = m_session.convenedOn.isValid() ? m_session.convenedOn : m_context.today();
    values.list("letters", letters)
        .list("agenda_items", points())
        .flag("first_convocation", rank == 1)
        .set("convocation_rank",
            rank > 1 ? m_context.words().at(u"convocation_rank."_s + QString::number(std::min(rank, 3)))
                     : QString())
        .set("previous_sitting_date",
            failed == m_sittings.rend() ? QString() : m_council.longDay(failed->heldAt))
        .set("quorum_rule_text", quorumRule(rank))
        .set("documents_available_from", m_council.longDay(available));
    PaperParts parts;
    parts.data = values.data();
    parts.tables.emplace(u"sittings_timetable"_s, timetable());
    parts.signatures = presidentSignature(m_context);
    return wordedPaper(m_context, u"convocation"_s, titleOf("title.convocation"), parts);
}

Table SessionPapersBuilder::attendance(const Sitting& sitting) const
{
    Table table =
        TableMaker(m_context, {})
            .make("attendance_sheet",
                {{"order", Kind::Integer}, {"member", Kind::Text, 2.2}, {"capacity", Kind::Text, 1.6},
                    {"group", Kind::Text, 1.2}, {"presence", Kind::Text, 1}, {"signs", Kind::Text, 2}});
    const bool isHeld = sitting.state != SittingState::Planned;
    const auto add = [&](const CouncilMember& member, const QString& presence) {
        const QString role = Format::capitalised(m_council.capacity(member));
        table.rows.push_back({qint64(table.rows.size()) + 1, cellOf(m_council.titled(member.id)), role,
            cellOf(m_context.text(member.group)), presence, kRoomToSign});
    };
    for (const SittingAttendance& row : sitting.attendance) {
        if (const auto member = m_context.records().find<CouncilMember>(row.member))
            add(*member,
                isHeld ? m_context.words().choice("presence", kPresences, qint64(row.presence)) : kBlank);
    }
    if (sitting.attendance.empty()) {
        for (const CouncilMember& member : councilMembersOn(m_context.database(), officeDay(sitting.heldAt)))
            add(member, kBlank);
    }
    return table;
}

Result<Paper> SessionPapersBuilder::attendanceSheets() const
{
    if (m_sittings.empty())
        return failure(ErrorCode::Refused,
            QCoreApplication::translate(
                "Papers", "No sitting of this session is planned yet: plan one, then print its sheet."));
    QJsonArray sheets;
    std::vector<Table> tables;
    for (const Sitting& sitting : m_sittings) {
        PaperValues values;
        m_council.setSitting(values, sitting, int(tables.size()) + 1, m_session);
        values.flag("is_next", !tables.empty())
            .flag("is_held", sitting.state != SittingState::Planned)
            .set("sitting_hour", hourOf(m_context, sitting.heldAt))
            .set("members_present", m_context.format().integer(sitting.count(Presence::Present)));
        tables.push_back(attendance(sitting));
        values.set("members_listed", m_context.format().integer(qint64(tables.back().rows.size())));
        sheets.append(values.data());
    }
    PaperParts parts;
    parts.data = front().list("sheets", sheets).data();
    parts.tables.emplace(u"attendance_sheet"_s, attendance({}));
    parts.signatures = m_council.signatures(m_session.opensOn);
    Result<Paper> paper =
        wordedPaper(m_context, u"attendance_sheet"_s, titleOf("title.attendance_sheet"), parts);
    if (paper)
        placeInTurn(paper->document, tables);
    return paper;
}

QJsonObject SessionPapersBuilder::votingValues(const AgendaItem& item) const
{
    const std::vector<BlockLine> lines = blockLines(m_context.database(), item.id);
    const auto sum = [&](auto value) {
        return std::accumulate(lines.begin(), lines.end(), qint64(0),
            [&](qint64 total, const BlockLine& line) { return total + value(line); });
    };
    const Money amount{sum([](const BlockLine& line) { return line.amount.minor; })};
    const qint64 jobs = sum([](const BlockLine& line) { return line.jobs; });
    const auto committee = m_context.records().find<StandingCommittee>(item.committee);
    const QString opinion = item.opinion == Opinion::None
        ? QString()
        : m_context.words().choice("opinion", kOpinions, qint64(item.opinion));
    PaperValues values;
    values.set("item_number", QString::number(item.position))
        .set("item_title", Format::capitalised(m_context.text(item.title)))
        .set("item_rapporteur", m_council.titled(item.rapporteur))
        .set("item_committee", committee ? Format::capitalised(m_context.text(committee->names)) : QString())
        .set("item_opinion", opinion)
        .set("opinion_date", m_council.longDay(item.opinionOn))
        .flag("has_block", !lines.empty())
        .set("block_counted", m_context.counted("agreement", qint64(lines.size())))
        .set("jobs_counted", m_context.counted("job_plain", jobs))
        .set("block_amount", m_context.format().money(amount))
        .set("ballot_mode", m_council.ballotMode(item))
        .flag("ballot_by_name", item.mode == BallotMode::ByName)
        .flag("needs_visa", item.needsVisa);
    return values.data();
}

Table SessionPapersBuilder::countingBox() const
{
    Table table = TableMaker(m_context, {})
                      .make("counting_box",
                          {{"members_in_office", Kind::Integer}, {"present_members"}, {"recused"},
                              {"in_favour"}, {"against"}, {"abstained"}, {"blank_votes"}});
    const qint64 inOffice = countCouncilMembersOn(m_context.database(), m_session.opensOn);
    std::vector<Cell> row(table.columns.size(), kTallBlank);
    row.front() = inOffice;
    table.rows.push_back(row);
    return table;
}

Table SessionPapersBuilder::namesToTick() const
{
    Table table = TableMaker(m_context, {})
                      .make("names_to_tick",
                          {{"order", Kind::Integer}, {"member", Kind::Text, 3}, {"in_favour"}, {"against"},
                              {"abstained"}, {"recused"}});
    for (const CouncilMember& member : councilMembersOn(m_context.database(), m_session.opensOn))
        table.rows.push_back({qint64(table.rows.size()) + 1, cellOf(m_council.titled(member.id)), kBlank,
            kBlank, kBlank, kBlank});
    return table;
}

Result<Paper> SessionPapersBuilder::votingSheets() const
{
    QJsonArray sheets;
    for (const AgendaItem& item : m_items) {
        if (item.kind == ItemKind::Report || item.state == ItemState::Deferred)
            continue;
        QJsonObject sheet = votingValues(item);
        sheet.insert(u"is_next"_s, !sheets.isEmpty());
        sheets.append(sheet);
    }
    if (sheets.isEmpty())
        return failure(ErrorCode::Refused,
            QCoreApplication::translate(
                "Papers", "No point of this session is put to the vote: there is nothing to count."));
    PaperParts parts;
    parts.data = front().set("currency_name", m_context.currencyName(u"MAD"_s)).list("sheets", sheets).data();
    for (const Table& table : {countingBox(), namesToTick()})
        parts.tables.emplace(table.code, table);
    parts.signatures = m_council.signatures(m_session.opensOn);
    return wordedPaper(m_context, u"voting_sheets"_s, titleOf("title.voting_sheets"), parts);
}

} // namespace sijill
