#include "core/services/vote_service.h"
#include "core/storage/council_queries.h"
#include "tests/reporting/built_papers.h"
#include "tests/support/sample_records.h"

using namespace sijill;
using sample::demoPaper;
using sample::tableOf;
using sample::textOf;

namespace {

const QDate kDay(2024, 1, 15);

/// Written past the rules, and read again with its id.
template <typename T>
T kept(TestOffice& office, const T& draft)
{
    const QString key = office.written(Record::of(draft)).key();
    const auto id = office.database().read(
        [&]() -> Result<qint64> { return RecordStore(office.database()).idByKey(recordType<T>(), key); });
    REQUIRE(id);
    T named = draft;
    named.id.value = *id;
    return office.stored(named);
}

/// A council of five in session, four of them there, with one point on the agenda.
struct CouncilInSession {
    CouncilInSession()
    {
        for (int seat = 0; seat < 5; ++seat) {
            CouncilMember member;
            member.code = u"M%1"_s.arg(seat);
            member.names = {{u"ar"_s, u"العضو %1"_s.arg(seat)}, {u"fr"_s, u"Membre %1"_s.arg(seat)}};
            member.salutation = seat == 1 ? Salutation::Madam : Salutation::Sir;
            member.role = seat == 0 ? CouncilRole::President
                : seat == 1         ? CouncilRole::Secretary
                                    : CouncilRole::Member;
            member.from = QDate(2021, 10, 1);
            members.push_back(kept(office, member).id);
        }
        Session draft;
        draft.code = u"2024-T1"_s;
        draft.year = 2024;
        draft.names = {{u"ar"_s, u"دورة يناير 2024"_s}, {u"fr"_s, u"session de janvier 2024"_s}};
        draft.opensOn = kDay;
        draft.convenedOn = kDay.addDays(-12);
        draft.state = SessionState::Open;
        session = kept(office, draft);
        AgendaItem point;
        point.session = session.id;
        point.number = u"2024-T1/01"_s;
        point.title = {{u"ar"_s, u"برنامج السنة"_s}, {u"fr"_s, u"programme de l’année"_s}};
        item = kept(office, point);
    }

    Sitting sit(const QString& number, SittingState state, int present, int hour = 10)
    {
        Sitting draft;
        draft.number = number;
        draft.session = session.id;
        draft.heldAt = QDateTime(kDay, QTime(hour, 0), QTimeZone::utc());
        draft.openedAt = state == SittingState::Open ? draft.heldAt : QDateTime();
        draft.chair = members[0];
        draft.secretary = members[1];
        draft.state = state;
        for (int seat = 0; seat < 5; ++seat) {
            SittingAttendance row;
            row.member = members[size_t(seat)];
            row.presence = seat < present ? Presence::Present : Presence::Absent;
            draft.attendance.push_back(row);
        }
        return kept(office, draft);
    }

    Deliberation vote(int inFavour, int against, int abstained, BallotMode mode = BallotMode::ShowOfHands)
    {
        Ballot ballot;
        ballot.sitting = sit(u"2024-T1/S1"_s, SittingState::Open, 4).id;
        ballot.at = QDateTime(kDay, QTime(10, 30), QTimeZone::utc());
        ballot.inFavour = inFavour;
        ballot.against = against;
        ballot.abstained = abstained;
        ballot.mode = mode;
        for (int seat = 0; mode == BallotMode::ByName && seat < 4; ++seat) {
            MemberVote row;
            row.member = members[size_t(seat)];
            row.vote = seat < inFavour ? Vote::For : Vote::Recused;
            ballot.votes.push_back(row);
        }
        const Result<Deliberation> made = VoteService(office.books()).close(item.id, ballot);
        INFO((made ? "" : made.error().message.toStdString()));
        REQUIRE(made);
        return *made;
    }

    Paper paper(PaperKind kind, const QString& language, qint64 record)
    {
        Result<Paper> built =
            buildPaper(office.database(), kDay, {.kind = kind, .language = language, .recordId = record});
        INFO((built ? "" : built.error().message.toStdString()));
        REQUIRE(built);
        return *built;
    }
    QString text(PaperKind kind, const QString& language, qint64 record)
    {
        return textOf(paper(kind, language, record));
    }

    TestOffice office;
    std::vector<CouncilMemberId> members;
    Session session;
    AgendaItem item;
};

} // namespace

TEST_CASE("a deliberation lists its agreements, the money in words and the visa", "[reporting][council]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        INFO(language.toStdString());
        const Paper paper = demoPaper(PaperKind::Deliberation, language, u"27/2023"_s);
        CHECK(paper.missing.join(u' ') == QString());
        CHECK(tableOf(paper, u"deliberation_agreements"_s).rows.size() == 58);
        CHECK(textOf(paper).contains(u"312/2023"_s));
    }
    const QString arabic = textOf(demoPaper(PaperKind::Deliberation, u"ar"_s, u"27/2023"_s));
    CHECK(arabic.contains(u"مقرر عدد"_s));
    CHECK_FALSE(arabic.contains(u"قرار عدد"_s));
    CHECK(arabic.contains(u"58 اتفاقية"_s));
    CHECK(arabic.contains(u"بإجماع الأعضاء الحاضرين"_s));
}

