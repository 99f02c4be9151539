#include "ui/widgets/form_field_parts.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

namespace sijill {

FieldLabel::FieldLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followLook(this, [this] { updateGeometry(); });
}

void FieldLabel::setText(const QString& text)
{
    m_text = text;
    setToolTip(textWidth(textFont(TextRole::Label), text) > width() && width() > 0 ? text : QString());
    updateGeometry();
    update();
}

void FieldLabel::setRequired(bool isRequired)
{
    m_isRequired = isRequired;
    update();
}

void FieldLabel::setTag(const QString& tag)
{
    m_tag = tag;
    updateGeometry();
    update();
}

QSize FieldLabel::sizeHint() const
{
    const int tag = m_tag.isEmpty() ? 0 : textWidth(textFont(TextRole::Caption), m_tag) + px(10);
    return {textWidth(textFont(TextRole::Label), m_text) + px(14) + tag, lineHeight(TextRole::Label)};
}

void FieldLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    RowCursor row(rect(), layoutDirection());
    if (!m_tag.isEmpty()) {
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(tokens().text3);
        drawLine(painter, row.takeTrailing(textWidth(painter.font(), m_tag) + 1), m_tag, Place::Trailing,
            layoutDirection());
        row.skipTrailing(px(6));
    }
    painter.setFont(textFont(TextRole::Label));
    painter.setPen(tokens().text2);
    const int star = m_isRequired ? px(10) : 0;
    drawLine(painter, row.take(std::min(textWidth(painter.font(), m_text) + 1, row.room() - star)), m_text,
        Place::Leading, layoutDirection());
    if (m_isRequired) {
        painter.setPen(tokens().redText);
        row.skip(px(3));
        drawLine(painter, row.rest(), u"*"_s, Place::Leading, layoutDirection());
    }
}

void FieldLabel::mousePressEvent(QMouseEvent*)
{
    Q_EMIT clicked();
}

FieldFooter::FieldFooter(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    followLook(this, [this] { updateGeometry(); });
}

void FieldFooter::setMessage(Tone tone, const QString& text, const QString& rule)
{
    m_tone = tone;
    m_text = text;
    m_rule = rule;
    setAccessibleName(text);
    setAccessibleDescription(rule);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

int FieldFooter::heightForWidth(int width) const
{
    m_message.setText(m_text, m_rule, TextRole::Caption);
    return m_message.setWidth(std::max(px(40), width - (hasPicture() ? px(22) : 0)), layoutDirection());
}

QSize FieldFooter::sizeHint() const
{
    const int wanted = width() > px(80) ? width() : px(240);
    return {px(80), heightForWidth(wanted)};
}

void FieldFooter::resizeEvent(QResizeEvent*)
{
    updateGeometry(); // Lines break elsewhere now.
}

void FieldFooter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor color = hasPicture() ? tokens().tone(m_tone).text : tokens().text3;
    heightForWidth(width());
    RowCursor row(rect(), layoutDirection());
    if (hasPicture()) {
        const QRect side = row.take(px(16));
        const int y = (lineHeight(TextRole::Caption) - px(16)) / 2;
        paintIcon(painter, QRect(side.left(), y, px(16), px(16)), iconOf(m_tone), color, layoutDirection());
        row.skip(px(6));
    }
    m_message.paint(painter, QPointF(row.rest().left(), 0), color);
}

} // namespace sijill
