#include "core/indicators/figures.h"
#include "core/services/lists/lists.h"
#include "tests/exchange/demo_records.h"

using namespace sijill;

namespace {

Figures figuresBy(Dimension by)
{
    const Result<Figures> figures =
        computeFigures(demo().database(), demo().currentEdition(), demo().today(), {}, {}, by);
    REQUIRE(figures);
    return *figures;
}

/// What the records add up to that a click on the figure opens: rows, or months of slots.
qint64 opened(const QString& key, const RecordSet& records)
{
    ListRequest request{.edition = demo().currentEdition().value, .today = demo().today()};
    request.filter = ListFilter::fromJson(records.filter);
    const auto totals = demo().database().read([&]() -> Result<ListTotals> {
        return ListReader(demo().database(), *listSource(records.kind)).totals(request);
    });
    REQUIRE(totals);
    if (key == u"person_months"_s)
        return totals->sums.at(u"months"_s);
    return totals->count;
}

const QStringList kCounted{u"worksites_planned"_s, u"worksites_opened"_s, u"worksites_finished"_s,
    u"jobs_planned"_s, u"jobs_opened"_s, u"person_months"_s};

/// Checks each figure of each group that has one.
void checkGroups(Dimension by)
{
    const Figures figures = figuresBy(by);
    int checked = 0;
    for (const FigureGroup& group : figures.rows) {
        for (const QString& key : kCounted) {
            if (group.key.isEmpty() || group.values.count(key) == 0 || group.values.at(key) == 0)
                continue;
            CAPTURE(key, group.key);
            CHECK(opened(key, recordsBehind(key, by, &group)) == group.values.at(key));
            ++checked;
        }
    }
    CHECK(checked > 0);
}

} // namespace

TEST_CASE("a figure of the whole edition opens what it counts", "[services][figures]")
{
    const Figures figures = figuresBy(Dimension::None);
    for (const QString& key : kCounted) {
        CAPTURE(key);
        CHECK(opened(key, recordsBehind(key, Dimension::None, nullptr)) == figures.value(key));
    }
}

TEST_CASE("a figure of a commune opens what it counts", "[services][figures]")
{
    checkGroups(Dimension::Commune);
}

TEST_CASE("a figure of a sector opens what it counts", "[services][figures]")
{
    checkGroups(Dimension::Sector);
}

TEST_CASE("a figure of a partner opens what it counts", "[services][figures]")
{
    checkGroups(Dimension::Partner);
}

TEST_CASE("a figure of a kind of partner opens what it counts", "[services][figures]")
{
    checkGroups(Dimension::PartnerKind);
}

TEST_CASE("a figure of a component opens what it counts", "[services][figures]")
{
    checkGroups(Dimension::Component);
}

TEST_CASE("a figure of a priority marker opens what it counts", "[services][figures]")
{
    checkGroups(Dimension::Marker);
}

TEST_CASE("a figure of a wave opens what it counts", "[services][figures]")
{
    checkGroups(Dimension::Wave);
}

TEST_CASE("a figure of a state opens what it counts", "[services][figures]")
{
    checkGroups(Dimension::State);
}
