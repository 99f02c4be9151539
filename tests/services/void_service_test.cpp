#include "core/services/void_service.h"

#include "core/domain/catalogue.h"
#include "core/services/attachment_service.h"
#include "core/services/numbering.h"
#include "core/services/references.h"
#include "core/services/slot_service.h"
#include "core/services/undo_service.h"
#include "core/storage/agreement_queries.h"
#include "core/storage/search_store.h"
#include "core/storage/worksite_queries.h"
#include "tests/support/accounts.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

const QString kMotive = u"typed twice"_s;

Result<std::vector<Record>> voided(TestOffice& office, const Record& record, const QString& motive = kMotive)
{
    return VoidService(office.books()).enterAsMistake(record.type(), {record.id()}, motive);
}

template <typename T>
T turnedVoid(TestOffice& office, const T& record)
{
    const auto done = voided(office, Record::of(record));
    INFO((done ? "" : done.error().message.toStdString()));
    REQUIRE(done);
    return office.stored(record);
}

VerbRequest pastPaper(qint64 id)
{
    VerbRequest request;
    request.recordId = id;
    request.asOf = true;
    return request;
}

QString refusedRule(const Result<std::vector<Record>>& done)
{
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Refused);
    return done.error().rule;
}

} // namespace

TEST_CASE("what was entered by mistake says since when, by whom and why, and keeps the rest", "[void]")
{
    TestOffice office;
    const Agreement before = savedAgreement(office);
    const Agreement after = turnedVoid(office, before);
    CHECK(after.voided == Voiding{office.clock.today(), u"clerk"_s, kMotive});
    Agreement same = after;
    same.voided = {};
    CHECK(same == before);
}

TEST_CASE("a mistake needs a motive", "[void]")
{
    TestOffice office;
    const auto done = voided(office, Record::of(savedAgreement(office)), u"  "_s);
    REQUIRE_FALSE(done);
    CHECK(done.error().field == u"motive"_s);
}

TEST_CASE("what others rely on is no mistake until they are, and they are named", "[void]")
{
    TestOffice office;
    const Agreement agreement = savedAgreement(office);
    const Partner partner = savedPartner(office);
    const auto refused = voided(office, Record::of(partner));
    CHECK(refusedRule(refused) == u"V2"_s);
    CHECK(refused.error().message.contains(agreement.number));
    const VoidOutlook outlook =
        VoidService(office.books()).outlook(recordType<Partner>(), {partner.id.value});
    REQUIRE(outlook.reliants.size() == 2);
    CHECK(outlook.reliants.front().kind == u"worksite"_s);
    CHECK(outlook.reliants.back() == Reliant{u"agreement"_s, agreement.id.value, agreement.number});

    turnedVoid(office, agreement);
    turnedVoid(office, savedWorksite(office));
    CHECK(turnedVoid(office, partner).voided.isSet());
}

TEST_CASE("slots go with their worksite and come back with it", "[void]")
{
    TestOffice office;
    const Worksite worksite = savedWorksite(office);
    CHECK(VoidService(office.books()).outlook(recordType<Worksite>(), {worksite.id.value}).below == 4);
    turnedVoid(office, worksite);
    const auto slotNumber = [&](int number) {
        return office.database().read([&]() -> Result<SlotId> {
            return WorksiteQueries(office.database()).slotNumbered(worksite.id, number);
        });
    };
    Slot slot = *office.records().find<Slot>(*slotNumber(1));
    slot.months = 2;
    const Result<Slot> edited = office.records().save(slot);
    REQUIRE_FALSE(edited);
    CHECK(edited.error().rule == u"V1"_s);
    CHECK(office.verbs().available(Record::of(slot)).empty());
    CHECK_FALSE(SlotService(office.books()).add(worksite.id, {slot.trade, 1, 3, {}}));
    REQUIRE(VoidService(office.books()).takeBack(recordType<Worksite>(), {worksite.id.value}));
    CHECK(office.records().save(slot));
}

