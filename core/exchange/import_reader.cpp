#include "core/exchange/import_reader.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sijill {
namespace {

/// "title_ar" → the field `title` in Arabic.
std::optional<ExchangeColumn> localizedColumn(const RecordType& type, const QString& name)
{
    static const QRegularExpression pattern(u"^(.+)_([a-z]{2,3})$"_s);
    const QRegularExpressionMatch match = pattern.match(name);
    const Field* field = match.hasMatch() ? type.find(match.captured(1)) : nullptr;
    if (!field || !field->isLocalized())
        return std::nullopt;
    return ExchangeColumn{name, nullptr, field, match.captured(2)};
}

QString identityText(const RecordType& type, const void* data)
{
    QStringList texts;
    for (const char* key : type.identityFields()) {
        const Field& field = type.at(key);
        texts << plainText(field, field.get(data));
    }
    return texts.join(u'\x1f');
}

bool isIdentity(const RecordType& type, const Field* field)
{
    for (const char* key : type.identityFields()) {
        if (qstrcmp(key, field->key) == 0)
            return true;
    }
    return false;
}

bool refersToPart(const ExchangeColumn& column)
{
    const KindEntry* entry = findTarget(*column.field);
    return entry && entry->isPart();
}

Problem unreadable(const QString& message, const QString& column)
{
    return {.severity = Severity::Refusal, .message = message, .field = column};
}

} // namespace

bool sameIdentity(const RecordType& type, const void* a, const void* b)
{
    return identityText(type, a) == identityText(type, b);
}

bool ImportReader::accepts(const KindEntry& entry, const ImportTable& table)
{
    return matched(entry, table).has_value();
}

Result<ImportReader::Heading> ImportReader::matched(const KindEntry& entry, const ImportTable& table)
{
    Heading heading;
    heading.columns = exchangeColumns(entry, {u"ar"_s});
    heading.columns.reserve(heading.columns.size() + std::size_t(table.table.header.size()));
    QStringList unknown;
    for (const QString& name : table.table.header) {
        auto found = std::find_if(heading.columns.begin(), heading.columns.end(),
            [&](const ExchangeColumn& column) { return column.name == name; });
        if (found == heading.columns.end()) {
            if (const auto localized = localizedColumn(*entry.type, name)) {
                heading.columns.push_back(*localized);
                found = std::prev(heading.columns.end());
            }
        }
        if (found == heading.columns.end())
            unknown << name;
        else
            heading.byPosition.push_back(&*found);
    }
    QStringList missing;
    for (const ExchangeColumn& column : heading.columns) {
        const bool needed =
            column.owner || (isIdentity(*entry.type, column.field) && column.field->has(Required));
        if (needed && column.language.isEmpty() && !table.table.header.contains(column.name))
            missing << column.name;
    }
    if (!unknown.isEmpty())
        return failure(ErrorCode::Invalid,
            //: %1 is a list of column headings, %2 the name of a kind of record on the command line.
            QCoreApplication::translate("Exchange",
                "The heading is not one of “%2”: unknown column %1. “template %2” prints the heading that is "
                "accepted.")
                .arg(Format().enumerated(unknown), table.kind));
    if (!missing.isEmpty())
        return failure(ErrorCode::Invalid,
            QCoreApplication::translate("Exchange",
                "The heading is not one of “%2”: column %1 is missing. “template %2” prints the heading that "
                "is accepted.")
                .arg(Format().enumerated(missing), table.kind));
    for (qsizetype i = 0; i < std::ssize(heading.byPosition); ++i) {
        const ExchangeColumn& column = *heading.byPosition[std::size_t(i)];
        if (column.owner)
            continue;
        heading.own.push_back(i);
        (isIdentity(*entry.type, column.field) ? heading.identity : heading.others).push_back(i);
    }
    for (std::vector<qsizetype>* positions : {&heading.own, &heading.identity, &heading.others})
        std::stable_partition(positions->begin(), positions->end(),
            [&](qsizetype position) { return !refersToPart(*heading.byPosition[std::size_t(position)]); });
    return heading;
}

