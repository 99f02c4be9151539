#include "ui/widgets/kpi_card.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

#include <algorithm>

namespace sijill {

KpiCard::KpiCard(const Kpi& kpi, QWidget* parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setKpi(kpi);
    followLook(this, [this] { updateGeometry(); });
}

void KpiCard::setKpi(const Kpi& kpi)
{
    m_kpi = kpi;
    //: Read aloud for a key figure: title, value, target, remark.
    setAccessibleName(tr("%1: %2 %3. %4").arg(kpi.title, kpi.value, kpi.target, kpi.remark));
    updateGeometry();
    update();
}

QSize KpiCard::sizeHint() const
{
    const int head = textWidth(textFont(TextRole::Label), m_kpi.title);
    const int value = textWidth(textFont(TextRole::KpiValue), m_kpi.value) + px(6)
        + textWidth(textFont(TextRole::Label), m_kpi.target);
    const int remark = textWidth(textFont(TextRole::Caption), m_kpi.remark);
    const int lines =
        lineHeight(TextRole::Label) + lineHeight(TextRole::KpiValue) + lineHeight(TextRole::Caption);
    return {std::max({px(150), head + px(30), value + px(30), remark + px(30)}),
        std::max(px(104), lines + px(8 + 4 + 6 + 8 + 8))};
}

QSize KpiCard::minimumSizeHint() const
{
    return {px(140), sizeHint().height()};
}

void KpiCard::drawBar(QPainter& painter, const QRect& place) const
{
    const Tokens& t = tokens();
    drawPanel(painter, QRectF(place), t.track, {}, pxF(3));
    const double share = std::clamp(m_kpi.share, 0.0, 1.0);
    if (share > 0) {
        RowCursor row(place, layoutDirection());
        const QRect filled = row.take(std::max(px(6), qRound(place.width() * share)));
        drawPanel(painter, QRectF(filled), m_kpi.tone == Tone::Warning ? t.warnMark : t.accent, {}, pxF(3));
    }
    if (m_kpi.tick) {
        RowCursor row(place, layoutDirection());
        row.skip(std::clamp(qRound(place.width() * *m_kpi.tick) - px(1), 0, place.width() - px(2)));
        painter.fillRect(row.take(px(2)).adjusted(0, -px(3), 0, px(3)), t.text);
    }
}

void KpiCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    drawPanel(painter, QRectF(rect()), underMouse() ? t.surfaceAlt : t.surface,
        underMouse() ? t.controlSoft : t.line, pxF(8));
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), pxF(8));
    const QRect inside = rect().adjusted(px(13), px(8), -px(13), -px(7));
    int y = inside.top();
    const auto line = [&](int height) {
        const QRect rect(inside.left(), y, inside.width(), height);
        y += height;
        return rect;
    };
    painter.setFont(textFont(TextRole::Label));
    painter.setPen(t.text2);
    drawLine(painter, line(lineHeight(TextRole::Label)), m_kpi.title, Place::Leading, layoutDirection());

    RowCursor row(line(lineHeight(TextRole::KpiValue)), layoutDirection());
    painter.setFont(textFont(TextRole::KpiValue));
    painter.setPen(t.text);
    drawLine(painter, row.take(textWidth(painter.font(), m_kpi.value) + 1), m_kpi.value, Place::Leading,
        layoutDirection());
    row.skip(px(6));
    painter.setFont(textFont(TextRole::Label));
    painter.setPen(t.text2);
    drawLine(painter, row.rest().translated(0, px(2)), m_kpi.target, Place::Leading, layoutDirection());

    y += px(5);
    drawBar(painter, line(px(6)));
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(m_kpi.tone == Tone::Warning ? t.warnText : t.text3);
    drawLine(painter,
        QRect(inside.left(), inside.bottom() + 1 - lineHeight(TextRole::Caption), inside.width(),
            lineHeight(TextRole::Caption)),
        m_kpi.remark, Place::Leading, layoutDirection());
}

} // namespace sijill
