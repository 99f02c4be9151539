#include "core/storage/search_store.h"

#include "core/base/folding.h"
#include "core/domain/catalogue.h"
#include "core/domain/national_ids.h"
#include "core/storage/query.h"
#include "core/storage/void_reader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sijill {
namespace {

void addText(const Field& field, const Value& value, QStringList& into)
{
    if (const auto* localized = std::get_if<LocalizedText>(&value)) {
        for (const QString& language : localized->languages())
            into << localized->in(language);
    } else if (const auto* day = std::get_if<QDate>(&value)) {
        into << day->toString(u"dd/MM/yyyy") << day->toString(Qt::ISODate);
    } else {
        into << plainText(field, value);
        // Numbers that people group as they like are found however they were typed.
        if (field.shape == Shape::Phone)
            into << normalizedPhone(into.last());
        else if (field.shape == Shape::Rib || field.shape == Shape::Ice)
            into << normalizedRib(into.last());
    }
}

void collect(const RecordType& type, const void* data, QStringList& into)
{
    for (const Field& field : type.fields) {
        if (const Value value = field.get(data); field.has(Searched) && !isBlank(value))
            addText(field, value, into);
    }
    for (const Part& part : type.parts) {
        for (std::size_t i = 0; i < part.size(data); ++i)
            collect(*part.type, part.at(data, i), into);
    }
}

/// What a hit shows beside the number, as JSON by language.
QString shownName(const Record& record)
{
    const Value name = record.type().nameField ? record.value(record.type().nameField) : Value();
    const auto* localized = std::get_if<LocalizedText>(&name);
    const LocalizedText shown = localized ? *localized : LocalizedText{{u"fr"_s, textOf(name)}};
    return QString::fromUtf8(shown.toJson());
}

/// "567.964,50", "567 964,50" and "567,964.50" are how people write what is stored as 567964.50.
QString withoutGrouping(const QString& typed)
{
    static const QRegularExpression amount(u"^\\d{1,3}(?:[ .,\\x{a0}\\x{202f}]\\d{3})+(?:[.,]\\d{1,2})?$"_s);
    if (!amount.match(typed).hasMatch())
        return typed;
    QString digits = typed;
    const qsizetype point = typed.lastIndexOf(QRegularExpression(u"[.,]\\d{1,2}$"_s));
    QString fraction;
    if (point > 0) {
        fraction = u'.' + typed.mid(point + 1);
        digits = typed.left(point);
    }
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits + fraction;
}

/// A phone, account or register number typed in groups, as it is indexed; anything else as it was typed.
QString withoutGroups(const QString& typed)
{
    constexpr qsizetype kShortest = 15; // The ICE; shorter groups of digits may be a number and a year.
    if (checkPhone(typed) == IdVerdict::Valid)
        return normalizedPhone(typed);
    const QString number = normalizedRib(typed);
    const bool isNumber = number.size() >= kShortest
        && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? number : typed;
}

QString quoted(const QString& word)
{
    return u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"';
}

QString escapedForGlob(const QString& word)
{
    QString escaped;
    for (const QChar c : word)
        escaped += c == u'*' || c == u'?' || c == u'[' ? u'[' + QString(c) + u']' : QString(c);
    return escaped;
}

} // namespace

QString searchText(const Record& record)
{
    QStringList texts;
    collect(record.type(), record.data(), texts);
    return searchKey(texts.join(u' '));
}

qint64 SearchStore::rowOf(const QString& kind, qint64 id) const
{
    Query query(m_database, u"SELECT id FROM search_row WHERE kind = :kind AND record_id = :id"_s);
    query.bind(":kind", kind).bind(":id", id);
    return query.next() ? query.integer(0) : 0;
}

void SearchStore::remove(const QString& kind, qint64 id)
{
    const qint64 row = rowOf(kind, id);
    if (row == 0)
        return;
    // The index keeps no text of its own: it must be told what it forgets.
    Query forget(m_database,
        u"INSERT INTO search_index (search_index, rowid, keys) SELECT 'delete', id, keys FROM search_row WHERE id = :row"_s);
    forget.bind(":row", row).run();
    Query(m_database, u"DELETE FROM search_row WHERE id = :row"_s).bind(":row", row).run();
}

void SearchStore::write(const Record& record)
{
    const QString kind = record.type().kindName();
    const QString keys = searchText(record);
    if (keys.isEmpty())
        return remove(kind, record.id());
    const QString name = shownName(record);
    {
        Query same(m_database,
            u"SELECT 1 FROM search_row WHERE kind = :kind AND record_id = :id AND keys = :keys"
            " AND subject = :subject AND name = :name"_s);
        same.bind(":kind", kind).bind(":id", record.id()).bind(":keys", keys);
        same.bind(":subject", record.key()).bind(":name", name);
        if (same.next())
            return;
    }
    remove(kind, record.id());
    insert(record, keys);
}

