#pragma once

#include <QMutex>

#include <utility>

namespace sijill {

/// A setting of the whole program that the window may change while a worker reads it: always read whole.
template <typename T>
class Guarded {
public:
    explicit Guarded(T value)
        : m_value(std::move(value))
    {
    }
    T value() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_value;
    }
    void set(const T& value)
    {
        const QMutexLocker lock(&m_mutex);
        m_value = value;
    }

private:
    mutable QMutex m_mutex;
    T m_value;
};

} // namespace sijill
