#pragma once

#include "core/exchange/backup.h"

#include <QThread>

namespace sijill {

/// Takes a backup on a thread of its own, with connections of its own: the window goes on. One a file.
class BackgroundBackup final : public QThread {
    Q_OBJECT

public:
    BackgroundBackup(const QString& path, int limitMegabytes);
    ~BackgroundBackup() override { wait(); }

Q_SIGNALS:
    void taken(const QDateTime& at);
    void failed(const sijill::Error& error);

protected:
    void run() override;

private:
    QString m_path;
    int m_limit;
};

} // namespace sijill