TEST_CASE("what was entered by mistake is not edited, deleted, taken further or given files", "[void]")
{
    TestOffice office;
    Agreement agreement = turnedVoid(office, savedAgreement(office));
    const Record record = Record::of(agreement);
    agreement.reference = u"other"_s;
    CHECK(office.records().save(agreement).error().rule == u"V1"_s);
    CHECK(office.records().remove(record.type(), record.id()).error().rule == u"V1"_s);
    CHECK(office.verbs().available(record).empty());
    const auto moved = attempt(office, u"agreement.put_on_agenda"_s, pastPaper(record.id()));
    REQUIRE_FALSE(moved);
    CHECK(moved.error().rule == u"V1"_s);
    const auto file = AttachmentService(office.books()).add(u"agreement"_s, record.id(), office.path());
    REQUIRE_FALSE(file);
    CHECK(file.error().rule == u"V1"_s);
    CHECK_FALSE(voided(office, record));
}

TEST_CASE("nothing that holds may be made to rely on a mistake", "[void]")
{
    TestOffice office;
    const Partner partner = turnedVoid(office, savedPartner(office, u"P-009"_s));
    Worksite worksite = savedWorksite(office);
    worksite.employer = partner.id;
    const Result<Worksite> saved = office.records().save(worksite);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().rule == u"V2"_s);
    CHECK(saved.error().field == u"employer"_s);
    const ReferenceQuery query{.kind = u"partner"_s,
        .field = u"employer"_s,
        .typed = {},
        .today = office.clock.today(),
        .edition = {}};
    for (const ReferenceHit& hit : findReferences(office.database(), query))
        CHECK(hit.id != partner.id.value);
}

TEST_CASE("a number that was entered by mistake is not given again", "[void]")
{
    TestOffice office;
    const Agreement agreement = turnedVoid(office, savedAgreement(office));
    CHECK(nextKey(office.database(), recordType<Agreement>(), agreement.edition, {}) == u"AW2-2023/002"_s);
    Agreement again = agreementDraft(office);
    again.number = agreement.number;
    const Result<Agreement> saved = office.records().save(again);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().field == u"number"_s);
    CHECK(saved.error().message.contains(u"mistake"_s));
}

TEST_CASE("the search finds the number and says that it is void", "[void][search]")
{
    TestOffice office;
    turnedVoid(office, savedPartner(office, u"P-009"_s));
    savedPartner(office);
    const auto find = [&](const QString& typed) {
        const auto hits = office.database().read([&]() -> Result<std::vector<SearchHit>> {
            return SearchStore(office.database()).find(typed, 9);
        });
        REQUIRE(hits);
        return *hits;
    };
    REQUIRE(find(u"P-009"_s).size() == 1);
    CHECK(find(u"P-009"_s).front().isVoid);
    const std::vector<SearchHit> both = find(u"P-00"_s);
    REQUIRE(both.size() == 2);
    CHECK_FALSE(both.front().isVoid);
}

TEST_CASE("several records are entered by mistake together or not at all, also where they rely on each other",
    "[void]")
{
    TestOffice office;
    Agreement framework = agreementDraft(office, u"F-1"_s);
    framework.kind = AgreementKind::Framework;
    framework = office.saved(framework);
    Agreement below = agreementDraft(office, u"A-1"_s);
    below.framework = framework.id;
    below = office.saved(below);
    VoidService voids(office.books());
    const RecordType& type = recordType<Agreement>();
    CHECK(refusedRule(voided(office, Record::of(framework))) == u"V2"_s);
    REQUIRE(voids.enterAsMistake(type, {framework.id.value, below.id.value}, kMotive));
    CHECK(voids.takeBack(type, {below.id.value}).error().rule == u"V2"_s);
    REQUIRE(voids.takeBack(type, {framework.id.value, below.id.value}));
    CHECK_FALSE(office.stored(below).voided.isSet());
    CHECK_FALSE(voids.enterAsMistake(type, {framework.id.value, 4711}, kMotive));
    CHECK_FALSE(office.stored(framework).voided.isSet());
}

