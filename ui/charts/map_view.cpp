#include "ui/charts/map_view.h"

#include "ui/shell/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sijill {

MapView::MapView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    followLook(this, [this] { forget(); });
}

void MapView::setMap(AreaMap map)
{
    m_map = std::move(map);
    m_current = std::clamp(m_current, -1, int(m_map.areas.size()) - 1);
    m_hovered = -1;
    setAccessibleName(m_current < 0
            //: Read aloud for a map: %n is the number of territories on it.
            ? tr("Map of %n territories", nullptr, int(m_map.areas.size()))
            : describe(m_current));
    setAccessibleDescription(m_map.title + u". "_s + m_map.attribution);
    forget();
}

void MapView::setPlacesShown(bool areShown)
{
    m_showsPlaces = areShown;
    forget();
}

void MapView::forget()
{
    m_geometry.reset();
    updateGeometry();
    update();
}

ChartStyle MapView::style() const
{
    return {.tokens = tokens(), .pointSize = 9.0 * zoomPercent() / 100, .device = this, .showsTitle = false};
}

const MapGeometry& MapView::geometryNow() const
{
    if (!m_geometry)
        m_geometry = layOutMap(m_map, QRectF(rect()).adjusted(2, 2, -2, -2), style(), m_showsPlaces);
    return *m_geometry;
}

QSize MapView::sizeHint() const
{
    return {px(420), px(420)};
}

QSize MapView::minimumSizeHint() const
{
    return {px(260), px(260)};
}

QString MapView::describe(int area) const
{
    const MapArea& shown = m_map.areas[std::size_t(area)];
    //: One territory of a map: %1 its name, %2 its number.
    return tr("%1: %2").arg(
        shown.name.text(), shown.value ? mapNumber(m_map, *shown.value) : tr("not known"));
}

QString MapView::describeMark(int mark) const
{
    constexpr std::size_t kMostTitles = 6;
    const std::vector<int>& places = geometryNow().marks[std::size_t(mark)].places;
    //: Tip of a symbol on the map.
    QStringList lines{tr("%n worksite(s)", nullptr, int(places.size()))};
    for (std::size_t i = 0; i < std::min(kMostTitles, places.size()); ++i) {
        const MapPlace& place = m_map.places[std::size_t(places[i])];
        lines << Format::isolated(place.code) + u' ' + place.title.text();
    }
    if (places.size() > kMostTitles)
        lines << u"…"_s;
    return lines.join(u'\n');
}

bool MapView::opens(int area) const
{
    return area >= 0 && !m_map.areas[std::size_t(area)].records.kind.isEmpty();
}

void MapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const MapGeometry& geometry = geometryNow();
    paintMap(painter, m_map, geometry, style());
    const auto outline = [&](int area, const QColor& color, double width) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(geometry.outlines[std::size_t(area)]);
    };
    if (m_hovered >= 0 && m_hovered < std::ssize(geometry.outlines))
        outline(m_hovered, tokens().text2, pxF(1.5));
    if (hasFocus() && m_current >= 0 && m_current < std::ssize(geometry.outlines)) {
        outline(m_current, tokens().surface, pxF(4.5));
        outline(m_current, tokens().accent, pxF(2.5));
    }
}

void MapView::resizeEvent(QResizeEvent*)
{
    m_geometry.reset();
}

void MapView::setCurrent(int area)
{
    m_current = area;
    update();
    if (area < 0)
        return;
    setAccessibleName(describe(area));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void MapView::step(int right, int down)
{
    const std::vector<QPointF>& middles = geometryNow().middles;
    if (middles.empty())
        return;
    if (m_current < 0)
        return setCurrent(0);
    int best = -1;
    double nearest = std::numeric_limits<double>::max();
    for (int area = 0; area < std::ssize(middles); ++area) {
        const QPointF way = middles[std::size_t(area)] - middles[std::size_t(m_current)];
        const double along = way.x() * right + way.y() * down;
        const double aside = std::abs(right != 0 ? way.y() : way.x());
        if (area != m_current && along > 0 && along + 2 * aside < nearest) {
            nearest = along + 2 * aside;
            best = area;
        }
    }
    if (best >= 0)
        setCurrent(best);
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    const int mark = geometryNow().markAt(event->position());
    const int area = mark >= 0 ? -1 : geometryNow().areaAt(event->position());
    setCursor(mark >= 0 || opens(area) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (area != m_hovered) {
        m_hovered = area;
        update();
    }
}

void MapView::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int mark = geometryNow().markAt(event->position()); mark >= 0) {
        Q_EMIT placesActivated(std::vector<int>(geometryNow().marks[std::size_t(mark)].places));
        return;
    }
    if (const int area = geometryNow().areaAt(event->position()); area >= 0) {
        setCurrent(area);
        Q_EMIT activated(area);
    }
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_map.areas.empty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
}

bool MapView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = geometryNow().markAt(help->pos());
    const int area = mark >= 0 ? -1 : geometryNow().areaAt(help->pos());
    if (mark < 0 && area < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), mark >= 0 ? describeMark(mark) : describe(area), this);
    return true;
}

} // namespace sijill
