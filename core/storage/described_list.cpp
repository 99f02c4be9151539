#include "core/storage/described_list.h"

#include "core/storage/void_reader.h"

namespace sijill {
namespace {

constexpr int kKeyWidth = 116; // Codes stay whole: below 120 a column does not shrink.

int widthOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Localized:
    case FieldKind::LocalizedParagraph:
    case FieldKind::Paragraph:
        return 200;
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Percent:
        return 80;
    default:
        return 120;
    }
}

/// A reference shows the name of what it points to, or its key where it has no name.
QString referenceExpression(const Field& field)
{
    const KindEntry* target = findKindBySingular(QString::fromLatin1(field.refersTo));
    const char* shown = target->type->nameField ? target->type->nameField : target->type->keyField;
    return u"(SELECT r.%1 FROM %2 r WHERE r.id = x.%3)"_s.arg(
        QLatin1StringView(shown), target->type->kindName(), field.name());
}

FieldKind referenceKind(const Field& field)
{
    const KindEntry* target = findKindBySingular(QString::fromLatin1(field.refersTo));
    return target->type->nameField ? target->type->at(target->type->nameField).kind : FieldKind::Text;
}

/// "SELECT x.id, a.number AS agreement, … FROM instalment x JOIN agreement a …": owners' keys come first.
void addOwners(const KindEntry& entry, ListSource& source, QStringList& expressions, QString& joins)
{
    QString alias = u"x"_s;
    int depth = 0;
    for (const KindEntry* level = &entry; level && level->owner; level = level->outer) {
        const QString owner = level->owner->kindName();
        const QString ownerAlias = u"o%1"_s.arg(++depth);
        joins += u" JOIN %1 %2 ON %2.id = %3.%1_id"_s.arg(owner, ownerAlias, alias);
        if (level->owner->keyField) {
            expressions.prepend(
                u"%1.%2 AS %3"_s.arg(ownerAlias, QLatin1StringView(level->owner->keyField), owner));
            source.columns.insert(source.columns.begin(),
                ListColumn{level->owner->kind, level->owner->label,
                    level->owner->at(level->owner->keyField).kind, 0, 120});
        }
        alias = ownerAlias;
    }
}

/// Rows of a part are void with their record.
void addVoiding(const KindEntry& entry, ListSource& source, QStringList& expressions)
{
    const RecordType* root = entry.type;
    QString alias = u"x"_s;
    int depth = 0;
    for (const KindEntry* level = &entry; level && level->owner; level = level->outer) {
        root = level->owner;
        alias = u"o%1"_s.arg(++depth);
    }
    if (!root->isVoidable())
        return;
    expressions << voidedOn(*root, alias) + u" AS "_s + QLatin1StringView(kVoidedColumn);
    source.columns.push_back({kVoidedColumn, root->at(kVoidedColumn).label, FieldKind::Date,
        entry.isPart() ? ListColumn::Technical : ListColumn::Hidden});
}

} // namespace

ListSource describedList(const KindEntry& entry)
{
    ListSource source;
    QStringList expressions;
    QString joins;
    addOwners(entry, source, expressions, joins);
    for (const Field& field : entry.type->fields) {
        if (qstrcmp(field.key, kVoidedColumn) == 0) // Also what the record hangs below may be void.
            continue;
        const bool isReference = field.kind == FieldKind::Reference;
        expressions << (isReference ? referenceExpression(field) : u"x."_s + field.name()) + u" AS "_s
                + field.name();
        ListColumn column{field.key, field.label, isReference ? referenceKind(field) : field.kind};
        const bool isKey = entry.type->keyField && qstrcmp(field.key, entry.type->keyField) == 0;
        column.width = isKey ? kKeyWidth : widthOf(column.kind);
        column.choices = field.choices;
        column.scale = field.scale;
        if (field.kind == FieldKind::Money)
            column.flags = ListColumn::Total;
        if (field.has(ByVerb) && entry.type->isVoidable() && field.name().startsWith("void"_L1))
            column.flags = ListColumn::Hidden;
        source.columns.push_back(column);
    }
    addVoiding(entry, source, expressions);
    source.sql =
        u"SELECT x.id, %1 FROM %2 x%3"_s.arg(expressions.join(u", "_s), entry.type->kindName(), joins);
    return source;
}

} // namespace sijill
