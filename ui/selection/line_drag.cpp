#include "ui/selection/line_drag.h"

#include "ui/selection/ranking_model.h"

#include <QMouseEvent>
#include <QTableView>

namespace sijill {

LineDrag::LineDrag(QTableView& view, const RankingModel& model, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    view.viewport()->installEventFilter(this);
}

bool LineDrag::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseMove
        && event->type() != QEvent::MouseButtonRelease)
        return QObject::eventFilter(watched, event);
    const auto* mouse = static_cast<const QMouseEvent*>(event);
    const int y = mouse->position().toPoint().y();
    const bool isOnLine = m_isEnabled && m_model.rowCount() > 0 && m_view.rowAt(y) == m_model.lineRow();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_isDragging = isOnLine && mouse->button() == Qt::LeftButton;
        return isOnLine; // The line is not chosen as files are.
    case QEvent::MouseButtonRelease:
        return std::exchange(m_isDragging, false);
    default:
        break;
    }
    if (m_isDragging)
        return follow(y);
    if (isOnLine)
        m_view.viewport()->setCursor(Qt::SizeVerCursor);
    else
        m_view.viewport()->unsetCursor();
    return false;
}

bool LineDrag::follow(int y)
{
    int row = m_view.rowAt(std::clamp(y, 0, m_view.viewport()->height() - 1));
    if (row < 0)
        row = m_model.rowCount() - 1;
    if (row != m_model.lineRow())
        Q_EMIT dragged(row);
    m_view.scrollTo(m_model.index(m_model.lineRow(), 0));
    return true;
}

} // namespace sijill
