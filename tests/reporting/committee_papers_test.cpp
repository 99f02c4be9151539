#include "core/reporting/pdf/paged_document.h"
#include "core/services/selection_service.h"
#include "tests/exchange/demo_records.h"
#include "tests/reporting/built_papers.h"
#include "tests/support/committee_room.h"

using namespace sijill;
using sample::demoPaper;
using sample::tableOf;
using sample::textOf;

namespace {

const QString kRun = u"SEL-2023/01"_s;

/// The first file of the spring call in this state.
QString receiptOf(ProposalState state)
{
    QString receipt;
    const auto read = demo().database().read([&]() -> Status {
        RecordStore(demo().database()).forEach(recordType<Proposal>(), [&](const Record& record) {
            const auto& file = record.as<Proposal>();
            if (file.state == state && file.receipt.startsWith(u"AP-2023/01"_s))
                receipt = file.receipt;
            return receipt.isEmpty();
        });
        return {};
    });
    REQUIRE(read);
    REQUIRE_FALSE(receipt.isEmpty());
    return receipt;
}

} // namespace

TEST_CASE(
    "the minutes tell the attendance, the interests, the ranking and the decision", "[reporting][committee]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        INFO(language.toStdString());
        const Paper paper = demoPaper(PaperKind::CommitteeMinutes, language, kRun);
        CHECK(paper.missing.isEmpty());
        CHECK(tableOf(paper, u"committee_attendance"_s).rows.size() == 7);
        CHECK_FALSE(tableOf(paper, u"interest_declarations"_s).rows.empty());
        CHECK(tableOf(paper, u"inadmissible_files"_s).rows.size() == 11);
        CHECK(tableOf(paper, u"selected_files"_s).rows.size() == 61);
        CHECK(tableOf(paper, u"reserve_files"_s).rows.size() == 3);
        CHECK(tableOf(paper, u"rejected_files"_s).rows.size() == 20);
        CHECK(std::get<qint64>(tableOf(paper, u"selected_files"_s).totals.at(5)) == 1251);
    }
}

TEST_CASE("what is posted names the selected, without scores and amounts", "[reporting][committee]")
{
    const Paper paper = demoPaper(PaperKind::SelectionResults, u"fr"_s, kRun);
    CHECK(tableOf(paper, u"selected_files"_s).columns.size() == 5);
    CHECK_FALSE(textOf(paper).contains(u"Note sur 100"_s));
    CHECK_FALSE(textOf(paper).contains(u"rejected"_s));
}

TEST_CASE("the comparative table has a mean for each criterion", "[reporting][committee]")
{
    const Paper paper = demoPaper(PaperKind::ComparativeTable, u"ar"_s, u"AP-2023/01"_s);
    const Table table = tableOf(paper, u"comparison"_s);
    CHECK(table.rows.size() == 84);
    CHECK(table.columns.size() == 4 + 5);
    CHECK_FALSE(tableOf(paper, u"spread_files"_s).rows.empty());
}

TEST_CASE(
    "a letter gives the motive and the marks of its own file and names no other", "[reporting][committee]")
{
    for (const ProposalState state : {ProposalState::Rejected, ProposalState::Reserve}) {
        const QString receipt = receiptOf(state);
        const QString text = textOf(demoPaper(PaperKind::MotiveLetter, u"fr"_s, receipt));
        CHECK(text.contains(u"inférieure de"_s));
        CHECK(text.contains(state == ProposalState::Reserve ? u"liste d’attente"_s : u"n’est pas retenu"_s));
        QString others = text;
        others.remove(receipt);
        CHECK_FALSE(others.contains(u"AP-2023/01-"_s));
    }
    const QString selected =
        textOf(demoPaper(PaperKind::MotiveLetter, u"ar"_s, receiptOf(ProposalState::Contracted)));
    CHECK(selected.contains(u"انتقاء"_s));
    CHECK_FALSE(selected.contains(u"للسبب التالي"_s));
}

