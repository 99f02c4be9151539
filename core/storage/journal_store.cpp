#include "core/storage/journal_store.h"

#include "core/storage/compact_json.h"
#include "core/storage/journal_hash.h"
#include "core/storage/query.h"

#include <QJsonDocument>

#include <array>

namespace sijill {
namespace {

const QString kEntryColumns =
    u"SELECT e.sequence, e.recorded_at, e.working_day, e.actor, e.verb, e.sort, e.undoes,"
    " e.subject, e.motive, (SELECT COALESCE(MAX(c.ordinal) + 1, 0) FROM journal_change c WHERE c.sequence = "
    "e.sequence)"
    " FROM journal_entry e "_s;

const QString kChangeColumns =
    u"SELECT c.kind, c.record_id, p.before, p.after, p.salt IS NULL FROM journal_change c"
    " LEFT JOIN journal_payload p ON p.sequence = c.sequence AND p.ordinal = c.ordinal "_s;

QByteArray compactJson(const Record& record)
{
    return record.isNull() ? QByteArray() : compactJson(record.type(), record.data());
}

QByteArray payloadDigest(const QByteArray& salt, const QByteArray& before, const QByteArray& after)
{
    return blake2b(lengthPrefixed(std::array{before, after}), salt);
}

/// "sijill-journal-1" keeps these hashes apart from any other use of BLAKE2b.
QByteArray entryHash(const QByteArray& previous, const JournalEntry& entry, const QByteArray& digests)
{
    return blake2b(lengthPrefixed(std::array<QByteArray, 11>{"sijill-journal-1", previous,
        QByteArray::number(entry.sequence), entry.recordedAt.toUTC().toString(Qt::ISODateWithMs).toUtf8(),
        entry.workingDay.toString(Qt::ISODate).toUtf8(), entry.actor.toUtf8(), entry.verb.toUtf8(),
        QByteArray::number(int(entry.sort)) + ':' + QByteArray::number(entry.undoes), entry.subject.toUtf8(),
        entry.motive.toUtf8(), digests}));
}

QByteArray changeFields(const QString& kind, qint64 id, const QByteArray& digest)
{
    return lengthPrefixed(std::array<QByteArray, 3>{kind.toUtf8(), QByteArray::number(id), digest});
}

JournalEntry readEntry(const Query& query)
{
    return {.sequence = query.integer(0),
        .recordedAt = QDateTime::fromString(query.text(1), Qt::ISODateWithMs),
        .workingDay = query.day(2),
        .actor = query.text(3),
        .verb = query.text(4),
        .sort = VerbSort(query.integer(5)),
        .undoes = query.integer(6),
        .subject = query.text(7),
        .motive = query.text(8),
        .changes = query.integer(9)};
}

std::vector<JournalEntry> readEntries(Query& query)
{
    std::vector<JournalEntry> entries;
    while (query.next())
        entries.push_back(readEntry(query));
    return entries;
}

/// Sequence of a line without its entry, or of a payload without its line: the chain would not see them.
std::optional<qint64> strayRow(Database& database)
{
    Query query(database,
        u"SELECT sequence FROM journal_change WHERE sequence NOT IN (SELECT sequence FROM journal_entry)"
        " UNION ALL SELECT p.sequence FROM journal_payload p"
        " LEFT JOIN journal_change c ON c.sequence = p.sequence AND c.ordinal = p.ordinal"
        " WHERE c.sequence IS NULL LIMIT 1"_s);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

QStringList firstColumn(Database& database, const QString& sql)
{
    Query query(database, sql);
    QStringList found;
    while (query.next())
        found << query.text(0);
    return found;
}

QJsonObject objectFrom(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

JournalChange readChange(const Query& query)
{
    return {.kind = query.text(0),
        .recordId = query.integer(1),
        .before = objectFrom(query.text(2)),
        .after = objectFrom(query.text(3)),
        .erased = query.integer(4) != 0};
}

} // namespace

void JournalStore::append(JournalEntry& entry, const std::vector<Change>& changes)
{
    const JournalHead last = head();
    entry.sequence = last.count + 1;
    entry.changes = qint64(changes.size());
    {
        Query query(m_database,
            u"INSERT INTO journal_entry (sequence, recorded_at, working_day, actor, verb, sort, undoes, "
            u"subject, motive,"
            " hash) VALUES (:sequence, :recorded_at, :working_day, :actor, :verb, :sort, :undoes, :subject, :motive, x'')"_s);
        query.bind(":sequence", entry.sequence)
            .bind(":recorded_at", entry.recordedAt.toUTC().toString(Qt::ISODateWithMs))
            .bind(":working_day", entry.workingDay)
            .bind(":actor", entry.actor)
            .bind(":verb", entry.verb)
            .bind(":sort", int(entry.sort))
            .bind(":undoes", entry.undoes ? Value(entry.undoes) : Value())
            .bind(":subject", entry.subject)
            .bind(":motive", Value(entry.motive))
            .run();
    }
    const QByteArray digests = appendChanges(entry.sequence, changes);
    Query query(m_database, u"UPDATE journal_entry SET hash = :hash WHERE sequence = :sequence"_s);
    query.bind(":hash", entryHash(last.hash, entry, digests)).bind(":sequence", entry.sequence).run();
}

QByteArray JournalStore::appendChanges(qint64 sequence, const std::vector<Change>& changes)
{
    // A bulk verb has a hundred thousand: nothing that is the same for all is done for each.
    Query row(m_database,
        u"INSERT INTO journal_change (sequence, ordinal, kind, record_id, digest)"
        " VALUES (:sequence, :ordinal, :kind, :record_id, :digest)"_s);
    Query payload(m_database,
        u"INSERT INTO journal_payload (sequence, ordinal, salt, before, after)"
        " VALUES (:sequence, :ordinal, :salt, :before, :after)"_s);
    row.bind(":sequence", sequence);
    payload.bind(":sequence", sequence);
    SaltSource salts;
    QByteArray digests;
    int ordinal = 0;
    for (const Change& change : changes) {
        const QByteArray before = compactJson(change.before);
        const QByteArray after = compactJson(change.after);
        const QByteArray salt = salts.next();
        const QByteArray digest = payloadDigest(salt, before, after);
        const QByteArray kind(change.either().type().kind);
        const qint64 id = change.either().id();
        appendLengthPrefixed(std::array{kind, QByteArray::number(id), digest}, digests);
        row.bind(":ordinal", ordinal).bindUtf8(":kind", kind).bind(":record_id", id).bind(":digest", digest);
        row.run();
        payload.bind(":ordinal", ordinal).bind(":salt", salt);
        payload.bindUtf8(":before", before).bindUtf8(":after", after).run();
        ++ordinal;
    }
    return digests;
}

std::optional<JournalEntry> JournalStore::find(qint64 sequence) const
{
    Query query(m_database, kEntryColumns + u"WHERE e.sequence = :sequence"_s);
    query.bind(":sequence", sequence);
    return query.next() ? std::optional(readEntry(query)) : std::nullopt;
}

std::vector<JournalEntry> JournalStore::ofRecord(const QString& kind, qint64 id, int limit) const
{
    Query query(m_database,
        kEntryColumns
            + u"WHERE e.sequence IN (SELECT sequence FROM journal_change WHERE kind = :kind AND record_id = "
              u":id)"
              " ORDER BY e.sequence DESC LIMIT :limit"_s);
    query.bind(":kind", kind).bind(":id", id).bind(":limit", limit);
    return readEntries(query);
}

std::vector<JournalEntry> JournalStore::latest(int limit) const
{
    Query query(m_database, kEntryColumns + u"ORDER BY e.sequence DESC LIMIT :limit"_s);
    query.bind(":limit", limit);
    return readEntries(query);
}

std::vector<JournalEntry> JournalStore::undoable(const QString& actor, int limit) const
{
    Query query(m_database,
        kEntryColumns + u"WHERE e.actor = :actor AND e.sort <> 1 ORDER BY e.sequence DESC LIMIT :limit"_s);
    query.bind(":actor", actor).bind(":limit", limit);
    std::vector<JournalEntry> entries = readEntries(query);
    std::reverse(entries.begin(), entries.end());
    return entries;
}

void JournalStore::forEachChange(
    qint64 sequence, bool backwards, const std::function<bool(const JournalChange&)>& visit) const
{
    Query query(m_database,
        kChangeColumns + u"WHERE c.sequence = :sequence ORDER BY c.ordinal "_s
            + (backwards ? u"DESC"_s : u"ASC"_s));
    query.bind(":sequence", sequence);
    while (query.next()) {
        if (!visit(readChange(query)))
            return;
    }
}

std::vector<JournalChange> JournalStore::changesOf(qint64 sequence, const QString& kind, qint64 id) const
{
    Query query(m_database,
        kChangeColumns
            + u"WHERE c.kind = :kind AND c.record_id = :id AND c.sequence = :sequence ORDER BY c.ordinal"_s);
    query.bind(":kind", kind).bind(":id", id).bind(":sequence", sequence);
    std::vector<JournalChange> found;
    while (query.next())
        found.push_back(readChange(query));
    return found;
}

std::optional<JournalChange> JournalStore::lastOf(const QString& kind, qint64 id) const
{
    Query query(m_database,
        u"SELECT p.after, p.salt IS NULL FROM journal_change c"
        " LEFT JOIN journal_payload p ON p.sequence = c.sequence AND p.ordinal = c.ordinal"
        " WHERE c.kind = :kind AND c.record_id = :id ORDER BY c.sequence DESC, c.ordinal DESC LIMIT 1"_s);
    query.bind(":kind", kind).bind(":id", id);
    if (!query.next() || query.integer(1) != 0)
        return std::nullopt;
    return JournalChange{
        .kind = kind, .recordId = id, .before = {}, .after = objectFrom(query.text(0)), .erased = false};
}

JournalHead JournalStore::head() const
{
    Query query(m_database, u"SELECT sequence, hash FROM journal_entry ORDER BY sequence DESC LIMIT 1"_s);
    return query.next() ? JournalHead{query.integer(0), query.bytes(1)} : JournalHead();
}

QStringList JournalStore::actors() const
{
    return firstColumn(m_database, u"SELECT DISTINCT actor FROM journal_entry ORDER BY actor"_s);
}

QStringList JournalStore::verbs() const
{
    return firstColumn(m_database, u"SELECT DISTINCT verb FROM journal_entry ORDER BY verb"_s);
}

QStringList JournalStore::kinds() const
{
    return firstColumn(m_database, u"SELECT DISTINCT kind FROM journal_change ORDER BY kind"_s);
}

QList<qint64> JournalStore::sequencesOf(const QString& kind, qint64 id, int limit) const
{
    Query query(m_database,
        u"SELECT DISTINCT sequence FROM journal_change WHERE kind = :kind AND record_id = :id"
        " ORDER BY sequence DESC LIMIT :limit"_s);
    query.bind(":kind", kind).bind(":id", id).bind(":limit", limit);
    QList<qint64> found;
    while (query.next())
        found << query.integer(0);
    return found;
}

std::optional<JournalBreak> JournalStore::verify(const Progress& progress) const
{
    using Kind = JournalBreak::Kind;
    Query entries(m_database,
        u"SELECT e.sequence, e.recorded_at, e.working_day, e.actor, e.verb, e.sort, e.undoes, e.subject, "
        u"e.motive, 0,"
        " e.hash FROM journal_entry e ORDER BY e.sequence"_s);
    QByteArray previous;
    qint64 expected = 1;
    while (entries.next()) {
        const JournalEntry entry = readEntry(entries);
        if (progress && entry.sequence % 500 == 0 && !progress(entry.sequence))
            return std::nullopt;
        if (entry.sequence != expected++)
            return JournalBreak{expected - 1, Kind::Gap};
        QByteArray digests;
        Query changes(m_database,
            u"SELECT c.kind, c.record_id, c.digest, p.salt, p.before, p.after, c.ordinal FROM journal_change "
            u"c"
            " LEFT JOIN journal_payload p ON p.sequence = c.sequence AND p.ordinal = c.ordinal"
            " WHERE c.sequence = :sequence ORDER BY c.ordinal"_s);
        changes.bind(":sequence", entry.sequence);
        for (qint64 ordinal = 0; changes.next(); ++ordinal) {
            if (changes.integer(6) != ordinal)
                return JournalBreak{entry.sequence, Kind::Hash};
            const QByteArray digest = changes.bytes(2);
            const bool kept = !changes.isNull(3);
            if (kept
                && payloadDigest(changes.bytes(3), changes.text(4).toUtf8(), changes.text(5).toUtf8())
                    != digest)
                return JournalBreak{entry.sequence, Kind::Payload};
            digests += changeFields(changes.text(0), changes.integer(1), digest);
        }
        const QByteArray stored = entries.bytes(10);
        if (entryHash(previous, entry, digests) != stored)
            return JournalBreak{entry.sequence, Kind::Hash};
        previous = stored;
    }
    if (const std::optional<qint64> stray = strayRow(m_database))
        return JournalBreak{*stray, Kind::Payload};
    return std::nullopt;
}

} // namespace sijill
