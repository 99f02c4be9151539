#include "tests/support/sample_boundaries.h"

namespace sijill::test {
namespace {

QByteArray feature(const QByteArray& properties, const QByteArray& geometry)
{
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":)" + geometry + '}';
}

QByteArray collection(const QByteArray& features)
{
    return R"({"type":"FeatureCollection","attribution":"© Nobody, invented","features":[)" + features + "]}";
}

QByteArray squareFrom(double west)
{
    const auto at = [](double x, double y) {
        return '[' + QByteArray::number(x, 'f', 3) + ',' + QByteArray::number(y, 'f', 3) + ']';
    };
    const double east = west + 0.1;
    return R"({"type":"Polygon","coordinates":[[)" + at(west, 33) + ',' + at(east, 33) + ',' + at(east, 33.1)
        + ',' + at(west, 33.1) + ',' + at(west, 33) + "]]}";
}

} // namespace

QByteArray unitsInARow(const QStringList& codes, const QStringList& names)
{
    QByteArray features;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QByteArray properties = R"({"code":")" + codes[i].toUtf8() + R"(","nom":")"
            + names.value(i).toUtf8() + R"(","rank":)" + QByteArray::number(i) + '}';
        features += (i ? "," : "") + feature(properties, squareFrom(-6 + 0.1 * double(i)));
    }
    return collection(features);
}

QByteArray fileOfGeometry(const QByteArray& geometry)
{
    return collection(feature(R"({"code":"05.301.01.01"})", geometry));
}

} // namespace sijill::test
