#include "core/services/merge_plan.h"

#include "core/domain/attachment.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace sijill {
namespace {

using Visit = std::function<void(qint64 row, const Field& field, void* data)>;

void forEachReference(const RecordType& type, void* data, const QString& kind, const Visit& visit)
{
    for (const Field& field : type.fields) {
        if (field.refersTo && kind == QLatin1StringView(field.refersTo))
            visit(type.idOf(data), field, data);
    }
    for (const Part& part : type.parts) {
        for (std::size_t i = 0; i < part.size(data); ++i)
            forEachReference(*part.type, part.at(data, i), kind, visit);
    }
}

/// A file is kept with a record of any kind: its owner is a pair of plain fields.
Attachment* fileOf(Record& record, const QString& kind)
{
    if (&record.type() != &recordType<Attachment>() || record.as<Attachment>().ownerKind != kind)
        return nullptr;
    return &record.as<Attachment>();
}

bool isChosen(const Field& field, const RecordType& type)
{
    return !field.has(ByVerb) && qstrcmp(field.key, type.keyField) != 0;
}

/// The rows of history are each partner's own.
bool isCarriedOver(const Part& part)
{
    return qstrcmp(part.key, "changes") != 0;
}

QJsonObject withoutIds(const RecordType& type, QJsonObject row)
{
    row.remove(u"id"_s);
    for (const Part& part : type.parts) {
        QJsonArray rows;
        for (const QJsonValue& inner : row.value(QLatin1StringView(part.key)).toArray())
            rows.append(withoutIds(*part.type, inner.toObject()));
        if (!rows.isEmpty())
            row.insert(QLatin1StringView(part.key), rows);
    }
    return row;
}

bool isSameRow(const RecordType& type, const QJsonObject& a, const QJsonObject& b)
{
    if (type.keyField)
        return a.value(QLatin1StringView(type.keyField)) == b.value(QLatin1StringView(type.keyField));
    return withoutIds(type, a) == withoutIds(type, b);
}

/// Languages that the chosen text lacks are filled from the other.
void fillLanguages(Record& into, const Field& field, const Value& other)
{
    const Value chosen = field.get(into.data());
    const auto* more = std::get_if<LocalizedText>(&other);
    if (!field.isLocalized() || !more)
        return;
    const auto* own = std::get_if<LocalizedText>(&chosen);
    LocalizedText filled = own ? *own : LocalizedText();
    for (const QString& language : more->languages()) {
        if (filled.in(language).isEmpty())
            filled.set(language, more->in(language));
    }
    field.set(into.data(), filled);
}

const QJsonObject* rowWithId(const std::vector<QJsonObject>& rows, qint64 id)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
        [&](const QJsonObject& row) { return row.value("id"_L1).toInteger() == id; });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<QJsonObject> rowsOf(const QJsonObject& record, const Part& part)
{
    std::vector<QJsonObject> rows;
    for (const QJsonValue& row : record.value(QLatin1StringView(part.key)).toArray())
        rows.push_back(row.toObject());
    return rows;
}

/// Rows that the merge added go, unless somebody worked on them since. False: some stayed.
bool takeRowsBack(const Part& part, const QJsonObject& before, const QJsonObject& after, QJsonObject& now)
{
    const std::vector<QJsonObject> old = rowsOf(before, part);
    const std::vector<QJsonObject> brought = rowsOf(after, part);
    bool isWhole = true;
    QJsonArray left;
    for (const QJsonObject& row : rowsOf(now, part)) {
        const qint64 id = row.value("id"_L1).toInteger();
        const QJsonObject* added = rowWithId(old, id) ? nullptr : rowWithId(brought, id);
        if (added && *added == row)
            continue;
        isWhole = isWhole && !added;
        left.append(row);
    }
    now.insert(QLatin1StringView(part.key), left);
    return isWhole;
}

} // namespace

