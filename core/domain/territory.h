#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"

namespace sijill {

enum class TerritoryKind {
    Country = 0,
    Region = 1,
    Prefecture = 2,
    Province = 3,
    District = 4, ///< Circle (دائرة, cercle).
    Commune = 5,
    Arrondissement = 6,
    Hamlet = 7,
};
extern const Choices kTerritoryKinds;

enum class Setting { Unknown = 0, Urban = 1, Rural = 2 };
extern const Choices kSettings;

/// A unit of the territorial division, as it was from a day to a day: codes change between years.
struct Territory {
    TerritoryId id;
    Revision revision;
    QString code; ///< T1: unique among territories valid on the same day. Morocco: dotted HCP code.
    TerritoryKind kind = TerritoryKind::Commune;
    TerritoryId parent; ///< T2: valid while this one is.
    LocalizedText names;
    QString spellings; ///< Other spellings, separated by "|": found by the search field and by imports.
    Setting setting = Setting::Unknown;
    QDate validFrom; ///< Invalid: always was.
    QDate validTo;   ///< Invalid: still is.
    std::optional<qint64> population;
    std::optional<qint64> women;
    std::optional<qint64> households;
    std::optional<qint64> labourForce;
    std::optional<qint64> unemploymentRate; ///< Tenths of a percent of the labour force.
    QString source;                         ///< Where the figures come from: "HCP, RGPH 2024".
    Voiding voided = {};

    bool operator==(const Territory&) const = default;
    bool isValidOn(QDate day) const;
    /// Whether some day belongs to both.
    bool overlaps(const Territory& other) const;
    /// Labour force × unemployment rate, rounded; nothing if either is unknown.
    std::optional<qint64> unemployed() const;
};

/// One line of the crosswalk between two divisions: this old unit (or a share of it) became that new one.
struct TerritoryCrosswalk {
    PartId id;
    Revision revision;
    TerritoryId from;
    TerritoryId to;
    QDate on;              ///< First day of the new division.
    Percent share{10'000}; ///< Part of the old unit's population that goes there.
    QString source;
    Voiding voided = {};

    bool operator==(const TerritoryCrosswalk&) const = default;
};

template <>
const RecordType& recordType<Territory>();
template <>
const RecordType& recordType<TerritoryCrosswalk>();

} // namespace sijill
