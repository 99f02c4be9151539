#include "core/storage/record_memory.h"

#include "core/storage/record_store.h"

namespace sijill {
namespace {

constexpr std::size_t kMostKept = 20'000;

} // namespace

std::shared_ptr<const Record> RecordMemory::find(const RecordType& type, qint64 id)
{
    if (id == 0)
        return nullptr;
    const auto known = m_records.find({&type, id});
    if (known != m_records.end())
        return known->second;
    if (m_records.size() >= kMostKept)
        m_records.clear();
    std::optional<Record> found = RecordStore(m_database).find(type, id);
    if (!found)
        return nullptr; // It may come yet.
    return m_records.emplace(Place{&type, id}, std::make_shared<const Record>(std::move(*found)))
        .first->second;
}

bool RecordMemory::exists(const RecordType& type, qint64 id)
{
    if (m_existing.contains({&type, id}))
        return true;
    if (m_existing.size() >= kMostKept)
        m_existing.clear();
    const bool isThere = RecordStore(m_database).exists(type, id);
    if (isThere)
        m_existing.emplace(&type, id);
    return isThere;
}

void RecordMemory::forget(const RecordType& type, qint64 id)
{
    m_records.erase({&type, id});
    m_existing.erase({&type, id});
}

} // namespace sijill
