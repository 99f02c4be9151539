#pragma once

#include "core/reporting/pdf/text_block.h"

namespace sijill {

/// A cell ready to be set: its words and how they stand.
struct SetCell {
    QString text;
    TextAlign align = TextAlign::Start;
};
using SetRow = std::vector<SetCell>;

/// Columns of one table: text size, widths and places, from the right in Arabic. Knows the words of all
/// cells, not where rows fall on pages.
class TableGrid {
public:
    struct Column {
        double left = 0;
        double width = 0;
        double numberEdge =
            0; ///< Where numbers end, so that decimal marks stand in a line under a centred head.
    };

    TableGrid(const Table& table, const QString& language, double width);

    Qt::LayoutDirection direction() const { return m_direction; }
    double points() const { return m_points; }
    double leading() const;
    double padding() const; ///< Left and right of a cell's words.
    const std::vector<Column>& columns() const { return m_columns; }

    const SetRow& head() const { return m_head; }
    const std::vector<SetRow>& rows() const { return m_rows; }
    const SetRow& totals() const { return m_totals; } ///< Empty when the table has none.

private:
    struct Need {
        double least = 0;   ///< Longest word.
        double most = 0;    ///< All on one line.
        double numbers = 0; ///< Widest number.
    };

    SetRow setRow(const std::vector<Cell>& row, const Table& table, const QString& language) const;
    std::vector<Need> needs(const Table& table) const;
    void share(const Table& table, const std::vector<Need>& needs, double width);
    void place(const std::vector<Need>& needs, double width);

    Qt::LayoutDirection m_direction;
    double m_points;
    SetRow m_head;
    std::vector<SetRow> m_rows;
    SetRow m_totals;
    std::vector<Column> m_columns;
};

} // namespace sijill
