#include "core/domain/edition.h"

namespace sijill {
namespace {

constexpr Choice kParameterNameTable[] = {
    {int(ParameterName::HourlyMinimumWage), "hourly_minimum_wage",
        QT_TRANSLATE_NOOP("Choice", "Hourly minimum wage")},
    {int(ParameterName::HoursPerMonth), "hours_per_month", QT_TRANSLATE_NOOP("Choice", "Hours per month")},
    {int(ParameterName::DaysPerMonth), "days_per_month", QT_TRANSLATE_NOOP("Choice", "Days per month")},
    {int(ParameterName::AccidentInsuranceRate), "accident_insurance_rate",
        QT_TRANSLATE_NOOP("Choice", "Accident insurance, rate of the wage")},
    {int(ParameterName::AccidentInsuranceAmount), "accident_insurance_amount",
        QT_TRANSLATE_NOOP("Choice", "Accident insurance, amount per month")},
    {int(ParameterName::SupervisionFee), "supervision_fee",
        QT_TRANSLATE_NOOP("Choice", "Supervision fee per person-month")},
    {int(ParameterName::MinimumMonthsPerWorksite), "minimum_months_per_worksite",
        QT_TRANSLATE_NOOP("Choice", "Minimum months per worksite")},
    {int(ParameterName::MaximumMonthsPerPerson), "maximum_months_per_person",
        QT_TRANSLATE_NOOP("Choice", "Maximum months per person")},
    {int(ParameterName::WagePayer), "wage_payer", QT_TRANSLATE_NOOP("Choice", "Payer of wages")},
    {int(ParameterName::JustificationShare), "justification_share",
        QT_TRANSLATE_NOOP("Choice", "Share of an instalment to justify before the next")},
    {int(ParameterName::FlaggedSpread), "flagged_spread",
        QT_TRANSLATE_NOOP("Choice", "Spread of marks to be discussed, share of the scale")},
    {int(ParameterName::ComplaintDays), "complaint_days",
        QT_TRANSLATE_NOOP("Choice", "Days to answer a complaint")},
};

constexpr Choice kWagePayerTable[] = {
    {int(WagePayer::Partner), "partner", QT_TRANSLATE_NOOP("Choice", "Partner")},
    {int(WagePayer::SocialSecurity), "social_security",
        QT_TRANSLATE_NOOP("Choice", "National Social Security Fund")},
    {int(WagePayer::Council), "council", QT_TRANSLATE_NOOP("Choice", "Council")},
};

constexpr Choice kTargetMeasureTable[] = {
    {int(TargetMeasure::Jobs), "jobs", QT_TRANSLATE_NOOP("Choice", "Jobs")},
    {int(TargetMeasure::PersonMonths), "person_months", QT_TRANSLATE_NOOP("Choice", "Person-months")},
    {int(TargetMeasure::Worksites), "worksites", QT_TRANSLATE_NOOP("Choice", "Worksites")},
    {int(TargetMeasure::WomenShare), "women_share", QT_TRANSLATE_NOOP("Choice", "Women's share")},
    {int(TargetMeasure::DisabilityShare), "disability_share",
        QT_TRANSLATE_NOOP("Choice", "Share of people with a disability")},
    {int(TargetMeasure::YouthShare), "youth_share", QT_TRANSLATE_NOOP("Choice", "Young people's share")},
    {int(TargetMeasure::RuralShare), "rural_share", QT_TRANSLATE_NOOP("Choice", "Rural share")},
    {int(TargetMeasure::Budget), "budget", QT_TRANSLATE_NOOP("Choice", "Budget")},
};

constexpr Choice kTargetStatusTable[] = {
    {int(TargetStatus::Allotted), "allotted", QT_TRANSLATE_NOOP("Choice", "Allotted")},
    {int(TargetStatus::Proposed), "proposed", QT_TRANSLATE_NOOP("Choice", "Proposed")},
    {int(TargetStatus::Adopted), "adopted", QT_TRANSLATE_NOOP("Choice", "Adopted")},
};

} // namespace

const Choices kParameterNames = kParameterNameTable;
const Choices kWagePayers = kWagePayerTable;
const Choices kTargetMeasures = kTargetMeasureTable;
const Choices kTargetStatuses = kTargetStatusTable;

template <>
const RecordType& recordType<Parameter>()
{
    static const RecordType type = describe<Parameter>({.kind = "parameter",
        .plural = "parameters",
        .label = QT_TRANSLATE_NOOP("Record", "Dated parameter"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Dated parameters"),
        .fields =
            {
                field<&Parameter::name>("name", QT_TRANSLATE_NOOP("Field", "Parameter"), Required)
                    .among(kParameterNames),
                field<&Parameter::validFrom>(
                    "valid_from", QT_TRANSLATE_NOOP("Field", "Valid from"), Required),
                field<&Parameter::value>("value", QT_TRANSLATE_NOOP("Field", "Value")).decimals(2),
                field<&Parameter::payer>("payer", QT_TRANSLATE_NOOP("Field", "Payer")).among(kWagePayers),
                field<&Parameter::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
            },
        .identity = {"name", "valid_from"}});
    return type;
}

template <>
const RecordType& recordType<Contribution>()
{
    static const RecordType type = describe<Contribution>({.kind = "contribution",
        .plural = "contributions",
        .label = QT_TRANSLATE_NOOP("Record", "Social contribution"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Social contributions"),
        .keyField = "code",
        .nameField = "names",
        .fields =
            {
                field<&Contribution::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required)
                    .shaped(Shape::Code),
                field<&Contribution::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required),
                field<&Contribution::employerRate>(
                    "employer_rate", QT_TRANSLATE_NOOP("Field", "Employer's rate")),
                field<&Contribution::employeeRate>(
                    "employee_rate", QT_TRANSLATE_NOOP("Field", "Employee's rate")),
                field<&Contribution::ceiling>("ceiling", QT_TRANSLATE_NOOP("Field", "Monthly ceiling")),
                field<&Contribution::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
                field<&Contribution::validTo>("valid_to", QT_TRANSLATE_NOOP("Field", "Valid to")),
            },
        .periods = {{"valid_from", "valid_to"}},
        .identity = {"code", "valid_from"}});
    return type;
}

template <>
const RecordType& recordType<Target>()
{
    static const RecordType type = describe<Target>({.kind = "target",
        .plural = "targets",
        .label = QT_TRANSLATE_NOOP("Record", "Target"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Targets"),
        .fields =
            {
                field<&Target::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure"), Required)
                    .among(kTargetMeasures),
                field<&Target::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), Required)
                    .among(kTargetStatuses),
                field<&Target::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), Required).decimals(2),
                field<&Target::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")),
                field<&Target::assumed>("assumed", QT_TRANSLATE_NOOP("Field", "Assumed")),
                field<&Target::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
            },
        .identity = {"measure", "status", "decided_on"}});
    return type;
}

