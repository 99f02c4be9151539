#include "core/exchange/boundary_import.h"
#include "core/geo/projection.h"
#include "core/services/undo_service.h"
#include "core/storage/boundary_store.h"
#include "tests/support/sample_boundaries.h"
#include "tests/support/sample_records.h"

#include <QDir>

using namespace sijill;
using namespace sijill::test;

namespace {

/// A province of three communes and a circle that is named like one of them.
struct Province {
    Province()
    {
        Territory top = sampleProvince();
        top.code = u"05.301"_s;
        province = office.saved(top);
        Territory circle = unit(u"05.301.01"_s, u"دائرة القباب"_s, u"El Kbab"_s);
        circle.kind = TerritoryKind::District;
        office.saved(circle);
        first = office.saved(unit(u"05.301.01.01"_s, u"خنيفرة"_s, u"Khénifra"_s));
        second = office.saved(unit(u"05.301.03.05"_s, u"القباب"_s, u"El Kbab"_s));
        third = office.saved(unit(u"05.301.03.09"_s, u"واومانة"_s, u"Ouaoumana"_s));
    }

    Territory unit(const QString& code, const QString& ar, const QString& fr) const
    {
        Territory commune = sampleCommune();
        commune.code = code;
        commune.parent = province.id;
        commune.names = LocalizedText{{u"ar"_s, ar}, {u"fr"_s, fr}};
        return commune;
    }
    Result<BoundaryReport> run(const QByteArray& json, const BoundaryOptions& options = {})
    {
        const auto file = parseBoundaries(json, u"units.geojson"_s);
        REQUIRE(file);
        return BoundaryImport(office.books()).run(*file, options);
    }
    BoundaryReport imported(const QByteArray& json, const BoundaryOptions& options = {})
    {
        const Result<BoundaryReport> report = run(json, options);
        INFO((report ? "" : report.error().message.toStdString()));
        REQUIRE(report);
        return *report;
    }
    bool hasShape(const Territory& territory)
    {
        const auto shape = office.database().read(
            [&]() -> Result<bool> { return BoundaryStore(office.database()).of(territory.id).has_value(); });
        return shape && *shape;
    }

    TestOffice office;
    Territory province, first, second, third;
};

} // namespace

TEST_CASE("units find their territories by code, whatever its dots", "[boundaries]")
{
    Province at;
    const BoundaryReport report =
        at.imported(unitsInARow({u"05.301.01.01"_s, u"053010305"_s, u"05.999.01.01"_s}));
    CHECK(report.property == u"code"_s);
    REQUIRE(report.matched.size() == 2);
    CHECK(report.matched[1].territory == at.second.id);
    REQUIRE(report.leftOut.size() == 1);
    CHECK(report.leftOut[0].number == 3);
    CHECK(report.layer.attribution == u"© Nobody, invented"_s);
    CHECK(at.hasShape(at.first));
    CHECK_FALSE(at.hasShape(at.third));
}

TEST_CASE("units without codes find communes by folded name, before circles of that name", "[boundaries]")
{
    Province at;
    const BoundaryReport report =
        at.imported(unitsInARow({u""_s, u"x"_s, u"y"_s}, {u"خَنِيفرة"_s, u"el kbab"_s, u"Ouâoumana"_s}));
    REQUIRE(report.matched.size() == 3);
    CHECK(report.matched[0].territory == at.first.id);
    CHECK(report.matched[1].territory == at.second.id);
    CHECK_FALSE(report.matched[1].isByCode);
}

TEST_CASE("two units that are the same territory are both left out", "[boundaries]")
{
    Province at;
    const BoundaryReport report =
        at.imported(unitsInARow({u"05.301.01.01"_s, u"05.301.03.05"_s, u"05.301.01.01"_s}));
    CHECK(report.matched.size() == 1);
    CHECK(report.leftOut.size() == 2);
}

TEST_CASE("a name that several territories have is left out", "[boundaries]")
{
    Province at;
    at.office.saved(at.unit(u"05.301.03.11"_s, u"واومانة"_s, u"Ouaoumana"_s));
    const BoundaryReport report = at.imported(unitsInARow({u"a"_s, u"b"_s}, {u"Khenifra"_s, u"Ouaoumana"_s}));
    CHECK(report.matched.size() == 1);
    REQUIRE(report.leftOut.size() == 1);
    CHECK(report.leftOut[0].reason.contains(u"05.301.03.11"_s));
}

