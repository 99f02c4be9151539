#pragma once

#include "core/base/clock.h"
#include "core/domain/office.h"
#include "core/services/record_service.h"
#include "core/services/register.h"
#include "core/storage/office_file.h"
#include "tests/support/string_makers.h"

#include <QTemporaryDir>

namespace sijill {

/// A real office file in a temporary folder, with a clock that stands still: what storage and service tests
/// stand on.
class TestOffice {
public:
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

    /// Saves and returns the stored record; fails the test on a refusal.
    template <typename T>
    T saved(const T& draft)
    {
        Result<T> result = records().save(draft);
        INFO((result ? "" : result.error().message.toStdString()));
        REQUIRE(result);
        return *result;
    }

    FixedClock clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<OfficeFile> m_file;
    std::unique_ptr<Register> m_register;
};

} // namespace sijill
