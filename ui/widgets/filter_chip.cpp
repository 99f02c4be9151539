#include "ui/widgets/filter_chip.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

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

} // namespace sijill
