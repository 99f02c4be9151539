#pragma once

#include "ui/charts/chart_geometry.h"

#include <QFont>

namespace sijill {

/// The steps of laying a chart out, shared by lines of bars and by columns. Works in leading coordinates: x
/// grows from the leading edge.
class ChartLayout {
public:
    ChartLayout(const Figure& figure, const QRectF& area, const ChartStyle& style);

    ChartGeometry run();

private:
    void layOutHead();
    void layOutNote();
    void layOutKey();
    void layOutEmpty();

    void layOutRows();
    void layOutRoomyRows();
    void addRow(int category, const QRectF& band, const QRectF& bar);
    void addSegments(int category, const QRectF& band, const QRectF& bar);
    void addRowKey(int category, QRectF line);

    void layOutColumns();
    void layOutValueAxis();
    void layOutCategoryAxis();
    void addColumns(int category);
    void addColumn(int category, int series, const QRectF& slot);
    void addPoint(int category, int series, double x);
    void nameLines();

    double dots(double designPixels) const { return designPixels * m_geometry.unit; }
    double widthOf(const QString& text, double size = 1, bool isBold = false) const;
    double lineOf(double size) const;
    void addText(const QRectF& rect, const QString& text, Place place, const QColor& color, double size = 1,
        bool isBold = false);
    void addShape(ChartShape::Kind kind, const QRectF& rect, const QColor& color);
    void addMark(int category, int series, const QRectF& bar, const QRectF& band);

    int categoryCount() const { return static_cast<int>(m_figure.categories.size()); }
    int seriesCount() const { return static_cast<int>(m_figure.series.size()); }
    double valueAt(int category, int series) const; ///< NaN when not known yet.
    double targetAt(int category) const;            ///< NaN when there is none.
    double totalOf(int category) const;
    double largest() const;
    double yOf(double value) const;

    const Figure& m_figure;
    const ChartStyle& m_style;
    ChartGeometry m_geometry;
    QRectF m_rest; ///< What the head, the key and the note have left.
};

} // namespace sijill
