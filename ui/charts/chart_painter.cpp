#include "ui/charts/chart_painter.h"

#include "core/base/format.h"
#include "ui/charts/chart_builder.h"
#include "ui/charts/tile_painter.h"

#include <QChart>
#include <QGraphicsScene>
#include <QPainter>

namespace sijill {
namespace {

void paintBars(
    QPainter& painter, const Figure& figure, const ChartGeometry& geometry, const ChartStyle& style)
{
    QGraphicsScene scene;
    QChart* chart = buildChart(figure, geometry, style).release();
    scene.addItem(chart); // The scene owns it now.
    const QRectF source(QPointF(), geometry.area.size());
    scene.setSceneRect(source);
    painter.save();
    if (geometry.isMirrored) {
        painter.translate(geometry.area.left() + geometry.area.right(), 0);
        painter.scale(-1, 1);
    }
    painter.setRenderHint(QPainter::Antialiasing, figure.shape == FigureShape::Line);
    scene.render(&painter, geometry.area, source, Qt::IgnoreAspectRatio);
    painter.restore();
}

void paintShape(QPainter& painter, const ChartShape& shape, double unit)
{
    if (shape.kind != ChartShape::Kind::Dashed) {
        painter.fillRect(shape.rect, shape.color);
        return;
    }
    QPen pen(shape.color, unit);
    pen.setDashPattern({3, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(shape.rect.adjusted(unit / 2, unit / 2, -unit / 2, 0));
}

} // namespace

void ChartPainter::paint(QPainter& painter, const QRectF& area, const Figure& figure, double pointSize) const
{
    const ChartStyle style{.tokens = Tokens::light(),
        .pointSize = pointSize,
        .device = painter.device(),
        .showsTitle = true,
        .grouping = Format::Grouping::Paper};
    if (figure.shape == FigureShape::Tiles)
        return paintTiles(painter, area, figure, style);
    paintChart(painter, figure, layOutChart(figure, area, style), style);
}

void paintChart(QPainter& painter, const Figure& figure, const ChartGeometry& geometry,
    const ChartStyle& style, const QRectF& exposed)
{
    painter.save();
    const auto isInSight = [&](const QRectF& rect) {
        return exposed.isNull() || (rect.bottom() >= exposed.top() && rect.top() <= exposed.bottom());
    };
    const auto paintShapes = [&](bool isGrid) {
        for (const ChartShape& shape : geometry.shapes) {
            if ((shape.kind == ChartShape::Kind::Grid) == isGrid && isInSight(shape.rect))
                paintShape(painter, shape, geometry.unit);
        }
    };
    paintShapes(true);
    if (!geometry.plot.isEmpty())
        paintBars(painter, figure, geometry, style);
    paintShapes(false);
    const Qt::LayoutDirection direction = Format::direction(figure.language);
    for (const ChartText& text : geometry.texts) {
        if (!isInSight(text.rect))
            continue;
        QFont font = textFont(TextRole::Label);
        font.setPointSizeF(style.pointSize * text.size);
        font.setBold(text.isBold);
        painter.setFont(font);
        painter.setPen(text.color);
        drawLine(painter, text.rect, text.text, text.place, direction);
    }
    painter.restore();
}

} // namespace sijill
