#include "core/exchange/demo/demo_desk.h"

namespace sijill::demo {

Status Desk::perform(const char* verb, const VerbRequest& request)
{
    const StateVerb* known = findStateVerb(QString::fromLatin1(verb));
    Q_ASSERT_X(known, "demo::Desk", verb);
    const Result<Record> done = VerbService(m_books).perform(*known, request);
    return done ? Status() : tl::unexpected(done.error());
}

Status Desk::move(const char* verb, qint64 record, QDate day, const QString& why)
{
    VerbRequest request;
    request.recordId = record;
    request.on = day;
    request.motive = why;
    return perform(verb, request);
}

void Desk::note(QDate day, Event event)
{
    if (day <= kWorkingDay)
        m_diary.emplace(std::max(day, today()), std::move(event));
}

void Desk::setDay(QDate day)
{
    if (day != m_clock.today())
        m_eventsToday = 0;
    // From half past eight on, ever quicker and never past half past four, so that a busy day still fits.
    const int busy = m_eventsToday++;
    const int seconds = 8 * 3600 * busy / (busy + 60);
    m_clock.setNow(QDateTime(day, QTime(8, 30), Qt::UTC).addSecs(seconds));
}

Status Desk::play()
{
    while (!m_diary.empty()) {
        const auto [day, event] = *m_diary.begin();
        m_diary.erase(m_diary.begin());
        setDay(day);
        if (const Status done = event(); !done)
            return done;
    }
    return {};
}

} // namespace sijill::demo
