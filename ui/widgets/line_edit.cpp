#include "ui/widgets/line_edit.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTextLayout>

namespace sijill {

LineEdit::LineEdit(Stand stand, QWidget* parent)
    : QLineEdit(parent)
    , m_stand(stand)
{
    if (stand == Stand::Left)
        setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLineEdit::textChanged, this, &LineEdit::align);
    connect(this, &QLineEdit::textChanged, this, &LineEdit::level);
    followLook(this, [this] {
        setFont(textFont(m_isSmall ? TextRole::Caption : TextRole::TableCell));
        setSuffix(m_suffix);
    });
    align();
}

void LineEdit::setGhost(const QString& ghost)
{
    m_ghost = ghost;
    update();
}

void LineEdit::setPicture(Icon icon)
{
    m_picture = icon;
    level();
}

void LineEdit::setSuffix(const QString& suffix)
{
    m_suffix = suffix;
    level();
}

void LineEdit::level()
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const int lift = line.isValid() ? qRound(line.ascent()) - fontMetrics().ascent() : 0;
    const int before = m_picture == Icon::None ? 0 : px(16 + 4);
    const int after = m_suffix.isEmpty() ? 0 : textWidth(textFont(TextRole::Label), m_suffix) + px(8);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? after : before, 2 * std::max(0, lift), isMirrored ? before : after, 0);
}

void LineEdit::setWaves(qsizetype from, qsizetype length)
{
    m_wavesFrom = from;
    m_wavesLength = length;
    update();
}

void LineEdit::setProblemLevel(int level)
{
    setProperty("problem", level);
    update();
}

void LineEdit::setFlat(bool isFlat)
{
    setProperty("flat", isFlat);
    update();
}

void LineEdit::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    setFont(textFont(isSmall ? TextRole::Caption : TextRole::TableCell));
    updateGeometry();
}

QSize LineEdit::sizeHint() const
{
    const int height =
        std::max(px(m_isSmall ? 26 : 32), lineHeight(m_isSmall ? TextRole::Caption : TextRole::TableCell) + px(6));
    return {px(160), height};
}

QSize LineEdit::minimumSizeHint() const
{
    return {px(m_isSmall ? 32 : 72), sizeHint().height()};
}

void LineEdit::align()
{
    const Qt::AlignmentFlag windowSide =
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    switch (m_stand) {
    case Stand::ByText:
        if (!text().isEmpty())
            return setAlignment(
                (text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        return setAlignment(windowSide | Qt::AlignAbsolute);
    case Stand::Leading:
        return setAlignment(windowSide | Qt::AlignAbsolute);
    case Stand::Right:
        return setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    case Stand::Left:
        return setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    }
}

QRect LineEdit::contents() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    // QLineEdit keeps 2 px of its own inside what the style gives.
    return style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(2, 0, -2, 0);
}

void LineEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    RowCursor row(contents(), layoutDirection());
    if (m_picture != Icon::None) {
        QRect square(0, 0, px(16), px(16));
        square.moveCenter(row.take(px(16)).center());
        paintIcon(painter, square, m_picture, tokens().text3, layoutDirection());
        row.skip(px(4));
    }
    painter.setPen(tokens().text3);
    if (!m_suffix.isEmpty()) {
        painter.setFont(textFont(TextRole::Label));
        drawLine(painter, row.takeTrailing(textWidth(painter.font(), m_suffix)), m_suffix, Place::Trailing,
            layoutDirection());
        row.skipTrailing(px(8));
    }
    if (text().isEmpty() && !m_ghost.isEmpty()) {
        painter.setFont(font());
        drawLine(painter, row.rest(), m_ghost, m_stand == Stand::Right ? Place::Right : Place::Leading,
            layoutDirection());
    }
    if (m_wavesLength > 0)
        drawWaves(painter);
}

void LineEdit::drawWaves(QPainter& painter) const
{
    const QFontMetricsF metrics(font());
    const QRect area = contents();
    const double start = area.left() + metrics.horizontalAdvance(text().left(m_wavesFrom));
    const double end = area.left() + metrics.horizontalAdvance(text().left(m_wavesFrom + m_wavesLength));
    const double y = area.center().y() + metrics.ascent() / 2 + 2;
    QPainterPath wave(QPointF(start, y));
    const double step = pxF(2);
    bool isUp = true;
    for (double x = start + step; x <= end + step / 2; x += step, isUp = !isUp)
        wave.lineTo(x, y + (isUp ? -step / 2 : step / 2));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(wave, QPen(tokens().redMark, pxF(1.2)));
}

void LineEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

} // namespace sijill
