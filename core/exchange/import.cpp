#include "core/exchange/import.h"

#include "core/domain/state_verbs.h"
#include "core/exchange/import_history.h"
#include "core/exchange/import_reader.h"
#include "core/services/record_service.h"
#include "core/services/rules/rules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace sijill {
namespace {

/// "accounts/2/rib" → the line that brought that row; the record's own line otherwise.
std::size_t lineOf(const PendingRecord& pending, const Problem& problem)
{
    const QStringList path = problem.field.split(u'/');
    const Part* part = path.size() >= 3 ? pending.record.type().part(path.front()) : nullptr;
    const auto row = path.size() >= 3 ? path.at(1).toULongLong() : 0;
    if (part && row < part->size(pending.record.data())) {
        const qint64 id = part->type->idOf(part->at(pending.record.data(), row));
        if (const auto found = pending.rowLines.constFind(id); found != pending.rowLines.constEnd())
            return *found;
    }
    return pending.lines.front();
}

void refuse(ImportReport& report, const PendingRecord& pending, const QList<Problem>& problems)
{
    std::size_t first = pending.lines.front();
    for (const Problem& problem : problems) {
        first = lineOf(pending, problem);
        Problem placed = problem;
        placed.field = problem.field.section(u'/', -1);
        report.rows[first].problems << placed;
    }
    for (const std::size_t line : pending.lines) {
        ImportRow& row = report.rows[line];
        row.fate = RowFate::Refused;
        if (row.problems.isEmpty())
            row.problems << Problem{.severity = Severity::Refusal,
                .message = QCoreApplication::translate(
                    "Exchange", "Not imported, because line %1 of the same record is refused.")
                               .arg(report.rows[first].line)};
    }
}

/// What warns is said at its line, which is taken all the same.
void warn(ImportReport& report, const PendingRecord& pending, const QList<Problem>& problems)
{
    for (const Problem& problem : problems) {
        if (problem.severity != Severity::Warning)
            continue;
        Problem placed = problem;
        placed.field = problem.field.section(u'/', -1);
        report.rows[lineOf(pending, problem)].problems << placed;
    }
}

/// Only verbs change states and signatures: a file may bring them for a new record, or with their whole
/// history.
bool changesWhatVerbsWrite(const PendingRecord& pending, const Record* stored)
{
    if (!stored || pending.bringsHistory)
        return false;
    Record kept = pending.record;
    keepWhatVerbsWrite(kept, stored);
    return !(kept == pending.record);
}

} // namespace

qint64 ImportReport::count(RowFate fate) const
{
    return std::count_if(rows.begin(), rows.end(), [&](const ImportRow& row) { return row.fate == fate; });
}

namespace {

/// Carries one import out; thrown away with its transaction on a dry run.
class ImportRun {
public:
    ImportRun(Register& office, const ImportOptions& options, ImportReport& report)
        : m_register(office)
        , m_options(options)
        , m_report(report)
        , m_records(office.database())
        , m_memory(office.database())
        , m_reader(m_records, report)
        , m_batch(office)
    {
    }

    Status read(const std::vector<ImportTable>& tables)
    {
        for (const KindEntry& entry : kindEntries()) {
            for (const ImportTable& table : tables) {
                if (table.kind != QLatin1StringView(entry.type->plural))
                    continue;
                const Status read =
                    entry.isPart() ? m_reader.readParts(entry, table) : m_reader.readRoots(entry, table);
                if (!read)
                    return read;
            }
        }
        return {};
    }

    Status write()
    {
        // A record may point to another of the same file that is written after it.
        m_register.database().deferForeignKeys();
        qint64 done = 0;
        for (const RecordType* type : recordTypes()) {
            for (PendingRecord* pending : m_reader.pending(*type)) {
                if (const Status written = writeOne(*pending); !written)
                    return written;
                if (m_options.progress && ++done % 200 == 0
                    && !m_options.progress(double(done) / double(m_report.rows.size())))
                    return failure(ErrorCode::Cancelled,
                        QCoreApplication::translate("Exchange", "Stopped. Nothing was imported."));
            }
        }
        return {};
    }

    Result<JournalEntry> finish(const QString& subject)
    {
        return m_batch.isEmpty() ? Result<JournalEntry>(JournalEntry())
                                 : m_batch.finish(*m_options.verb, {.subject = subject});
    }

private:
    Status writeOne(PendingRecord& pending)
    {
        const std::optional<Record> stored =
            pending.isNew ? std::nullopt : m_records.find(pending.record.type(), pending.record.id());
        if (changesWhatVerbsWrite(pending, stored ? &*stored : nullptr)) {
            refuse(m_report, pending,
                {{.severity = Severity::Refusal,
                    .message = QCoreApplication::translate("Exchange",
                        "States, signatures and what else only verbs write cannot be changed by an "
                        "import.")}});
            return {};
        }
        const bool isTurned = stored && stored->isVoid() != pending.record.isVoid();
        const bool isLeft = stored && stored->isVoid() && !(*stored == pending.record);
        if (isTurned || isLeft) { // Whatever history the file brings.
            refuse(m_report, pending,
                {{.rule = u"V1"_s,
                    .severity = Severity::Refusal,
                    .message = QCoreApplication::translate("Exchange",
                        "An import neither changes what was entered by mistake nor says so of a record that "
                        "is "
                        "there.")}});
            return {};
        }
        if (const std::optional<Problem>& refused = roleProblem(pending.record.type())) {
            refuse(m_report, pending, {*refused});
            return {};
        }
        addMissingHistory(
            pending.record, {m_register.today(), m_register.clock().nowUtc(), m_register.actor()});
        const QList<Problem> problems = problemsOf(pending.record, stored ? &*stored : nullptr,
            {m_register.database(), m_register.today(), &m_memory,
                pending.isNew && !pending.record.type().identityFields().empty()});
        if (hasRefusal(problems)) {
            QList<Problem> refused;
            std::copy_if(problems.begin(), problems.end(), std::back_inserter(refused),
                [](const Problem& problem) { return problem.severity == Severity::Refusal; });
            refuse(m_report, pending, refused);
            return {};
        }
        if (!stored || !(*stored == pending.record))
            warn(m_report, pending, problems);
        return writeChecked(pending, stored);
    }

