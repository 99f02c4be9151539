#pragma once

#include "core/reporting/odt/odf_xml.h"
#include "core/reporting/pdf/table_grid.h"

#include <memory>

namespace sijill {

/// One table of a text document: its own styles, then its rows, as wide as the page. Uses the columns of the
/// printed table, so both look alike.
class OdtTable {
public:
    /// `name` is unique in the document.
    OdtTable(const Table& table, const QString& name, const QString& language, bool side);

    void writeStyles(OdfXml& xml) const;
    void write(OdfXml& xml) const;

private:
    void writeCellStyles(OdfXml& xml) const;
    void writeTextStyle(
        OdfXml& xml, const QString& name, const OdfXml::Attributes& paragraph, bool bold) const;
    void writeRow(OdfXml& xml, const SetRow& row, const QString& kind) const;
    QString textStyle(const SetCell& cell, size_t column, bool bold) const;

    QString m_name;
    QString m_language;
    double m_width;
    TableGrid m_grid;
    bool m_isWhole; ///< Not cut over two pages.
};

} // namespace sijill