std::vector<MergeField> mergeFields(const Partner& kept, const Partner& merged, bool isMergedNewer)
{
    const RecordType& type = recordType<Partner>();
    std::vector<MergeField> fields;
    for (const Field& field : type.fields) {
        if (!isChosen(field, type))
            continue;
        MergeField line{.field = &field, .kept = field.get(&kept), .merged = field.get(&merged)};
        line.differs = line.kept != line.merged;
        line.takesMerged = line.differs && !isBlank(line.merged) && (isBlank(line.kept) || isMergedNewer);
        fields.push_back(std::move(line));
    }
    return fields;
}

Partner mergedPartner(const Partner& kept, const Partner& merged, const QSet<QString>& takenFields)
{
    Record after = Record::of(kept);
    for (const MergeField& line : mergeFields(kept, merged, false)) {
        const bool isTaken = takenFields.contains(line.field->name());
        if (isTaken)
            line.field->set(after.data(), line.merged);
        fillLanguages(after, *line.field, isTaken ? line.kept : line.merged);
    }
    QJsonObject content = toJson(after);
    const QJsonObject other = toJson(Record::of(merged));
    for (const Part& part : after.type().parts) {
        if (!isCarriedOver(part))
            continue;
        const std::vector<QJsonObject> own = rowsOf(content, part);
        QJsonArray rows = content.value(QLatin1StringView(part.key)).toArray();
        for (const QJsonObject& row : rowsOf(other, part)) {
            const bool isThere = std::any_of(own.begin(), own.end(),
                [&](const QJsonObject& mine) { return isSameRow(*part.type, mine, row); });
            if (!isThere)
                rows.append(withoutIds(*part.type, row));
        }
        content.insert(QLatin1StringView(part.key), rows);
    }
    Partner result = recordFromJson(content, after.type()).as<Partner>();
    result.revision = kept.revision;
    return result;
}

QSet<ReferenceSpot> moveReferences(Record& record, const QString& kind, qint64 from, qint64 to)
{
    QSet<ReferenceSpot> spots;
    forEachReference(record.type(), record.data(), kind, [&](qint64 row, const Field& field, void* data) {
        if (integerOf(field.get(data)) != from)
            return;
        field.set(data, to);
        spots.insert({row, field.name()});
    });
    if (Attachment* file = fileOf(record, kind); file && file->ownerId == from) {
        file->ownerId = to;
        spots.insert({record.id(), u"owner_id"_s});
    }
    return spots;
}

bool returnReferences(Record& record, const QSet<ReferenceSpot>& spots, const QString& kind,
    const QSet<qint64>& from, qint64 to)
{
    qsizetype returned = 0;
    forEachReference(record.type(), record.data(), kind, [&](qint64 row, const Field& field, void* data) {
        if (!spots.contains({row, field.name()}) || !from.contains(integerOf(field.get(data))))
            return;
        field.set(data, to);
        ++returned;
    });
    if (Attachment* file = fileOf(record, kind); file && from.contains(file->ownerId)) {
        file->ownerId = to;
        ++returned;
    }
    return returned < spots.size();
}

TakenBack takenBack(const Record& before, const Record& after, const Record& now)
{
    const RecordType& type = now.type();
    Record result = now;
    TakenBack taken;
    for (const Field& field : type.fields) {
        const Value was = field.get(before.data());
        const Value became = field.get(after.data());
        const Value is = field.get(now.data());
        if (was == became || is == was)
            continue;
        if (is == became)
            field.set(result.data(), was);
        else
            taken.stayed << field.title();
    }
    QJsonObject content = toJson(result);
    for (const Part& part : type.parts) {
        if (isCarriedOver(part) && !takeRowsBack(part, toJson(before), toJson(after), content))
            taken.stayed << part.type->pluralTitle();
    }
    taken.partner = recordFromJson(content, type).as<Partner>();
    taken.partner.revision = now.as<Partner>().revision;
    return taken;
}

} // namespace sijill
