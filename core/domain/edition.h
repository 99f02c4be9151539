#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"

namespace sijill {

/// Programme rules that change with the years. Each is a dated row of an edition, never a constant in code.
enum class ParameterName {
    HourlyMinimumWage = 0, ///< Currency an hour.
    HoursPerMonth = 1,
    DaysPerMonth = 2,
    AccidentInsuranceRate = 3,    ///< Percent of the wage.
    AccidentInsuranceAmount = 4,  ///< Currency a month.
    SupervisionFee = 5,           ///< Currency a person-month.
    MinimumMonthsPerWorksite = 6, ///< W6.
    MaximumMonthsPerPerson = 7,   ///< W4.
    WagePayer = 8,          ///< Its value is Parameter::payer: decides what instalments must sum to (A1).
    JustificationShare = 9, ///< A4: percent of the previous instalment to be justified.
    FlaggedSpread = 10,     ///< C8: percent of the scale above which the marks of reviewers are discussed.
    ComplaintDays = 11,     ///< K1: days within which a complaint is answered.
};
extern const Choices kParameterNames;

enum class WagePayer { Partner = 0, SocialSecurity = 1, Council = 2 };
extern const Choices kWagePayers;

enum class TargetMeasure {
    Jobs = 0,
    PersonMonths = 1,
    Worksites = 2,
    WomenShare = 3,
    DisabilityShare = 4,
    YouthShare = 5,
    RuralShare = 6,
    Budget = 7,
};
extern const Choices kTargetMeasures;

enum class TargetStatus { Allotted = 0, Proposed = 1, Adopted = 2 }; ///< In rising order of weight (P2).
extern const Choices kTargetStatuses;

/// One value of one rule from a day on.
struct Parameter {
    PartId id;
    ParameterName name = ParameterName::HourlyMinimumWage;
    QDate validFrom;
    qint64 value = 0; ///< Hundredths of the name's unit: 14.81 an hour is 1481, 191 hours are 19100.
    std::optional<WagePayer> payer; ///< For ParameterName::WagePayer only.
    QString source;

    bool operator==(const Parameter&) const = default;
};

/// One social contribution: its employer and employee rates, on a wage up to a ceiling or on all of it.
struct Contribution {
    PartId id;
    QString code;
    LocalizedText names;
    Percent employerRate;
    Percent employeeRate;
    std::optional<Money> ceiling; ///< A month.
    QDate validFrom;
    QDate validTo;

    bool operator==(const Contribution&) const = default;
};

/// A figure that somebody decided on a day. Allotted, proposed and adopted ones stay apart and visible (P2).
struct Target {
    PartId id;
    TargetMeasure measure = TargetMeasure::Jobs;
    TargetStatus status = TargetStatus::Allotted;
    qint64 value = 0; ///< Hundredths: 1,251 jobs are 125100, 40 % is 4000, money is in minor units.
    QDate decidedOn;
    bool assumed = false; ///< Ours, not published.
    QString source;

    bool operator==(const Target&) const = default;
    qint64 count() const { return value / 100; } ///< For measures that are counted.
};

struct BudgetLine {
    BudgetLineId id;
    QString code;
    LocalizedText names;
    LocalizedText source; ///< Who gives the money.
    int year = 0;
    Money amount;

    bool operator==(const BudgetLine&) const = default;
};

/// A part of an edition with its own public: temporary worksites, durable insertion.
struct Component {
    ComponentId id;
    QString code;
    LocalizedText names;

    bool operator==(const Component&) const = default;
};

/// One run of a programme by the office, with the rules of its time.
struct Edition {
    EditionId id;
    Revision revision;
    QString code; ///< "awrach-2-2023".
    ProgrammeId programme;
    LocalizedText label;
    QDate from;
    QDate to;
    LocalizedText legalReference;
    QString currency = u"MAD"_s; ///< ISO 4217.
    std::vector<Component> components;
    std::vector<Parameter> parameters;
    std::vector<Contribution> contributions;
    std::vector<Target> targets;
    std::vector<BudgetLine> budgetLines;
    Voiding voided = {};

    bool operator==(const Edition&) const = default;

    /// The row in force on `day`; a day before the first row takes the first, later ones the latest known
    /// (P1).
    const Parameter* parameter(ParameterName name, QDate day) const;
    /// Its value in hundredths, 0 if the edition has no such row.
    qint64 hundredths(ParameterName name, QDate day) const;
    WagePayer wagePayer(QDate day) const;
    /// P2: the latest target of the highest status, or nothing.
    const Target* target(TargetMeasure measure) const;
    /// The latest target of one status.
    const Target* target(TargetMeasure measure, TargetStatus status) const;
};

template <>
const RecordType& recordType<Parameter>();
template <>
const RecordType& recordType<Contribution>();
template <>
const RecordType& recordType<Target>();
template <>
const RecordType& recordType<BudgetLine>();
template <>
const RecordType& recordType<Component>();
template <>
const RecordType& recordType<Edition>();

} // namespace sijill
