#include "core/exchange/boundary_file.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sijill {
namespace {

/// Reads coordinates; the first thing that is wrong with them becomes its sentence.
class ShapeReader {
public:
    GeoShape shape(const QJsonObject& geometry)
    {
        const QString type = geometry.value("type"_L1).toString();
        const QJsonArray coordinates = geometry.value("coordinates"_L1).toArray();
        GeoShape found;
        if (type == "Polygon"_L1) {
            found.polygons.push_back(polygon(coordinates));
        } else if (type == "MultiPolygon"_L1) {
            for (const QJsonValue& part : coordinates)
                found.polygons.push_back(polygon(part.toArray()));
        } else if (type.isEmpty()) {
            object(QCoreApplication::translate("Boundaries", "It has no geometry."));
        } else {
            //: %1 is a type of GeoJSON geometry ("Point").
            object(QCoreApplication::translate(
                "Boundaries", "Its geometry is a “%1”; only Polygon and MultiPolygon enclose a territory.")
                       .arg(type));
        }
        if (found.isEmpty())
            object(QCoreApplication::translate("Boundaries", "It has no geometry."));
        return found;
    }
    const QString& objection() const { return m_objection; }

private:
    GeoPolygon polygon(const QJsonArray& rings)
    {
        GeoPolygon read;
        for (qsizetype i = 0; i < rings.size(); ++i) {
            GeoRing next = ring(rings[i].toArray());
            if (i == 0)
                read.outer = std::move(next);
            else
                read.holes.push_back(std::move(next));
        }
        if (rings.isEmpty())
            object(QCoreApplication::translate("Boundaries", "It has no geometry."));
        return read;
    }

    GeoRing ring(const QJsonArray& positions)
    {
        GeoRing read;
        for (const QJsonValue& value : positions) {
            const QJsonArray position = value.toArray();
            if (position.size() < 2 || !position[0].isDouble() || !position[1].isDouble()) {
                object(QCoreApplication::translate(
                    "Boundaries", "A position is not a pair of numbers, longitude and latitude."));
                return {};
            }
            const GeoPoint point{position[0].toDouble(), position[1].toDouble()};
            if (std::abs(point.longitude) > 180 || std::abs(point.latitude) > 90) {
                //: %1 and %2 are numbers.
                object(QCoreApplication::translate("Boundaries",
                    "The position %1, %2 is not on the globe: longitude and latitude in degrees (WGS 84) are "
                    "expected. Convert the file first.")
                           .arg(point.longitude)
                           .arg(point.latitude));
                return {};
            }
            read.push_back(point);
        }
        if (read.size() < 4 || read.front() != read.back()) {
            object(QCoreApplication::translate("Boundaries",
                "A ring is not closed: its last position must be its first, with two others between them at "
                "least."));
            return {};
        }
        read.pop_back();
        return read;
    }

    void object(const QString& sentence)
    {
        if (m_objection.isEmpty())
            m_objection = sentence;
    }

    QString m_objection;
};

QString textOf(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

BoundaryFeature described(const QJsonObject& json, int number)
{
    BoundaryFeature feature{.number = number, .properties = {}, .shape = {}};
    const QJsonObject properties = json.value("properties"_L1).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        if (const QString text = textOf(property.value()).trimmed(); !text.isEmpty())
            feature.properties.emplace_back(property.key(), text);
    }
    if (const QString id = textOf(json.value("id"_L1)); !id.isEmpty() && !properties.contains("id"_L1))
        feature.properties.emplace_back(u"id"_s, id);
    return feature;
}

/// The first of these members that the file has.
QString member(const QJsonObject& file, std::initializer_list<const char*> names)
{
    const QJsonObject metadata = file.value("metadata"_L1).toObject();
    for (const char* name : names) {
        for (const QJsonObject& object : {file, metadata}) {
            if (const QString text = object.value(QLatin1StringView(name)).toString(); !text.isEmpty())
                return text.trimmed();
        }
    }
    return {};
}

tl::unexpected<Error> refused(const QString& sentence, const QString& detail = {})
{
    return failure(ErrorCode::Invalid, sentence, detail);
}

} // namespace

QString BoundaryFeature::property(const QString& name) const
{
    for (const auto& [key, value] : properties) {
        if (key == name)
            return value;
    }
    return {};
}

QString BoundaryFeature::title() const
{
    for (const QString& wanted :
        {u"name_"_s + Format::language(), u"name"_s, u"name_fr"_s, u"NAME"_s, u"nom"_s, u"code"_s, u"id"_s}) {
        if (const QString text = property(wanted); !text.isEmpty())
            return text;
    }
    return properties.empty() ? Format().integer(number) : properties.front().second;
}

Result<BoundaryFile> parseBoundaries(const QByteArray& json, const QString& fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return refused(
            //: %1 is the name of a file.
            QCoreApplication::translate(
                "Boundaries", "“%1” is not JSON. Save the boundaries as GeoJSON and choose that file.")
                .arg(fileName),
            u"%1 (%2)"_s.arg(error.errorString()).arg(error.offset));
    const QJsonObject root = document.object();
    if (root.value("type"_L1).toString() != "FeatureCollection"_L1)
        return refused(QCoreApplication::translate("Boundaries",
            "“%1” is JSON, but no GeoJSON FeatureCollection: boundaries are read from its features.")
                           .arg(fileName));
    const QJsonArray features = root.value("features"_L1).toArray();
    if (features.isEmpty())
        return refused(
            QCoreApplication::translate("Boundaries", "“%1” has no features: there is nothing to import.")
                .arg(fileName));
    BoundaryFile file{.name = QFileInfo(fileName).completeBaseName(),
        .file = fileName,
        .attribution = member(root, {"attribution", "copyright"}),
        .source = member(root, {"source"}),
        .licence = member(root, {"licence", "license"}),
        .features = {},
        .leftOut = {}};
    for (qsizetype i = 0; i < features.size(); ++i) {
        const QJsonObject object = features[i].toObject();
        BoundaryFeature feature = described(object, int(i) + 1);
        ShapeReader reader;
        feature.shape = reader.shape(object.value("geometry"_L1).toObject());
        if (reader.objection().isEmpty())
            file.features.push_back(std::move(feature));
        else
            file.leftOut.push_back({feature.number, feature.title(), reader.objection()});
    }
    if (file.features.empty())
        return refused(
            //: %1 is the name of a file, %2 a sentence about its first unit.
            QCoreApplication::translate("Boundaries", "No unit of “%1” has a usable outline. The first: %2")
                .arg(fileName, file.leftOut.front().reason));
    return file;
}

Result<BoundaryFile> readBoundaryFile(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::File,
            QCoreApplication::translate("Boundaries", "“%1” cannot be read.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    if (file.size() > kMaxBoundaryFileBytes)
        return refused(
            //: %1 a file, %2 its size, %3 the greatest size.
            QCoreApplication::translate("Boundaries",
                "“%1” has %2; boundaries may have %3 at most. Simplify them first, or keep your province "
                "only.")
                .arg(name, Format().fileSize(file.size()), Format().fileSize(kMaxBoundaryFileBytes)));
    return parseBoundaries(file.readAll(), name);
}

} // namespace sijill
