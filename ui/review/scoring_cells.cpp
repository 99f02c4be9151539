#include "ui/review/scoring_cells.h"

#include "core/base/format.h"
#include "ui/review/scoring_keys.h"

#include <QKeyEvent>

namespace sijill {

ScoringCells::ScoringCells(int scale, QWidget* parent)
    : QWidget(parent)
    , m_scale(scale)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { endTyping(true); });
    tell();
}

void ScoringCells::setMark(std::optional<int> mark, bool isNotApplicable)
{
    m_mark = mark;
    m_isNotApplicable = isNotApplicable;
    if (!hasFocus() && !isTyped())
        m_cursor = isNotApplicable ? cellCount() - 1 : std::clamp(mark.value_or(0), 0, m_scale);
    tell();
    update();
}

void ScoringCells::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    tell();
    update();
}

void ScoringCells::tell()
{
    const QString state = m_isNotApplicable ? tr("Not applicable")
        : m_mark                            ? Format().integer(*m_mark)
                                            : tr("No mark yet");
    //: Read aloud: %1 is a mark, %2 the best one.
    setAccessibleDescription(tr("%1, of %2").arg(state, Format().integer(m_scale)));
}

bool ScoringCells::isChosen(int cell) const
{
    if (cell == cellCount() - 1)
        return m_isNotApplicable;
    return isTyped() ? m_mark.has_value() : m_mark == cell;
}

void ScoringCells::give(int cell)
{
    m_typed.clear();
    m_pause.stop();
    const bool isLast = cell == cellCount() - 1;
    if (isTyped() && !isLast)
        return update(); // Waits for digits.
    Q_EMIT given(isLast ? std::nullopt : std::optional(cell), isLast);
}

void ScoringCells::typeDigit(int digit)
{
    if (!isTyped()) {
        Q_EMIT given(digit, false); // Too great a digit is refused by its rule, in words.
        if (m_mark == digit)
            Q_EMIT moved(1);
        return;
    }
    m_typed += QString::number(digit);
    update();
    if (m_typed.size() >= QString::number(m_scale).size())
        return endTyping(true);
    m_pause.start();
}

void ScoringCells::endTyping(bool goesOn)
{
    m_pause.stop();
    if (m_typed.isEmpty())
        return;
    const int mark = m_typed.toInt();
    m_typed.clear();
    Q_EMIT given(mark, false);
    update();
    if (goesOn && m_mark == mark)
        Q_EMIT moved(1);
}

void ScoringCells::moveCursor(int by)
{
    if (isTyped())
        return;
    m_cursor = std::clamp(m_cursor + by, 0, cellCount() - 1);
    update();
}

void ScoringCells::mousePressEvent(QMouseEvent* event)
{
    for (int cell = 0; cell < cellCount(); ++cell) {
        if (!cellRect(cell).contains(event->pos()))
            continue;
        m_cursor = cell;
        give(cell);
    }
}

void ScoringCells::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (const std::optional<int> digit = digitOf(*event))
        return typeDigit(*digit);
    if (isNotApplicableKey(*event)) {
        give(cellCount() - 1);
        if (m_isNotApplicable)
            Q_EMIT moved(1);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        endTyping(false);
        Q_EMIT moved(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Right:
        return moveCursor(forward);
    case Qt::Key_Left:
        return moveCursor(-forward);
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        m_typed.clear();
        Q_EMIT given(std::nullopt, false);
        return update();
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        return isTyped() ? endTyping(true) : give(m_cursor);
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ScoringCells::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT focused();
}

void ScoringCells::focusOutEvent(QFocusEvent* event)
{
    endTyping(false);
    QWidget::focusOutEvent(event);
    update();
}

bool ScoringCells::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace sijill
