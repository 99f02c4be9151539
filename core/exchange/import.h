#pragma once

#include "core/domain/state_verbs.h"
#include "core/exchange/csv.h"
#include "core/exchange/mapping.h"
#include "core/services/register.h"

#include <functional>

namespace sijill {

/// One table to read: a file, a pasted block, one file of a folder.
struct ImportTable {
    QString kind;   ///< Plural.
    QString source; ///< File name, for messages; may be empty.
    CsvTable table;
};

enum class RowFate { New, Changed, Unchanged, Refused };

/// What became of one line.
struct ImportRow {
    QString kind; ///< Plural of its table.
    QString source;
    int line = 0;
    QString key; ///< What the record is called.
    RowFate fate = RowFate::Unchanged;
    QList<Problem> problems; ///< `field` is the column; warnings of lines that are taken too.
};

struct ImportReport {
    std::vector<ImportRow> rows;
    bool applied = false;       ///< False for a dry run.
    qint64 journalSequence = 0; ///< One entry, one undo; 0 if nothing was written.

    qint64 count(RowFate fate) const;
    bool changesSomething() const { return count(RowFate::New) + count(RowFate::Changed) > 0; }
};

struct ImportOptions {
    bool dryRun = false;
    /// What the journal calls it.
    const Verb* verb = &verbs::kImport;
    /// Refuses everything if one line is refused.
    bool allOrNothing = false;
    std::optional<ColumnMapping> mapping = {}; ///< For tables whose heading is not ours.
    /// Called between lines with the share done, 0…1; returning false stops, and nothing is written.
    std::function<bool(double)> progress = {};
};

/// Reads tables into records: each line finds the record that is already there or makes a new one, the rules
/// of a save hold, and everything lands as one verb. A line that cannot be read is refused alone; a heading
/// that is not ours refuses the table. A folder is one import: references between its files are resolved.
class Import {
public:
    explicit Import(Register& office)
        : m_register(office)
    {
    }

    /// Error: nothing was read (heading, kind). Otherwise the fate of every line; nothing is written on a dry
    /// run.
    Result<ImportReport> run(const std::vector<ImportTable>& tables, const ImportOptions& options);

private:
    Register& m_register;
};

/// Reads a CSV file, or every CSV file of a folder whose name is a kind ("partners.csv").
Result<std::vector<ImportTable>> readImportTables(const QString& kind, const QString& path);

} // namespace sijill
