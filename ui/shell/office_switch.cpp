#include "ui/shell/office_switch.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

namespace sijill {

OfficeSwitch::OfficeSwitch(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(u"officeSwitch"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void OfficeSwitch::setTexts(const QString& office, const QString& edition)
{
    m_office = office;
    m_edition = edition;
    //: What the button reads aloud: %1 the office, %2 the edition.
    setAccessibleName(tr("%1, %2").arg(office, edition));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize OfficeSwitch::sizeHint() const
{
    const int text = std::max(
        textWidth(textFont(TextRole::BodyBold), m_office), textWidth(textFont(TextRole::Caption), m_edition));
    return {std::min(text + px(48), px(300)), px(40)};
}

QSize OfficeSwitch::minimumSizeHint() const
{
    return {px(120), px(40)};
}

void OfficeSwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawPanel(painter, rect(), underMouse() ? tokens().surfaceAlt : tokens().surface, tokens().line, px(6));
    if (hasFocus())
        drawFocusRing(painter, rect(), px(6));
    RowCursor cursor(rect(), layoutDirection());
    cursor.skip(px(10));
    cursor.skipTrailing(px(8));
    const QRect arrow = cursor.takeTrailing(px(16));
    paintIcon(painter, QRect(arrow.left(), (height() - px(16)) / 2, px(16), px(16)), Icon::Down,
        tokens().text2, layoutDirection());
    cursor.skipTrailing(px(6));
    const QRect text = cursor.rest();
    painter.setFont(textFont(TextRole::BodyBold));
    painter.setPen(tokens().text);
    drawLine(painter, QRect(text.left(), px(2), text.width(), px(19)), m_office, Place::Leading,
        layoutDirection());
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(tokens().text2);
    drawLine(painter, QRect(text.left(), px(20), text.width(), px(17)), m_edition, Place::Leading,
        layoutDirection());
}

} // namespace sijill
