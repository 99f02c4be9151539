#include "core/reporting/pdf/figure_piece.h"

#include "core/reporting/pdf/paper_units.h"

#include <QPainter>

namespace sijill {
namespace {

constexpr double kChartPoints = 9;

class FigurePiece final : public Piece {
public:
    FigurePiece(const Figure& figure, double height, const FigurePainter& painter)
        : m_figure(withoutCaption(figure))
        , m_height(height)
        , m_painter(painter)
    {
    }
    double height() const override { return m_height; }
    void paint(QPainter& painter, QPointF topLeft) const override
    {
        // Text sizes in points mean the device's points, so the figure is drawn in the device's own units.
        const double unit = 2540.0 / painter.device()->logicalDpiY();
        painter.save();
        painter.translate(topLeft);
        painter.scale(unit, unit);
        m_painter.paint(
            painter, QRectF(0, 0, bodyWidth(false) / unit, m_height / unit), m_figure, kChartPoints);
        painter.restore();
    }

private:
    Figure m_figure;
    double m_height;
    const FigurePainter& m_painter;
};

} // namespace

PiecePtr figurePiece(const Figure& figure, double heightMm, const FigurePainter& painter)
{
    return std::make_shared<FigurePiece>(figure, paper::mm(heightMm), painter);
}

Figure withoutCaption(Figure figure)
{
    figure.title.clear();
    figure.unit.clear();
    figure.note.clear();
    return figure;
}

} // namespace sijill
