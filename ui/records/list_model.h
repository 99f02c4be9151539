#pragma once

#include "core/storage/list_reader.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/labels.h"

#include <QAbstractTableModel>

namespace sijill {

/// Any list as rows of a table: SQL sorts, filters and sums, rows come by the page as they are looked at.
/// Answers the roles of list_roles.h; knows no widget.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// With Later the list is empty until a filter says which of its rows are meant.
    enum class Filling { Now, Later };
    ListModel(Workspace& workspace, const QString& plural, QObject* parent = nullptr,
        Filling filling = Filling::Now);

    const ListSource& source() const { return m_source; }
    const QString& plural() const { return m_plural; }
    /// Columns people may see, in the order of the source.
    int columnOf(const QString& key) const;
    const ListColumn& columnAt(int column) const { return *m_columns[std::size_t(column)]; }

    const ListFilter& filter() const { return m_request.filter; }
    void setFilter(const ListFilter& filter);
    /// Reads everything anew; the caller keeps the selection by id.
    void reload();

    const ListTotals& totals() const { return m_totals; }
    /// Without the filter: "12 of 61".
    qint64 wholeCount() const;
    ListTotals totalsOf(const std::vector<qint64>& ids) const;
    qint64 countWith(const ListFilter& filter) const;

    qint64 idAt(int row) const;
    /// Row of a record in the list as it is sorted and filtered; -1 if it is not in it.
    int rowOf(qint64 id) const;
    /// All rows as they are shown: for print, export and the clipboard.
    std::vector<ListRow> allRows() const;
    QString text(const ListColumn& column, const ListRow& row) const;
    std::size_t placeOf(const ListColumn& column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void readTotals();
    const ListRow* rowAt(int row) const;
    void followRecords(const QModelIndexList& before, const std::vector<qint64>& ids);
    QVariant stateData(const ListColumn& column, const ListRow& row, int role) const;
    StateWord stateOf(const ListColumn& column, const ListRow& row) const;
    bool isVoid(const ListRow& row) const;

    Workspace& m_workspace;
    QString m_plural;
    const ListSource& m_source;
    std::vector<const ListColumn*> m_columns;
    const ListColumn* m_voided = nullptr; ///< Tells since when a row is void; null: none ever is.
    ListRequest m_request;
    ListTotals m_totals;
    mutable std::optional<qint64> m_wholeCount;       ///< Counted when somebody asks.
    mutable QHash<int, std::vector<ListRow>> m_pages; ///< By page number.
};

} // namespace sijill
