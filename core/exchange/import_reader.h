#pragma once

#include "core/exchange/columns.h"
#include "core/exchange/import.h"

namespace sijill {

/// A record that an import makes or changes, with the lines that speak of it.
struct PendingRecord {
    Record record;
    bool isNew = false;
    std::vector<std::size_t>
        lines;                  ///< Indices into ImportReport::rows: its own line, then those of its parts.
    bool bringsHistory = false; ///< The file has its changes of state.
    QHash<qint64, std::size_t> rowLines; ///< Line of a part's row, by the row's id.
};

/// Turns lines into pending records: cells into values, keys into references, part rows into their owners.
/// Knows the file and the store, no rules. Call inside a transact.
class ImportReader {
public:
    ImportReader(RecordStore& records, ImportReport& report)
        : m_records(records)
        , m_report(report)
    {
    }

    /// Whether the heading is one of this kind.
    static bool accepts(const KindEntry& entry, const ImportTable& table);
    /// Refuses the whole table if its heading is not one of this kind.
    Status readRoots(const KindEntry& entry, const ImportTable& table);
    Status readParts(const KindEntry& entry, const ImportTable& table);
    /// Pending records of a type in the order to write them: those that others of the same type point to come
    /// first.
    std::vector<PendingRecord*> pending(const RecordType& type);

private:
    struct Heading {
        std::vector<ExchangeColumn> columns;           ///< Every column of the kind.
        std::vector<const ExchangeColumn*> byPosition; ///< What each column of the file is.
        /// Positions of cells without those that name owners: all, those a line is known by, the rest.
        /// References to parts come last, after the one to the record they are looked up in.
        std::vector<qsizetype> own;
        std::vector<qsizetype> identity;
        std::vector<qsizetype> others;
    };
    static Result<Heading> matched(const KindEntry& entry, const ImportTable& table);
    std::size_t addLine(const ImportTable& table, const CsvRow& row);
    /// A line whose record is known, its other cells not read yet.
    struct OpenLine {
        std::size_t index;
        Record record;
        bool isNew;
        const CsvRow* row;
    };
    std::optional<OpenLine> openLine(
        const RecordType& type, const Heading& heading, const ImportTable& table, const CsvRow& row);
    void closeLine(OpenLine& open, const Heading& heading);
    /// Cells into the fields of `data`; false if one cannot be read, which refuses the line.
    struct Cells {
        const Heading& heading;
        const std::vector<qsizetype>& positions;
        const CsvRow& row;
    };
    bool fill(const RecordType& type, void* data, const Cells& cells, ImportRow& line);
    Result<Value> valueOf(
        const RecordType& type, const void* data, const ExchangeColumn& column, const QString& cell);
    qint64 resolve(const KindEntry& entry, const QString& key);
    qint64 nextId();
    /// Row of a part by its key within the owner that the record names: components of other editions bear the
    /// same codes.
    std::optional<qint64> resolveWithin(
        const KindEntry& part, const RecordType& type, const void* data, const QString& key);
    PendingRecord& pendingFor(Record record);
    PendingRecord* ownerOf(const RecordType& type, const QString& key);
    void* rowWithKey(const Part& part, void* owner, const QString& key) const;
    void placePart(const KindEntry& entry, const Heading& heading, const CsvRow& row, ImportRow& line,
        std::size_t index);

    RecordStore& m_records;
    ImportReport& m_report;
    std::map<const RecordType*, std::vector<std::unique_ptr<PendingRecord>>> m_pending;
    using Name = std::pair<const RecordType*, QString>;
    QHash<Name, int> m_linesByIdentity; ///< Kind and identity → line that said it first.
    QHash<Name, qint64> m_newKeys;      ///< Kind and key of records and parts of this import.
    QHash<Name, qint64> m_storedKeys;   ///< Those of the file that were asked for.
    qint64 m_nextId = 0;
    qint64 m_lastId = -1; ///< Of the block taken last.
    QHash<std::pair<const RecordType*, qint64>, PendingRecord*> m_byId;
};

/// Whether two rows stand for the same thing, by the identity fields of their type.
bool sameIdentity(const RecordType& type, const void* a, const void* b);

} // namespace sijill