TEST_CASE("no minutes and no letter before a decision", "[reporting][committee]")
{
    CommitteeRoom room;
    const Proposal file = room.admit(u"Pistes"_s, 4);
    room.mark(file, room.hind, 15, 4);
    const auto letter = buildPaper(room.office.database(), room.office.clock.today(),
        {.kind = PaperKind::MotiveLetter, .language = u"fr"_s, .recordId = file.id.value});
    REQUIRE_FALSE(letter);
    CHECK(letter.error().field == u"state"_s);
}

TEST_CASE("a score sheet is blank until it is submitted", "[reporting][committee]")
{
    CommitteeRoom room;
    const Proposal file = room.admit(u"Pistes"_s, 4);
    const auto sheet = [&](const Review& review) {
        const auto paper = buildPaper(room.office.database(), room.office.clock.today(),
            {.kind = PaperKind::ReviewerSheet, .language = u"fr"_s, .recordId = review.id.value});
        REQUIRE(paper);
        return *paper;
    };
    const Paper blank = sheet(room.assign(file, room.omar));
    CHECK(std::get<QString>(tableOf(blank, u"review_marks"_s).rows.at(0).at(4)) == u" "_s);
    const Paper filled = sheet(room.mark(file, room.hind, 15, -1));
    CHECK(std::get<QString>(tableOf(filled, u"review_marks"_s).rows.at(0).at(4)) == u"15"_s);
    CHECK(std::get<QString>(tableOf(filled, u"review_marks"_s).rows.at(1).at(4)) == u"s.o."_s);
}

TEST_CASE(
    "the letters of the spring call fit one page each in Arabic and in French", "[reporting][committee]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s}) {
        for (const ProposalState state : {ProposalState::Contracted, ProposalState::Rejected}) {
            const Paper letter = demoPaper(PaperKind::MotiveLetter, language, receiptOf(state));
            CHECK(PagedDocument(letter.document, nullptr).pageCount() == 1);
        }
    }
}

TEST_CASE("minutes tell every meeting of the call and what members held against it", "[reporting][committee]")
{
    const Paper minutes = demoPaper(PaperKind::CommitteeMinutes, u"fr"_s, u"SEL-2023/01"_s);
    const Table meetings = tableOf(minutes, u"committee_meetings"_s);
    REQUIRE(meetings.rows.size() == 3);
    CHECK(std::get<QString>(meetings.rows.front().front()).contains(u"PV-2023/01"_s));
    CHECK(std::get<QDate>(meetings.rows.front()[1]) == QDate(2023, 5, 12));
    CHECK(std::get<qint64>(meetings.rows.front()[2]) == std::get<qint64>(meetings.rows.back()[2]) - 1);
    CHECK_FALSE(std::get<QString>(meetings.rows.front()[3]).isEmpty());
    CHECK(tableOf(minutes, u"dissents"_s).rows.size() == 1);
}

TEST_CASE("minutes of a call that took one meeting have no list of meetings", "[reporting][committee]")
{
    CommitteeRoom room;
    room.mark(room.admit(u"Pistes"_s, 4), room.hind, 15, 4);
    CommitteeMeeting meeting;
    meeting.number = u"PV-1"_s;
    meeting.committee = room.committee.id;
    meeting.call = room.call.id;
    meeting.heldAt = QDateTime(QDate(2023, 4, 19), QTime(10, 0), Qt::UTC);
    meeting.dissents.push_back({.id = {}, .member = room.omar.id, .opinion = u"Réservé"_s});
    room.office.saved(meeting);
    SelectionService service(room.office.books());
    const auto ranking = RankingService(room.office.books()).rankingOf(room.call.id);
    REQUIRE(ranking);
    const auto run = service.keep(service.cutOff(*ranking, 1, {}, 0));
    REQUIRE(run);
    const auto minutes = buildPaper(room.office.database(), room.office.clock.today(),
        {.kind = PaperKind::CommitteeMinutes, .language = u"fr"_s, .recordId = run->id.value});
    REQUIRE(minutes);
    const QString text = textOf(*minutes);
    CHECK_FALSE(text.contains(u"Réunions de la commission"_s));
    CHECK(text.contains(u"Réservé"_s));
}
