#pragma once

#include "core/domain/worksite.h"
#include "core/services/register.h"

namespace sijill {

/// Several like slots of one worksite, as a proposal or a clerk asks for them.
struct SlotGroup {
    TradeId trade;
    int count = 1;
    int months = 0;
    LocalizedText requirement;
};

/// Slots come in groups: twenty street sweepers for three months are one verb and one undo.
class SlotService {
public:
    explicit SlotService(Register& office)
        : m_register(office)
    {
    }

    /// Numbered after the last slot of the worksite. Refuses a count outside 1…1,000 and what the rules
    /// refuse.
    Result<std::vector<Slot>> add(WorksiteId worksite, const SlotGroup& group);

private:
    Register& m_register;
};

} // namespace sijill
