#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/domain/state_change.h"

namespace sijill {

enum class WorksiteState { Planned = 0, Open = 1, Suspended = 2, Finished = 3, Closed = 4, Cancelled = 5 };
extern const Choices kWorksiteStates;

enum class SizeClass { Small = 0, Large = 1 };
extern const Choices kSizeClasses;

enum class IncidentKind { Accident = 0, Damage = 1, Conflict = 2, Weather = 3, Other = 4 };
extern const Choices kIncidentKinds;

struct WorksiteMarker {
    PartId id;
    MarkerId marker;

    bool operator==(const WorksiteMarker&) const = default;
};

/// Somebody went and looked: what they found, and what must be put right until when.
struct Visit {
    PartId id;
    QDate on;
    QString who;
    QString findings;
    QString correctiveAction;
    QDate dueOn;
    QDate doneOn;
    QString evidence; ///< Paper that shows it was put right.

    bool operator==(const Visit&) const = default;
};

struct Incident {
    PartId id;
    QDate on;
    IncidentKind kind = IncidentKind::Accident;
    QString description;
    std::optional<qint64> injured;
    QString measures;
    QDate closedOn;

    bool operator==(const Incident&) const = default;
};

/// A temporary worksite: who employs, where, what, how long.
struct Worksite {
    WorksiteId id;
    Revision revision;
    QString code;
    EditionId edition;
    ComponentId component;
    PartnerId employer;
    LocalizedText title;
    LocalizedText description;
    SectorId sector;
    SizeClass sizeClass = SizeClass::Small;
    TerritoryId commune;
    LocalizedText place;
    std::optional<qint64> latitude; ///< Degrees × 10⁷, WGS 84.
    std::optional<qint64> longitude;
    int wave = 1;
    int months = 0;
    QDate plannedFrom;
    QDate plannedTo;
    QDate openedOn; ///< Effective day of the first *open*.
    QDate finishedOn;
    QString supervisor;
    QString supervisorPhone;
    PartnerId service; ///< Accompanying deconcentrated service.
    WorksiteState state = WorksiteState::Planned;
    std::vector<WorksiteMarker> markers;
    std::vector<Visit> visits;
    std::vector<Incident> incidents;
    std::vector<StateChange> changes;
    Voiding voided = {};

    bool operator==(const Worksite&) const = default;
};

/// One temporary job of a worksite. It keeps its months: when a worker leaves, the next contract consumes the
/// rest.
struct Slot {
    SlotId id;
    Revision revision;
    WorksiteId worksite;
    int number = 1; ///< Within the worksite.
    TradeId trade;
    int months = 0;
    LocalizedText requirement;
    QDate withdrawnOn; ///< No longer authorised from this day.
    QString withdrawalMotive;
    Voiding voided = {};

    bool operator==(const Slot&) const = default;
};

template <>
const RecordType& recordType<WorksiteMarker>();
template <>
const RecordType& recordType<Visit>();
template <>
const RecordType& recordType<Incident>();
template <>
const RecordType& recordType<Worksite>();
template <>
const RecordType& recordType<Slot>();

} // namespace sijill
