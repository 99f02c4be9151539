#include "tests/support/image_compare.h"
#include "tests/support/string_makers.h"
#include "tests/support/widget_tree.h"
#include "tests/ui/look.h"
#include "tests/ui/sample_figures.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_view.h"

#include <QAccessible>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace sijill;
using namespace sijill::test;

namespace {

const QSize kSize(600, 300);

QImage painted(const Figure& figure)
{
    QImage image(kSize, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ChartPainter().paint(painter, QRectF(QPointF(), QSizeF(kSize)), figure, 9.5);
    return image;
}

/// One tall bar among small ones says where a category stands.
Figure onlyFirst(FigureShape shape, const QString& language)
{
    Figure figure = monthFigure(language);
    figure.shape = shape;
    figure.targets.clear();
    figure.series = {{u""_s, {100, 0, 0, 0, 0, 0}}};
    return figure;
}

QColor firstColor()
{
    return Tokens::light().chart[0];
}

} // namespace

TEST_CASE("the first column is on the right in Arabic and on the left in French", "[ui][charts]")
{
    const Dressed dressed;
    const QRect arabic = boundsOfColor(painted(onlyFirst(FigureShape::Columns, u"ar"_s)), firstColor(), 8);
    const QRect french = boundsOfColor(painted(onlyFirst(FigureShape::Columns, u"fr"_s)), firstColor(), 8);
    CHECK(arabic.left() > kSize.width() / 2);
    CHECK(french.right() < kSize.width() / 2);
}

TEST_CASE("bars grow from the leading edge and the first one is on top", "[ui][charts]")
{
    const Dressed dressed;
    const QRect arabic = boundsOfColor(painted(onlyFirst(FigureShape::Bars, u"ar"_s)), firstColor(), 8);
    const QRect french = boundsOfColor(painted(onlyFirst(FigureShape::Bars, u"fr"_s)), firstColor(), 8);
    CHECK(arabic.right() > kSize.width() * 2 / 3);
    CHECK(french.left() < kSize.width() / 3);
    CHECK(arabic.center().y() < kSize.height() / 2);
    CHECK(french.center().y() < kSize.height() / 2);
}

TEST_CASE("the value axis stands on the right in Arabic", "[ui][charts]")
{
    const Dressed dressed;
    const ChartGeometry arabic = layOutChart(monthFigure(u"ar"_s), QRectF(0, 0, 600, 300), {});
    const auto zero = std::find_if(
        arabic.texts.begin(), arabic.texts.end(), [](const ChartText& t) { return t.text == u"0"; });
    REQUIRE(zero != arabic.texts.end());
    CHECK(zero->rect.left() > 500);
}

TEST_CASE("Qt Charts paints each bar where the layout says it is", "[ui][charts]")
{
    const Dressed dressed;
    for (const QString& language : {u"ar"_s, u"en"_s}) {
        for (const FigureShape shape : {FigureShape::Bars, FigureShape::Columns, FigureShape::TargetBars}) {
            CAPTURE(language, static_cast<int>(shape));
            Figure figure = sectorFigure(language);
            figure.shape = shape;
            const QImage image = painted(figure);
            for (const ChartMark& mark : layOutChart(figure, QRectF(QPointF(), QSizeF(kSize)), {}).marks) {
                const QRect inside = mark.bar.toAlignedRect().adjusted(2, 2, -2, -2);
                CHECK(countColor(image, firstColor(), inside) == inside.width() * inside.height());
                const QRect around = mark.bar.toAlignedRect().adjusted(-3, -3, 3, 3);
                CHECK(countColor(image, firstColor(), around) < around.width() * around.height());
            }
        }
    }
}

TEST_CASE("bars start at zero: twice the value is twice the length", "[ui][charts]")
{
    const Dressed dressed;
    Figure figure = sectorFigure(u"fr"_s);
    figure.series[0].values = {200, 100, 400, 0, 0, 0, 0, 0};
    const std::vector<ChartMark> marks = layOutChart(figure, QRectF(0, 0, 600, 300), {}).marks;
    CHECK(marks[2].bar.width() == Approx(2 * marks[0].bar.width()));
    CHECK(marks[0].bar.width() == Approx(2 * marks[1].bar.width()));
}

TEST_CASE("counts have whole ticks", "[ui][charts]")
{
    CHECK(niceStep(3, 4, true) == 1);
    CHECK(niceStep(2, 4, true) == 1);
    CHECK(niceStep(1251, 4, true) == 500);
    CHECK(niceStep(1, 4, false) == Approx(0.5));
    CHECK(niceStep(0, 4, true) == 1);
}

TEST_CASE("what is not known yet is an outline as high as its target", "[ui][charts]")
{
    const Dressed dressed;
    const ChartGeometry geometry = layOutChart(monthFigure(u"fr"_s), QRectF(0, 0, 600, 300), {});
    const auto dashed = std::count_if(geometry.shapes.begin(), geometry.shapes.end(),
        [](const ChartShape& shape) { return shape.kind == ChartShape::Kind::Dashed; });
    CHECK(dashed == 2);
    CHECK(std::isnan(geometry.marks[4].value));
    CHECK(geometry.marks[5].bar.height() > geometry.marks[4].bar.height());
}

TEST_CASE("no number of a bar leaves the chart", "[ui][charts]")
{
    const Dressed dressed;
    const QRectF area(0, 0, 320, 220);
    for (const Figure& figure :
        {sectorFigure(u"ar"_s), sectorFigure(u"fr"_s), monthFigure(u"ar"_s), waveFigure(u"fr"_s)}) {
        for (const ChartText& text : layOutChart(figure, area, {}).texts)
            CHECK(area.adjusted(-1, -1, 1, 1).contains(text.rect));
    }
}

TEST_CASE("arrows walk the bars as they are seen and Enter opens", "[ui][charts]")
{
    const Dressed dressed(u"ar"_s);
    ChartView view;
    view.setFigure(monthFigure(u"ar"_s));
    layOut(view, kSize);
    view.setCurrentMark(0);
    QSignalSpy opened(&view, &ChartView::activated);
    QTest::keyClick(&view, Qt::Key_Left); // The second month stands left of the first.
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toInt() == 1);
}

