#pragma once

#include "core/base/clock.h"
#include "core/exchange/demo/demo_days.h"
#include "core/services/record_service.h"
#include "core/services/verb_service.h"
#include "core/storage/record_store.h"

#include <functional>
#include <map>

namespace sijill::demo {

/// Where the demonstration's clerk works: records are saved and verbs carried out as in any office, on the
/// days noted in a diary. Knows nothing of the story.
class Desk {
public:
    Desk(Register& books, FixedClock& clock)
        : m_books(books)
        , m_clock(clock)
    {
    }

    Register& books() { return m_books; }
    QDate today() const { return m_clock.today(); }

    template <typename T>
    Result<T> save(const T& draft, const QString& motive = {})
    {
        return RecordService(m_books).save(draft, motive);
    }
    /// A record that is known to be there.
    template <typename T, typename Tag>
    T get(Id<Tag> id)
    {
        const std::optional<T> found = RecordStore(m_books.database()).find<T>(id);
        Q_ASSERT(found);
        return *found;
    }
    /// A record that is known to be there, by what people call it.
    template <typename T>
    qint64 idOf(const QString& key)
    {
        const qint64 id = RecordStore(m_books.database()).idByKey(recordType<T>(), key);
        Q_ASSERT_X(id != 0, "demo::Desk", qPrintable(key));
        return id;
    }
    Status perform(const char* verb, const VerbRequest& request);
    /// The same with a day and a motive alone.
    Status move(const char* verb, qint64 record, QDate day, const QString& why = {});
    /// Reads a record, changes it and saves it.
    template <typename T, typename Tag, typename Change>
    Status edit(Id<Tag> id, Change change, const QString& motive = {})
    {
        T record = get<T>(id);
        change(record);
        const Result<T> saved = save(record, motive);
        return saved ? Status() : tl::unexpected(saved.error());
    }

    using Event = std::function<Status()>;
    /// Something to do on a day, after what is noted for it already. Days after the working day never come.
    void note(QDate day, Event event);
    void setDay(QDate day);
    /// 1, 2, 3… of a series of papers.
    int nextNumber(const QString& series) { return ++m_numbers[series]; }
    /// Lives through the diary, day by day; events may note further ones. Stops at the first refusal.
    Status play();

private:
    Register& m_books;
    FixedClock& m_clock;
    std::multimap<QDate, Event> m_diary;
    std::map<QString, int> m_numbers;
    int m_eventsToday = 0;
};

} // namespace sijill::demo
