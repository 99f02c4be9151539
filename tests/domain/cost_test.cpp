#include "core/domain/cost.h"

#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

/// The wages of 2021 that the first reference computation takes.
Edition editionOf2021()
{
    Edition edition = sampleEdition();
    edition.parameters.erase(edition.parameters.begin(), edition.parameters.begin() + 2);
    Parameter wage;
    wage.validFrom = QDate(2021, 1, 1);
    wage.value = 14'81;
    edition.parameters.push_back(wage);
    return edition;
}

} // namespace

TEST_CASE("P1: 3,468 months at 14.81 an hour cost 3,615.28 each, 12,537,791.04 in all", "[rules]")
{
    const Edition edition = editionOf2021();
    const MonthCost cost = monthCost(edition, QDate(2022, 2, 1));
    CHECK(cost.wage == Money{2'828'71});
    CHECK(cost.employerShare == Money{596'57});
    CHECK(cost.insurance == Money{0});
    CHECK(cost.fee == Money{190'00});
    CHECK(cost.total() == Money{3'615'28});
    CHECK(cost.total() * 3'468 == Money{12'537'791'04});
}

TEST_CASE("P1: 1,251 slots of July to September 2023 cost 11,530.44 each, 14,424,580.44 in all", "[rules]")
{
    const Edition edition = sampleEdition();
    CHECK(monthCost(edition, QDate(2023, 7, 1)).total() == Money{3'786'43});
    CHECK(monthCost(edition, QDate(2023, 8, 1)).total() == Money{3'786'43});
    CHECK(monthCost(edition, QDate(2023, 9, 1)).total() == Money{3'957'58});
    const Money slot = slotCost(edition, QDate(2023, 7, 1), 3);
    CHECK(slot == Money{11'530'44});
    CHECK(slot * 1'251 == Money{14'424'580'44});
}

TEST_CASE("P1: each month takes the parameters of its first day", "[rules]")
{
    const Edition edition = sampleEdition();
    CHECK(slotCost(edition, QDate(2023, 8, 15), 1) == Money{3'786'43});
    CHECK(slotCost(edition, QDate(2023, 8, 15), 2) == Money{3'786'43} + Money{3'957'58});
    CHECK(slotCost(edition, QDate(2023, 9, 30), 1) == Money{3'957'58});
}

TEST_CASE("P1: a month before the first parameter takes the first, one not yet known the latest", "[rules]")
{
    const Edition edition = sampleEdition();
    CHECK(monthCost(edition, QDate(2020, 1, 1)).wage == Money{2'970'05});
    CHECK(monthCost(edition, QDate(2030, 1, 1)).wage == Money{3'111'39});
}

TEST_CASE("P1: without a start the slot starts with its edition", "[rules]")
{
    const Edition edition = sampleEdition();
    CHECK(slotCost(edition, {}, 9) == slotCost(edition, edition.from, 9));
    CHECK(slotCost(edition, {}, 0) == Money{0});
}

TEST_CASE("P1: a contribution is taken up to its ceiling, and only while it is in force", "[rules]")
{
    Edition edition = sampleEdition();
    Parameter wage;
    wage.validFrom = QDate(2023, 11, 1);
    wage.value = 40'00; // 7,640.00 a month: over the ceiling of 6,000.00.
    edition.parameters.push_back(wage);
    // 8.98 % of 6,000.00 and 12.11 % of 7,640.00, rounded once on the sum.
    CHECK(monthCost(edition, QDate(2023, 11, 1)).employerShare == Money{1'464'00});
    edition.contributions.at(2).validTo = QDate(2023, 10, 31); // 6.40 %.
    CHECK(monthCost(edition, QDate(2023, 11, 1)).employerShare == Money{975'04});
    edition.contributions.at(4).validFrom = QDate(2023, 11, 2); // 1.60 %.
    CHECK(monthCost(edition, QDate(2023, 11, 1)).employerShare == Money{852'80});
}

TEST_CASE("P1: the employer's share is rounded once, on the sum", "[rules]")
{
    Edition edition;
    edition.from = QDate(2023, 1, 1);
    Parameter hourly;
    hourly.validFrom = edition.from;
    hourly.value = 1'00;
    Parameter hours = hourly;
    hours.name = ParameterName::HoursPerMonth;
    edition.parameters = {hourly, hours}; // One hour: a wage of 1.00.
    Contribution half;
    half.employerRate = {50}; // 0.50 % of 1.00: half a centime each.
    edition.contributions = {half, half, half};
    CHECK(monthCost(edition, edition.from).employerShare == Money{2});
}

TEST_CASE("P1: accident insurance is a rate of the wage, an amount a month, or both", "[rules]")
{
    Edition edition = sampleEdition();
    Parameter rate;
    rate.name = ParameterName::AccidentInsuranceRate;
    rate.validFrom = QDate(2023, 1, 1);
    rate.value = 1'50;
    edition.parameters.push_back(rate);
    CHECK(monthCost(edition, QDate(2023, 7, 1)).insurance == Money{44'55}); // 2,970.05 × 1.5 %.
    Parameter amount = rate;
    amount.name = ParameterName::AccidentInsuranceAmount;
    amount.value = 10'00;
    edition.parameters.push_back(amount);
    CHECK(monthCost(edition, QDate(2023, 7, 1)).insurance == Money{54'55});
}

TEST_CASE("months end on the day before the same day of a later month", "[rules]")
{
    CHECK(endAfterMonths(QDate(2023, 5, 1), 3) == QDate(2023, 7, 31));
    CHECK(endAfterMonths(QDate(2023, 5, 15), 1) == QDate(2023, 6, 14));
    CHECK(endAfterMonths(QDate(2023, 12, 1), 3) == QDate(2024, 2, 29));
    CHECK(firstOfMonth(QDate(2024, 2, 29)) == QDate(2024, 2, 1));
}

TEST_CASE("P2: the latest target of the highest status is the one compared against", "[rules]")
{
    const auto target = [](TargetStatus status, qint64 count, QDate day) {
        Target row;
        row.status = status;
        row.value = count * 100;
        row.decidedOn = day;
        return row;
    };
    Edition edition;
    CHECK_FALSE(edition.target(TargetMeasure::Jobs));
    edition.targets.push_back(target(TargetStatus::Allotted, 900, QDate(2023, 6, 1)));
    CHECK(edition.target(TargetMeasure::Jobs)->count() == 900);
    edition.targets.push_back(target(TargetStatus::Adopted, 1'251, QDate(2023, 2, 1)));
    edition.targets.push_back(target(TargetStatus::Proposed, 1'400, QDate(2023, 8, 1)));
    CHECK(edition.target(TargetMeasure::Jobs)->count() == 1'251);
    edition.targets.insert(edition.targets.begin(), target(TargetStatus::Adopted, 1'300, QDate(2023, 9, 1)));
    CHECK(edition.target(TargetMeasure::Jobs)->count() == 1'300);
    CHECK(edition.target(TargetMeasure::Jobs, TargetStatus::Proposed)->count() == 1'400);
    CHECK(edition.target(TargetMeasure::Jobs, TargetStatus::Allotted)->count() == 900);
    CHECK_FALSE(edition.target(TargetMeasure::Worksites));
}
