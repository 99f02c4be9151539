#include "core/indicators/figure_shapes.h"
#include "tests/support/string_makers.h"

using namespace sijill;

namespace {

Figures grouped(Dimension by)
{
    Figures figures;
    figures.by = by;
    figures.currency = u"MAD"_s;
    figures.rows = {{1, u"1"_s, {{u"en"_s, u"One"_s}}, {{u"jobs_planned"_s, 10}, {u"jobs_opened"_s, 4}}},
        {2, u"2"_s, {{u"en"_s, u"Two"_s}}, {{u"jobs_planned"_s, 30}}},
        {3, u"3"_s, {{u"en"_s, u"Three"_s}}, {{u"jobs_planned"_s, 20}, {u"jobs_opened"_s, 20}}}};
    return figures;
}

} // namespace

TEST_CASE(
    "a part of a whole is drawn with what is still to come, also where nothing was reached", "[figures]")
{
    const Figures figures = grouped(Dimension::Sector);
    REQUIRE(shapesOf(figures, u"jobs_opened"_s)
        == std::vector<FigureShape>{FigureShape::Bars, FigureShape::StackedBars});
    const Figure figure = figureShaped(figures, u"jobs_opened"_s, u"en"_s, FigureShape::StackedBars);
    CHECK(figure.categories == QStringList{u"Two"_s, u"Three"_s, u"One"_s});
    REQUIRE(figure.series.size() == 2);
    CHECK(figure.series[0].values == std::vector<double>{0, 20, 4});
    CHECK(figure.series[1].values == std::vector<double>{30, 0, 6});
}

TEST_CASE("waves are added up along a line", "[figures]")
{
    const Figures figures = grouped(Dimension::Wave);
    REQUIRE(shapesOf(figures, u"jobs_planned"_s)
        == std::vector<FigureShape>{FigureShape::Columns, FigureShape::Line});
    const Figure figure = figureShaped(figures, u"jobs_planned"_s, u"en"_s, FigureShape::Line);
    CHECK(figure.series.front().values == std::vector<double>{10, 40, 60});
}

TEST_CASE("what is no part of a whole has one shape by group", "[figures]")
{
    CHECK(shapesOf(grouped(Dimension::Commune), u"person_months"_s)
        == std::vector<FigureShape>{FigureShape::Bars});
}
