#include "ui/calls/call_follow_up.h"

#include "core/services/follow_up_call.h"

#include <QCoreApplication>

namespace sijill {

void takeOverFiles(Workspace& workspace, const Call& call)
{
    FollowUpCall follower(workspace.office().books());
    const auto taken = follower.takeOver(call.id, follower.candidates(call.id));
    if (!taken)
        return workspace.report(taken.error());
    workspace.say(QCoreApplication::translate(
        "Form", "%n file(s) taken over; Undo takes them back.", nullptr, int(taken->size())));
}

bool mayTakeOver(Workspace& workspace, const Record& record)
{
    const auto& call = record.as<Call>();
    return (call.state == CallState::Open || call.state == CallState::Closed) && !record.isVoid()
        && workspace.mayWrite(u"proposal"_s)
        && !FollowUpCall(workspace.office().books()).candidates(call.id).empty();
}

} // namespace sijill