TEST_CASE("a click beside a short bar still opens its category", "[ui][charts]")
{
    const Dressed dressed;
    ChartView view;
    view.setFigure(sectorFigure(u"en"_s));
    layOut(view, kSize);
    QSignalSpy opened(&view, &ChartView::activated);
    const ChartMark& last = view.marks().back();
    QTest::mouseClick(
        &view, Qt::LeftButton, {}, QPoint(kSize.width() - 20, static_cast<int>(last.band.center().y())));
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toInt() == last.category);
}

TEST_CASE("a screen reader meets each bar with its value", "[ui][charts]")
{
    const Dressed dressed;
    ChartView view;
    view.setFigure(sectorFigure(u"en"_s));
    layOut(view, kSize);
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(chart);
    REQUIRE(chart->childCount() == 8);
    CHECK(chart->text(QAccessible::Name) == u"Jobs by sector");
    CHECK(chart->child(0)->text(QAccessible::Name) == u"Works: 312 jobs");
    CHECK(chart->indexOfChild(chart->child(3)) == 3);
}

TEST_CASE("a chart of many rows is drawn where it is looked at, as the whole would be", "[ui][charts]")
{
    const Dressed dressed;
    Figure figure = sectorFigure(u"en"_s);
    figure.targets.clear();
    figure.categories.clear();
    figure.series.front().values.clear();
    for (int i = 0; i < 400; ++i) {
        figure.categories << u"Partner %1"_s.arg(i);
        figure.series.front().values.push_back(1 + i % 90);
    }
    QScrollArea area;
    auto* chart = new ChartView;
    chart->setFigure(figure);
    chart->resize(380, chart->minimumSizeHint().height());
    const QImage whole = chart->grab().toImage();
    area.setWidget(chart);
    area.resize(400, 300);
    area.show();
    for (const int top : {0, 2'000, 2'100, chart->height() - 300}) {
        area.verticalScrollBar()->setValue(top);
        QApplication::processEvents();
        const QImage seen = area.viewport()->grab().toImage();
        const QRect part(0, area.verticalScrollBar()->value(), chart->width(), seen.height());
        const QImage expected = whole.copy(part);
        CHECK(countColor(expected, firstColor()) > 0);
        CHECK(seen.copy(0, 0, part.width(), part.height()).convertToFormat(expected.format()) == expected);
    }
}

TEST_CASE("charts are vectors on paper", "[ui][charts]")
{
    const Dressed dressed;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        QPainter painter(&writer);
        for (const Figure& figure : {sectorFigure(u"ar"_s), monthFigure(u"fr"_s), waveFigure(u"ar"_s)})
            ChartPainter().paint(painter, QRectF(0, 0, 8000, 4000), figure, 9);
    }
    CHECK_FALSE(buffer.data().contains("/Subtype /Image"));
    CHECK(buffer.data().size() > 3000);
}

TEST_CASE("text on paper is as large as it is asked for", "[ui][charts]")
{
    const Dressed dressed;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    const ChartStyle style{.tokens = Tokens::light(), .pointSize = 9, .device = &writer, .showsTitle = true};
    const ChartGeometry geometry = layOutChart(sectorFigure(u"fr"_s), QRectF(0, 0, 8000, 4000), style);
    CHECK(geometry.unit == Approx(1200.0 / 96 * 9 / 9.5));
}
