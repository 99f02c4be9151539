#pragma once

#include "core/domain/agenda_item.h"
#include "core/domain/council.h"
#include "core/domain/deliberation.h"
#include "core/domain/session.h"
#include "core/domain/sitting.h"
#include "core/storage/database.h"

namespace sijill {

/// The body's own rules (S1); none where the office has not entered any.
std::vector<CouncilRule> councilRulesOf(Database& database);

/// Members in office on `day`: bureau first, then by rank and code.
std::vector<CouncilMember> councilMembersOn(Database& database, QDate day);
int countCouncilMembersOn(Database& database, QDate day);

/// Items of a session in the order in which they are called; without those entered by mistake.
std::vector<AgendaItem> agendaOf(Database& database, SessionId session);
/// Its sittings in the order of their days and hours.
std::vector<Sitting> sittingsOf(Database& database, SessionId session);
/// Its deliberations by number.
std::vector<Deliberation> deliberationsOf(Database& database, SessionId session);
/// The deliberation in force that an item led to; nothing before its ballot is closed.
std::optional<Deliberation> deliberationOf(Database& database, AgendaItemId item);

/// The next number of the register in `year` (S4). Read inside the transaction that writes it.
int nextDeliberationSequence(Database& database, int year);

/// "2023-E1/07": one after those that the session has, void ones included.
QString nextItemNumber(Database& database, SessionId session);
QString nextSittingNumber(Database& database, SessionId session); ///< "2023-E1/S2"

/// The listed item that has an agreement on its agenda; null if there is none.
AgendaItemId listedItemOf(Database& database, AgreementId agreement);

/// One agreement of a block, as tables show it: its carrier, jobs, person-months and money.
struct BlockLine {
    AgreementId agreement;
    QString number;
    LocalizedText title;
    LocalizedText partner;
    int worksites = 0;
    int jobs = 0;
    int personMonths = 0;
    Money amount;
    int state = 0; ///< AgreementState.
};
/// In the order of the item's rows.
std::vector<BlockLine> blockLines(Database& database, AgendaItemId item);
/// Agreements whose state is "on the agenda" and that no listed item has yet, by number.
std::vector<BlockLine> agreementsAwaitingItem(Database& database);

} // namespace sijill