TEST_CASE("unanimity is of the members present only where all of them were in favour", "[reporting][council]")
{
    CouncilInSession all;
    CHECK(all.text(PaperKind::Deliberation, u"fr"_s, all.vote(4, 0, 0).id.value)
              .contains(u"à l’unanimité des membres présents"_s));
    CouncilInSession some;
    const Deliberation made = some.vote(3, 0, 0, BallotMode::ByName);
    const QString french = some.text(PaperKind::Deliberation, u"fr"_s, made.id.value);
    CHECK(french.contains(u"à l’unanimité des suffrages exprimés"_s));
    CHECK(french.contains(u"conflit d’intérêts : M. Membre 3"_s));
    CHECK(
        tableOf(some.paper(PaperKind::Deliberation, u"ar"_s, made.id.value), u"ballot_by_name"_s).rows.size()
        == 4);
}

TEST_CASE("a point without agreements has no table of them and says what it is about", "[reporting][council]")
{
    CouncilInSession council;
    const Paper paper = council.paper(PaperKind::Deliberation, u"ar"_s, council.vote(3, 1, 0).id.value);
    CHECK(textOf(paper).contains(u"بالأغلبية المطلقة للأصوات المعبر عنها على ما يلي: برنامج السنة"_s));
    for (const Table& table : sample::blocksOf<Table>(paper))
        CHECK(table.code != u"deliberation_agreements"_s);
}

TEST_CASE("a rejected deliberation approves nothing, an annulled one says so across", "[reporting][council]")
{
    CouncilInSession council;
    const Deliberation made = council.vote(1, 3, 0);
    const QString french = council.text(PaperKind::Deliberation, u"fr"_s, made.id.value);
    CHECK(french.contains(u"Le conseil n’approuve pas ce qui suit : programme de l’année"_s));
    CHECK_FALSE(french.contains(u"exécutoire"_s));

    Deliberation annulled = council.office.stored(made);
    annulled.annulledOn = kDay;
    annulled.motive = u"vice de forme"_s;
    council.office.written(annulled);
    const Paper paper = council.paper(PaperKind::Deliberation, u"fr"_s, made.id.value);
    CHECK(paper.document.draftMark == u"ANNULÉE"_s);
    CHECK_FALSE(paper.heldBack.isEmpty());
    CHECK(textOf(paper).contains(u"Motif : vice de forme"_s));
    const Paper pages = council.paper(PaperKind::DeliberationRegister, u"fr"_s, council.session.id.value);
    CHECK(tableOf(pages, u"deliberation_lines"_s).rows.size() == 1);
    CHECK(tableOf(pages, u"annulled_deliberations"_s).rows.size() == 1);
    CHECK(textOf(pages).contains(u"arrêté à 1 délibération, du"_s));
}

TEST_CASE("the minutes tell each sitting with its own roll, also one without quorum", "[reporting][council]")
{
    CouncilInSession council;
    council.sit(u"2024-T1/S0"_s, SittingState::NoQuorum, 2, 8);
    council.vote(4, 0, 0);
    const Paper paper = council.paper(PaperKind::Minutes, u"fr"_s, council.session.id.value);
    const QString text = textOf(paper);
    CHECK(text.contains(u"n’étant pas atteint, la séance a été levée sans délibération"_s));
    CHECK(text.contains(u"étant atteint, la séance a été déclarée ouverte"_s));
    CHECK(text.contains(u"objet de la délibération n° 1/2024"_s));
    std::vector<Table> rolls;
    for (const Table& table : sample::blocksOf<Table>(paper)) {
        if (table.code == u"attendance"_s)
            rolls.push_back(table);
    }
    REQUIRE(rolls.size() == 2);
    CHECK(rolls[0].rows[2][3] != rolls[1].rows[2][3]);
    CHECK(council.text(PaperKind::Minutes, u"ar"_s, council.session.id.value)
              .contains(u"لا شيء"_s)); // Nobody spoke.
}

TEST_CASE("minutes of a session that was not held are refused", "[reporting][council]")
{
    CouncilInSession council;
    CHECK_FALSE(buildPaper(council.office.database(), kDay,
        {.kind = PaperKind::Minutes, .language = u"fr"_s, .recordId = council.session.id.value}));
}

TEST_CASE("the state of execution puts overdue recommendations first", "[reporting][council]")
{
    const Paper paper = demoPaper(PaperKind::FollowUp, u"ar"_s, u"2024-01"_s);
    const Table table = tableOf(paper, u"recommendations"_s);
    REQUIRE_FALSE(table.rows.empty());
    bool isLate = true;
    for (const auto& row : table.rows) {
        const bool late = std::holds_alternative<qint64>(row[5]);
        CHECK((isLate || !late));
        isLate = late;
    }
    CHECK_FALSE(tableOf(paper, u"execution"_s).rows.empty());
}
