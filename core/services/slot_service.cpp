#include "core/services/slot_service.h"

#include "core/domain/state_verbs.h"
#include "core/services/record_service.h"
#include "core/storage/record_store.h"
#include "core/storage/worksite_queries.h"

#include <QCoreApplication>

namespace sijill {
namespace {

constexpr int kMostAtOnce = 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Register", text);
}

} // namespace

Result<std::vector<Slot>> SlotService::add(WorksiteId worksite, const SlotGroup& group)
{
    if (group.count < 1 || group.count > kMostAtOnce)
        return refusal({}, tr("Add between 1 and %1 slots at a time.").arg(kMostAtOnce), u"count"_s);
    std::vector<Slot> added;
    const Status done = m_register.database().transact([&]() -> Status {
        Database& database = m_register.database();
        const std::optional<Worksite> place = RecordStore(database).find<Worksite>(worksite);
        if (!place)
            return failure(ErrorCode::NotFound, tr("This worksite is not there any more."));
        int number = WorksiteQueries(database).lastSlotNumber(worksite);
        std::vector<Record> drafts;
        for (int i = 0; i < group.count; ++i) {
            Slot slot;
            slot.worksite = worksite;
            slot.number = ++number;
            slot.trade = group.trade;
            slot.months = group.months;
            slot.requirement = group.requirement;
            drafts.push_back(Record::of(slot));
        }
        const auto saved = RecordService(m_register).saveAll(std::move(drafts), verbs::kAddSlots, place->code);
        if (!saved)
            return tl::unexpected(saved.error());
        for (const Record& record : *saved)
            added.push_back(record.as<Slot>());
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return added;
}

} // namespace sijill
