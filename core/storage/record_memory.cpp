#include "core/storage/record_memory.h"

#include "core/domain/catalogue.h"
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

VoidReader::Standing RecordMemory::standingOf(const KindEntry& entry, qint64 id)
{
    const Place place{entry.type, id};
    if (m_holding.contains(place))
        return VoidReader::Standing::Live;
    if (m_holding.size() >= kMostKept)
        m_holding.clear();
    const VoidReader::Standing standing = VoidReader(m_database).standingOf(entry, id);
    if (standing == VoidReader::Standing::Live)
        m_holding.insert(place);
    return standing;
}

void RecordMemory::forget(const RecordType& type, qint64 id)
{
    m_records.erase({&type, id});
    m_holding.erase({&type, id});
}

} // namespace sijill
