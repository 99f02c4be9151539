#include "ui/selection/effect_tile.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

#include <algorithm>

namespace sijill {

EffectTile::EffectTile(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    followLook(this, [this] { updateGeometry(); });
}

void EffectTile::setEffect(const Effect& effect)
{
    m_effect = effect;
    //: Read aloud for an effect of a selection: title, value, "of" what, difference.
    setAccessibleName(tr("%1: %2 %3. %4").arg(effect.title, effect.value, effect.of, effect.difference));
    setToolTip(accessibleName());
    update();
}

QSize EffectTile::sizeHint() const
{
    return {px(150), lineHeight(TextRole::Caption) + lineHeight(TextRole::PaneTitle) + px(9)};
}

QSize EffectTile::minimumSizeHint() const
{
    return {px(80), sizeHint().height()};
}

void EffectTile::drawBar(QPainter& painter, const QRect& place) const
{
    const Tokens& t = tokens();
    drawPanel(painter, QRectF(place), t.track, {}, pxF(2));
    const double share = std::clamp(m_effect.share, 0.0, 1.0);
    if (share > 0) {
        RowCursor row(place, layoutDirection());
        const QRect filled = row.take(std::max(px(4), qRound(place.width() * share)));
        drawPanel(painter, QRectF(filled), m_effect.isOver ? t.warnMark : t.accent, {}, pxF(2));
    }
    if (m_effect.tick) {
        RowCursor row(place, layoutDirection());
        row.skip(std::clamp(qRound(place.width() * *m_effect.tick) - px(1), 0, place.width() - px(2)));
        painter.fillRect(row.take(px(2)).adjusted(0, -px(3), 0, px(3)), t.text);
    }
}

void EffectTile::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    const int captionHeight = lineHeight(TextRole::Caption);
    RowCursor head(QRect(0, 0, width(), captionHeight), layoutDirection());
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(t.text2);
    if (!m_effect.difference.isEmpty()) {
        const QRect place = head.takeTrailing(textWidth(painter.font(), m_effect.difference) + 1);
        drawLine(painter, QRectF(place), m_effect.difference, Place::Trailing, layoutDirection());
        head.skipTrailing(px(4));
    }
    drawLine(painter, QRectF(head.rest()), m_effect.title, Place::Leading, layoutDirection());
    RowCursor row(QRect(0, captionHeight, width(), lineHeight(TextRole::PaneTitle)), layoutDirection());
    painter.setFont(textFont(TextRole::PaneTitle));
    painter.setPen(m_effect.isOver ? t.warnText : t.text);
    drawLine(painter, QRectF(row.take(textWidth(painter.font(), m_effect.value) + 1)), m_effect.value,
        Place::Leading, layoutDirection());
    row.skip(px(6));
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(t.text2);
    drawLine(
        painter, QRectF(row.rest().translated(0, px(1))), m_effect.of, Place::Leading, layoutDirection());
    drawBar(painter, QRect(0, height() - px(6), width(), px(5)));
}

} // namespace sijill
