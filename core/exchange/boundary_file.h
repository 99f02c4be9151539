#pragma once

#include "core/base/error.h"
#include "core/geo/geo_shape.h"

namespace sijill {

inline constexpr qint64 kMaxBoundaryFileBytes = 32LL * 1024 * 1024;

/// One unit of a boundary file: what it says about itself, and its ground.
struct BoundaryFeature {
    int number = 0;                                      ///< Place in the file, from 1.
    std::vector<std::pair<QString, QString>> properties; ///< Texts and numbers only; "id" of the feature too.
    GeoShape shape;

    QString property(const QString& name) const;
    /// What people call it: a name, else a code, else its place.
    QString title() const;
};

/// A unit that cannot be taken, and why.
struct LeftOutFeature {
    int number = 0;
    QString title;
    QString reason; ///< A sentence.
};

/// A GeoJSON file of polygons in WGS 84 as it was read; knows no territory.
struct BoundaryFile {
    QString name; ///< File name without its ending.
    QString file;
    QString attribution; ///< Of the file's own members, where it has them.
    QString source;
    QString licence;
    std::vector<BoundaryFeature> features;
    std::vector<LeftOutFeature> leftOut;
};

/// Refused: not readable, too big, no JSON, no FeatureCollection, no unit with a usable outline. A single
/// unit that is no polygon, leaves the globe or does not close is left out with its sentence.
Result<BoundaryFile> readBoundaryFile(const QString& path);
Result<BoundaryFile> parseBoundaries(const QByteArray& json, const QString& fileName);

} // namespace sijill
