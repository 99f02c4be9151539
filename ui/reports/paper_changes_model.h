#pragma once

#include "core/reporting/issued/paper_history.h"

#include <QAbstractTableModel>

namespace sijill {

/// What changed since a paper was issued, a line a cell: where, what it said, what it would say, because of
/// which records.
class PaperChangesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Before, Now, Because };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(PaperChanges changes);
    const PaperChanges& changes() const { return m_changes; }
    const PaperChange* changeAt(int row) const;
    /// "AW2-2023/017, 2023-041"; what it is when it is no record.
    QString because(const PaperChange& change) const;
    /// As it is shown, for paper and spreadsheets.
    Table table(const QString& title) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PaperChange& change, int column) const;

    PaperChanges m_changes;
};

} // namespace sijill
