#include "ui/widgets/choices.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sijill {

FilterChip::FilterChip(const QString& word, Icon icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(word);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    followLook(this, [this] { setCount(m_count); });
}

void FilterChip::setCount(qint64 count)
{
    m_count = count;
    //: Read aloud for a filter: %1 is its word, %2 how many records it leaves.
    setAccessibleName(count < 0 ? text() : tr("%1, %2").arg(text(), countText()));
    updateGeometry();
    update();
}

void FilterChip::setOpensMenu(bool opensMenu)
{
    m_opensMenu = opensMenu;
    setCheckable(!opensMenu);
    updateGeometry();
}

QString FilterChip::countText() const
{
    return m_count < 0 ? QString() : Format().integer(m_count);
}

QSize FilterChip::sizeHint() const
{
    int width = 2 * px(12) + textWidth(textFont(TextRole::Label), text()) + 1;
    if (m_icon != Icon::None)
        width += px(16 + 6);
    if (m_count >= 0)
        width += px(6) + textWidth(textFont(TextRole::LabelBold), countText()) + 1;
    if (m_opensMenu)
        width += px(6 + 16);
    return {width, std::max(px(28), lineHeight(TextRole::Label))};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    const QColor ground = isChecked() ? t.accentSoft : underMouse() ? t.surfaceAlt : t.surface;
    const double radius = height() / 2.0;
    drawPanel(painter, QRectF(rect()), ground, isChecked() ? t.accent : t.controlSoft, radius);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), radius);
    const QColor ink = !isEnabled() ? t.text3 : isChecked() ? t.accentText : t.text2;
    RowCursor row(rect().adjusted(px(12), 0, -px(12), 0), layoutDirection());
    const auto picture = [&](Icon icon, const QRect& place) {
        QRect square(0, 0, px(16), px(16));
        square.moveCenter(place.center());
        paintIcon(painter, square, icon, ink, layoutDirection());
    };
    if (m_icon != Icon::None) {
        picture(m_icon, row.take(px(16)));
        row.skip(px(6));
    }
    if (m_opensMenu) {
        picture(Icon::Down, row.takeTrailing(px(16)));
        row.skipTrailing(px(6));
    }
    painter.setPen(isChecked() || !isEnabled() ? ink : t.text);
    if (m_count >= 0) {
        painter.setFont(textFont(TextRole::LabelBold));
        drawLine(painter, row.takeTrailing(textWidth(painter.font(), countText()) + 1), countText(),
            Place::Trailing, layoutDirection());
        row.skipTrailing(px(6));
    }
    painter.setPen(ink);
    painter.setFont(textFont(TextRole::Label));
    drawLine(painter, row.rest(), text(), Place::Leading, layoutDirection());
}

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

TabBar::TabBar(QWidget* parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setAttribute(Qt::WA_Hover);
    followLook(this, [this] { setFont(textFont(TextRole::Label)); });
}

void TabBar::setCount(int tab, qint64 count)
{
    setTabData(tab, count < 0 ? QVariant() : QVariant(count));
    // A font change is the only way to make QTabBar measure its tabs again.
    setFont(textFont(TextRole::Label));
    QEvent again(QEvent::FontChange);
    changeEvent(&again);
}

QString TabBar::countText(int tab) const
{
    const QVariant count = tabData(tab);
    return count.isValid() ? Format().integer(count.toLongLong()) : QString();
}

QSize TabBar::tabSizeHint(int tab) const
{
    const QString count = countText(tab);
    // Measured in bold: the tabs must not move when another one becomes active.
    const int words = textWidth(textFont(TextRole::LabelBold), tabText(tab)) + 1;
    const int number = count.isEmpty() ? 0 : px(6) + textWidth(textFont(TextRole::Label), count);
    return {words + number + px(20), std::max(px(34), lineHeight(TextRole::Label) + px(10))};
}

void TabBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line2);
    for (int tab = 0; tab < count(); ++tab) {
        const QRect place = tabRect(tab);
        const bool isCurrent = tab == currentIndex();
        const bool isHovered = place.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        const QString number = countText(tab);
        RowCursor row(place.adjusted(px(10), 0, -px(10), 0), layoutDirection());
        painter.setFont(textFont(isCurrent ? TextRole::LabelBold : TextRole::Label));
        painter.setPen(!isTabEnabled(tab) ? t.text3
                : isCurrent               ? t.accentText
                : isHovered               ? t.text
                                          : t.text2);
        drawLine(painter, row.take(textWidth(painter.font(), tabText(tab)) + 1), tabText(tab), Place::Leading,
            layoutDirection());
        row.skip(px(6));
        painter.setFont(textFont(TextRole::Label));
        painter.setPen(t.text3);
        drawLine(painter, row.rest(), number, Place::Leading, layoutDirection());
        if (isCurrent)
            painter.fillRect(QRect(place.left(), place.bottom() + 1 - px(2), place.width(), px(2)), t.accent);
        if (isCurrent && hasFocus())
            drawFocusRing(painter, QRectF(place), pxF(4));
    }
}

} // namespace sijill
