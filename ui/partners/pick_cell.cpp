#include "ui/partners/pick_cell.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

namespace sijill {
namespace {

constexpr int kMark = 14;
constexpr int kPadding = 8;

} // namespace

PickCell::PickCell(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followLook(this, [this] {
        m_text.setText(text(), {}, TextRole::TableCell);
        updateGeometry();
        update();
    });
}

void PickCell::setValue(const QString& value)
{
    setText(value);
    m_text.setText(value, {}, TextRole::TableCell);
    updateGeometry();
    update();
}

void PickCell::setChoosable(bool isChoosable)
{
    setCheckable(isChoosable);
    setFocusPolicy(isChoosable ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

int PickCell::textRoom(int width) const
{
    const int mark = isCheckable() ? px(kMark + kPadding) : 0;
    return std::max(px(40), width - 2 * px(kPadding) - mark);
}

int PickCell::heightForWidth(int width) const
{
    return std::max(px(28), m_text.setWidth(textRoom(width), layoutDirection()) + 2 * px(4));
}

QSize PickCell::sizeHint() const
{
    return {px(180), heightForWidth(px(180))};
}

QSize PickCell::minimumSizeHint() const
{
    return {px(110), px(28)};
}

void PickCell::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    updateGeometry();
}

void PickCell::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& look = tokens();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isCheckable())
        drawPanel(painter, frame, isChecked() ? look.accentSoft : look.surface,
            isChecked() ? look.accentBorder : look.line, px(6));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int start = px(kPadding);
    if (isCheckable()) {
        const int left = isMirrored ? width() - px(kPadding + kMark) : px(kPadding);
        const QRectF mark(left, px(7), px(kMark), px(kMark));
        painter.setPen(QPen(isChecked() ? look.accentFill : look.control, pxF(1.5)));
        painter.setBrush(look.surface);
        painter.drawEllipse(mark);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.accentFill);
            painter.drawEllipse(mark.adjusted(px(4), px(4), -px(4), -px(4)));
        }
        start += px(kMark + kPadding);
    }
    const int room = textRoom(width());
    m_text.setWidth(room, layoutDirection());
    m_text.paint(painter, QPointF(isMirrored ? width() - start - room : start, px(4)),
        isCheckable() && !isChecked() ? look.text2 : look.text);
    if (hasFocus())
        drawFocusRing(painter, frame, px(6));
}

} // namespace sijill