std::size_t ImportReader::addLine(const ImportTable& table, const CsvRow& row)
{
    m_report.rows.push_back(
        {.kind = table.kind, .source = table.source, .line = row.line, .key = {}, .problems = {}});
    return m_report.rows.size() - 1;
}

PendingRecord& ImportReader::pendingFor(Record record)
{
    auto& place = m_byId[{&record.type(), record.id()}];
    if (!place) {
        auto& all = m_pending[&record.type()];
        all.push_back(std::make_unique<PendingRecord>());
        place = all.back().get();
        place->record = std::move(record);
    }
    return *place;
}

std::optional<ImportReader::OpenLine> ImportReader::openLine(
    const RecordType& type, const Heading& heading, const ImportTable& table, const CsvRow& row)
{
    const std::size_t index = addLine(table, row);
    ImportRow& line = m_report.rows[index];
    line.fate = RowFate::Refused;
    Record draft(type);
    if (!fill(type, draft.data(), {heading, heading.identity, row}, line))
        return std::nullopt;
    line.key = draft.key();
    int& first = m_linesByIdentity[{&type, identityText(type, draft.data())}];
    if (first != 0) {
        line.problems << unreadable(
            QCoreApplication::translate("Exchange", "%1 already stands in line %2.").arg(line.key).arg(first),
            {});
        return std::nullopt;
    }
    first = row.line;
    const std::vector<qint64> known =
        type.identityFields().empty() ? std::vector<qint64>() : m_records.idsLike(draft);
    if (!known.empty())
        draft = *m_records.find(type, known.front());
    else
        draft.setId(nextId());
    if (known.empty() && type.keyField && !draft.key().isEmpty())
        m_newKeys.insert({&type, line.key}, draft.id());
    return OpenLine{index, std::move(draft), known.empty(), &row};
}

void ImportReader::closeLine(OpenLine& open, const Heading& heading)
{
    const RecordType& type = open.record.type();
    ImportRow& line = m_report.rows[open.index];
    if (!fill(type, open.record.data(), {heading, heading.others, *open.row}, line)) {
        if (open.isNew)
            m_newKeys.remove({&type, open.record.key()});
        return;
    }
    line.fate = RowFate::New;
    if (open.isNew && type.keyField)
        m_newKeys.insert({&type, open.record.key()}, open.record.id());
    PendingRecord& pending = pendingFor(std::move(open.record));
    pending.isNew = open.isNew;
    pending.lines.push_back(open.index);
}

Status ImportReader::readRoots(const KindEntry& entry, const ImportTable& table)
{
    const Result<Heading> heading = matched(entry, table);
    if (!heading)
        return tl::unexpected(heading.error());
    // All keys before any reference: a line may point to a later one of the same file.
    std::vector<OpenLine> lines;
    lines.reserve(table.table.rows.size());
    m_report.rows.reserve(m_report.rows.size() + table.table.rows.size());
    m_linesByIdentity.reserve(m_linesByIdentity.size() + std::ssize(table.table.rows));
    m_byId.reserve(m_byId.size() + std::ssize(table.table.rows));
    for (const CsvRow& row : table.table.rows) {
        if (auto open = openLine(*entry.type, *heading, table, row))
            lines.push_back(std::move(*open));
    }
    for (OpenLine& open : lines)
        closeLine(open, *heading);
    return {};
}

PendingRecord* ImportReader::ownerOf(const RecordType& type, const QString& key)
{
    const qint64 id = resolve(*findKindBySingular(type.kindName()), key);
    if (id == 0)
        return nullptr;
    if (PendingRecord* known = m_byId.value({&type, id}))
        return known;
    const std::optional<Record> stored = m_records.find(type, id);
    return stored ? &pendingFor(*stored) : nullptr;
}

