#pragma once

#include "core/base/clock.h"
#include "core/domain/office.h"
#include "core/services/record_service.h"
#include "core/services/register.h"
#include "core/services/verb_service.h"
#include "core/storage/office_file.h"
#include "core/storage/record_store.h"
#include "tests/support/string_makers.h"

#include <QTemporaryDir>

namespace sijill {

/// Template of a temporary folder: in memory where the system offers that, since every commit waits for the
/// disk.
QString temporaryFolder();

/// A real office file in a temporary folder, with a clock that stands still: what storage and service tests
/// stand on.
class TestOffice {
public:
    static constexpr int kNumber = 7;

    explicit TestOffice(QDate today = QDate(2024, 1, 15));

    QString path(const QString& name = QStringLiteral("office.sijill")) const
    {
        return m_folder.filePath(name);
    }
    Database& database() { return m_file->database(); }
    OfficeFile& file() { return *m_file; }
    /// Closes the file and opens it again, as another session would.
    void reopen();
    void close()
    {
        m_register.reset();
        m_file.reset();
    }

    Register& books() { return *m_register; }
    RecordService records() { return RecordService(*m_register); }
    VerbService verbs() { return VerbService(*m_register); }

    /// Saves and returns the stored record; fails the test on a refusal.
    template <typename T>
    T saved(const T& draft)
    {
        Result<T> result = records().save(draft);
        INFO((result ? "" : result.error().message.toStdString()));
        REQUIRE(result);
        return *result;
    }
    /// As saved, but no rule looks at it, and what only verbs write is written too: for states that would
    /// take many verbs to reach, and for what a file of another program may hold.
    template <typename T>
    T written(const T& value)
    {
        return written(Record::of(value)).template as<T>();
    }
    Record written(const Record& record);
    /// The record as it lies in the file now.
    template <typename T>
    T stored(const T& value)
    {
        const std::optional<T> found = records().find<T>(value.id);
        REQUIRE(found);
        return *found;
    }
    /// Number of rows of a table, whatever its name.
    qint64 rows(const QString& table);

    FixedClock clock;

private:
    QTemporaryDir m_folder{temporaryFolder()};
    std::unique_ptr<OfficeFile> m_file;
    std::unique_ptr<Register> m_register;
};

/// The problem that this rule finds with this field, or nothing.
std::optional<Problem> problemOf(const QList<Problem>& problems, const QString& rule, const QString& field);
/// Its weight, or nothing.
std::optional<Severity> weightOf(const QList<Problem>& problems, const QString& rule, const QString& field);

} // namespace sijill