TEST_CASE("money that has left keeps an agreement in the figures until it is annulled", "[void]")
{
    TestOffice office;
    Agreement agreement = activeAgreement(office);
    agreement.instalments.front().state = InstalmentState::Paid;
    agreement = office.written(agreement);
    CHECK(refusedRule(voided(office, Record::of(agreement))) == u"V3"_s);
    agreement.instalments.front().state = InstalmentState::Requested;
    CHECK(turnedVoid(office, office.written(agreement)).voided.isSet());
}

TEST_CASE("what a mistaken agreement carried is free again", "[void][A3]")
{
    TestOffice office;
    const Agreement agreement = savedAgreement(office);
    const WorksiteId worksite = agreement.worksites.front().worksite;
    const auto carried = [&] {
        const auto months = office.database().read([&]() -> Result<int> {
            return AgreementQueries(office.database()).carriedByWorksite(worksite, {});
        });
        REQUIRE(months);
        return *months;
    };
    CHECK(carried() == 12);
    turnedVoid(office, agreement);
    CHECK(carried() == 0);
}

TEST_CASE("accounts, issued papers and the office itself are never entered by mistake", "[void]")
{
    for (const char* kind : {"account", "office", "issued_paper", "paper_template", "attachment"})
        CHECK_FALSE(findRecordType(QString::fromLatin1(kind))->isVoidable());
    TestOffice office;
    CHECK_FALSE(VoidService(office.books()).enterAsMistake(recordType<Office>(), {1}, kMotive));
}

TEST_CASE("Undo brings a mistake back, Redo takes it away again", "[void][undo]")
{
    TestOffice office;
    const Agreement before = savedAgreement(office);
    const Agreement after = turnedVoid(office, before);
    UndoService undo(office.books());
    REQUIRE(undo.undo());
    CHECK(office.stored(before) == before);
    REQUIRE(undo.redo());
    CHECK(office.stored(before) == after);
}

TEST_CASE("Undo does not bring back what relies on a later mistake", "[void][undo]")
{
    TestOffice office;
    const Agreement agreement = turnedVoid(office, savedAgreement(office));
    Register other(office.database(), office.clock, u"salma"_s);
    REQUIRE(
        VoidService(other).enterAsMistake(recordType<Worksite>(), {savedWorksite(office).id.value}, kMotive));
    const auto undone = UndoService(office.books()).undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().rule == u"V2"_s);
    CHECK(office.stored(agreement).voided.isSet());
}

TEST_CASE("a clerk voids a draft; an agreement that all have signed only the administrator", "[void][role]")
{
    TestOffice office;
    const Agreement draft = savedAgreement(office, u"AW2-2023/002"_s);
    const Agreement active = activeAgreement(office);
    StaffedOffice staff(office);
    staff.add(u"salma"_s, AccountRole::Clerk);
    staff.add(u"idir"_s, AccountRole::Reviewer);
    const RecordType& type = recordType<Agreement>();
    Register clerk = staff.as(u"salma"_s);
    Register reviewer = staff.as(u"idir"_s);
    CHECK(refusedRule(VoidService(reviewer).enterAsMistake(type, {draft.id.value}, kMotive)) == u"U1"_s);
    CHECK(refusedRule(VoidService(clerk).enterAsMistake(type, {active.id.value}, kMotive)) == u"U1"_s);
    CHECK(VoidService(clerk).enterAsMistake(type, {draft.id.value}, kMotive));
    REQUIRE(VoidService(office.books()).enterAsMistake(type, {active.id.value}, kMotive));
    CHECK(refusedRule(VoidService(clerk).takeBack(type, {active.id.value})) == u"U1"_s);
}