Status ImportReader::readParts(const KindEntry& entry, const ImportTable& table)
{
    const Result<Heading> heading = matched(entry, table);
    if (!heading)
        return tl::unexpected(heading.error());
    for (const CsvRow& row : table.table.rows) {
        const std::size_t index = addLine(table, row);
        placePart(entry, *heading, row, m_report.rows[index], index);
    }
    return {};
}

void ImportReader::placePart(
    const KindEntry& entry, const Heading& heading, const CsvRow& row, ImportRow& line, std::size_t index)
{
    QStringList ownerKeys; // Outermost first: exchangeColumns puts owners in this order.
    for (const ExchangeColumn& column : heading.columns) {
        if (column.owner)
            ownerKeys << row.cells
                             .value(std::find(heading.byPosition.begin(), heading.byPosition.end(), &column)
                                 - heading.byPosition.begin())
                             .trimmed();
    }
    const Cells cells{heading, heading.own, row};
    line.key = ownerKeys.join(u'/');
    line.fate = RowFate::Refused;
    std::vector<const Part*> chain;
    const KindEntry* top = &entry;
    for (const KindEntry* level = &entry; level; level = level->outer) {
        chain.insert(chain.begin(), level->part);
        top = level;
    }
    PendingRecord* owner = ownerOf(*top->owner, ownerKeys.front());
    void* data = owner ? owner->record.data() : nullptr;
    for (std::size_t depth = 0; data && depth + 1 < chain.size(); ++depth)
        data = rowWithKey(*chain[depth], data, ownerKeys.value(qsizetype(depth) + 1));
    if (!data) {
        line.problems << unreadable(
            QCoreApplication::translate("Exchange", "There is no record %1 for this line to belong to.")
                .arg(line.key),
            heading.columns.front().name);
        return;
    }
    const Part& part = *chain.back();
    Record draft(*part.type);
    if (!fill(*part.type, draft.data(), cells, line))
        return;
    void* place = nullptr;
    for (std::size_t i = 0; !place && i < part.size(data); ++i) {
        if (!part.type->identityFields().empty() && sameIdentity(*part.type, part.at(data, i), draft.data()))
            place = part.at(data, i);
    }
    if (!place) {
        part.resize(data, part.size(data) + 1);
        place = part.at(data, part.size(data) - 1);
        part.type->id(place) = nextId();
    }
    fill(*part.type, place, cells, line);
    if (part.type->keyField)
        m_newKeys.insert(
            {part.type, Record(*part.type, part.type->clone(place)).key()}, part.type->idOf(place));
    owner->bringsHistory = owner->bringsHistory || qstrcmp(part.key, "changes") == 0;
    owner->rowLines.insert(part.type->idOf(place), index);
    owner->lines.push_back(index);
    line.fate = RowFate::Unchanged;
}

void* ImportReader::rowWithKey(const Part& part, void* owner, const QString& key) const
{
    const Field& field = part.type->at(part.type->keyField);
    for (std::size_t i = 0; i < part.size(owner); ++i) {
        if (plainText(field, field.get(part.at(owner, i))) == key)
            return part.at(owner, i);
    }
    return nullptr;
}

std::vector<PendingRecord*> ImportReader::pending(const RecordType& type)
{
    std::vector<PendingRecord*> all;
    for (const auto& record : m_pending[&type])
        all.push_back(record.get());
    const bool refersToItself = std::any_of(type.fields.begin(), type.fields.end(),
        [&](const Field& field) { return field.refersTo && qstrcmp(field.refersTo, type.kind) == 0; });
    const Field* kind = type.find(u"kind");
    if (refersToItself && kind) { // Regions before provinces, framework agreements before those under them.
        std::stable_sort(all.begin(), all.end(), [&](const PendingRecord* a, const PendingRecord* b) {
            return integerOf(kind->get(a->record.data())) < integerOf(kind->get(b->record.data()));
        });
    }
    return all;
}

} // namespace sijill
