#pragma once

#include <cstddef>

namespace sijill {

struct RecordType;

/// A list of rows that a record owns (a partner's accounts, an agreement's parties). Rows keep their ids.
struct Part {
    const char* key; ///< JSON key, plural.
    const RecordType* type;
    std::size_t (*size)(const void* owner);
    void* (*element)(void* owner, std::size_t index);
    void (*resize)(void* owner, std::size_t size);
    void (*copy)(void* to, const void* from); ///< All rows of one owner to another of the same type.

    void* at(void* owner, std::size_t index) const { return element(owner, index); }
    const void* at(const void* owner, std::size_t index) const
    {
        return element(const_cast<void*>(owner), index);
    }
};

} // namespace sijill
