#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/theme_tokens.h"

#include <QAbstractButton>

namespace sijill {

/// How a seat looks: never by colour alone, the frame or a mark in the corner says it as well.
struct SeatLook {
    Tone tone = Tone::Neutral;
    bool isDashed = false;
    Icon mark = Icon::None;
};

/// A seat of the council's hall with the initials of who sits there. Clicked like any button; knows no
/// member.
class SeatButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SeatButton(QWidget* parent = nullptr);

    void setSeat(const QString& initials, const SeatLook& look, const QString& spoken);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    SeatLook m_look;
};

/// Seats stand in rows of this many.
inline constexpr int kSeatsInRow = 7;

} // namespace sijill