TEST_CASE("when nothing fits the refusal names what was compared", "[boundaries]")
{
    Province at;
    const auto report = at.run(unitsInARow({u"KZ-10"_s}, {u"Abai"_s}));
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Refused);
    CHECK(report.error().message.contains(u"nom"_s));
    const auto other = at.run(unitsInARow({u"05.301.01.01"_s}), {.property = u"rank"_s});
    REQUIRE_FALSE(other);
    CHECK(other.error().message.contains(u"rank"_s));
    CHECK_FALSE(other.error().message.contains(u"nom"_s));
}

TEST_CASE("a dry run writes nothing", "[boundaries]")
{
    Province at;
    const BoundaryReport report = at.imported(unitsInARow({u"05.301.01.01"_s}), {.dryRun = true});
    CHECK(report.matched.size() == 1);
    CHECK_FALSE(report.applied);
    CHECK(at.office.rows(u"boundary_layer"_s) == 0);
}

TEST_CASE("an import of boundaries is one entry of the journal and one undo", "[boundaries]")
{
    Province at;
    const qint64 before = at.office.rows(u"journal_entry"_s);
    at.imported(unitsInARow({u"05.301.01.01"_s, u"05.301.03.05"_s}));
    CHECK(at.office.rows(u"journal_entry"_s) == before + 1);
    REQUIRE(UndoService(at.office.books()).undo());
    CHECK(at.office.rows(u"boundary"_s) == 0);
    REQUIRE(UndoService(at.office.books()).redo());
    CHECK(at.hasShape(at.second));
}

TEST_CASE("a second import replaces what it brings and leaves the rest", "[boundaries]")
{
    Province at;
    at.imported(unitsInARow({u"05.301.01.01"_s, u"05.301.03.05"_s}), {.name = u"old"_s});
    const BoundaryReport again =
        at.imported(unitsInARow({u"05.301.03.05"_s, u"05.301.03.09"_s}), {.name = u"new"_s});
    CHECK(again.replaced == 1);
    CHECK(at.office.rows(u"boundary"_s) == 3);
    CHECK(at.office.rows(u"boundary_layer"_s) == 2);
    at.imported(unitsInARow({u"05.301.01.01"_s}), {.name = u"new"_s});
    CHECK(
        at.office.rows(u"boundary_layer"_s) == 1); // The old one had nothing left, the new one was replaced.
    CHECK(at.office.rows(u"boundary"_s) == 1);
    REQUIRE(UndoService(at.office.books()).undo());
    CHECK(at.office.rows(u"boundary_layer"_s) == 2);
    CHECK(at.office.rows(u"boundary"_s) == 3);
}

TEST_CASE("boundaries are removed as a whole and come back from the bin", "[boundaries]")
{
    Province at;
    at.imported(unitsInARow({u"05.301.01.01"_s}));
    CHECK(BoundaryImport(at.office.books()).remove(u"others"_s).error().code == ErrorCode::NotFound);
    REQUIRE(BoundaryImport(at.office.books()).remove(u"units"_s));
    CHECK_FALSE(at.hasShape(at.first));
    REQUIRE(UndoService(at.office.books()).undo());
    CHECK(at.hasShape(at.first));
}

TEST_CASE("the real communes of the province keep their areas", "[boundaries]")
{
    const QString path = QDir(QStringLiteral(SIJILL_SOURCE_DIR))
                             .absoluteFilePath(u"../shared/data/boundaries/ma_khenifra_communes.geojson"_s);
    const Result<BoundaryFile> file = readBoundaryFile(path);
    if (!file)
        return; // Read where the public files lie beside the clone.
    REQUIRE(file->features.size() == 22);
    double area = 0;
    for (const BoundaryFeature& feature : file->features) {
        const double own = areaOf(feature.shape) / 1e6;
        CHECK(own == Approx(feature.property(u"area_km2"_s).toDouble()).epsilon(0.01));
        area += own;
    }
    CHECK(area == Approx(6403).epsilon(0.005));
}
