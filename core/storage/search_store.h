#pragma once

#include "core/domain/record.h"
#include "core/storage/database.h"

namespace sijill {

struct SearchHit {
    QString kind; ///< Singular.
    qint64 recordId = 0;
    QString subject; ///< Number or code.
    LocalizedText name;
    bool isVoid = false; ///< Entered by mistake: its number is found all the same.
    qint64 partOf = 0;   ///< The record of the same kind that it was merged into: where it leads.
};

/// What the search field looks through. Written in the same transaction as the record, never by triggers
/// (hardening forbids them to write full-text tables). SQLite's trigram index is the engine's own; a server
/// would use pg_trgm.
class SearchStore {
public:
    explicit SearchStore(Database& database)
        : m_database(database)
    {
    }

    /// Replaces what is known of the record.
    void write(const Record& record);
    /// As write, of a record that the index cannot know yet.
    void add(const Record& record);
    void remove(const QString& kind, qint64 id);
    /// Every word of `typed` must occur, in any script variant; best first. `kind` narrows to one kind.
    std::vector<SearchHit> find(const QString& typed, int limit, const QString& kind = {}) const;

private:
    void insert(const Record& record, const QString& keys);
    qint64 rowOf(const QString& kind, qint64 id) const;

    Database& m_database;
};

/// The folded words under which a record is found: its searched fields and those of its parts.
QString searchText(const Record& record);

} // namespace sijill
