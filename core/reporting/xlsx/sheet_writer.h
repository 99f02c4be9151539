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

/// Writes the XML of one sheet, row by row. Words are always strings: "=1+1" never becomes a formula.
class SheetWriter {
public:
    SheetWriter(const QString& language, SheetStyles& styles, SharedStrings& strings);

    /// One line a row in the first column, in bold where the run is bold.
    QByteArray wordsSheet(const std::vector<Run>& lines);
    /// A frozen head, typed cells, the totals in bold.
    QByteArray tableSheet(const Table& table);

private:
    struct Shape {
        std::vector<double> widths;
        bool frozenHead = false;
        bool landscape = false;
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
    int m_row = 0;
};

} // namespace sijill
