#pragma once

#include <QWidget>

namespace sijill {

/// Lies over a widget whose children reach into its corners (tables) and rounds them off: the ground of the
/// page outside, a hairline inside. Lets every click through.
class RoundedFrame final : public QWidget {
    Q_OBJECT

public:
    /// Covers `parent` from now on.
    explicit RoundedFrame(QWidget* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace sijill
