#include "ui/widgets/button.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

namespace sijill {
namespace {

QSize keyHintSize(const QString& keys)
{
    return {textWidth(textFont(TextRole::Badge), keys) + px(12), px(18)};
}

} // namespace

Button::Button(Kind kind, QWidget* parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

Button::Button(Kind kind, const QString& text, Icon icon, QWidget* parent)
    : Button(kind, parent)
{
    setText(text);
    setPicture(icon);
}

void Button::setPicture(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setTrailingPicture(Icon icon)
{
    m_trailing = icon;
    updateGeometry();
    update();
}

void Button::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    updateGeometry();
}

void Button::setKeys(const QKeySequence& keys)
{
    m_keys = keys;
    // Not QAbstractButton::setShortcut: the next setText would replace it by a mnemonic.
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, &QPushButton::click);
    updateGeometry();
    update();
}

void Button::setKeysShown(bool areShown)
{
    m_areKeysShown = areShown;
    updateGeometry();
    update();
}

QFont Button::labelFont() const
{
    if (m_kind == Kind::Link)
        return textFont(TextRole::Label);
    return textFont(m_kind == Kind::Primary ? TextRole::CellBold : TextRole::TableCell);
}

QString Button::label() const
{
    QString plain = text();
    plain.remove(u'&');
    return plain;
}

int Button::padding() const
{
    if (m_kind == Kind::Link)
        return m_isSmall ? 0 : px(4);
    if (text().isEmpty())
        return px(m_isSmall ? 6 : 8);
    return px(m_isSmall ? 10 : 12);
}

QSize Button::sizeHint() const
{
    int width = 2 * padding();
    const bool hasText = !text().isEmpty();
    if (m_icon != Icon::None)
        width += px(16) + (hasText ? px(8) : 0);
    if (hasText)
        width += textWidth(labelFont(), label()) + 1;
    if (m_trailing != Icon::None || menu())
        width += px(8 + 16);
    if (!m_keys.isEmpty() && m_areKeysShown)
        width += px(8) + keyHintSize(keyHint()).width();
    const int height = m_kind == Kind::Link ? px(22) : px(m_isSmall ? 28 : 32);
    return {width, std::max(height, lineHeight(TextRole::TableCell))};
}

QColor Button::textColor() const
{
    const Tokens& t = tokens();
    if (!isEnabled())
        return t.text3;
    if (m_kind == Kind::Primary)
        return t.onAccentFill;
    return m_kind == Kind::Link || isChecked() ? t.accentText : t.text;
}

void Button::drawGround(QPainter& painter) const
{
    const Tokens& t = tokens();
    const QRectF area(rect());
    const double radius = pxF(6);
    const bool isPressed = isDown() || isChecked();
    switch (m_kind) {
    case Kind::Primary:
        if (!isEnabled()) {
            drawPanel(painter, area, t.window, t.line, radius);
        } else if (hasFocus()) {
            drawFocusRing(painter, area, radius);
            drawPanel(painter, area.adjusted(3, 3, -3, -3), t.accentFill, {}, radius - 2);
        } else {
            const QColor fill = isPressed ? t.accentFill.darker(118)
                : underMouse()            ? t.accentFill.darker(108)
                                          : t.accentFill;
            drawPanel(painter, area, fill, {}, radius);
        }
        return;
    case Kind::Secondary: {
        const QColor fill = isPressed ? t.accentSoft : underMouse() && isEnabled() ? t.surfaceAlt : t.surface;
        drawPanel(painter, area, isEnabled() ? fill : t.window, isEnabled() ? t.controlSoft : t.line, radius);
        break;
    }
    case Kind::Flat:
        if (isPressed || (underMouse() && isEnabled()))
            drawPanel(painter, area, isPressed ? t.accentSoft : t.head, {}, radius);
        break;
    case Kind::Link:
        break;
    }
    if (hasFocus())
        drawFocusRing(painter, area, m_kind == Kind::Link ? pxF(4) : radius);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawGround(painter);
    const QColor color = textColor();
    // Wider than asked for: keep the content together in the middle.
    const int slack = m_kind == Kind::Link ? 0 : std::max(0, (width() - sizeHint().width()) / 2);
    RowCursor row(contentsRect().adjusted(slack, 0, -slack, 0), layoutDirection());
    row.skip(padding());
    row.skipTrailing(padding());
    const auto drawPicture = [&](Icon picture, const QRect& place) {
        QRect square(0, 0, px(16), px(16));
        square.moveCenter(place.center());
        paintIcon(painter, square, picture, color, layoutDirection());
    };
    if (m_icon != Icon::None) {
        drawPicture(m_icon, row.take(px(16)));
        row.skip(px(8));
    }
    if (m_trailing != Icon::None || menu()) {
        drawPicture(m_trailing == Icon::None ? Icon::Down : m_trailing, row.takeTrailing(px(16)));
        row.skipTrailing(px(8));
    }
    if (!m_keys.isEmpty() && m_areKeysShown) {
        const QSize size = keyHintSize(keyHint());
        QRect badge(QPoint(), size);
        badge.moveCenter(row.takeTrailing(size.width()).center());
        QColor frame = color;
        frame.setAlphaF(0.6F);
        drawPanel(painter, QRectF(badge), {}, frame, pxF(3));
        painter.setFont(textFont(TextRole::Badge));
        painter.setPen(color);
        drawLine(painter, badge, keyHint(), Place::Centre, Qt::LeftToRight);
        row.skipTrailing(px(8));
    }
    QFont font = labelFont();
    font.setUnderline(m_kind == Kind::Link && underMouse());
    painter.setFont(font);
    painter.setPen(color);
    drawLine(painter, row.rest(), label(), Place::Leading, layoutDirection());
}

bool Button::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QPushButton::event(event);
}

} // namespace sijill
