#pragma once

#include "core/reporting/report_document.h"
#include "ui/selection/selection_desk.h"

#include <QAbstractTableModel>

namespace sijill {

/// The files of a call as the desk has them, the selected ones first and best first, with the cut-off line as
/// a row of its own between them and the rest. Files without a score come last.
class RankingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Rank,
        Title,
        Receipt,
        Commune,
        Score,
        Flags,
        Jobs,
        PersonMonths,
        Cost,
        Running,
        Decision,
        Reason,
        ColumnCount,
    };
    static constexpr int kLineRole = Qt::UserRole + 60; ///< true in the row of the line.

    explicit RankingModel(const SelectionDesk& desk, QObject* parent = nullptr);

    /// Reads the desk again; a line that only moved moves its row.
    void update();
    int lineRow() const { return m_lineRow; }
    /// Place in the ranking; -1 for the line.
    int placeAt(int row) const;
    int rowOfPlace(int place) const;
    QString lineSentence() const;
    QString remainsSentence() const;
    /// What is on show, for papers and spreadsheets.
    Table table(const std::vector<int>& columns) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        int place = 0;
        Money running;
        const SelectionRow* row = nullptr;
    };

    std::vector<Line> linesOf() const;
    sijill::Cell cell(const Line& line, int column) const;
    QString text(const Line& line, int column) const;
    QString tip(const Line& line, int column) const;
    QVariant look(const Line& line, int column, int role) const;

    const SelectionDesk& m_desk;
    std::vector<Line> m_lines;
    int m_lineRow = 0;
};

/// Why the file is where it is, in the reader's language; nothing for what the viewer may not see.
QString reasonWords(const SelectionDesk& desk, const SelectionRow* row, const RankedFile& file);

} // namespace sijill
