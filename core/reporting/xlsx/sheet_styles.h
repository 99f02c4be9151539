#pragma once

#include "core/reporting/xml_part.h"

#include <map>

namespace sijill {

/// How a cell looks, apart from its number format.
enum class CellLook { Plain, Wrapped, Strong, Head, Totals };

/// styles.xml of a workbook: gives each look and number format a number as it is first asked for.
class SheetStyles {
public:
    explicit SheetStyles(bool fromRight)
        : m_fromRight(fromRight)
    {
    }

    /// Index for a cell's `s`. An empty format is for words.
    int indexOf(CellLook look, const QString& numberFormat = {});
    QByteArray xml() const;

private:
    using Key = std::pair<CellLook, QString>;
    void writeFormats(XmlPart& xml) const;
    void writeCellFormats(XmlPart& xml) const;

    bool m_fromRight;
    std::map<Key, int> m_indexes;
    std::vector<Key> m_keys; ///< In order of their numbers.
};

} // namespace sijill
