#include "core/storage/paper_store.h"

#include "core/storage/query.h"

#include <QJsonDocument>

namespace sijill {

void PaperStore::putContent(IssuedPaperId id, const PaperContent& content)
{
    Query query(m_database,
        u"INSERT INTO issued_paper_content (paper_id, canonical, pdf) VALUES (:id, :canonical, :pdf)"_s);
    query.bind(":id", id).bind(":canonical", qCompress(content.canonical)).bind(":pdf", content.pdf).run();
}

std::optional<PaperContent> PaperStore::content(IssuedPaperId id) const
{
    Query query(m_database, u"SELECT canonical, pdf FROM issued_paper_content WHERE paper_id = :id"_s);
    query.bind(":id", id);
    if (!query.next())
        return std::nullopt;
    return PaperContent{qUncompress(query.bytes(0)), query.bytes(1)};
}

std::vector<IssuedPaperId> PaperStore::saying(const QString& fingerprint) const
{
    Query query(m_database,
        u"SELECT id FROM issued_paper WHERE fingerprint = :fingerprint AND state = :issued ORDER BY id"_s);
    query.bind(":fingerprint", fingerprint).bind(":issued", int(IssuedPaperState::Issued));
    std::vector<IssuedPaperId> found;
    while (query.next())
        found.push_back({query.integer(0)});
    return found;
}

std::vector<IssuedPaperId> PaperStore::about(const QString& kind, qint64 id) const
{
    Query query(m_database,
        u"SELECT id FROM issued_paper WHERE about_kind = :kind AND about_id = :id AND state = :issued"
        " ORDER BY id DESC"_s);
    query.bind(":kind", kind).bind(":id", id).bind(":issued", int(IssuedPaperState::Issued));
    std::vector<IssuedPaperId> found;
    while (query.next())
        found.push_back({query.integer(0)});
    return found;
}

std::vector<ChangedRecord> PaperStore::changedAfter(qint64 sequence) const
{
    Query query(m_database,
        u"SELECT f.kind, f.record_id, p.before, p.salt IS NULL, f.last FROM"
        " (SELECT kind, record_id, MIN(sequence) AS first, MAX(sequence) AS last FROM journal_change"
        "   WHERE sequence > :after AND kind NOT IN ('issued_paper', 'attachment', 'account')"
        "   GROUP BY kind, record_id) f"
        " JOIN journal_change c ON c.sequence = f.first AND c.kind = f.kind AND c.record_id = f.record_id"
        " LEFT JOIN journal_payload p ON p.sequence = c.sequence AND p.ordinal = c.ordinal"
        " ORDER BY f.first, c.ordinal"_s);
    query.bind(":after", sequence);
    std::vector<ChangedRecord> found;
    QSet<std::pair<QString, qint64>> known; // A verb may touch a record twice: its first state counts.
    while (query.next()) {
        const ChangedRecord record{.kind = query.text(0),
            .id = query.integer(1),
            .before = QJsonDocument::fromJson(query.text(2).toUtf8()).object(),
            .erased = query.integer(3) != 0,
            .lastEntry = query.integer(4)};
        const qsizetype before = known.size();
        known.insert({record.kind, record.id});
        if (known.size() > before)
            found.push_back(record);
    }
    return found;
}

} // namespace sijill
