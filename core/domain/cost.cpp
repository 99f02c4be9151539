#include "core/domain/cost.h"

namespace sijill {
namespace {

bool isInForce(const Contribution& contribution, QDate day)
{
    return (!contribution.validFrom.isValid() || contribution.validFrom <= day)
        && (!contribution.validTo.isValid() || day <= contribution.validTo);
}

/// Σ rate × min(wage, ceiling), in minor units × 10,000: exact until it is rounded once.
qint64 employerShareTimesTenThousand(const Edition& edition, Money wage, QDate day)
{
    qint64 sum = 0;
    for (const Contribution& contribution : edition.contributions) {
        if (!isInForce(contribution, day))
            continue;
        const Money base = contribution.ceiling ? std::min(wage, *contribution.ceiling) : wage;
        sum += base.minor * contribution.employerRate.hundredths;
    }
    return sum;
}

} // namespace

MonthCost monthCost(const Edition& edition, QDate day)
{
    MonthCost cost;
    // Hundredths × hundredths: 1481 × 19100 is 10,000 times the wage in units, 100 times the wage in
    // centimes.
    cost.wage.minor = scaledHalfUp(edition.hundredths(ParameterName::HourlyMinimumWage, day),
        edition.hundredths(ParameterName::HoursPerMonth, day), 100);
    cost.employerShare.minor =
        scaledHalfUp(employerShareTimesTenThousand(edition, cost.wage, day), 1, 10'000);
    cost.insurance = share(cost.wage, {edition.hundredths(ParameterName::AccidentInsuranceRate, day)})
        + Money{edition.hundredths(ParameterName::AccidentInsuranceAmount, day)};
    cost.fee.minor = edition.hundredths(ParameterName::SupervisionFee, day);
    return cost;
}

Money slotCost(const Edition& edition, QDate start, int months)
{
    const QDate first = firstOfMonth(start.isValid() ? start : edition.from);
    Money total;
    for (int month = 0; month < months; ++month)
        total += monthCost(edition, first.addMonths(month)).total();
    return total;
}

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate endAfterMonths(QDate start, int months)
{
    return start.addMonths(months).addDays(-1);
}

} // namespace sijill