template <>
const RecordType& recordType<BudgetLine>()
{
    static const RecordType type = describe<BudgetLine>({.kind = "budget_line",
        .plural = "budget-lines",
        .label = QT_TRANSLATE_NOOP("Record", "Budget line"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Budget lines"),
        .keyField = "code",
        .nameField = "names",
        .fields = {
            field<&BudgetLine::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required)
                .shaped(Shape::Code),
            field<&BudgetLine::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required),
            field<&BudgetLine::source>("source", QT_TRANSLATE_NOOP("Field", "Source of the money")),
            field<&BudgetLine::year>("year", QT_TRANSLATE_NOOP("Field", "Year")),
            field<&BudgetLine::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
        }});
    return type;
}

template <>
const RecordType& recordType<Component>()
{
    static const RecordType type = describe<Component>({.kind = "component",
        .plural = "components",
        .label = QT_TRANSLATE_NOOP("Record", "Component"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Components"),
        .keyField = "code",
        .nameField = "names",
        .fields = {
            field<&Component::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required).shaped(Shape::Code),
            field<&Component::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required),
        }});
    return type;
}

template <>
const RecordType& recordType<Edition>()
{
    static const RecordType type = describe<Edition>({.kind = "edition",
        .plural = "editions",
        .label = QT_TRANSLATE_NOOP("Record", "Edition"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Editions"),
        .keyField = "code",
        .nameField = "label",
        .fields =
            {
                field<&Edition::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                    .shaped(Shape::Code),
                field<&Edition::programme>("programme", QT_TRANSLATE_NOOP("Field", "Programme"), Required)
                    .to("programme"),
                field<&Edition::label>("label", QT_TRANSLATE_NOOP("Field", "Label"), Required | Searched),
                field<&Edition::from>("starts_on", QT_TRANSLATE_NOOP("Field", "From"), Required),
                field<&Edition::to>("ends_on", QT_TRANSLATE_NOOP("Field", "To"), Required),
                field<&Edition::legalReference>(
                    "legal_reference", QT_TRANSLATE_NOOP("Field", "Legal reference")),
                field<&Edition::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency"), Required)
                    .shaped(Shape::Code),
            },
        .parts =
            {
                part<&Edition::components>("components", recordType<Component>()),
                part<&Edition::parameters>("parameters", recordType<Parameter>()),
                part<&Edition::contributions>("contributions", recordType<Contribution>()),
                part<&Edition::targets>("targets", recordType<Target>()),
                part<&Edition::budgetLines>("budget_lines", recordType<BudgetLine>()),
            },
        .periods = {{"starts_on", "ends_on"}}});
    return type;
}

} // namespace sijill
