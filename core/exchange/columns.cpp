#include "core/exchange/columns.h"

namespace sijill {
namespace {

void addOwnerColumns(const KindEntry& entry, std::vector<ExchangeColumn>& columns)
{
    if (!entry.isPart())
        return;
    std::vector<const RecordType*> owners; // Outermost first: agreement, then instalment.
    for (const KindEntry* level = &entry; level && level->owner; level = level->outer)
        owners.insert(owners.begin(), level->owner);
    for (const RecordType* owner : owners)
        columns.push_back(
            {owner->kindName(), owner, owner->keyField ? &owner->at(owner->keyField) : nullptr, {}});
}

} // namespace

std::vector<ExchangeColumn> exchangeColumns(const KindEntry& entry, const QStringList& languages)
{
    std::vector<ExchangeColumn> columns;
    addOwnerColumns(entry, columns);
    for (const Field& field : entry.type->fields) {
        if (!field.isLocalized()) {
            columns.push_back({field.name(), nullptr, &field, {}});
            continue;
        }
        for (const QString& language : languages)
            columns.push_back({field.name() + u'_' + language, nullptr, &field, language});
    }
    return columns;
}

QStringList columnNames(const std::vector<ExchangeColumn>& columns)
{
    QStringList names;
    for (const ExchangeColumn& column : columns)
        names << column.name;
    return names;
}

QStringList exchangeLanguages(const QStringList& workingLanguages)
{
    QStringList languages{u"ar"_s, u"fr"_s, u"en"_s};
    for (const QString& language : workingLanguages) {
        if (!languages.contains(language))
            languages << language;
    }
    return languages;
}

QString ReferenceKeys::keyOf(const QString& kind, qint64 id)
{
    const auto found = m_known.constFind({kind, id});
    if (found != m_known.constEnd())
        return *found;
    const KindEntry* entry = findKindBySingular(kind);
    const QString key = entry && entry->type->keyField ? m_records.keyOf(*entry->type, id) : QString();
    m_known.insert({kind, id}, key);
    return key;
}

QString exchangeText(const ExchangeColumn& column, const Value& value, ReferenceKeys& references)
{
    if (isBlank(value))
        return {};
    if (!column.language.isEmpty()) {
        const auto* localized = std::get_if<LocalizedText>(&value);
        return localized ? localized->in(column.language) : QString();
    }
    if (column.field->kind == FieldKind::Reference)
        return references.keyOf(QString::fromLatin1(column.field->refersTo), integerOf(value));
    return plainText(*column.field, value);
}

} // namespace sijill
