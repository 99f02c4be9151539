#pragma once

#include "core/domain/agenda_item.h"
#include "core/domain/council.h"
#include "core/domain/session.h"
#include "core/domain/sitting.h"
#include "core/services/vote_service.h"
#include "tests/support/sample_records.h"

namespace sijill {

/// A council of `size` members in office since 2021, the first its president, the second its secretary.
std::vector<CouncilMember> savedCouncil(TestOffice& office, int size);

/// The session of 14 April 2023 with its sitting open, and everybody there.
struct CouncilRoom {
    explicit CouncilRoom(TestOffice& office, int size = 5);

    TestOffice& office;
    std::vector<CouncilMember> members;
    Session session; ///< Extraordinary, convened and open.
    Sitting sitting;

    AgendaItem addItem(const std::vector<AgreementId>& agreements = {}, bool needsVisa = false);
    /// Everybody in favour but these.
    Ballot ballot(int against = 0, int abstained = 0) const;
    /// Marks somebody at the roll call.
    void mark(std::size_t seat, Presence presence);
};

/// A session, sitting, agenda item or recommendation in a state from which its verb works; nothing for other
/// kinds.
std::optional<Record> councilRecordIn(TestOffice& office, const char* kind, int state, const QString& number);

} // namespace sijill
