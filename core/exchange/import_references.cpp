#include "core/exchange/import_reader.h"

#include <QCoreApplication>

namespace sijill {

qint64 ImportReader::resolve(const KindEntry& entry, const QString& key)
{
    const Name name{entry.type, key};
    if (const qint64 id = m_newKeys.value(name))
        return id;
    if (const auto known = m_storedKeys.constFind(name); known != m_storedKeys.constEnd())
        return *known;
    const qint64 id = entry.type->keyField ? m_records.idByKey(*entry.type, key) : 0;
    m_storedKeys.insert(name, id); // Nothing is written before all is read.
    return id;
}

qint64 ImportReader::nextId()
{
    constexpr qint64 kBlock = 500;
    if (m_nextId > m_lastId) {
        m_nextId = m_records.newIds(kBlock);
        m_lastId = m_nextId + kBlock - 1;
    }
    return m_nextId++;
}

std::optional<qint64> ImportReader::resolveWithin(
    const KindEntry& part, const RecordType& type, const void* data, const QString& key)
{
    const auto toOwner = std::find_if(type.fields.begin(), type.fields.end(),
        [&](const Field& field) { return field.refersTo && qstrcmp(field.refersTo, part.owner->kind) == 0; });
    if (toOwner == type.fields.end() || !part.part || part.outer)
        return std::nullopt;
    const qint64 id = integerOf(toOwner->get(data));
    const PendingRecord* pending = m_byId.value({part.owner, id});
    std::optional<Record> owner = pending ? pending->record : m_records.find(*part.owner, id);
    void* row = owner ? rowWithKey(*part.part, owner->data(), key) : nullptr;
    return row ? part.type->idOf(row) : 0;
}

Result<Value> ImportReader::valueOf(
    const RecordType& type, const void* data, const ExchangeColumn& column, const QString& cell)
{
    const Field& field = *column.field;
    if (!column.language.isEmpty()) {
        Value value = field.get(data);
        if (!std::holds_alternative<LocalizedText>(value))
            value = LocalizedText();
        std::get<LocalizedText>(value).set(column.language, cell);
        return value;
    }
    if (field.kind != FieldKind::Reference)
        return parsePlainText(field, cell);
    const QString key = cell.trimmed();
    if (key.isEmpty())
        return Value();
    const KindEntry* entry = findTarget(field);
    const std::optional<qint64> within =
        entry && entry->isPart() ? resolveWithin(*entry, type, data, key) : std::nullopt;
    if (const qint64 id = within ? *within : entry ? resolve(*entry, key) : 0)
        return Value(id);
    return failure(ErrorCode::Invalid,
        //: %1 is what was read, %2 a column.
        QCoreApplication::translate(
            "Exchange", "“%1” in column “%2” is not known: import that record first, or correct the code.")
            .arg(key, column.name));
}

bool ImportReader::fill(const RecordType& type, void* data, const Cells& cells, ImportRow& line)
{
    bool readable = true;
    for (const qsizetype position : cells.positions) {
        const ExchangeColumn& column = *cells.heading.byPosition[std::size_t(position)];
        const Result<Value> value = valueOf(type, data, column, cells.row.cells.value(position));
        if (value) {
            column.field->set(data, *value);
        } else {
            line.problems << Problem{
                .severity = Severity::Refusal, .message = value.error().message, .field = column.name};
            readable = false;
        }
    }
    return readable;
}

} // namespace sijill
