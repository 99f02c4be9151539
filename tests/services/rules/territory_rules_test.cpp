#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

const QDate kReform(2015, 1, 1);

std::optional<Severity> found(
    TestOffice& office, const Territory& territory, const QString& rule, const QString& field)
{
    return weightOf(office.records().problems(Record::of(territory)), rule, field);
}

} // namespace

TEST_CASE("T1: a code is refused while another territory has it", "[rules]")
{
    TestOffice office;
    Territory old = sampleProvince();
    old.validTo = kReform;
    office.saved(old);
    Territory young = sampleProvince();
    young.validFrom = kReform;
    const auto problem = found(office, young, u"T1"_s, u"code"_s);
    REQUIRE(problem);
    CHECK(*problem == Severity::Refusal);
    CHECK_FALSE(office.records().save(young));
}

TEST_CASE("T1: a code may be given again once it is free", "[rules]")
{
    TestOffice office;
    Territory old = sampleProvince();
    old.validTo = kReform.addDays(-1);
    office.saved(old);
    Territory young = sampleProvince();
    young.validFrom = kReform;
    CHECK_FALSE(found(office, young, u"T1"_s, u"code"_s));
    young = office.saved(young);
    CHECK_FALSE(found(office, young, u"T1"_s, u"code"_s)); // It does not stand in its own way.
}

TEST_CASE("T2: a territory is refused on days when the one above is not valid", "[rules]")
{
    TestOffice office;
    Territory province = sampleProvince();
    province.validFrom = kReform;
    province.validTo = QDate(2030, 12, 31);
    province = office.saved(province);
    Territory commune = sampleCommune();
    commune.parent = province.id;
    const auto refused = [&](QDate from, QDate to) {
        commune.validFrom = from;
        commune.validTo = to;
        const auto problem = found(office, commune, u"T2"_s, u"parent"_s);
        return problem == Severity::Refusal;
    };
    CHECK(refused({}, QDate(2030, 12, 31)));
    CHECK(refused(kReform.addDays(-1), QDate(2030, 12, 31)));
    CHECK(refused(kReform, {}));
    CHECK(refused(kReform, QDate(2031, 1, 1)));
    CHECK_FALSE(refused(kReform, QDate(2030, 12, 31)));
    CHECK_FALSE(refused(QDate(2020, 1, 1), QDate(2020, 12, 31)));
}

TEST_CASE("T2: dates that leave a territory below uncovered are refused", "[rules]")
{
    TestOffice office;
    const Territory commune = savedCommune(office);
    Territory province = *office.records().find<Territory>(commune.parent);
    province.validTo = kReform;
    const auto ended = found(office, province, u"T2"_s, u"valid_to"_s);
    REQUIRE(ended);
    CHECK(*ended == Severity::Refusal);
    province.validTo = {};
    province.validFrom = kReform;
    CHECK(found(office, province, u"T2"_s, u"valid_from"_s));
    province.validFrom = {};
    CHECK_FALSE(found(office, province, u"T2"_s, u"valid_from"_s));
    CHECK_FALSE(found(office, province, u"T2"_s, u"valid_to"_s));
}

TEST_CASE("T2: a territory belongs neither to itself nor to a part of itself", "[rules]")
{
    TestOffice office;
    const Territory commune = savedCommune(office);
    Territory province = *office.records().find<Territory>(commune.parent);
    province.parent = province.id;
    CHECK(found(office, province, u"T2"_s, u"parent"_s) == Severity::Refusal);
    province.parent = commune.id;
    CHECK(found(office, province, u"T2"_s, u"parent"_s) == Severity::Refusal);
}

TEST_CASE("T2: a territory above that is not larger only warns", "[rules]")
{
    TestOffice office;
    const Territory commune = savedCommune(office);
    Territory other = sampleCommune();
    other.code = u"05.301.01.02"_s;
    other.parent = commune.id;
    CHECK(found(office, other, u"T2"_s, u"parent"_s) == Severity::Warning);
    other.kind = TerritoryKind::Hamlet;
    CHECK_FALSE(found(office, other, u"T2"_s, u"parent"_s));
}
