#include "tests/support/test_office.h"

#include "core/domain/state_verbs.h"
#include "core/storage/query.h"

#include <QDir>
#include <QFileInfo>

namespace sijill {

QString temporaryFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const QString parent = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return parent + u"/sijill-XXXXXX"_s;
}

TestOffice::TestOffice(QDate today)
    : clock(today)
{
    auto created = OfficeFile::create(path());
    REQUIRE(created);
    m_file = std::move(*created);
    REQUIRE(m_file->database().transact([&]() -> Status {
        RecordStore(m_file->database()).startCounter(kNumber);
        return {};
    }));
    m_register = std::make_unique<Register>(m_file->database(), clock, u"clerk"_s);
}

void TestOffice::reopen()
{
    close();
    auto opened = OfficeFile::open(path());
    INFO((opened ? "" : (opened.error().message + opened.error().detail).toStdString()));
    REQUIRE(opened);
    m_file = std::move(*opened);
    m_register = std::make_unique<Register>(m_file->database(), clock, u"clerk"_s);
}

Record TestOffice::written(const Record& record)
{
    std::vector<Change> changes(1);
    if (record.id() != 0) {
        const std::optional<Record> before = records().find(record.type(), record.id());
        changes.front().before = before.value_or(Record());
    }
    changes.front().after = record;
    const Result<JournalEntry> entry = m_register->commit(verbs::kSetUp, changes);
    INFO((entry ? "" : entry.error().detail.toStdString()));
    REQUIRE(entry);
    return changes.front().after;
}

qint64 TestOffice::rows(const QString& table)
{
    const Result<qint64> counted = database().read([&]() -> Result<qint64> {
        Query query(database(), u"SELECT COUNT(*) FROM %1"_s.arg(table));
        return query.next() ? query.integer(0) : -1;
    });
    REQUIRE(counted);
    return *counted;
}

std::optional<Problem> problemOf(const QList<Problem>& problems, const QString& rule, const QString& field)
{
    for (const Problem& problem : problems) {
        if (problem.rule == rule && problem.field == field)
            return problem;
    }
    return std::nullopt;
}

std::optional<Severity> weightOf(const QList<Problem>& problems, const QString& rule, const QString& field)
{
    const std::optional<Problem> problem = problemOf(problems, rule, field);
    return problem ? std::optional(problem->severity) : std::nullopt;
}

} // namespace sijill
