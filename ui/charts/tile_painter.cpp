#include "ui/charts/tile_painter.h"

#include "core/base/format.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

#include <algorithm>

namespace sijill {
namespace {

constexpr double kLegendShare = 1.9; // Of a line of text.
constexpr double kSwatchShare = 0.8;
constexpr double kGapShare = 0.14;

class TilePainting {
public:
    TilePainting(QPainter& painter, const QRectF& area, const Figure& figure, const ChartStyle& style)
        : m_painter(painter)
        , m_area(area)
        , m_figure(figure)
        , m_style(style)
        , m_format(figure.language)
        , m_direction(Format::direction(figure.language))
        , m_line(style.pointSize * painter.device()->logicalDpiY() / 72 * 1.35)
    {
        for (const TilePlace& place : figure.places) {
            m_rows = std::max(m_rows, place.row + 1);
            m_columns = std::max(m_columns, place.column + 1);
        }
    }

    void paint()
    {
        const std::size_t count = std::min(m_figure.places.size(), m_figure.series.front().values.size());
        for (std::size_t tile = 0; tile < count; ++tile)
            paintTile(tile);
        paintLegend();
    }

private:
    QFont font(double share, bool bold) const
    {
        QFont found = textFont(TextRole::Label);
        found.setPointSizeF(m_style.pointSize * share);
        found.setBold(bold);
        return found;
    }
    double valueOf(std::size_t tile) const { return m_figure.series.front().values[tile]; }
    QString number(double value) const { return m_format.integer(qRound64(value)); }

    QRectF rectOf(const TilePlace& place) const
    {
        const double wide = m_area.width() / m_columns;
        const double high = (m_area.height() - m_line * kLegendShare) / m_rows;
        const double gap = m_line * kGapShare;
        return {m_area.left() + place.column * wide, m_area.top() + place.row * high, wide - gap, high - gap};
    }

    void paintTile(std::size_t tile)
    {
        const TilePlace& place = m_figure.places[tile];
        const QRectF rect = rectOf(place);
        const auto step = std::size_t(std::clamp(place.step, 0, int(m_style.tokens.ramp.size()) - 1));
        const bool isEmpty = qFuzzyIsNull(valueOf(tile));
        const double unit = m_line / 18;
        drawPanel(m_painter, rect, isEmpty ? m_style.tokens.track : m_style.tokens.ramp[step], {}, unit * 2);
        m_painter.setPen(isEmpty ? m_style.tokens.text3 : m_style.tokens.rampText[step]);
        const double half = rect.height() / 2;
        const QRectF inside = rect.adjusted(unit * 2, 0, -unit * 2, 0);
        m_painter.setFont(font(0.78, false));
        drawLine(m_painter, QRectF(inside.left(), inside.top() + half * 0.12, inside.width(), half),
            m_figure.categories[qsizetype(tile)], Place::Centre, m_direction);
        m_painter.setFont(font(1, true));
        drawLine(m_painter, QRectF(inside.left(), inside.top() + half * 0.92, inside.width(), half),
            isEmpty ? u"–"_s : number(valueOf(tile)), Place::Centre, m_direction);
    }

    /// Least and greatest of the step's tiles; nothing where it has none.
    std::optional<std::pair<double, double>> boundsOf(int step) const
    {
        std::optional<std::pair<double, double>> bounds;
        for (std::size_t tile = 0; tile < m_figure.places.size(); ++tile) {
            const double value = valueOf(tile);
            if (m_figure.places[tile].step != step || qFuzzyIsNull(value))
                continue;
            if (!bounds)
                bounds.emplace(value, value);
            bounds = {std::min(bounds->first, value), std::max(bounds->second, value)};
        }
        return bounds;
    }

    void paintLegend()
    {
        const bool fromRight = m_direction == Qt::RightToLeft;
        const double side = m_line * kSwatchShare;
        const double top = m_area.bottom() - m_line;
        double taken = 0;
        const auto next = [&](double width) {
            const double left = fromRight ? m_area.right() - taken - width : m_area.left() + taken;
            taken += width;
            return QRectF(left, top, width, m_line);
        };
        m_painter.setFont(font(0.85, false));
        for (int step = 0; step < int(m_style.tokens.ramp.size()); ++step) {
            const auto bounds = boundsOf(step);
            if (!bounds)
                continue;
            QRectF swatch = next(side);
            swatch.setHeight(side);
            swatch.moveTop(top + (m_line - side) / 2);
            drawPanel(m_painter, swatch, m_style.tokens.ramp[std::size_t(step)], {}, m_line / 12);
            next(m_line * 0.35);
            const QString words = qFuzzyCompare(bounds->first, bounds->second)
                ? number(bounds->first)
                : Format::isolated(u"%1–%2"_s.arg(number(bounds->first), number(bounds->second)));
            m_painter.setPen(m_style.tokens.text2);
            drawLine(m_painter, next(m_line * 0.62 * double(words.size() + 1)), words, Place::Leading,
                m_direction);
            next(m_line * 0.4);
        }
    }

    QPainter& m_painter;
    QRectF m_area;
    const Figure& m_figure;
    const ChartStyle& m_style;
    Format m_format;
    Qt::LayoutDirection m_direction;
    double m_line;
    int m_rows = 1;
    int m_columns = 1;
};

} // namespace

void paintTiles(QPainter& painter, const QRectF& area, const Figure& figure, const ChartStyle& style)
{
    if (figure.series.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    TilePainting(painter, area, figure, style).paint();
    painter.restore();
}

} // namespace sijill
