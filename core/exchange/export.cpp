#include "core/exchange/export.h"

#include "core/domain/office.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace sijill {
namespace {

/// The chain of parts from a record down to the one exported: instalments, then their changes of state.
std::vector<const Part*> chainOf(const KindEntry& entry)
{
    std::vector<const Part*> chain;
    for (const KindEntry* level = &entry; level && level->part; level = level->outer)
        chain.insert(chain.begin(), level->part);
    return chain;
}

const RecordType& rootOf(const KindEntry& entry)
{
    const KindEntry* level = &entry;
    while (level->outer)
        level = level->outer;
    return level->owner ? *level->owner : *level->type;
}

class Exporter {
public:
    Exporter(const RecordStore& records, const KindEntry& entry, const QStringList& languages)
        : m_references(records)
        , m_columns(exchangeColumns(entry, languages))
        , m_chain(chainOf(entry))
    {
    }

    QStringList header() const { return columnNames(m_columns); }
    std::vector<QStringList> takeRows() { return std::move(m_rows); }

    void add(const Record& record)
    {
        m_owners.clear();
        descend(record.type(), record.data(), 0);
    }

private:
    void descend(const RecordType& type, const void* data, std::size_t depth)
    {
        if (depth == m_chain.size()) {
            writeRow(data);
            return;
        }
        m_owners.push_back(
            type.keyField ? plainText(type.at(type.keyField), type.at(type.keyField).get(data)) : QString());
        const Part& part = *m_chain[depth];
        for (std::size_t i = 0; i < part.size(data); ++i)
            descend(*part.type, part.at(data, i), depth + 1);
        m_owners.pop_back();
    }

    void writeRow(const void* data)
    {
        QStringList cells;
        std::size_t owner = 0;
        for (const ExchangeColumn& column : m_columns)
            cells << (column.owner ? m_owners.at(owner++)
                                   : exchangeText(column, column.field->get(data), m_references));
        m_rows.push_back(std::move(cells));
    }

    ReferenceKeys m_references;
    std::vector<ExchangeColumn> m_columns;
    std::vector<const Part*> m_chain;
    std::vector<QString> m_owners;
    std::vector<QStringList> m_rows;
};

QStringList languagesOf(const RecordStore& records)
{
    const std::optional<Record> office = records.single(recordType<Office>());
    return exchangeLanguages(office ? office->as<Office>().workingLanguages() : QStringList());
}

bool isOfEdition(const Record& record, qint64 edition)
{
    const Field* field = record.type().find(u"edition");
    return edition == 0 || !field || integerOf(field->get(record.data())) == edition;
}

} // namespace

Result<ExchangeTable> exportKind(
    Database& database, const KindEntry& entry, qint64 edition, const ReadingGate* reader)
{
    return database.read([&]() -> Result<ExchangeTable> {
        const RecordStore records(database);
        Exporter exporter(records, entry, languagesOf(records));
        records.forEach(rootOf(entry), [&](const Record& record) {
            if (isOfEdition(record, edition))
                exporter.add(reader ? reader->shown(record) : record);
            return true;
        });
        ExchangeTable table{
            .kind = QString::fromLatin1(entry.type->plural), .header = exporter.header(), .rows = {}};
        table.rows = exporter.takeRows();
        std::stable_sort(table.rows.begin(), table.rows.end(),
            [](const QStringList& a, const QStringList& b) { return a.front() < b.front(); });
        return table;
    });
}

Status exportFolder(Database& database, const QString& folder, const ReadingGate* reader)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Storage,
            QCoreApplication::translate("Exchange", "The folder “%1” could not be made.")
                .arg(QDir::toNativeSeparators(folder)));
    for (const KindEntry& entry : kindEntries()) {
        const Result<ExchangeTable> table = exportKind(database, entry, 0, reader);
        if (!table)
            return tl::unexpected(table.error());
        const QString path = QDir(folder).filePath(table->kind + u".csv"_s);
        if (const Status written = writeFile(path, writeCsv(table->header, table->rows)); !written)
            return written;
    }
    return {};
}

Status writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorCode::Storage,
        QCoreApplication::translate(
            "Exchange", "“%1” could not be written. What was there before is unchanged.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString());
}

QStringList templateHeader(const KindEntry& entry, const QStringList& workingLanguages)
{
    return columnNames(exchangeColumns(entry, exchangeLanguages(workingLanguages)));
}

} // namespace sijill
