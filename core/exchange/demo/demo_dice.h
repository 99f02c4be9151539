#pragma once

#include <QtGlobal>

#include <random>
#include <utility>
#include <vector>

namespace sijill::demo {

/// The same choices on every machine: the generator without the library's distributions, whose results
/// differ.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    /// 0 … count - 1.
    int below(int count) { return int((quint64(m_engine()) * quint64(count)) >> 32); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T>
    const T& oneOf(const std::vector<T>& all)
    {
        return all[std::size_t(below(int(all.size())))];
    }
    template <typename T>
    void shuffle(std::vector<T>& all)
    {
        for (std::size_t last = all.size(); last > 1; --last)
            std::swap(all[last - 1], all[std::size_t(below(int(last)))]);
    }

private:
    std::mt19937 m_engine;
};

} // namespace sijill::demo
