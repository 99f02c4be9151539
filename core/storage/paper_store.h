#pragma once

#include "core/domain/issued_paper.h"
#include "core/domain/journal.h"
#include "core/storage/database.h"

namespace sijill {

/// What is frozen of a paper besides its facts.
struct PaperContent {
    QByteArray canonical;
    QByteArray pdf;
};

/// A record that changed after a paper was issued: as it was then, and what touched it last.
struct ChangedRecord {
    QString kind;
    qint64 id = 0;
    QJsonObject before;  ///< Empty: it did not exist.
    bool erased = false; ///< How it was is not known any more.
    qint64 lastEntry = 0;
};

/// Contents of issued papers, and what the journal says happened after them. The paper itself is a record
/// like any other. Throws StorageError.
class PaperStore {
public:
    explicit PaperStore(Database& database)
        : m_database(database)
    {
    }

    /// Once for each paper: the file refuses a second time.
    void putContent(IssuedPaperId id, const PaperContent& content);
    std::optional<PaperContent> content(IssuedPaperId id) const;
    /// Papers that say exactly this and were not withdrawn, oldest first.
    std::vector<IssuedPaperId> saying(const QString& fingerprint) const;
    /// Those of one record that hold, the newest first.
    std::vector<IssuedPaperId> about(const QString& kind, qint64 id) const;
    /// Records that a paper may be made of and that changed after an entry of the journal, in the order of
    /// their first change.
    std::vector<ChangedRecord> changedAfter(qint64 sequence) const;

private:
    Database& m_database;
};

} // namespace sijill
