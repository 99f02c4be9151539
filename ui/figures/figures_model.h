#pragma once

#include "core/indicators/comparison.h"
#include "core/reporting/report_document.h"

#include <QAbstractTableModel>

namespace sijill {

/// The figures of a period as a table: one line a figure against its target, or one line a group with a
/// column a figure. Each number knows the records behind it.
class FiguresModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const Figures& figures, const std::optional<Comparison>& before);
    const Figures& figures() const { return m_figures; }

    /// Key of the figure in a cell: by line without groups, by column with them.
    QString keyAt(const QModelIndex& index) const;
    /// Records to open from a cell; an empty kind when it has none.
    RecordSet recordsAt(const QModelIndex& index) const;
    /// Column of a figure, -1 without groups.
    int columnOf(const QString& key) const;
    /// Figures that groups have.
    static const QStringList& groupKeys();
    /// Without groups: how much of each target is reached, in per cent of it.
    Figure reached() const;
    /// As it is shown, for papers and spreadsheets.
    Table table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Name, Now, Target, Share, Before, Change };

    bool isGrouped() const { return m_figures.by != Dimension::None; }
    /// The group of a line; null for the line of the whole.
    const FigureGroup* groupAt(int row) const;
    Cell cell(int row, int column) const;
    Cell groupCell(int row, int column) const;
    Cell figureCell(int row, int column) const;
    QString title(int column) const;

    Figures m_figures;
    std::optional<Comparison> m_before;
    QStringList m_lines; ///< Keys of the lines without groups.
};

} // namespace sijill
