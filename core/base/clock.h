#pragma once

#include <QDate>
#include <QDateTime>

namespace sijill {

/// The time as the program sees it. The working day may differ from the computer's: the demonstration lives
/// on 15 January 2024, and --today sets it for any file.
class Clock {
public:
    virtual ~Clock() = default;
    /// The instant to write into journals. Order never depends on it: sequences do that.
    virtual QDateTime nowUtc() const = 0;
    /// The working day: what "today", "late" and "due" mean.
    virtual QDate today() const = 0;
};

/// The computer's time, with a working day that can be set.
class SystemClock : public Clock {
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
    QDate today() const override { return m_workingDay.isValid() ? m_workingDay : QDate::currentDate(); }
    void setWorkingDay(QDate day) { m_workingDay = day; }
    bool hasWorkingDay() const { return m_workingDay.isValid(); }

private:
    QDate m_workingDay;
};

/// A clock that stands still until it is told to move: tests and the demonstration's builder.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate day)
        : m_now(day.startOfDay(Qt::UTC).addSecs(9 * 3600))
    {
    }
    QDateTime nowUtc() const override { return m_now; }
    QDate today() const override { return m_now.date(); }
    void setNow(const QDateTime& now) { m_now = now; }
    void setDay(QDate day) { m_now.setDate(day); }

private:
    QDateTime m_now;
};

} // namespace sijill
