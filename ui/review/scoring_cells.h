#pragma once

#include "core/base/text.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace sijill {

/// The marks of one criterion as a row of cells, 0 to the best and "not applicable": a digit or N marks and
/// goes on, arrows move. Scales over 9 are typed: the last digit that fits, Enter or a short pause ends.
/// Knows neither sheet nor rule.
class ScoringCells final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kLargestCells = 9; ///< Larger scales are typed.
    static constexpr int kPause = 900;      ///< Milliseconds that end a number.

    explicit ScoringCells(int scale, QWidget* parent = nullptr);

    void setMark(std::optional<int> mark, bool isNotApplicable);
    void setLocked(bool isLocked);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Neither: the mark is taken away.
    void given(std::optional<int> mark, bool isNotApplicable);
    /// To the next criterion, or to the one before.
    void moved(int by);
    void focused();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isTyped() const { return m_scale > kLargestCells; }
    /// The place of "not applicable" comes last.
    int cellCount() const { return isTyped() ? 2 : m_scale + 2; }
    QRect cellRect(int cell) const;
    QString cellText(int cell) const;
    bool isChosen(int cell) const;
    void give(int cell);
    void typeDigit(int digit);
    void endTyping(bool goesOn);
    void moveCursor(int by);
    void drawCell(QPainter& painter, int cell) const;
    void tell();

    int m_scale;
    std::optional<int> m_mark;
    bool m_isNotApplicable = false;
    bool m_isLocked = false;
    int m_cursor = 0;
    QString m_typed;
    QTimer m_pause;
};

} // namespace sijill