    Status writeChecked(PendingRecord& pending, const std::optional<Record>& stored)
    {
        const bool same = stored && *stored == pending.record;
        for (const std::size_t line : pending.lines) {
            RowFate& fate = m_report.rows[line].fate;
            if (fate != RowFate::Refused)
                fate = same ? RowFate::Unchanged : stored ? RowFate::Changed : RowFate::New;
        }
        if (same)
            return {};
        m_memory.forget(pending.record.type(), pending.record.id());
        return m_batch.write({stored.value_or(Record()), std::move(pending.record)});
    }

    /// Asked once a kind: nobody's role changes meanwhile.
    const std::optional<Problem>& roleProblem(const RecordType& type)
    {
        const auto known = m_roles.find(&type);
        if (known != m_roles.end())
            return known->second;
        return m_roles.emplace(&type, m_register.roleProblem(*m_options.verb, type.kindName())).first->second;
    }

    Register& m_register;
    const ImportOptions& m_options;
    ImportReport& m_report;
    RecordStore m_records;
    RecordMemory m_memory;
    ImportReader m_reader;
    Register::Batch m_batch;
    std::map<const RecordType*, std::optional<Problem>> m_roles;
};

Status checkKinds(const std::vector<ImportTable>& tables)
{
    for (const ImportTable& table : tables) {
        if (!findKind(table.kind))
            return failure(ErrorCode::Usage,
                QCoreApplication::translate("Exchange", "“%1” is not a kind of record.").arg(table.kind));
    }
    return {};
}

Result<std::vector<ImportTable>> mapped(std::vector<ImportTable> tables, const ImportOptions& options)
{
    for (ImportTable& table : tables) {
        if (!options.mapping && ImportReader::accepts(*findKind(table.kind), table))
            continue;
        const auto mapping =
            options.mapping ? options.mapping : shippedMapping(table.kind, table.table.header);
        if (!mapping)
            continue; // The reader says what is wrong with the heading.
        Result<CsvTable> renamed = mapping->apply(table.table);
        if (!renamed)
            return tl::unexpected(renamed.error());
        table.table = std::move(*renamed);
    }
    return tables;
}

} // namespace

Result<ImportReport> Import::run(const std::vector<ImportTable>& tables, const ImportOptions& options)
{
    if (const Status known = checkKinds(tables); !known)
        return tl::unexpected(known.error());
    const Result<std::vector<ImportTable>> ours = mapped(tables, options);
    if (!ours)
        return tl::unexpected(ours.error());
    ImportReport report;
    const Status done = m_register.database().transact([&]() -> Status {
        ImportRun run(m_register, options, report);
        if (const Status read = run.read(*ours); !read)
            return read;
        if (const Status written = run.write(); !written)
            return written;
        const bool refused = options.allOrNothing && report.count(RowFate::Refused) > 0;
        if (options.dryRun || refused || !report.changesSomething())
            return failure(ErrorCode::Cancelled, {}); // Rolls back; the report is what was asked for.
        const Result<JournalEntry> entry = run.finish(ours->front().source);
        if (!entry)
            return tl::unexpected(entry.error());
        report.journalSequence = entry->sequence;
        report.applied = true;
        return {};
    });
    const bool onlyLooked =
        !done && done.error().code == ErrorCode::Cancelled && done.error().message.isEmpty();
    if (!done && !onlyLooked)
        return tl::unexpected(done.error());
    return report;
}

Result<std::vector<ImportTable>> readImportTables(const QString& kind, const QString& path)
{
    const QFileInfo info(path);
    QStringList files{path};
    if (info.isDir()) {
        files.clear();
        for (const QString& name : QDir(path).entryList({u"*.csv"_s}, QDir::Files, QDir::Name))
            files << QDir(path).filePath(name);
        if (files.isEmpty())
            return failure(ErrorCode::File,
                QCoreApplication::translate("Exchange", "The folder “%1” holds no CSV file.").arg(path));
    }
    std::vector<ImportTable> tables;
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::File,
                QCoreApplication::translate("Exchange", "“%1” cannot be read.")
                    .arg(QDir::toNativeSeparators(name)),
                file.errorString());
        Result<CsvTable> table = readCsv(file.readAll());
        if (!table) {
            Error error = table.error();
            error.message = u"%1: %2"_s.arg(QFileInfo(name).fileName(), error.message);
            return tl::unexpected(error);
        }
        tables.push_back({info.isDir() ? QFileInfo(name).completeBaseName() : kind,
            QFileInfo(name).fileName(), std::move(*table)});
    }
    return tables;
}

} // namespace sijill
