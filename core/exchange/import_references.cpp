#include "core/exchange/import_reader.h"

#include <QCoreApplication>

namespace sijill {

qint64 ImportReader::resolve(const QString& kind, const QString& key)
{
    if (const qint64 id = m_newKeys.value({kind, key}))
        return id;
    if (const auto known = m_storedKeys.constFind({kind, key}); known != m_storedKeys.constEnd())
        return *known;
    const KindEntry* entry = findKindBySingular(kind);
    const qint64 id = entry && entry->type->keyField ? m_records.idByKey(*entry->type, key) : 0;
    m_storedKeys.insert({kind, key}, id); // Nothing is written before all is read.
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
    const auto pending = m_byId.find({part.owner, id});
    std::optional<Record> owner =
        pending != m_byId.end() ? pending->second->record : m_records.find(*part.owner, id);
    void* row = owner ? rowWithKey(*part.part, owner->data(), key) : nullptr;
    return row ? part.type->idOf(row) : 0;
}

Result<Value> ImportReader::valueOf(const RecordType& type, const void* data, const Cell& cell)
{
    const Field& field = *cell.column->field;
    if (!cell.column->language.isEmpty()) {
        const Value current = field.get(data);
        const auto* localized = std::get_if<LocalizedText>(&current);
        LocalizedText changed = localized ? *localized : LocalizedText();
        changed.set(cell.column->language, cell.text);
        return Value(changed);
    }
    if (field.kind != FieldKind::Reference)
        return parsePlainText(field, cell.text);
    const QString key = cell.text.trimmed();
    if (key.isEmpty())
        return Value();
    const QString kind = QString::fromLatin1(field.refersTo);
    const KindEntry* entry = findKindBySingular(kind);
    const std::optional<qint64> within =
        entry && entry->isPart() ? resolveWithin(*entry, type, data, key) : std::nullopt;
    if (const qint64 id = within ? *within : resolve(kind, key))
        return Value(id);
    return failure(ErrorCode::Invalid,
        //: %1 is what was read, %2 a column.
        QCoreApplication::translate(
            "Exchange", "“%1” in column “%2” is not known: import that record first, or correct the code.")
            .arg(key, cell.column->name));
}

bool ImportReader::fill(const RecordType& type, void* data, const std::vector<Cell>& cells, ImportRow& line)
{
    bool readable = true;
    for (const Cell& cell : cells) {
        const Result<Value> value = valueOf(type, data, cell);
        if (value) {
            cell.column->field->set(data, *value);
        } else {
            line.problems << Problem{
                .severity = Severity::Refusal, .message = value.error().message, .field = cell.column->name};
            readable = false;
        }
    }
    return readable;
}

} // namespace sijill
