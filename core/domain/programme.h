#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"

namespace sijill {

enum class ProgrammeKind { PublicWorks = 0, RecoveryHiring = 1, TrainingLivelihoods = 2, Consultation = 3 };
extern const Choices kProgrammeKinds;

/// A programme that the office takes part in over the years, in editions.
struct Programme {
    ProgrammeId id;
    Revision revision;
    QString code;
    LocalizedText names;
    ProgrammeKind kind = ProgrammeKind::PublicWorks;
    Voiding voided = {};

    bool operator==(const Programme&) const = default;
};

/// A field of work. Dated, because lists change between editions.
struct Sector {
    SectorId id;
    Revision revision;
    QString code;
    LocalizedText names;
    int position = 0;
    QDate activeFrom;
    QDate activeTo;
    Voiding voided = {};

    bool operator==(const Sector&) const = default;
};

/// A transversal priority (women's empowerment, disability): a tag on worksites, never a sector.
struct Marker {
    MarkerId id;
    Revision revision;
    QString code;
    LocalizedText names;
    int position = 0;
    Voiding voided = {};

    bool operator==(const Marker&) const = default;
};

/// An occupation: ISCO-08 unit group.
struct Trade {
    TradeId id;
    Revision revision;
    QString code;
    LocalizedText names;
    Voiding voided = {};

    bool operator==(const Trade&) const = default;
};

template <>
const RecordType& recordType<Programme>();
template <>
const RecordType& recordType<Sector>();
template <>
const RecordType& recordType<Marker>();
template <>
const RecordType& recordType<Trade>();

} // namespace sijill
