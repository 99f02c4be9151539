#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

std::optional<Severity> found(
    TestOffice& office, const Edition& edition, const QString& rule, const QString& field)
{
    return weightOf(office.records().problems(Record::of(edition)), rule, field);
}

} // namespace

TEST_CASE("an edition in order has no problem", "[rules]")
{
    TestOffice office;
    CHECK(office.records().problems(Record::of(savedEdition(office))) == QList<Problem>());
}

TEST_CASE("P1: an edition without wage, hours or days warns that costs cannot be computed", "[rules]")
{
    TestOffice office;
    Edition edition = savedEdition(office);
    std::erase_if(
        edition.parameters, [](const Parameter& row) { return row.name == ParameterName::HoursPerMonth; });
    const auto problem = found(office, edition, u"P1"_s, u"parameters"_s);
    REQUIRE(problem);
    CHECK(*problem == Severity::Warning);
}

TEST_CASE("P1: a parameter has one value from a day on", "[rules]")
{
    TestOffice office;
    Edition edition = savedEdition(office);
    edition.parameters.push_back(edition.parameters.front());
    edition.parameters.back().id = {};
    const QString path = u"parameters/7/valid_from"_s;
    CHECK(found(office, edition, {}, path) == Severity::Refusal);
    edition.parameters.back().validFrom = QDate(2023, 10, 1);
    CHECK_FALSE(found(office, edition, {}, path));
}

TEST_CASE("P1: a negative parameter is refused", "[rules]")
{
    TestOffice office;
    Edition edition = savedEdition(office);
    edition.parameters.at(4).value = -1;
    CHECK(found(office, edition, {}, u"parameters/4/value"_s) == Severity::Refusal);
}

TEST_CASE("P1: who pays the wages is said by name, not by a number", "[rules]")
{
    TestOffice office;
    Edition edition = savedEdition(office);
    Parameter payer;
    payer.name = ParameterName::WagePayer;
    payer.validFrom = QDate(2023, 1, 1);
    edition.parameters.push_back(payer);
    CHECK(found(office, edition, {}, u"parameters/7/payer"_s) == Severity::Refusal);
    edition.parameters.back().payer = WagePayer::SocialSecurity;
    CHECK_FALSE(found(office, edition, {}, u"parameters/7/payer"_s));
    CHECK(edition.wagePayer(QDate(2023, 5, 1)) == WagePayer::SocialSecurity);
}

TEST_CASE("P2: two targets of one measure, status and day are refused", "[rules]")
{
    TestOffice office;
    Edition edition = savedEdition(office);
    edition.targets.push_back(edition.targets.front());
    edition.targets.back().id = {};
    const QString path = u"targets/2/decided_on"_s;
    CHECK(found(office, edition, u"P2"_s, path) == Severity::Refusal);
    edition.targets.back().status = TargetStatus::Proposed;
    CHECK_FALSE(found(office, edition, u"P2"_s, path));
    edition.targets.back().status = TargetStatus::Adopted;
    edition.targets.back().decidedOn = QDate(2023, 9, 1);
    CHECK_FALSE(found(office, edition, u"P2"_s, path));
}

TEST_CASE("P2: a share over a hundred percent or a negative target is refused", "[rules]")
{
    TestOffice office;
    Edition edition = savedEdition(office);
    const auto refused = [&](TargetMeasure measure, qint64 hundredths) {
        edition.targets.at(1).measure = measure;
        edition.targets.at(1).value = hundredths;
        return found(office, edition, u"P2"_s, u"targets/1/value"_s).has_value();
    };
    CHECK(refused(TargetMeasure::WomenShare, 100'01));
    CHECK_FALSE(refused(TargetMeasure::WomenShare, 100'00));
    CHECK(refused(TargetMeasure::Worksites, -1));
    CHECK_FALSE(refused(TargetMeasure::Worksites, 300'00));
}

TEST_CASE("the codes of components and of budget lines do not repeat", "[rules]")
{
    TestOffice office;
    Edition edition = savedEdition(office);
    edition.components.push_back(edition.components.front());
    edition.components.back().id = {};
    edition.budgetLines.push_back(edition.budgetLines.front());
    edition.budgetLines.back().id = {};
    CHECK(found(office, edition, {}, u"components/1/code"_s) == Severity::Refusal);
    CHECK(found(office, edition, {}, u"budget_lines/1/code"_s) == Severity::Refusal);
    edition.components.back().code = u"durable"_s;
    edition.budgetLines.back().code = u"10-30"_s;
    CHECK(office.records().problems(Record::of(edition)) == QList<Problem>());
}
