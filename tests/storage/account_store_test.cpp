#include "core/storage/account_store.h"

#include "core/services/lists/lists.h"
#include "core/services/open_office.h"
#include "core/storage/journal_store.h"
#include "core/storage/query.h"
#include "tests/support/accounts.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

qint64 countOf(TestOffice& office, const ListFilter& filter)
{
    const auto totals = office.database().read([&]() -> Result<ListTotals> {
        return ListReader(office.database(), *listSource(u"journal"_s))
            .totals({.today = office.clock.today(), .filter = filter});
    });
    REQUIRE(totals);
    return totals->count;
}

ListFilter on(const QString& column, const QStringList& words)
{
    ListFilter filter;
    filter.columns[column].words = words;
    return filter;
}

} // namespace

TEST_CASE(
    "an office of before accounts opens without login and acts as its only account", "[accounts][storage]")
{
    TestOffice office;
    Office record;
    record.number = TestOffice::kNumber;
    record.names = {{u"fr"_s, u"Bureau"_s}};
    office.saved(record);
    office.saved(Account{.login = u"zineb"_s, .name = {{u"fr"_s, u"Zineb"_s}}});
    REQUIRE(office.database().transact([&]() -> Status { // As version 5 left it.
        office.database().runScript(                     // They stand on what goes.
            "DROP INDEX slot_by_worksite; DROP INDEX worksite_by_service;"
            "DROP VIEW left_out_worksite; DROP VIEW left_out_agreement;");
        for (const RecordType* type : recordTypes()) {
            for (const char* column : {"voided_on", "voided_by", "void_motive"})
                if (type->isVoidable())
                    office.database().runScript(
                        u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(type->kindName(), QLatin1StringView(column))
                            .toUtf8());
        }
        for (const char* table : {"recommendation_state", "recommendation", "deliberation",
                 "agenda_item_state", "intervention", "member_vote", "agenda_agreement", "agenda_item",
                 "sitting_state", "sitting_attendance", "sitting", "convocation", "session_state",
                 "council_rule", "committee_seat", "standing_committee", "council_member", "complaint_state",
                 "complaint", "selection_state", "selection_row", "selection", "review_state", "review_mark",
                 "review", "meeting_dissent", "meeting_attendance", "committee_meeting",
                 "interest_declaration", "committee_member", "committee"})
            office.database().runScript(u"DROP TABLE %1"_s.arg(QLatin1StringView(table)).toUtf8());
        office.database().runScript(
            "DROP TABLE proposal_state;DROP TABLE proposal_document;DROP TABLE slot_request;"
            "DROP TABLE proposal_phase;DROP TABLE proposal_marker;DROP TABLE proposal;"
            "DROP TABLE call_state;DROP TABLE criterion;DROP TABLE call_document;"
            "DROP TABLE call_commune;DROP TABLE call_sector;DROP TABLE call;DROP TABLE inspected;"
            "DROP TABLE inspection;"
            "DROP TABLE partner_distinction; DROP TABLE partner_key; DROP INDEX partner_by_merged_into;"
            "ALTER TABLE partner DROP COLUMN merged_into;"
            "DROP TABLE paper_template; DROP TABLE issued_paper_content; DROP TABLE issued_paper;"
            "DROP TABLE boundary; DROP TABLE boundary_layer;"
            "DROP TABLE account_secret; DROP INDEX journal_entry_by_actor;"
            "ALTER TABLE account DROP COLUMN active_from; ALTER TABLE account DROP COLUMN active_to;"
            "ALTER TABLE office DROP COLUMN login_required; ALTER TABLE office DROP COLUMN idle_minutes;");
        for (const char* column : {"place", "asked_by", "asked_on", "bureau_met_on", "agenda_sent_on",
                 "convened_on", "opening_speech", "president_report", "closing", "state"})
            office.database().runScript(
                u"ALTER TABLE session DROP COLUMN %1"_s.arg(QLatin1StringView(column)).toUtf8());
        office.database().setUserVersion(5);
        return {};
    }));
    const QString path = office.path();
    office.close();
    const auto opened = OpenOffice::open(path, {});
    INFO((opened ? "" : (opened.error().message + opened.error().detail).toStdString()));
    REQUIRE(opened);
    CHECK((*opened)->books().actor() == u"zineb"_s);
    CHECK_FALSE((*opened)->isLoginRequired());
    CHECK((*opened)->office().idleMinutes == 15);
    CHECK((*opened)->records().save(samplePartner()));
}

TEST_CASE("a file with login opens for a name and a password, or waits for them", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    const QString path = office.path();
    const auto open = [&](OpenOffice::Options options) {
        options.passwordCost = PasswordCost::least();
        return OpenOffice::open(path, options);
    };
    CHECK_FALSE(open({}));
    CHECK_FALSE(open({.actor = u"clerk"_s}));
    CHECK_FALSE(open({.actor = u"clerk"_s, .password = u"wrong"_s}));
    CHECK(open({.actor = u"clerk"_s, .password = kPassword}));
    const auto later = open({.signInLater = true});
    REQUIRE(later);
    CHECK_FALSE((*later)->isSignedIn());
    CHECK_FALSE((*later)->records().save(samplePartner()));
    REQUIRE((*later)->signIn(u"clerk"_s, kPassword));
    CHECK((*later)->records().save(samplePartner()));
}

TEST_CASE("wrong passwords of a reader are counted in the file", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(OpenOffice::open(office.path(),
            {.actor = u"clerk"_s,
                .password = u"wrong"_s,
                .passwordCost = PasswordCost::least(),
                .file = {.readOnly = true}}));
    const auto secret = office.database().read([&]() -> Result<std::optional<AccountSecret>> {
        return AccountStore(office.database()).secret(staff.administrator().id);
    });
    REQUIRE(secret);
    CHECK((*secret)->failures == 3);
}

TEST_CASE("the journal is asked for exact verbs, kinds and people in SQL", "[journal][accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    staff.add(u"karim"_s, AccountRole::Clerk);
    Register karim = staff.as(u"karim"_s);
    const auto partner = RecordService(karim).save(samplePartner());
    REQUIRE(partner);
    CHECK(countOf(office, on(u"actor"_s, {u"karim"_s})) == 1);
    CHECK(countOf(office, on(u"actor"_s, {u"kari"_s})) == 0); // Not a part of a name.
    CHECK(countOf(office, on(u"verb"_s, {u"account.password"_s})) == 2);
    CHECK(countOf(office, on(u"kinds"_s, {u"partner"_s})) == 1);
    CHECK(countOf(office, on(u"kinds"_s, {u"partner"_s, u"office"_s})) == 3);
    ListFilter restored = ListFilter::fromJson(on(u"kinds"_s, {u"partner"_s}).toJson());
    CHECK(countOf(office, restored) == 1);
    const auto found = office.database().read([&]() -> Result<QList<qint64>> {
        return JournalStore(office.database()).sequencesOf(u"partner"_s, partner->id.value, 10);
    });
    REQUIRE(found);
    CHECK(found->size() == 1);
}
