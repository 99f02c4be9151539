#pragma once

#include "core/domain/field.h"
#include "core/storage/database.h"

#include <map>

namespace sijill {

/// One column of a list. Keys are those of the list's SQL.
struct ListColumn {
    enum Flag : unsigned {
        Total = 1u << 0,     ///< Summed in the totals row.
        Hidden = 1u << 1,    ///< Offered by the column chooser, not shown at first.
        Technical = 1u << 2, ///< For filters of figures and pages only: never shown, exported or offered.
    };
    const char* key;
    const char* label; ///< Marked with QT_TRANSLATE_NOOP("Field", …).
    FieldKind kind = FieldKind::Text;
    unsigned flags = 0;
    int width = 120; ///< Pixels at 100 %.
    Choices choices = {};
    int scale = 0;
    QString (*shown)(
        const Value&) = nullptr; ///< Words for a code that is not a Choice (verbs, kinds of record).

    bool has(Flag flag) const { return (flags & flag) != 0; }
    QString name() const { return QString::fromLatin1(key); }
    QString title() const;
    bool isNumeric() const;
};

/// A condition on one column. Text is found folded, in any language.
struct ColumnCondition {
    QString contains = {};
    QList<qint64> among = {};
    /// One of these codes, exactly; a cell may hold several, parted by bars.
    QStringList words = {};
    Value from = {};
    Value to = {};
    bool blank = false;  ///< Only rows where nothing stands.
    bool filled = false; ///< Only rows where something stands.

    bool isEmpty() const
    {
        return contains.isEmpty() && among.isEmpty() && words.isEmpty() && isBlank(from) && isBlank(to)
            && !blank && !filled;
    }
    bool operator==(const ColumnCondition&) const = default;
};

/// Conditions by column, all of which hold. Travels as JSON: saved filters, figures that open their records.
struct ListFilter {
    std::map<QString, ColumnCondition> columns;

    bool isEmpty() const { return columns.empty(); }
    bool operator==(const ListFilter&) const = default;
    QString toJson() const;
    static ListFilter fromJson(const QString& json);
};

struct ListSource {
    QString sql; ///< SELECT with id first; parameters :edition and :today.
    std::vector<ListColumn> columns;
};

struct ListRequest {
    qint64 edition = 0; ///< 0: all editions.
    QDate today;
    ListFilter filter = {};
    QString sortKey = {}; ///< Empty: the list's own order, by its first column.
    bool descending = false;
};

struct ListRow {
    qint64 id = 0;
    std::vector<Value> values; ///< In the order of the source's columns.
};

struct ListTotals {
    qint64 count = 0;
    std::map<QString, qint64> sums; ///< Of the columns flagged Total.
};

/// The column of a list that tells since when a row is void. Where there is one, rows that are void show only
/// when the filter asks for it.
inline constexpr auto kVoidedColumn = "voided_on";
/// What was entered by mistake, and nothing else.
ListFilter onlyVoid();

/// Reads any list page by page: SQL sorts, filters and sums; nothing is loaded to be counted. Throws
/// StorageError.
class ListReader {
public:
    ListReader(Database& database, const ListSource& source)
        : m_database(database)
        , m_source(source)
    {
    }

    std::vector<ListRow> rows(const ListRequest& request, int offset, int limit) const;
    /// `limit` rows from `offset` on, of the `count` that there are: as `rows`, but only these are read
    /// whole, and a place near the end is looked for from there.
    std::vector<ListRow> page(const ListRequest& request, int offset, int limit, qint64 count) const;
    ListTotals totals(const ListRequest& request) const;
    qint64 count(const ListRequest& request) const;
    /// Totals of some rows: the selection.
    ListTotals totalsOf(const ListRequest& request, const std::vector<qint64>& ids) const;
    std::optional<ListRow> row(const ListRequest& request, qint64 id) const;
    /// Place of a row in the sorted, filtered list; -1 if it is not in it.
    int positionOf(const ListRequest& request, qint64 id) const;
    /// How many rows each value of a choice column has: counts on filter chips.
    std::map<qint64, qint64> countsBy(const ListRequest& request, const QString& key) const;

private:
    Database& m_database;
    const ListSource& m_source;
};

} // namespace sijill
