#include "core/exchange/mapping.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace sijill {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Exchange", text);
}

ColumnMapping::Source sourceFrom(const QJsonValue& json)
{
    if (json.isString())
        return {.column = json.toString()};
    const QJsonObject object = json.toObject();
    ColumnMapping::Source source{
        .column = object.value("column"_L1).toString(), .constant = object.value("constant"_L1).toString()};
    const QJsonObject values = object.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        source.values.emplace(it.key(), it->toString());
    return source;
}

QString mappedCell(const ColumnMapping::Source& source, const QStringList& header, const CsvRow& row)
{
    if (source.column.isEmpty())
        return source.constant;
    const QString cell = row.cells.value(header.indexOf(source.column));
    const auto translated = source.values.find(cell);
    return translated == source.values.end() ? cell : translated->second;
}

} // namespace

bool ColumnMapping::fits(const QStringList& header) const
{
    return std::all_of(columns.begin(), columns.end(), [&](const auto& entry) {
        return entry.second.column.isEmpty() || header.contains(entry.second.column);
    });
}

Result<CsvTable> ColumnMapping::apply(const CsvTable& table) const
{
    for (const auto& [ours, source] : columns) {
        if (!source.column.isEmpty() && !table.header.contains(source.column))
            return failure(ErrorCode::Invalid,
                tr("The file has no column “%1”, which the mapping needs.").arg(source.column));
    }
    CsvTable mapped;
    for (const auto& [ours, source] : columns)
        mapped.header << ours;
    mapped.rows.reserve(table.rows.size());
    for (const CsvRow& row : table.rows) {
        CsvRow cells{.line = row.line, .cells = {}};
        for (const auto& [ours, source] : columns)
            cells.cells << mappedCell(source, table.header, row);
        mapped.rows.push_back(std::move(cells));
    }
    return mapped;
}

Result<ColumnMapping> parseMapping(const QByteArray& json, const QString& name)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    const QJsonObject columns = object.value("columns"_L1).toObject();
    if (columns.isEmpty())
        return failure(
            ErrorCode::Invalid, tr("“%1” is not a column mapping.").arg(name), problem.errorString());
    ColumnMapping mapping{.name = name, .kind = object.value("kind"_L1).toString(), .columns = {}};
    for (auto it = columns.begin(); it != columns.end(); ++it)
        mapping.columns.emplace(it.key(), sourceFrom(*it));
    return mapping;
}

std::optional<ColumnMapping> shippedMapping(const QString& kind, const QStringList& header)
{
    std::optional<ColumnMapping> best;
    const QDir folder(u":/reference/mappings"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Result<ColumnMapping> mapping = parseMapping(file.readAll(), name);
        Q_ASSERT_X(mapping, "shippedMapping", qPrintable(name));
        if (mapping->kind == kind && mapping->fits(header)
            && (!best || best->columns.size() < mapping->columns.size()))
            best = *mapping;
    }
    return best;
}

} // namespace sijill
