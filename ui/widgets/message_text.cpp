#include "ui/widgets/message_text.h"

#include "ui/shell/theme_paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace sijill {
namespace {

constexpr int kBadgeGap = 6;

} // namespace

QSize ruleBadgeSize(const QString& rule)
{
    return {textWidth(textFont(TextRole::Badge), rule) + px(10), lineHeight(TextRole::Badge) + px(2)};
}

void drawRuleBadge(QPainter& painter, const QRectF& rect, const QString& rule, const QColor& color)
{
    drawPanel(painter, rect, {}, color, pxF(4));
    painter.save();
    painter.setFont(textFont(TextRole::Badge));
    painter.setPen(color);
    drawLine(painter, rect, rule, Place::Centre, Qt::LeftToRight);
    painter.restore();
}

void MessageText::setText(const QString& text, const QString& rule, TextRole role)
{
    m_text = text;
    m_rule = rule;
    m_role = role;
    m_layout.setText(QString(text).replace(u'\n', QChar(QChar::LineSeparator)));
    m_layout.setFont(textFont(role));
}

int MessageText::naturalWidth() const
{
    const int badge = m_rule.isEmpty() ? 0 : px(kBadgeGap) + ruleBadgeSize(m_rule).width();
    return textWidth(textFont(m_role), m_text) + badge + 2;
}

int MessageText::setWidth(int width, Qt::LayoutDirection window, bool isCentred)
{
    const bool isRightToLeft = window == Qt::RightToLeft;
    const Qt::AlignmentFlag side = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option(isCentred ? Qt::AlignHCenter : side | Qt::AlignAbsolute);
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    const int height = lineHeight(m_role);
    int y = 0;
    double lastWidth = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        lastWidth = line.naturalTextWidth();
        y += height;
    }
    m_layout.endLayout();
    if (m_rule.isEmpty())
        return y;
    const QSize badge = ruleBadgeSize(m_rule);
    double start = lastWidth + px(kBadgeGap);
    if (start + badge.width() > width) {
        start = 0;
        y += height;
    }
    const double x = isRightToLeft ? width - start - badge.width() : start;
    m_badge = QRectF(QPointF(std::round(x), y - height + (height - badge.height()) / 2.0), badge);
    return y;
}

void MessageText::paint(QPainter& painter, const QPointF& topLeft, const QColor& color) const
{
    painter.setPen(color);
    m_layout.draw(&painter, topLeft);
    if (!m_rule.isEmpty())
        drawRuleBadge(painter, m_badge.translated(topLeft), m_rule, color);
}

} // namespace sijill
