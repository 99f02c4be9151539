#include "core/storage/migrator.h"

#include "core/storage/query.h"
#include "core/storage/sqlite_engine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace sijill {
Migrator::Migrator(Database& database, const QString& folder)
    : m_database(database)
{
    const QDir scripts(folder);
    for (const QString& name : scripts.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        Q_ASSERT_X(name.left(4).toInt() == m_scripts.size() + 1, "Migrator", "numbers must be contiguous");
        m_scripts << scripts.filePath(name);
    }
}

Result<bool> Migrator::isNeeded() const
{
    return m_database.read([&]() -> Result<bool> {
        const int version = m_database.userVersion();
        if (version > newest())
            return failure(ErrorCode::File,
                //: %1 is the file's version, %2 the program's.
                QCoreApplication::translate("Storage",
                    "This file was written by a newer Sijill (format %1; this program knows %2). Install the "
                    "newer "
                    "program. The file was left as it is.")
                    .arg(version)
                    .arg(newest()));
        return version < newest();
    });
}

Status Migrator::run()
{
    const ForeignKeysOff relaxed(m_database);
    return m_database.transact([&]() -> Status {
        for (int version = m_database.userVersion() + 1; version <= newest(); ++version) {
            QFile script(m_scripts.at(version - 1));
            if (!script.open(QIODevice::ReadOnly))
                return failure(ErrorCode::Storage,
                    QCoreApplication::translate(
                        "Storage", "A migration script is missing: reinstall the program."));
            m_database.runScript(script.readAll());
            m_database.setUserVersion(version);
        }
        Query broken(m_database, u"PRAGMA foreign_key_check"_s);
        if (broken.next())
            return failure(ErrorCode::Storage,
                QCoreApplication::translate("Storage",
                    "The file could not be brought to this program's format. It was left as it is."),
                broken.text(0));
        return {};
    });
}

} // namespace sijill
