#pragma once

#include <QObject>
#include <QTimer>

namespace sijill {

/// Says when nobody has touched keyboard or mouse for a while. Watches the whole application, so that a menu
/// or a dialog counts as work; knows nothing of locks.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// 0: never.
    void setMinutes(int minutes);
    /// For tests, which do not wait for minutes.
    void setMilliseconds(int milliseconds);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
};

} // namespace sijill
