#pragma once

#include "core/exchange/import.h"

#include <QAbstractTableModel>

namespace sijill {

/// Lines of a file before they are imported: each cell can be mended in place, each line says what would
/// become of it.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Show { All, Refused, Ready };

    explicit ImportModel(QObject* parent = nullptr);

    void setTable(const CsvTable& table);
    const CsvTable& table() const { return m_table; }
    /// Fates of the lines, in their order, from a dry run.
    void setReport(const ImportReport& report);
    void setShown(Show show);
    qint64 count(Show show) const;
    /// Next line with a problem after `row`, or -1.
    int nextProblem(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void mended();

private:
    void collectRows();
    const ImportRow* rowAt(int row) const;
    QString problemOf(const ImportRow& line, const QString& column) const;

    CsvTable m_table;
    std::vector<ImportRow> m_lines;
    std::vector<std::size_t> m_rows; ///< Shown lines.
    Show m_show = Show::All;
};

} // namespace sijill
