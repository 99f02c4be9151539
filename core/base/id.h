#pragma once

#include <QHash>
#include <QtGlobal>

#include <compare>

namespace sijill {

/// Offices are numbered 1…8191; an id is office × 2⁴⁰ + counter, so that files can be merged without
/// renumbering.
inline constexpr int kMaxOfficeNumber = 8191;
inline constexpr qint64 kIdsPerOffice = qint64(1) << 40;

/// A row's identity. The tag keeps a partner's id from being passed where an agreement's is meant.
template <typename Tag>
struct Id {
    qint64 value = 0; ///< 0: not stored yet, or no reference.

    bool isNull() const { return value == 0; }
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// Grows with each change of an aggregate and guards writes. Compares equal to any other, so that comparing
/// two aggregates compares their content.
struct Revision {
    int value = 0;

    bool operator==(const Revision&) const { return true; }
};

} // namespace sijill
