#include "ui/shell/background_backup.h"

namespace sijill {

BackgroundBackup::BackgroundBackup(const QString& path, int limitMegabytes)
    : m_path(path)
    , m_limit(limitMegabytes)
{
}

void BackgroundBackup::run()
{
    const Result<BackupFile> backup = Backups(m_path).take(QDateTime::currentDateTimeUtc(), m_limit);
    if (backup)
        Q_EMIT taken(backup->takenAt);
    else
        Q_EMIT failed(backup.error());
}

} // namespace sijill
