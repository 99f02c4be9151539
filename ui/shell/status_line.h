#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

namespace sijill {

/// The last line of the window: when something was saved, how old the backup is, how many warnings there are,
/// what keys work here, and what just happened.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setSaved(const QDateTime& at);
    /// Invalid: no backup yet.
    void setBackup(const QDateTime& at);
    void setWarnings(int count);
    void setHint(const QString& hint);
    /// Shown for some seconds in place of the hint.
    void say(const QString& sentence);
    void clear();

Q_SIGNALS:
    void warningsRequested();
    void backupRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString backupText() const;

    QDateTime m_saved;
    QDateTime m_backup;
    int m_warnings = 0;
    QString m_hint;
    QString m_said;
    QRect m_warningPlace;
    QRect m_backupPlace;
};

} // namespace sijill
