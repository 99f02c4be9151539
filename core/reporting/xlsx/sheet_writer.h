#pragma once

#include "core/reporting/report_document.h"
#include "core/reporting/xlsx/sheet_styles.h"

#include <QHash>

namespace sijill {

/// The words of a workbook, each stored once.
class SharedStrings {
public:
    qsizetype indexOf(const QString& text);
    QByteArray xml() const;

private:
    QHash<QString, qsizetype> m_indexes;
    QStringList m_texts;
};

/// "C" of the third column.
QString columnLetters(size_t column);
/// The number of a cell, exact; empty for words and blanks.
QString plainNumberOf(const Cell& cell, const TableColumn& column);

/// Writes the XML of one sheet, row by row. Words are always strings: "=1+1" never becomes a formula.
class SheetWriter {
public:
    SheetWriter(const QString& language, SheetStyles& styles, SharedStrings& strings);

    /// One line a row in the first column, in bold where the run is bold.
    QByteArray wordsSheet(const std::vector<Run>& lines);
    /// A frozen head, typed cells, the totals in bold; `hasDrawing` leaves room for a chart beside them.
    QByteArray tableSheet(const Table& table, bool hasDrawing = false);
    /// At the foot of each printed page: the title on its start side, "page %1 / %2" on the other.
    void setFoot(const QString& title, const QString& pageLabel);

private:
    struct Shape {
        std::vector<double> widths;
        bool frozenHead = false;
        bool landscape = false;
        bool hasDrawing = false;
    };
    void begin(XmlPart& xml, const Shape& shape) const;
    QByteArray end(XmlPart& xml, const Shape& shape) const;
    void writeText(XmlPart& xml, size_t column, QString text, CellLook look);
    void writeCell(XmlPart& xml, size_t column, const Cell& cell, const TableColumn& shape, CellLook look);
    void writeRow(XmlPart& xml, const std::vector<Cell>& cells, const Table& table, CellLook look);
    void openRow(XmlPart& xml, double height = 0);

    QString m_language;
    SheetStyles& m_styles;
    SharedStrings& m_strings;
    QString m_foot; ///< In the signs of the format.
    int m_row = 0;
};

} // namespace sijill
