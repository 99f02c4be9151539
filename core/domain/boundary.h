#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"

namespace sijill {

using BoundaryLayerId = Id<struct BoundaryLayerTag>;

/// The ground of one territory, as the text of core/geo/shape_text.
struct Boundary {
    PartId id;
    TerritoryId territory;
    QString shape;

    bool operator==(const Boundary&) const = default;
};

/// Boundaries that came in one file: whose they are, under which licence, what maps must print with them. It
/// takes no position on them, and is replaced or deleted as a whole.
struct BoundaryLayer {
    BoundaryLayerId id;
    Revision revision;
    QString name;
    QString attribution; ///< Printed on every map: "© OpenStreetMap contributors, ODbL".
    QString source;
    QString licence;
    LocalizedText note;   ///< About the boundaries, in place of the program's own sentence.
    QString file;         ///< Name of the file, without its folder.
    QString property;     ///< Property by which territories were found; empty: by name.
    qint64 tolerance = 0; ///< Metres by which edges may have moved when they were simplified.
    QDate importedOn;
    std::vector<Boundary> boundaries;

    bool operator==(const BoundaryLayer&) const = default;
};

template <>
const RecordType& recordType<Boundary>();
template <>
const RecordType& recordType<BoundaryLayer>();

} // namespace sijill
