#include "ui/charts/places_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sijill {

PlacesView::PlacesView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void PlacesView::placesChanged()
{
    m_current = std::clamp(m_current, -1, count() - 1);
    m_hovered = -1;
    setAccessibleName(m_current < 0 ? describeAll() : describe(m_current));
    update();
}

void PlacesView::setCurrent(int place)
{
    m_current = place;
    update();
    setAccessibleName(describe(place));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void PlacesView::setHovered(int place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    update();
}

void PlacesView::step(int right, int down)
{
    // What lies aside counts twice: a step goes on in its row where there is one.
    constexpr double kAside = 2;
    if (count() == 0)
        return;
    if (m_current < 0)
        return setCurrent(0);
    const QPointF from = middleOf(m_current);
    int best = -1;
    double nearest = std::numeric_limits<double>::max();
    for (int place = 0; place < count(); ++place) {
        const QPointF way = middleOf(place) - from;
        const double along = way.x() * right + way.y() * down;
        const double distance = along + kAside * std::abs(right != 0 ? way.y() : way.x());
        if (place != m_current && along > 0 && distance < nearest) {
            nearest = distance;
            best = place;
        }
    }
    if (best >= 0)
        setCurrent(best);
}

void PlacesView::mouseMoveEvent(QMouseEvent* event)
{
    const int place = placeAt(event->position());
    setCursor(place >= 0 && opens(place) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setHovered(place);
}

void PlacesView::mouseReleaseEvent(QMouseEvent* event)
{
    const int place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || place < 0)
        return;
    setCurrent(place);
    open(place);
}

void PlacesView::leaveEvent(QEvent*)
{
    setHovered(-1);
}

void PlacesView::keyPressEvent(QKeyEvent* event)
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
            open(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlacesView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && count() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
}

bool PlacesView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int place = placeAt(help->pos());
    if (place < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tipOf(place), this);
    return true;
}

} // namespace sijill
