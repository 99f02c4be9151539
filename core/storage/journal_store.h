#pragma once

#include "core/domain/journal.h"
#include "core/storage/database.h"

#include <functional>

namespace sijill {

/// The first thing that is wrong with the journal.
struct JournalBreak {
    qint64 sequence = 0;
    enum class Kind { Gap, Hash, Payload } kind = Kind::Hash;
};

struct JournalHead {
    qint64 count = 0;
    QByteArray hash; ///< Of the last entry; empty for an empty journal.

    bool operator==(const JournalHead&) const = default;
};

/// The journal's tables: append, read, verify. Each entry's BLAKE2b hash covers the one before it and the
/// digests of its changes; digests are keyed with a salt that lies beside the payload, so that a payload can
/// be destroyed and the chain still verifies. Knows nothing of rules. Throws StorageError.
class JournalStore {
public:
    explicit JournalStore(Database& database)
        : m_database(database)
    {
    }

    /// Writes the entry and its changes in the running transaction; fills in the sequence.
    void append(JournalEntry& entry, const std::vector<Change>& changes);

    std::optional<JournalEntry> find(qint64 sequence) const;
    /// Entries that touched a record, newest first.
    std::vector<JournalEntry> ofRecord(const QString& kind, qint64 id, int limit) const;
    std::vector<JournalEntry> latest(int limit) const;
    /// The last `limit` edits, undos and redos of an actor, oldest first: what the undo stack is made of.
    std::vector<JournalEntry> undoable(const QString& actor, int limit) const;
    void forEachChange(
        qint64 sequence, bool backwards, const std::function<bool(const JournalChange&)>& visit) const;
    /// What an entry did to one record: a bulk verb's other changes are not read.
    std::vector<JournalChange> changesOf(qint64 sequence, const QString& kind, qint64 id) const;
    /// The newest state of a record that the journal knows; nothing if it never changed or was erased.
    std::optional<JournalChange> lastOf(const QString& kind, qint64 id) const;

    JournalHead head() const;
    /// Walks the chain from the first entry; nothing if it holds. `progress` is told how many entries are
    /// done every now and then, and stops the walk by answering false: then nothing is said either.
    using Progress = std::function<bool(qint64 done)>;
    std::optional<JournalBreak> verify(const Progress& progress = {}) const;

    /// Logins, verbs and kinds that the journal holds: what it can be filtered by.
    QStringList actors() const;
    QStringList verbs() const;
    QStringList kinds() const;
    /// Sequences of the entries that touched a record, newest first.
    QList<qint64> sequencesOf(const QString& kind, qint64 id, int limit) const;

private:
    /// Returns what the entry's hash covers of them.
    QByteArray appendChanges(qint64 sequence, const std::vector<Change>& changes);

    Database& m_database;
};

} // namespace sijill
