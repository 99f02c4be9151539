#include "ui/widgets/segmented_control.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace sijill {

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setSegments(std::vector<Segment> segments)
{
    m_segments = std::move(segments);
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    updateGeometry();
    update();
}

void SegmentedControl::setValue(const QVariant& value)
{
    const auto found = std::find_if(
        m_segments.begin(), m_segments.end(), [&](const Segment& s) { return s.value == value; });
    if (found == m_segments.end())
        return;
    m_current = static_cast<int>(found - m_segments.begin());
    setAccessibleDescription(found->text);
    update();
}

QVariant SegmentedControl::value() const
{
    return m_segments.empty() ? QVariant() : m_segments[static_cast<std::size_t>(m_current)].value;
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    for (const Segment& segment : m_segments)
        width += textWidth(textFont(TextRole::LabelBold), segment.text) + px(20);
    return {width, std::max(px(28), lineHeight(TextRole::Label) + px(6))};
}

QRect SegmentedControl::segmentRect(int index) const
{
    RowCursor row(rect(), layoutDirection());
    for (int i = 0; i < count(); ++i) {
        const QRect taken = row.take(
            textWidth(textFont(TextRole::LabelBold), m_segments[static_cast<std::size_t>(i)].text) + px(20));
        if (i == index)
            return taken;
    }
    return {};
}

int SegmentedControl::indexAt(const QPoint& position) const
{
    for (int i = 0; i < count(); ++i) {
        if (segmentRect(i).contains(position))
            return i;
    }
    return -1;
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_current = index;
    setAccessibleDescription(m_segments[static_cast<std::size_t>(index)].text);
    update();
    Q_EMIT chosen(value());
}

void SegmentedControl::drawSegment(QPainter& painter, int index) const
{
    const Tokens& t = tokens();
    const QRect place = segmentRect(index);
    const bool isCurrent = index == m_current;
    if (isCurrent) {
        painter.save();
        QPainterPath frame;
        frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), pxF(6), pxF(6));
        painter.setClipPath(frame);
        painter.fillRect(place, t.accentSoft);
        painter.restore();
    }
    if (index > 0) {
        const int x = layoutDirection() == Qt::RightToLeft ? place.right() : place.left();
        painter.fillRect(QRect(x, 1, 1, height() - 2), t.controlSoft);
    }
    painter.setFont(textFont(isCurrent ? TextRole::LabelBold : TextRole::Label));
    painter.setPen(isCurrent ? t.accentText : t.text2);
    drawLine(
        painter, place, m_segments[static_cast<std::size_t>(index)].text, Place::Centre, layoutDirection());
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPanel(painter, QRectF(rect()), tokens().surface, {}, pxF(6));
    for (int i = 0; i < count(); ++i)
        drawSegment(painter, i);
    drawPanel(painter, QRectF(rect()), {}, tokens().controlSoft, pxF(6));
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), pxF(6));
}

void SegmentedControl::mousePressEvent(QMouseEvent* event)
{
    choose(indexAt(event->position().toPoint()));
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(m_current + (isMirrored ? -1 : 1));
    case Qt::Key_Left:
        return choose(m_current + (isMirrored ? 1 : -1));
    default:
        QWidget::keyPressEvent(event);
    }
}

bool SegmentedControl::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(),
            index < 0 ? QString() : m_segments[static_cast<std::size_t>(index)].tooltip, this);
        return true;
    }
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace sijill
