#include "core/reporting/builders/session_papers_builder.h"
#include "tests/reporting/built_papers.h"
#include "tests/support/council_room.h"

using namespace sijill;
using sample::blocksOf;
using sample::demoPaper;
using sample::tableOf;
using sample::textOf;

namespace {

const QDate kDay(2023, 4, 14);

Result<Paper> asked(TestOffice& office, PaperKind kind, const QString& language, SessionId session)
{
    return buildPaper(
        office.database(), kDay, {.kind = kind, .language = language, .recordId = session.value});
}

QString text(TestOffice& office, PaperKind kind, const QString& language, SessionId session)
{
    const Result<Paper> paper = asked(office, kind, language, session);
    INFO((paper ? "" : paper.error().message.toStdString()));
    REQUIRE(paper);
    return textOf(*paper);
}

int tablesOf(const Paper& paper, const QString& code)
{
    int count = 0;
    for (const Table& table : blocksOf<Table>(paper))
        count += table.code == code ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("papers before the vote lack no word in any language", "[reporting][council]")
{
    for (const PaperKind kind : {PaperKind::Convocation, PaperKind::Agenda, PaperKind::AttendanceSheet,
             PaperKind::VotingSheets, PaperKind::TransmissionSlip}) {
        for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
            INFO(traitOf(kind).code << ' ' << language.toStdString());
            CHECK(demoPaper(kind, language, u"2023-E1"_s).missing.join(u' ') == QString());
        }
    }
}

TEST_CASE("each member gets a letter of one's own, with the words of one's gender", "[reporting][council]")
{
    TestOffice office;
    CouncilRoom room(office);
    CouncilMember woman = room.members[2];
    woman.salutation = Salutation::Madam;
    office.written(woman);
    const Result<Paper> paper = asked(office, PaperKind::Convocation, u"fr"_s, room.session.id);
    REQUIRE(paper);
    CHECK(blocksOf<TitleBlock>(*paper).size() == 5);
    CHECK(blocksOf<PageBreak>(*paper).size() == 4);
    const QString french = textOf(*paper);
    CHECK(french.contains(u"À : Mme **Membre 3**, membre du conseil"_s));
    CHECK(french.count(u"Madame,\n"_s) == 1);
    CHECK(french.count(u"reçue par l’intéressée, Mme Membre 3"_s) == 1);
    CHECK(french.count(u"reçue par l’intéressé, M."_s) == 4);
    const QString arabic = text(office, PaperKind::Convocation, u"ar"_s, room.session.id);
    CHECK(arabic.contains(u"إلى: السيدة **عضو 3**، عضوة المجلس"_s));
    CHECK(arabic.count(u"تسلمت السيدة"_s) == 1);
    CHECK_FALSE(arabic.contains(u"النصاب القانوني"_s));
}

TEST_CASE("the letter of one member can be made alone", "[reporting][council]")
{
    TestOffice office;
    CouncilRoom room(office);
    const Result<Paper> paper = office.database().read([&]() -> Result<Paper> {
        const PaperContext context(office.database(), u"fr"_s, kDay, kDay);
        return SessionPapersBuilder(context, room.session).convocations(room.members[3].id);
    });
    REQUIRE(paper);
    CHECK(blocksOf<PageBreak>(*paper).empty());
    CHECK(textOf(*paper).contains(u"M. **Membre 4**"_s));
    CHECK_FALSE(textOf(*paper).contains(u"Membre 3"_s));
}

TEST_CASE("a second convocation says which sitting failed and the rule of quorum", "[reporting][council]")
{
    TestOffice office;
    CouncilRoom room(office);
    Sitting failed = *office.records().find<Sitting>(room.sitting.id);
    failed.state = SittingState::NoQuorum;
    office.written(failed);
    Session session = *office.records().find<Session>(room.session.id);
    for (Convocation& each : session.convocations)
        each.rank = 2;
    office.written(session);
    const QString french = text(office, PaperKind::Convocation, u"fr"_s, room.session.id);
    CHECK(french.contains(u"deuxième convocation à la session"_s));
    CHECK(french.contains(u"séance du 14 avril 2023, qui n’a pu se tenir faute de quorum"_s));
    const QString arabic = text(office, PaperKind::Convocation, u"ar"_s, room.session.id);
    CHECK(arabic.contains(u"استدعاء ثان لحضور"_s));
}

TEST_CASE(
    "the agenda shows a block with its totals and warns in an extraordinary session", "[reporting][council]")
{
    const Paper paper = demoPaper(PaperKind::Agenda, u"ar"_s, u"2023-E1"_s);
    const Table block = tableOf(paper, u"block_agreements"_s);
    CHECK(block.rows.size() == 58);
    CHECK_FALSE(block.totals.empty());
    CHECK(textOf(paper).contains(u"58 اتفاقية"_s));
    CHECK(textOf(paper).contains(u"لا يتداول المجلس في هذه الدورة الاستثنائية"_s));
    const QString ordinary = textOf(demoPaper(PaperKind::Agenda, u"fr"_s, u"2024-01"_s));
    CHECK_FALSE(ordinary.contains(u"Avertissement"_s));
}

TEST_CASE("every sitting has its own sheet to sign, with room to do so", "[reporting][council]")
{
    TestOffice office;
    CouncilRoom room(office);
    Sitting planned;
    planned.number = u"2023-E2/S9"_s;
    planned.session = room.session.id;
    planned.heldAt = QDateTime(kDay.addDays(3), QTime(10, 0), QTimeZone::utc());
    office.written(planned);
    const Result<Paper> paper = asked(office, PaperKind::AttendanceSheet, u"fr"_s, room.session.id);
    REQUIRE(paper);
    REQUIRE(tablesOf(*paper, u"attendance_sheet"_s) == 2);
    const std::vector<Table> sheets = blocksOf<Table>(*paper);
    CHECK(sheets[0].rows.size() == 5);
    CHECK(sheets[1].rows.size() == 5); // Members in office, though nobody was called yet.
    CHECK(std::get<QString>(sheets[0].rows[0][4]) == u"Présent(e)"_s);
    CHECK(std::get<QString>(sheets[1].rows[0][4]).trimmed().isEmpty());
    CHECK(std::get<QString>(sheets[1].rows[0][5]).contains(u'\n'));
}

TEST_CASE(
    "each point has a page to count on, with names only where the ballot calls them", "[reporting][council]")
{
    TestOffice office;
    CouncilRoom room(office);
    CHECK_FALSE(asked(office, PaperKind::VotingSheets, u"fr"_s, room.session.id));
    room.addItem();
    AgendaItem called = room.addItem();
    called.mode = BallotMode::ByName;
    office.written(called);
    const Result<Paper> paper = asked(office, PaperKind::VotingSheets, u"fr"_s, room.session.id);
    REQUIRE(paper);
    CHECK(blocksOf<PageBreak>(*paper).size() == 1);
    CHECK(tablesOf(*paper, u"counting_box"_s) == 2);
    CHECK(tablesOf(*paper, u"names_to_tick"_s) == 1);
    CHECK(tableOf(*paper, u"names_to_tick"_s).rows.size() == 5);
}

TEST_CASE(
    "the slip lists what goes to the governor and is refused while there is nothing", "[reporting][council]")
{
    const Paper paper = demoPaper(PaperKind::TransmissionSlip, u"ar"_s, u"2023-E1"_s);
    CHECK(tableOf(paper, u"transmitted_documents"_s).rows.size() > 1);
    CHECK(textOf(paper).contains(u"مقرر عدد 27/2023"_s));
    CHECK_FALSE(textOf(paper).contains(u"قرار عدد"_s));
    TestOffice office;
    CouncilRoom room(office);
    CHECK_FALSE(asked(office, PaperKind::TransmissionSlip, u"fr"_s, room.session.id));
}
