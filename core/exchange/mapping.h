#pragma once

#include "core/exchange/csv.h"

#include <map>
#include <optional>

namespace sijill {

/// Turns a table with somebody else's headings into one of ours: columns renamed, values translated,
/// constants added.
struct ColumnMapping {
    struct Source {
        QString column; ///< Their heading; empty for a constant.
        QString constant = {};
        std::map<QString, QString> values = {}; ///< Their value → our code; others pass as they are.
    };
    QString name; ///< Of the file under :/reference/mappings, or what the office calls it.
    QString kind; ///< Plural.
    std::map<QString, Source> columns; ///< By our heading.

    /// Error{Invalid} if a column it needs is not in the heading.
    Result<CsvTable> apply(const CsvTable& table) const;
    bool fits(const QStringList& header) const;
};

Result<ColumnMapping> parseMapping(const QByteArray& json, const QString& name);
/// The mapping that the program brings whose columns are all in the heading, for a kind; the one that uses
/// most of them.
std::optional<ColumnMapping> shippedMapping(const QString& kind, const QStringList& header);

} // namespace sijill
