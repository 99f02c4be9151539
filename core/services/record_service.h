#pragma once

#include "core/services/register.h"
#include "core/services/rules/rules.h"

namespace sijill {

/// The verbs that every record has: create, edit, delete, restore from the bin. Rules first, then one
/// transaction.
class RecordService {
public:
    explicit RecordService(Register& office)
        : m_register(office)
    {
    }

    std::optional<Record> find(const RecordType& type, qint64 id) const;
    template <typename T, typename Tag>
    std::optional<T> find(Id<Tag> id) const
    {
        const std::optional<Record> record = find(recordType<T>(), id.value);
        return record ? std::optional<T>(record->as<T>()) : std::nullopt;
    }

    /// Creates (id 0) or edits. What only verbs may write (states, signatures) is taken from the file,
    /// whatever the draft holds. Refused with every problem that refuses; the draft is left to the caller.
    /// `motive` may be empty.
    Result<Record> save(Record draft, const QString& motive = {});
    template <typename T>
    Result<T> save(const T& draft, const QString& motive = {})
    {
        Result<Record> saved = save(Record::of(draft), motive);
        if (!saved)
            return tl::unexpected(saved.error());
        return saved->template as<T>();
    }
    /// Several records as one verb with one undo: all or none.
    Result<std::vector<Record>> saveAll(
        std::vector<Record> drafts, const Verb& verb, const QString& subject = {});

    /// Into the bin. Refused while other records rely on it, naming them.
    Status remove(const RecordType& type, qint64 id, const QString& motive = {});
    Status restore(const QString& kind, qint64 id);

    /// What is wrong with a draft, all weights: shown in forms as it is typed.
    QList<Problem> problems(const Record& draft) const;

private:
    Result<Change> prepared(Record draft) const;

    Register& m_register;
};

/// Copies what only verbs write from `stored` into `draft`, rows matched by their ids; resets it in new rows.
void keepWhatVerbsWrite(Record& draft, const Record* stored);

} // namespace sijill
