#include "ui/shell/start_tile.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

namespace sijill {

StartTile::StartTile(Icon icon, const QKeySequence& keys, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_keys(keys)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StartTile::setTexts(const QString& title, const QString& detail)
{
    setText(title);
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setShortcut(m_keys);
    update();
}

QSize StartTile::sizeHint() const
{
    return {px(372), px(64)};
}

void StartTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawPanel(painter, rect(), underMouse() ? tokens().surfaceAlt : tokens().surface, tokens().line, px(8));
    if (hasFocus())
        drawFocusRing(painter, rect(), px(8));
    RowCursor cursor(rect(), layoutDirection());
    cursor.skip(px(16));
    const QRect picture = cursor.take(px(22));
    paintIcon(painter, QRect(picture.left(), (height() - px(22)) / 2, px(22), px(22)), m_icon,
        tokens().accent, layoutDirection());
    cursor.skip(px(14));
    cursor.skipTrailing(px(16));
    painter.setFont(textFont(TextRole::Small));
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    if (keys.isEmpty()) {
        const QRect arrow = cursor.takeTrailing(px(16));
        paintIcon(painter, QRect(arrow.left(), (height() - px(16)) / 2, px(16), px(16)), Icon::Next,
            tokens().text2, layoutDirection());
    } else {
        const int width = textWidth(painter.font(), keys) + px(12);
        const QRect place = cursor.takeTrailing(width);
        const QRect frame(place.left(), (height() - px(20)) / 2, width, px(20));
        drawPanel(painter, frame, tokens().surfaceAlt, tokens().line, px(4));
        painter.setPen(tokens().text2);
        drawLine(painter, frame, keys, Place::Centre, Qt::LeftToRight);
    }
    cursor.skipTrailing(px(8));
    const QRect words = cursor.rest();
    painter.setPen(tokens().text);
    painter.setFont(textFont(TextRole::BodyBold));
    drawLine(painter, QRect(words.left(), px(11), words.width(), px(22)), text(), Place::Leading,
        layoutDirection());
    painter.setPen(tokens().text2);
    painter.setFont(textFont(TextRole::Caption));
    drawLine(painter, QRect(words.left(), px(33), words.width(), px(20)), m_detail, Place::Leading,
        layoutDirection());
}

} // namespace sijill
