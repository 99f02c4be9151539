#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

template <typename T>
std::optional<Severity> found(TestOffice& office, const T& value, const QString& rule, const QString& field)
{
    return weightOf(office.records().problems(Record::of(value)), rule, field);
}

Slot firstSlot(TestOffice& office, WorksiteId worksite)
{
    const auto slot = office.database().read([&]() -> Result<std::optional<Record>> {
        const RecordStore records(office.database());
        return records.find(
            recordType<Slot>(), records.idsReferring(recordType<Slot>(), "worksite", worksite.value).at(0));
    });
    REQUIRE(slot);
    return (*slot)->as<Slot>();
}

} // namespace

TEST_CASE("a worksite and a slot in order have no problem", "[rules]")
{
    TestOffice office;
    const Worksite worksite = savedWorksite(office);
    CHECK(office.records().problems(Record::of(worksite)) == QList<Problem>());
    CHECK(office.records().problems(Record::of(firstSlot(office, worksite.id))) == QList<Problem>());
}

TEST_CASE("W6: a worksite of fewer months than the edition's minimum cannot be opened", "[rules]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    worksite.months = 2;
    CHECK(found(office, worksite, u"W6"_s, u"months"_s) == Severity::Blocking);
    worksite = office.saved(worksite); // A plan may be saved as it is.
    VerbRequest request;
    request.recordId = worksite.id.value;
    const Result<Record> opened = attempt(office, u"worksite.open"_s, request);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().rule == u"W6"_s);
    worksite.months = 3;
    CHECK_FALSE(found(office, worksite, u"W6"_s, u"months"_s));
    worksite = office.saved(worksite);
    CHECK(attempt(office, u"worksite.open"_s, request));
}

TEST_CASE("W6: the planned end leaves room for the months of the worksite and the minimum", "[rules]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    const auto ending = [&](int months, QDate day) {
        worksite.months = months;
        worksite.plannedTo = day;
        return found(office, worksite, u"W6"_s, u"planned_to"_s);
    };
    CHECK(ending(3, QDate(2023, 7, 30)) == Severity::Blocking);
    CHECK_FALSE(ending(3, QDate(2023, 7, 31)));
    CHECK(ending(4, QDate(2023, 8, 30)) == Severity::Blocking);
    CHECK_FALSE(ending(4, QDate(2023, 8, 31)));
    CHECK(ending(0, QDate(2023, 7, 30)) == Severity::Blocking);
}

TEST_CASE("a worksite planned outside its edition warns", "[rules]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    worksite.plannedTo = QDate(2024, 1, 1);
    CHECK(found(office, worksite, {}, u"planned_from"_s) == Severity::Warning);
    worksite.plannedTo = QDate(2023, 12, 31);
    CHECK_FALSE(found(office, worksite, {}, u"planned_from"_s));
}

TEST_CASE("a worksite lies in a commune, which is valid when it starts", "[rules]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    Territory commune = savedCommune(office);
    const TerritoryId province = commune.parent;
    worksite.commune = province;
    CHECK(found(office, worksite, {}, u"commune"_s) == Severity::Blocking);
    worksite.commune = commune.id;
    CHECK_FALSE(found(office, worksite, {}, u"commune"_s));
    commune.validTo = QDate(2023, 4, 30);
    commune = office.saved(commune);
    CHECK(found(office, worksite, u"T2"_s, u"commune"_s) == Severity::Blocking);
    commune.validTo = QDate(2023, 5, 1);
    office.saved(commune);
    CHECK_FALSE(found(office, worksite, u"T2"_s, u"commune"_s));
}

TEST_CASE("a place has both coordinates or none, and lies on the earth", "[rules]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    worksite.latitude = 329'345'678;
    CHECK(found(office, worksite, {}, u"latitude"_s) == Severity::Refusal);
    worksite.longitude = -56'612'345;
    CHECK_FALSE(found(office, worksite, {}, u"latitude"_s));
    worksite.latitude = -900'000'001;
    CHECK(found(office, worksite, {}, u"latitude"_s) == Severity::Refusal);
    worksite.latitude = 900'000'000;
    worksite.longitude = 1'800'000'001;
    CHECK(found(office, worksite, {}, u"longitude"_s) == Severity::Refusal);
    worksite.longitude = 1'800'000'000;
    CHECK_FALSE(found(office, worksite, {}, u"longitude"_s));
    CHECK_FALSE(found(office, worksite, {}, u"latitude"_s));
}

TEST_CASE("O3: a suspended partner cannot be chosen, but keeps the worksites that it has", "[rules]")
{
    TestOffice office;
    const Worksite worksite = savedWorksite(office);
    moved<Partner>(office, u"partner.suspend"_s, worksite.employer);
    CHECK_FALSE(found(office, worksite, u"O3"_s, u"employer"_s));
    Worksite next = sampleWorksite(u"W-002"_s);
    next.edition = worksite.edition;
    next.employer = worksite.employer;
    CHECK(found(office, next, u"O3"_s, u"employer"_s) == Severity::Refusal);
    next.employer = savedPartner(office, u"P-002"_s).id;
    CHECK_FALSE(found(office, next, u"O3"_s, u"employer"_s));
}

TEST_CASE("one priority does not stand twice on a worksite", "[rules]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    Marker women;
    women.code = u"women"_s;
    women.names = {{u"fr"_s, u"Femmes"_s}};
    const MarkerId marker = office.saved(women).id;
    worksite.markers = {{{}, marker}, {{}, marker}};
    CHECK(found(office, worksite, {}, u"markers/1/marker"_s) == Severity::Refusal);
    worksite.markers.pop_back();
    CHECK_FALSE(found(office, worksite, {}, u"markers/1/marker"_s));
}

TEST_CASE("W7: a slot with more months than its worksite warns", "[rules]")
{
    TestOffice office;
    Slot slot = firstSlot(office, savedWorksite(office).id);
    slot.months = 4;
    CHECK(found(office, slot, u"W7"_s, u"months"_s) == Severity::Warning);
    slot.months = 3;
    CHECK_FALSE(found(office, slot, u"W7"_s, u"months"_s));
    slot.months = 0;
    CHECK(found(office, slot, {}, u"months"_s) == Severity::Refusal);
}

TEST_CASE("W7: a worksite has one slot of each number", "[rules]")
{
    TestOffice office;
    const Worksite worksite = savedWorksite(office);
    Slot slot = firstSlot(office, worksite.id);
    CHECK_FALSE(found(office, slot, {}, u"number"_s));
    slot.id = {};
    CHECK(found(office, slot, {}, u"number"_s) == Severity::Refusal);
    slot.number = 5;
    CHECK_FALSE(found(office, slot, {}, u"number"_s));
}
