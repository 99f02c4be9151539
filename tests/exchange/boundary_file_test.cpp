#include "core/exchange/boundary_file.h"
#include "tests/support/sample_boundaries.h"
#include "tests/support/string_makers.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sijill;
using namespace sijill::test;

namespace {

/// The sentence with which a file of one geometry is refused.
QString refusalOf(const QByteArray& geometry)
{
    const Result<BoundaryFile> file = parseBoundaries(fileOfGeometry(geometry), u"x.geojson"_s);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::Invalid);
    return file.error().message;
}

} // namespace

TEST_CASE("a collection of polygons is read with its properties and its credit", "[boundaries]")
{
    const auto file =
        parseBoundaries(unitsInARow({u"05.301.01.01"_s, u"05.301.01.05"_s}, {u"خنيفرة"_s, u"M'rirt"_s}),
            u"my units.geojson"_s);
    REQUIRE(file);
    CHECK(file->name == u"my units"_s);
    CHECK(file->attribution == u"© Nobody, invented"_s);
    REQUIRE(file->features.size() == 2);
    CHECK(file->features[1].property(u"code"_s) == u"05.301.01.05"_s);
    CHECK(file->features[1].property(u"rank"_s) == u"1"_s);
    CHECK(file->features[0].property(u"nom"_s) == u"خنيفرة"_s);
    CHECK(file->features[0].shape.size() == 4); // The closing corner is not kept.
}

TEST_CASE("several polygons with holes are one unit", "[boundaries]")
{
    const auto file = parseBoundaries(
        fileOfGeometry(
            R"({"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]],)"
            R"([[[20,0,5],[21,0,5],[21,1,5],[20,0,5]]]]})"),
        u"x.geojson"_s);
    REQUIRE(file);
    REQUIRE(file->features.front().shape.polygons.size() == 2);
    CHECK(file->features.front().shape.polygons[0].holes.size() == 1);
}

TEST_CASE("what is no GeoJSON collection is refused with its own sentence", "[boundaries]")
{
    QStringList sentences;
    for (const QByteArray& text : {QByteArray("code;name\n1;x"), QByteArray(R"({"type":"Topology"})"),
             QByteArray(R"({"type":"FeatureCollection","features":[]})"), QByteArray()}) {
        const Result<BoundaryFile> file = parseBoundaries(text, u"x.geojson"_s);
        REQUIRE_FALSE(file);
        CHECK(file.error().message.contains(u"x.geojson"_s));
        sentences << file.error().message;
    }
    CHECK(sentences[0] != sentences[1]);
    CHECK(sentences[1] != sentences[2]);
    CHECK(sentences[3] == sentences[0]);
}

TEST_CASE("a unit without a usable outline is refused with the reason", "[boundaries]")
{
    CHECK(refusalOf(R"({"type":"Point","coordinates":[1,1]})").contains(u"Point"_s));
    CHECK(refusalOf("null").contains(u"no geometry"_s));
    CHECK(refusalOf(R"({"type":"MultiPolygon","coordinates":[]})").contains(u"no geometry"_s));
    CHECK(refusalOf(R"({"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]})")
              .contains(u"not closed"_s));
    CHECK(refusalOf(R"({"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]})").contains(u"not closed"_s));
    CHECK(refusalOf(R"({"type":"Polygon","coordinates":[[[0,0],["1",0],[1,1],[0,0]]]})").contains(u"pair"_s));
}

TEST_CASE("coordinates of another projection are refused with what to do", "[boundaries]")
{
    const QString sentence = refusalOf(
        R"({"type":"Polygon","coordinates":[[[482300,268100],[482400,268100],[482400,268200],[482300,268100]]]})");
    CHECK(sentence.contains(u"482300"_s));
    CHECK(sentence.contains(u"WGS 84"_s));
}

TEST_CASE("one broken unit is left out, the others are read", "[boundaries]")
{
    QByteArray json = unitsInARow({u"a"_s, u"b"_s, u"c"_s});
    json.replace("[-5.900,33.000],[-5.800,33.000]", "[-5.900,33.000],[-580,33.000]");
    const auto file = parseBoundaries(json, u"x.geojson"_s);
    REQUIRE(file);
    CHECK(file->features.size() == 2);
    REQUIRE(file->leftOut.size() == 1);
    CHECK(file->leftOut[0].number == 2);
    CHECK(file->leftOut[0].title == u"b"_s);
}

TEST_CASE("a file that is too big or cannot be read is not read", "[boundaries]")
{
    const QTemporaryDir folder;
    CHECK(readBoundaryFile(folder.filePath(u"none.geojson"_s)).error().code == ErrorCode::File);
    QFile big(folder.filePath(u"big.geojson"_s));
    REQUIRE(big.open(QIODevice::WriteOnly));
    REQUIRE(big.resize(kMaxBoundaryFileBytes + 1));
    big.close();
    const Result<BoundaryFile> read = readBoundaryFile(big.fileName());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Invalid);
    CHECK(read.error().message.contains(u"big.geojson"_s));
}