void SearchStore::add(const Record& record)
{
    if (const QString keys = searchText(record); !keys.isEmpty())
        insert(record, keys);
}

void SearchStore::insert(const Record& record, const QString& keys)
{
    qint64 row = 0;
    {
        Query query(m_database,
            u"INSERT INTO search_row (kind, record_id, subject, name, keys)"
            " VALUES (:kind, :record_id, :subject, :name, :keys) RETURNING id"_s);
        query.bind(":kind", record.type().kindName()).bind(":record_id", record.id());
        query.bind(":subject", record.key()).bind(":name", shownName(record)).bind(":keys", keys);
        row = query.next() ? query.integer(0) : 0;
    }
    Query index(m_database, u"INSERT INTO search_index (rowid, keys) VALUES (:row, :keys)"_s);
    index.bind(":row", row).bind(":keys", keys).run();
    // As they stand, and without the signs around them: "d'Azrou" begins with "a" too.
    const QStringList words = keys.split(u' ', Qt::SkipEmptyParts) + searchWords(keys);
    for (const QString& word : QSet<QString>(words.begin(), words.end())) {
        Query insert(m_database, u"INSERT INTO search_word (word, search_row) VALUES (:word, :row)"_s);
        insert.bind(":word", word).bind(":row", row).run();
    }
}

std::vector<SearchHit> SearchStore::find(const QString& typed, int limit, const QString& kind) const
{
    QStringList longWords;
    QStringList shortWords;
    const QString plain = withoutGrouping(withoutGroups(typed.trimmed()));
    for (const QString& word : searchKey(plain).split(u' ', Qt::SkipEmptyParts))
        (word.size() >= 3 ? longWords : shortWords) << word;
    if (longWords.isEmpty() && shortWords.isEmpty())
        return {};
    QStringList conditions;
    if (!longWords.isEmpty())
        conditions << u"r.id IN (SELECT rowid FROM search_index WHERE search_index MATCH :match)"_s;
    for (qsizetype i = 0; i < shortWords.size(); ++i)
        conditions << u"r.id IN (SELECT search_row FROM search_word WHERE word GLOB :short%1)"_s.arg(i);
    if (!kind.isEmpty())
        conditions << u"r.kind = :kind"_s;
    // An exact number first, then what begins with the words typed, then the rest.
    Query query(m_database,
        u"SELECT r.kind, r.record_id, r.subject, r.name,"
        " (SELECT p.merged_into FROM partner p WHERE r.kind = 'partner' AND p.id = r.record_id)"
        " FROM search_row r WHERE %1"
        " ORDER BY fold(r.subject) = :whole DESC, instr(r.keys, :whole) = 1 DESC, instr(r.keys, :whole) = 0, r.id LIMIT :limit"_s
            .arg(conditions.join(u" AND "_s)));
    if (!longWords.isEmpty()) {
        QStringList phrases;
        for (const QString& word : longWords)
            phrases << quoted(word);
        query.bind(":match", phrases.join(u" AND "_s));
    }
    for (qsizetype i = 0; i < shortWords.size(); ++i)
        query.bind(u":short%1"_s.arg(i).toLatin1().constData(), escapedForGlob(shortWords.at(i)) + u'*');
    if (!kind.isEmpty())
        query.bind(":kind", kind);
    query.bind(":whole", searchKey(typed.trimmed())).bind(":limit", limit);
    std::vector<SearchHit> hits;
    while (query.next()) {
        SearchHit hit{.kind = query.text(0),
            .recordId = query.integer(1),
            .subject = query.text(2),
            .name = {},
            .partOf = query.integer(4)};
        LocalizedText::fromJson(query.text(3).toUtf8(), hit.name);
        hits.push_back(std::move(hit));
    }
    const VoidReader voids(m_database);
    for (SearchHit& hit : hits) {
        const KindEntry* found = findKindBySingular(hit.kind);
        hit.isVoid = found && voids.standingOf(*found, hit.recordId) == VoidReader::Standing::Void;
    }
    // What holds comes first, unless a number was typed whole.
    std::stable_partition(hits.begin(), hits.end(), [&](const SearchHit& hit) {
        return !hit.isVoid || searchKey(hit.subject) == searchKey(typed.trimmed());
    });
    return hits;
}

} // namespace sijill
