#pragma once

#include "core/domain/session.h"
#include "core/storage/database.h"

namespace sijill {

/// The five stages of a session, in the order of the procedure.
enum class SessionStage { Prepare = 0, Convene = 1, Sit = 2, Transcribe = 3, Visa = 4 };

struct SessionStep {
    SessionStage stage = SessionStage::Prepare;
    QDate on = {};  ///< When it was done; invalid: not yet.
    QDate due = {}; ///< By when it must be done (S1), where that is known.
    bool isDone = false;
    bool isCurrent = false; ///< The first one that is not done.
    bool isLate = false;    ///< Not done, and its day has gone.
};

/// How far a session has come on `today`: agenda sent to the governor, members convened, sittings held,
/// deliberations sent, deliberations executory. A cancelled session has no current stage.
std::vector<SessionStep> sessionTimeline(Database& database, const Session& session, QDate today);

} // namespace sijill
