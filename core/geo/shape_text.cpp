#include "core/geo/shape_text.h"

#include <cmath>

namespace sijill {
namespace {

constexpr double kPerDegree = 1'000'000;
constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

void writeNumber(qint64 number, QString& text)
{
    auto bits = quint64(number) << 1; // Zigzag: small numbers of either sign stay short.
    if (number < 0)
        bits = ~bits;
    do {
        const quint64 group = bits & 31;
        bits >>= 5;
        text += QLatin1Char(kLetters[group | (bits ? 32 : 0)]);
    } while (bits);
}

void writeRing(const GeoRing& ring, QString& text)
{
    qint64 longitude = 0;
    qint64 latitude = 0;
    for (const GeoPoint& point : ring) {
        const qint64 x = std::llround(point.longitude * kPerDegree);
        const qint64 y = std::llround(point.latitude * kPerDegree);
        writeNumber(x - longitude, text);
        writeNumber(y - latitude, text);
        longitude = x;
        latitude = y;
    }
}

int valueOf(QChar letter)
{
    const char c = letter.toLatin1();
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '-' ? 62 : c == '_' ? 63 : -1;
}

std::optional<qint64> readNumber(QStringView text, qsizetype& at)
{
    quint64 bits = 0;
    for (int shift = 0; at < text.size() && shift < 60; shift += 5) {
        const int value = valueOf(text[at++]);
        if (value < 0)
            return std::nullopt;
        bits |= quint64(value & 31) << shift;
        if (value < 32)
            return qint64(bits & 1 ? ~(bits >> 1) : bits >> 1);
    }
    return std::nullopt;
}

std::optional<GeoRing> readRing(QStringView text)
{
    GeoRing ring;
    qint64 longitude = 0;
    qint64 latitude = 0;
    for (qsizetype at = 0; at < text.size();) {
        const std::optional<qint64> x = readNumber(text, at);
        const std::optional<qint64> y = x ? readNumber(text, at) : std::nullopt;
        if (!y)
            return std::nullopt;
        longitude += *x;
        latitude += *y;
        ring.push_back({double(longitude) / kPerDegree, double(latitude) / kPerDegree});
    }
    return ring.size() < 3 ? std::nullopt : std::optional(ring);
}

} // namespace

QString toText(const GeoShape& shape)
{
    QString text;
    for (const GeoPolygon& polygon : shape.polygons) {
        if (!text.isEmpty())
            text += u';';
        writeRing(polygon.outer, text);
        for (const GeoRing& hole : polygon.holes) {
            text += u',';
            writeRing(hole, text);
        }
    }
    return text;
}

std::optional<GeoShape> shapeFromText(const QString& text)
{
    GeoShape shape;
    for (const QStringView polygonText : QStringView(text).split(u';')) {
        GeoPolygon polygon;
        bool isOuter = true;
        for (const QStringView ringText : polygonText.split(u',')) {
            std::optional<GeoRing> ring = readRing(ringText);
            if (!ring)
                return std::nullopt;
            if (isOuter)
                polygon.outer = std::move(*ring);
            else
                polygon.holes.push_back(std::move(*ring));
            isOuter = false;
        }
        shape.polygons.push_back(std::move(polygon));
    }
    return shape;
}

} // namespace sijill
