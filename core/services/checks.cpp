#include "core/services/checks.h"

#include "core/domain/catalogue.h"
#include "core/services/rules/rules.h"
#include "core/storage/journal_store.h"
#include "core/storage/record_store.h"
#include "core/storage/sqlite_engine.h"

#include <QCoreApplication>

namespace sijill {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Checks", text);
}

Finding ofFile(const QString& rule, const QString& message)
{
    return {.kind = {},
        .recordId = 0,
        .key = {},
        .problem = {.rule = rule, .severity = Severity::Refusal, .message = message}};
}

QString journalMessage(const JournalBreak& broken)
{
    switch (broken.kind) {
    case JournalBreak::Kind::Gap:
        return tr("The journal has a gap before entry %1: entries were taken out.").arg(broken.sequence);
    case JournalBreak::Kind::Payload:
        return tr("Journal entry %1 does not hold what was written: its content was changed.")
            .arg(broken.sequence);
    case JournalBreak::Kind::Hash:
        return tr("Journal entry %1 does not fit the one before it: it was changed or replaced.")
            .arg(broken.sequence);
    }
    Q_UNREACHABLE();
}

void checkContainer(Database& database, std::vector<Finding>& findings)
{
    for (const QString& complaint : checkIntegrity(database.handle(), true))
        findings.push_back(ofFile({}, tr("The file is damaged: %1").arg(complaint)));
    if (const auto broken = JournalStore(database).verify())
        findings.push_back(ofFile(u"J1"_s, journalMessage(*broken)));
}

void checkRecord(const Record& record, Database& database, QDate today, std::vector<Finding>& findings)
{
    const QString kind = record.type().kindName();
    const auto known = JournalStore(database).lastOf(kind, record.id());
    if (known && known->after != toJson(record))
        findings.push_back({kind, record.id(), record.key(),
            {.rule = u"J1"_s,
                .severity = Severity::Refusal,
                .message =
                    tr("This record is not what the journal says: it was changed with another program.")}});
    for (const Problem& problem : problemsOf(record, &record, {database, today}))
        findings.push_back({kind, record.id(), record.key(), problem});
}

} // namespace

Result<std::vector<Finding>> checkFile(
    Database& database, QDate today, const std::function<bool(double)>& progress)
{
    return database.read([&]() -> Result<std::vector<Finding>> {
        std::vector<Finding> findings;
        checkContainer(database, findings);
        const RecordStore records(database);
        qint64 total = 0;
        for (const RecordType* type : recordTypes())
            total += records.count(*type);
        qint64 done = 0;
        bool stopped = false;
        for (const RecordType* type : recordTypes()) {
            records.forEach(*type, [&](const Record& record) {
                checkRecord(record, database, today, findings);
                stopped = progress && ++done % 500 == 0 && !progress(double(done) / double(total));
                return !stopped;
            });
            if (stopped)
                return failure(ErrorCode::Cancelled, tr("Stopped."));
        }
        return findings;
    });
}

bool hasErrors(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.problem.severity == Severity::Refusal; });
}

} // namespace sijill
