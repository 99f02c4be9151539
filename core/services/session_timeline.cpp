#include "core/services/session_timeline.h"

#include "core/base/office_time.h"
#include "core/storage/council_queries.h"

#include <algorithm>

namespace sijill {
namespace {

/// What is left to do with deliberations once the session is closed.
struct AfterTheVote {
    bool isClosed = false;
    QDate closedOn;
    std::vector<Deliberation> adopted; ///< Those that the governor gets and that still hold.
};

AfterTheVote afterTheVote(Database& database, const Session& session)
{
    AfterTheVote after{.isClosed = session.state == SessionState::Closed, .closedOn = {}, .adopted = {}};
    for (const Sitting& sitting : sittingsOf(database, session.id)) {
        if (sitting.closedAt.isValid())
            after.closedOn = std::max(after.closedOn, officeDay(sitting.closedAt));
    }
    for (const Deliberation& deliberation : deliberationsOf(database, session.id)) {
        if (deliberation.isAdopted && !deliberation.annulledOn.isValid())
            after.adopted.push_back(deliberation);
    }
    return after;
}

SessionStep sent(const AfterTheVote& after, const std::vector<CouncilRule>& rules)
{
    SessionStep step{.stage = SessionStage::Transcribe};
    step.isDone = after.isClosed;
    for (const Deliberation& deliberation : after.adopted) {
        step.isDone = step.isDone && deliberation.sentOn.isValid();
        step.on = std::max(step.on, deliberation.sentOn);
    }
    if (after.closedOn.isValid())
        step.due = afterWorkingDays(
            after.closedOn, councilRule(rules, CouncilRuleName::SendingDays, after.closedOn));
    return step;
}

/// Opposed and refused ones wait for nothing: the council votes anew.
SessionStep executory(const AfterTheVote& after, QDate today)
{
    SessionStep step{.stage = SessionStage::Visa};
    step.isDone = after.isClosed;
    for (const Deliberation& deliberation : after.adopted) {
        const DeliberationState state = deliberation.stateOn(today);
        const bool isSettled = state == DeliberationState::Executory || state == DeliberationState::Opposed
            || state == DeliberationState::VisaRefused;
        step.isDone = step.isDone && isSettled;
        step.on = std::max(step.on, deliberation.executoryOn());
        step.due = std::max({step.due, deliberation.visaDueOn, deliberation.oppositionUntil});
    }
    return step;
}

} // namespace

std::vector<SessionStep> sessionTimeline(Database& database, const Session& session, QDate today)
{
    using enum CouncilRuleName;
    const std::vector<CouncilRule> rules = councilRulesOf(database);
    const bool isOrdinary = session.kind == SessionKind::Ordinary;
    const auto before = [&](CouncilRuleName ordinary, CouncilRuleName extraordinary) {
        return session.opensOn.isValid() ? session.opensOn.addDays(
                   -councilRule(rules, isOrdinary ? ordinary : extraordinary, session.opensOn))
                                         : QDate();
    };
    const AfterTheVote after = afterTheVote(database, session);
    const bool isConvened = session.state != SessionState::Preparing;
    std::vector<SessionStep> steps{{.stage = SessionStage::Prepare,
                                       .on = session.agendaSentOn,
                                       .due = before(AgendaDays, AgendaDaysExtraordinary),
                                       .isDone = session.agendaSentOn.isValid()},
        {.stage = SessionStage::Convene,
            .on = session.convenedOn,
            .due = before(ConvocationDays, ConvocationDaysExtraordinary),
            .isDone = isConvened && session.convenedOn.isValid()},
        {.stage = SessionStage::Sit,
            .on = after.isClosed ? (after.closedOn.isValid() ? after.closedOn : session.opensOn) : QDate(),
            .due = session.opensOn,
            .isDone = after.isClosed},
        sent(after, rules), executory(after, today)};
    if (session.state == SessionState::Cancelled)
        return steps;
    for (SessionStep& step : steps) {
        if (!step.isDone)
            step.on = {};
        step.isLate = !step.isDone && step.due.isValid() && step.due < today;
    }
    // While the members sit, the day of the opening is past and nothing is late.
    if (session.state == SessionState::Open)
        steps[std::size_t(SessionStage::Sit)].isLate = false;
    const auto current =
        std::find_if(steps.begin(), steps.end(), [](const SessionStep& step) { return !step.isDone; });
    if (current != steps.end())
        current->isCurrent = true;
    return steps;
}

} // namespace sijill
