#include "ui/widgets/labels.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace sijill {
namespace {

Icon noticeIcon(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return Icon::Information;
    case Tone::Good:
        return Icon::Done;
    default:
        return iconOf(tone);
    }
}

} // namespace

TextLabel::TextLabel(TextRole role, TokenColor color, QWidget* parent)
    : QLabel(parent)
    , m_role(role)
    , m_color(color)
{
    followLook(this, [this] { adapt(); });
}

TextLabel::TextLabel(const QString& text, TextRole role, TokenColor color, QWidget* parent)
    : TextLabel(role, color, parent)
{
    setText(text);
}

void TextLabel::setColor(TokenColor color)
{
    m_color = color;
    adapt();
}

void TextLabel::adapt()
{
    setFont(textFont(m_role));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, tokens().*m_color);
    setPalette(colors);
    updateGeometry();
}

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return lineHeight(m_role);
    m_lines.setText(text(), {}, m_role);
    return m_lines.setWidth(std::max(width, px(40)), layoutDirection(), alignment() & Qt::AlignHCenter);
}

QSize TextLabel::sizeHint() const
{
    const int whole = textWidth(font(), text()) + 1;
    if (!wordWrap())
        return QSize(whole, lineHeight(m_role)).grownBy(contentsMargins());
    const int width = std::clamp(maximumWidth() < QWIDGETSIZE_MAX ? maximumWidth() : whole, px(40), px(480));
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    if (wordWrap())
        return {px(80), heightForWidth(std::max(width(), px(80)))};
    return m_isElided ? QSize(px(40), sizeHint().height()) : sizeHint();
}

void TextLabel::setElided(bool isElided)
{
    m_isElided = isElided;
    setSizePolicy(isElided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor color = isEnabled() ? tokens().*m_color : tokens().text3;
    if (wordWrap()) {
        const int height = heightForWidth(width());
        m_lines.paint(painter, QPointF(0, (this->height() - height) / 2.0), color);
        return;
    }
    painter.setFont(font());
    painter.setPen(color);
    const Place place = alignment() & Qt::AlignHCenter ? Place::Centre
        : alignment() & Qt::AlignRight                 ? Place::Trailing
                                                       : Place::Leading;
    drawLine(painter, contentsRect(), text(), place, layoutDirection());
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (wordWrap() && event->size().width() != event->oldSize().width())
        updateGeometry(); // How many lines it takes is known only now: layouts would keep what the first
                          // width asked for.
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
}

CountPill::CountPill(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountPill::setCount(const QString& count, Tone tone)
{
    m_count = count;
    m_tone = tone;
    setAccessibleName(count);
    setVisible(!count.isEmpty());
    updateGeometry();
    update();
}

QSize CountPill::sizeHint() const
{
    const int height = px(20);
    return {std::max(height, textWidth(textFont(TextRole::LabelBold), m_count) + px(14)), height};
}

void CountPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColors colors = tokens().tone(m_tone);
    drawPanel(painter, QRectF(rect()), colors.soft, colors.border, height() / 2.0);
    QFont small = textFont(TextRole::Badge);
    small.setBold(true);
    painter.setFont(small);
    painter.setPen(colors.text);
    drawLine(painter, rect(), m_count, Place::Centre, layoutDirection());
}

RuleBadge::RuleBadge(const QString& rule, TokenColor color, QWidget* parent)
    : QWidget(parent)
    , m_rule(rule)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Rule %1").arg(rule));
}

void RuleBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawRuleBadge(painter, QRectF(rect()), m_rule, tokens().*m_color);
}

StateLabel::StateLabel(const StateWord& state, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(state);
}

void StateLabel::setState(const StateWord& state)
{
    m_state = state;
    setAccessibleName(state.word);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    const int icon = m_state.picture() == Icon::None ? 0 : px(16 + 6);
    const int padding = isChip() ? px(8 + 10) : 0;
    return {padding + icon + textWidth(textFont(TextRole::Label), m_state.word) + 1,
        std::max(px(24), lineHeight(TextRole::Label))};
}

void StateLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColors colors = tokens().tone(m_state.tone);
    if (isChip())
        drawPanel(painter, QRectF(rect()), colors.soft, colors.border, height() / 2.0);
    RowCursor row(rect(), layoutDirection());
    if (isChip()) {
        row.skip(px(8));
        row.skipTrailing(px(10));
    }
    if (m_state.picture() != Icon::None) {
        QRect icon(0, 0, px(16), px(16));
        icon.moveCenter(row.take(px(16)).center());
        paintIcon(painter, icon, m_state.picture(), colors.text, layoutDirection());
        row.skip(px(6));
    }
    painter.setFont(textFont(TextRole::Label));
    painter.setPen(colors.text);
    drawLine(painter, row.rest(), m_state.word, Place::Leading, layoutDirection());
}

NoticeStrip::NoticeStrip(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoticeStrip::setMessage(Tone tone, const QString& message, const QString& rule)
{
    m_tone = tone;
    m_message = message;
    m_rule = rule;
    setAccessibleName(message);
    setAccessibleDescription(rule);
    updateGeometry();
    update();
}

int NoticeStrip::textRoom(int width) const
{
    return std::max(px(40), width - px(12 + 16 + 8 + 12));
}

int NoticeStrip::heightForWidth(int width) const
{
    m_text.setText(m_message, m_rule, TextRole::Label);
    return m_text.setWidth(textRoom(width), layoutDirection()) + px(14);
}

QSize NoticeStrip::sizeHint() const
{
    m_text.setText(m_message, m_rule, TextRole::Label);
    const int width = std::min(m_text.naturalWidth() + px(48), px(420));
    return {width, heightForWidth(width)};
}

QSize NoticeStrip::minimumSizeHint() const
{
    return {px(160), heightForWidth(std::max(width(), px(160)))};
}

void NoticeStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // As TextLabel: its lines depend on its width.
}

void NoticeStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColors colors = tokens().tone(m_tone);
    drawPanel(painter, QRectF(rect()), colors.soft, colors.border, pxF(6));
    heightForWidth(width());
    RowCursor row(rect(), layoutDirection());
    row.skip(px(12));
    const QRect side = row.take(px(16));
    const int line = lineHeight(TextRole::Label);
    paintIcon(painter, QRect(side.left(), px(7) + (line - px(16)) / 2, px(16), px(16)), noticeIcon(m_tone),
        colors.text, layoutDirection());
    row.skip(px(8));
    row.skipTrailing(px(12));
    m_text.paint(painter, QPointF(row.rest().left(), px(7)), colors.text);
}

} // namespace sijill
