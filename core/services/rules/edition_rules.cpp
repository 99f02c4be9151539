#include "core/services/rules/rules.h"

#include "core/domain/edition.h"

#include <QCoreApplication>

namespace sijill::rules {
namespace {

void checkParameters(const Edition& edition, QList<Problem>& problems)
{
    for (std::size_t i = 0; i < edition.parameters.size(); ++i) {
        const Parameter& row = edition.parameters[i];
        if (row.name == ParameterName::WagePayer && !row.payer)
            problems << refuses("", QCoreApplication::translate("Rules", "Say who pays the wages."),
                partField("parameters", i, "payer"));
        if (row.value < 0)
            problems << refuses("", QCoreApplication::translate("Rules", "A parameter cannot be negative."),
                partField("parameters", i, "value"));
        for (std::size_t j = 0; j < i; ++j) {
            if (edition.parameters[j].name == row.name && edition.parameters[j].validFrom == row.validFrom)
                problems << refuses("",
                    QCoreApplication::translate("Rules", "This parameter has two values from the same day."),
                    partField("parameters", i, "valid_from"));
        }
    }
    for (const ParameterName needed :
        {ParameterName::HourlyMinimumWage, ParameterName::HoursPerMonth, ParameterName::DaysPerMonth}) {
        if (!edition.parameter(needed, edition.from))
            problems << warns("P1",
                //: %1 is the name of a parameter.
                QCoreApplication::translate("Rules", "“%1” is not set: costs cannot be computed.")
                    .arg(choiceLabel(kParameterNames, int(needed))),
                u"parameters"_s);
    }
}

void checkTargets(const Edition& edition, QList<Problem>& problems)
{
    for (std::size_t i = 0; i < edition.targets.size(); ++i) {
        const Target& row = edition.targets[i];
        for (std::size_t j = 0; j < i; ++j) {
            const Target& other = edition.targets[j];
            if (other.measure == row.measure && other.status == row.status
                && other.decidedOn == row.decidedOn)
                problems << refuses("P2",
                    QCoreApplication::translate(
                        "Rules", "Two targets of the same measure and status have the same day."),
                    partField("targets", i, "decided_on"));
        }
        const bool isShare = row.measure == TargetMeasure::WomenShare
            || row.measure == TargetMeasure::DisabilityShare || row.measure == TargetMeasure::YouthShare
            || row.measure == TargetMeasure::RuralShare;
        if (row.value < 0 || (isShare && row.value > 10'000))
            problems << refuses("P2",
                QCoreApplication::translate(
                    "Rules", "A share lies between 0 and 100 %, any other target is not negative."),
                partField("targets", i, "value"));
    }
}

template <typename Row>
void checkCodes(const std::vector<Row>& rows, const char* part, QList<Problem>& problems)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (rows[i].code == rows[j].code && !rows[i].code.isEmpty())
                problems << refuses("",
                    QCoreApplication::translate("Rules", "The code %1 stands twice.").arg(rows[i].code),
                    partField(part, i, "code"));
        }
    }
}

} // namespace

void checkEdition(const Record& candidate, const Record*, const RuleContext&, QList<Problem>& problems)
{
    const auto& edition = candidate.as<Edition>();
    checkParameters(edition, problems);
    checkTargets(edition, problems);
    checkCodes(edition.components, "components", problems);
    checkCodes(edition.budgetLines, "budget_lines", problems);
}

} // namespace sijill::rules
