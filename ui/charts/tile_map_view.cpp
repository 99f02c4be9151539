#include "ui/charts/tile_map_view.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sijill {
namespace {

constexpr int kGap = 2;
constexpr int kSwatch = 10;

} // namespace

TileMapView::TileMapView(QWidget* parent)
    : PlacesView(parent)
{
    followLook(this, [this] { setMap(m_map); });
}

void TileMapView::setMap(const TileMap& map)
{
    m_map = map;
    updateGeometry();
    placesChanged();
}

QString TileMapView::describeAll() const
{
    //: Read aloud for a map: %n is the number of territories on it.
    return tr("Map of %n territories", nullptr, count());
}

QString TileMapView::number(double value) const
{
    return Format().decimal(qRound64(value * std::pow(10, m_map.decimals)), m_map.decimals);
}

QString TileMapView::describe(int tile) const
{
    const Tile& shown = m_map.tiles[std::size_t(tile)];
    //: One tile: %1 a territory, %2 its number.
    return tr("%1: %2").arg(shown.name.text(), shown.value ? number(*shown.value) : tr("not known"));
}

int TileMapView::legendHeight() const
{
    return lineHeight(TextRole::Caption) + px(8);
}

QRectF TileMapView::tileRect(int tile) const
{
    const Tile& shown = m_map.tiles[std::size_t(tile)];
    const double wide = double(width()) / m_map.columns;
    const double high = double(height() - legendHeight()) / m_map.rows;
    return QRectF(shown.column * wide, shown.row * high, wide - px(kGap), high - px(kGap));
}

QSize TileMapView::sizeHint() const
{
    return {px(66) * std::max(1, m_map.columns), px(40) * std::max(1, m_map.rows) + legendHeight()};
}

QSize TileMapView::minimumSizeHint() const
{
    return {px(44) * std::max(1, m_map.columns), px(32) * std::max(1, m_map.rows) + legendHeight()};
}

void TileMapView::paintTile(QPainter& painter, int tile) const
{
    const Tile& shown = m_map.tiles[std::size_t(tile)];
    const QRectF place = tileRect(tile);
    const std::size_t step = shown.value ? std::size_t(m_map.classOf(*shown.value)) : 0;
    const QColor ink = shown.value ? tokens().rampText[step] : tokens().text3;
    drawPanel(painter, place, shown.value ? tokens().ramp[step] : tokens().track, {}, pxF(3));
    QRect upper = place.toRect().adjusted(px(3), px(2), -px(3), 0);
    upper.setHeight(int(place.height() / 2));
    const QRect lower = upper.translated(0, upper.height() - px(2));
    painter.setPen(ink);
    painter.setFont(textFont(TextRole::Badge));
    drawLine(painter, upper, shown.name.text(), Place::Centre, layoutDirection());
    painter.setFont(textFont(TextRole::LabelBold));
    drawLine(painter, lower, shown.value ? number(*shown.value) : u"–"_s, Place::Centre, layoutDirection());
    if (hasFocus() && tile == current())
        drawFocusRing(painter, place.adjusted(1, 1, -1, -1), pxF(3));
}

/// The classes as swatches with their bounds, in reading order.
void TileMapView::paintLegend(QPainter& painter) const
{
    RowCursor row(QRect(0, height() - lineHeight(TextRole::Caption), width(), lineHeight(TextRole::Caption)),
        layoutDirection());
    painter.setFont(textFont(TextRole::Caption));
    for (std::size_t i = 0; i < m_map.classes.size(); ++i) {
        const auto& [least, greatest] = m_map.classes[i];
        const QString words = number(least) == number(greatest)
            ? number(least)
            //: A class in a map's legend: %1 its least value, %2 its greatest.
            : tr("%1–%2").arg(number(least), number(greatest));
        QRect swatch = row.take(px(kSwatch));
        swatch.setHeight(px(kSwatch));
        swatch.moveTop(height() - (lineHeight(TextRole::Caption) + px(kSwatch)) / 2);
        drawPanel(painter, QRectF(swatch), tokens().ramp[i], tokens().line, pxF(2));
        row.skip(px(4));
        painter.setPen(tokens().text2);
        drawLine(painter, row.take(textWidth(painter.font(), words) + 1), words, Place::Leading,
            layoutDirection());
        row.skip(px(10));
    }
}

void TileMapView::paintMap(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int tile = 0; tile < std::ssize(m_map.tiles); ++tile)
        paintTile(painter, tile);
    if (!m_map.tiles.empty())
        paintLegend(painter);
}

void TileMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMap(painter);
}

int TileMapView::placeAt(const QPointF& position) const
{
    for (int tile = 0; tile < std::ssize(m_map.tiles); ++tile) {
        if (tileRect(tile).contains(position))
            return tile;
    }
    return -1;
}

bool TileMapView::opens(int tile) const
{
    return !m_map.tiles[std::size_t(tile)].records.kind.isEmpty();
}

} // namespace sijill
