#include "app/cli/session_check.h"

#include "app/cli/findings.h"
#include "core/services/session_service.h"
#include "core/services/vote_service.h"
#include "core/storage/council_queries.h"

namespace sijill {
namespace {

/// What refuses a ballot that everybody in the room is in favour of, in the sitting that is open now.
void addVotes(std::vector<Finding>& findings, OpenOffice& office, SessionId session)
{
    Database& database = office.database();
    for (const Sitting& sitting : sittingsOf(database, session)) {
        if (sitting.state != SittingState::Open)
            continue;
        for (const AgendaItem& item : agendaOf(database, session)) {
            if (item.state != ItemState::Listed || item.kind == ItemKind::Report)
                continue;
            Ballot ballot;
            ballot.sitting = sitting.id;
            ballot.inFavour = sitting.presentAt(office.books().clock().nowUtc());
            const Result<BallotView> view = VoteService(office.books()).view(item.id, ballot);
            for (const Problem& problem : view ? view->problems : QList<Problem>())
                findings.push_back({.kind = u"agenda_item"_s,
                    .recordId = item.id.value,
                    .key = item.number,
                    .problem = problem});
        }
    }
}

} // namespace

void runSessionCheck(Cli& cli, const std::string& name)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    const auto session = office ? cli.record(*office, recordType<Session>(), name) : std::nullopt;
    if (!session)
        return;
    const SessionId id{session->id()};
    std::vector<Finding> findings = sessionFindings(office->database(), id, office->today());
    addVotes(findings, *office, id);
    printFindings(cli, findings);
}

} // namespace sijill
