#include "core/exchange/import.h"
#include "core/services/undo_service.h"
#include "core/services/verb_service.h"
#include "tests/support/accounts.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

const Verb& verbCalled(const char* code)
{
    const Verb* verb = findVerb(QString::fromLatin1(code));
    REQUIRE(verb);
    return *verb;
}

/// In force, the first instalment requested with its evidence: ready to be released.
Agreement readyToRelease(TestOffice& office)
{
    Agreement agreement = activeAgreement(office);
    VerbRequest request;
    request.partId = agreement.instalments.front().id.value;
    request.on = QDate(2023, 6, 1);
    agreement = moved<Agreement>(office, u"instalment.request"_s, agreement.id, request);
    agreement.instalments.front().evidenceReceivedOn = QDate(2023, 6, 5);
    return office.saved(agreement);
}

VerbRequest release(const Agreement& agreement)
{
    VerbRequest request;
    request.recordId = agreement.id.value;
    request.partId = agreement.instalments.front().id.value;
    request.on = QDate(2023, 6, 10);
    request.document = u"OP-1"_s;
    return request;
}

} // namespace

TEST_CASE("each role does its own work and no other", "[accounts][roles]")
{
    using enum AccountRole;
    struct Line {
        AccountRole role;
        const char* verb;
        const char* kind;
        bool may;
    };
    const Line line = GENERATE(Line{Clerk, "edit", "partner", true}, Line{Clerk, "edit", "territory", false},
        Line{Clerk, "instalment.request", "agreement", true},
        Line{Clerk, "instalment.release", "agreement", false}, Line{Clerk, "edit", "account", false},
        Line{Secretary, "agreement.approve", "agreement", true}, Line{Secretary, "edit", "session", true},
        Line{Secretary, "instalment.pay", "agreement", false},
        Line{Officer, "agreement.approve", "agreement", false},
        Line{Officer, "instalment.release", "agreement", true}, Line{Officer, "edit", "edition", true},
        Line{Officer, "edit", "office", false}, Line{Reviewer, "edit", "worksite", false},
        Line{ReadOnly, "edit", "partner", false}, Line{ReadOnly, "account.password", "account", true},
        Line{Administrator, "edit", "account", true},
        Line{Administrator, "agreement.approve", "agreement", true});
    INFO(int(line.role) << " " << line.verb << " " << line.kind);
    CHECK(isAllowed(line.role, verbCalled(line.verb), QString::fromLatin1(line.kind)) == line.may);
}

TEST_CASE("U1: a clerk may request an instalment, not release it", "[accounts][roles]")
{
    TestOffice office;
    const Agreement agreement = readyToRelease(office);
    StaffedOffice staff(office);
    staff.add(u"karim"_s, AccountRole::Clerk);
    staff.add(u"nadia"_s, AccountRole::Officer);
    Register karim = staff.as(u"karim"_s);
    const StateVerb& verb = *findStateVerb(u"instalment.release"_s);
    const Result<Record> refused = VerbService(karim).perform(verb, release(agreement));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Forbidden);
    CHECK(refused.error().rule == u"U1"_s);
    CHECK(office.stored(agreement) == agreement);
    Register nadia = staff.as(u"nadia"_s);
    CHECK(VerbService(nadia).perform(verb, release(agreement)));
}

TEST_CASE("a paper of the past does not set the role aside", "[accounts][roles]")
{
    TestOffice office;
    const Agreement agreement = readyToRelease(office);
    StaffedOffice staff(office);
    staff.add(u"karim"_s, AccountRole::Clerk);
    Register karim = staff.as(u"karim"_s);
    VerbRequest request = release(agreement);
    request.asOf = true;
    CHECK_FALSE(VerbService(karim).perform(*findStateVerb(u"instalment.release"_s), request));
}

TEST_CASE("what another role does is not offered", "[accounts][roles]")
{
    TestOffice office;
    const Agreement agreement = readyToRelease(office);
    StaffedOffice staff(office);
    staff.add(u"karim"_s, AccountRole::Clerk);
    staff.add(u"nadia"_s, AccountRole::Officer);
    const qint64 row = agreement.instalments.front().id.value;
    Register karim = staff.as(u"karim"_s);
    Register nadia = staff.as(u"nadia"_s);
    CHECK(VerbService(karim).available(Record::of(agreement), row).empty());
    CHECK_FALSE(VerbService(nadia).available(Record::of(agreement), row).empty());
}

TEST_CASE("a reader writes nothing, whichever door is tried", "[accounts][roles]")
{
    TestOffice office;
    StaffedOffice staff(office);
    const Partner partner = savedPartner(office);
    staff.add(u"guest"_s, AccountRole::ReadOnly);
    Register guest = staff.as(u"guest"_s);
    CHECK_FALSE(RecordService(guest).save(samplePartner(u"P-002"_s)));
    CHECK_FALSE(RecordService(guest).remove(recordType<Partner>(), partner.id.value));
    std::vector<Change> changes{{Record::of(partner), {}}};
    CHECK_FALSE(guest.commit(verbs::kRemove, changes));
    CHECK_FALSE(UndoService(guest).undo());
    CHECK(office.stored(partner) == partner);
}

TEST_CASE("an import refuses the lines of kinds that the role does not write", "[accounts][roles]")
{
    TestOffice office;
    StaffedOffice staff(office);
    staff.add(u"karim"_s, AccountRole::Clerk);
    Register karim = staff.as(u"karim"_s);
    CsvTable sectors;
    sectors.header = {u"code"_s, u"names_fr"_s};
    sectors.rows.push_back({2, {u"environment"_s, u"Environnement"_s}});
    const auto report = Import(karim).run({{.kind = u"sectors"_s, .source = {}, .table = sectors}}, {});
    REQUIRE(report);
    CHECK_FALSE(report->applied);
    REQUIRE(report->rows.size() == 1);
    CHECK(report->rows.front().fate == RowFate::Refused);
    CHECK(Import(office.books()).run({{.kind = u"sectors"_s, .source = {}, .table = sectors}}, {})->applied);
}

TEST_CASE("without login roles are not asked about", "[accounts][roles]")
{
    TestOffice office;
    Office record;
    record.number = TestOffice::kNumber;
    record.names = {{u"fr"_s, u"Bureau"_s}};
    office.saved(record);
    office.saved(Account{.login = u"clerk"_s, .name = {{u"fr"_s, u"A"_s}}, .role = AccountRole::ReadOnly});
    CHECK(office.records().save(samplePartner()));
}
