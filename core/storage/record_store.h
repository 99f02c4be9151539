#pragma once

#include "core/domain/record.h"
#include "core/storage/database.h"

#include <functional>

namespace sijill {

/// Where a record is relied on: why it cannot be deleted.
struct Reliance {
    QString kind; ///< Singular of the records that refer to it.
    qint64 count = 0;
};

/// Any record as rows, from its description: one repository for all kinds. Knows SQL and nothing else: no
/// rules, no journal, no text for people. Throws StorageError; call inside transact or read.
class RecordStore {
public:
    explicit RecordStore(Database& database)
        : m_database(database)
    {
    }

    std::optional<Record> find(const RecordType& type, qint64 id) const;
    template <typename T, typename Tag>
    std::optional<T> find(Id<Tag> id) const
    {
        std::optional<Record> record = find(recordType<T>(), id.value);
        return record ? std::optional<T>(record->as<T>()) : std::nullopt;
    }
    /// By what people call it; nothing if there is none or several (territories of different years).
    std::optional<Record> findByKey(const RecordType& type, const QString& key) const;
    /// Id of a record or part by its key field; 0 if there is none. Several: the latest.
    qint64 idByKey(const RecordType& type, const QString& key) const;
    /// What people call a record or part; empty if it is gone.
    QString keyOf(const RecordType& type, qint64 id) const;
    /// Key of the record made last, in an edition (0: in all); empty if there is none.
    QString latestKey(const RecordType& type, qint64 edition) const;
    std::vector<qint64> idsWithKey(const RecordType& type, const QString& key) const;
    /// Records whose identity fields (or key, if they have none) equal those of `like`.
    std::vector<qint64> idsLike(const Record& like) const;
    /// The only record of its kind (the office), or nothing.
    std::optional<Record> single(const RecordType& type) const;
    /// Ids in ascending order.
    std::vector<qint64> ids(const RecordType& type) const;
    qint64 count(const RecordType& type) const;
    /// Every record of a kind in the order of ids, one at a time; stops when the visitor returns false.
    void forEach(const RecordType& type, const std::function<bool(const Record&)>& visit) const;
    /// The same without what was entered by mistake.
    void forEachLive(const RecordType& type, const std::function<bool(const Record&)>& visit) const;
    bool exists(const RecordType& type, qint64 id) const;

    /// Gives the record and its parts ids where they have none; revision becomes 1.
    void insert(Record& record);
    /// False if the record changed or vanished since it was read; raises the revision otherwise.
    bool update(Record& record);
    void remove(const RecordType& type, qint64 id);

    /// Records of other kinds that refer to this one or to one of its parts.
    std::vector<Reliance> reliances(const Record& record) const;
    /// Rows of `type` whose reference `field` is `id`; 0: those that refer to nothing.
    std::vector<qint64> idsReferring(const RecordType& type, const char* field, qint64 id) const;
    /// The same without what was entered by mistake.
    std::vector<qint64> liveIdsReferring(const RecordType& type, const char* field, qint64 id) const;

    /// Starts the counter of a new file. Office numbers are 1…8191.
    void startCounter(int officeNumber);
    qint64 newId();
    /// The first of `count` ids in a row: what bulk verbs take instead of asking for each.
    qint64 newIds(qint64 count);

private:
    void readParts(const RecordType& type, void* data) const;
    void writeParts(const RecordType& type, void* data);
    void writePartRow(
        const RecordType& type, const RecordType& owner, void* row, qint64 ownerId, int position);
    void giveIds(const RecordType& type, void* data);

    Database& m_database;
};

} // namespace sijill
