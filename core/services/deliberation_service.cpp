#include "core/services/deliberation_service.h"

#include "core/domain/agenda_item.h"
#include "core/domain/agreement.h"
#include "core/domain/state_verbs.h"
#include "core/services/rules/council_rules_check.h"
#include "core/storage/council_queries.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill {
namespace {

using Step = DeliberationStep;

void apply(Deliberation& deliberation, const DeliberationRequest& request, QDate on,
    const std::vector<CouncilRule>& rules)
{
    switch (request.step) {
    case Step::Transcribe:
        deliberation.transcribedOn = on;
        break;
    case Step::Post:
        deliberation.postedOn = on;
        break;
    case Step::Send:
        deliberation.sentOn = on;
        deliberation.oppositionUntil =
            afterWorkingDays(on, councilRule(rules, CouncilRuleName::OppositionDays, on));
        break;
    case Step::Oppose:
        deliberation.opposedOn = on;
        break;
    case Step::RequestVisa:
        deliberation.visaRequestedOn = on;
        deliberation.visaDueOn = on.addDays(councilRule(rules, CouncilRuleName::VisaDays, on));
        break;
    case Step::GrantVisa:
        deliberation.visaOn = on;
        deliberation.visaNumber = request.document;
        break;
    case Step::RefuseVisa:
        deliberation.visaRefusedOn = on;
        break;
    case Step::Publish:
        deliberation.publishedOn = on;
        break;
    case Step::Annul:
        deliberation.annulledOn = on;
        break;
    }
    if (!request.motive.isEmpty())
        deliberation.motive = request.motive;
}

/// The agreements that rest on it learn from when they may come into force (A6).
void followUp(std::vector<Change>& changes, const Deliberation& deliberation, Database& database)
{
    const RecordStore records(database);
    const auto item = records.find<AgendaItem>(deliberation.item);
    if (!item)
        return;
    for (const AgendaAgreement& row : item->agreements) {
        const auto before = records.find<Agreement>(row.agreement);
        if (!before || before->deliberationNumber != deliberation.number)
            continue;
        Agreement after = *before;
        after.executoryOn = deliberation.executoryOn();
        after.visaNumber = deliberation.visaNumber;
        after.visaOn = deliberation.visaOn;
        if (after != *before)
            changes.push_back({Record::of(*before), Record::of(after)});
    }
}

} // namespace

QList<Problem> DeliberationService::obstacles(
    const Deliberation& deliberation, const DeliberationRequest& request) const
{
    return rules::stepProblems(deliberation, request, m_register.today());
}

std::vector<DeliberationStep> DeliberationService::available(const Deliberation& deliberation) const
{
    const bool isDead = deliberation.annulledOn.isValid() || deliberation.opposedOn.isValid()
        || deliberation.visaRefusedOn.isValid();
    std::vector<DeliberationStep> steps;
    const auto offer = [&](Step step, bool isPossible) {
        if (isPossible && !deliberation.stepOn(step).isValid())
            steps.push_back(step);
    };
    const bool waitsForVisa = deliberation.visaRequestedOn.isValid() && !deliberation.visaOn.isValid();
    offer(Step::Transcribe, !deliberation.annulledOn.isValid());
    offer(Step::Post, deliberation.transcribedOn.isValid() && !isDead);
    offer(Step::Send, deliberation.transcribedOn.isValid() && !isDead);
    offer(Step::RequestVisa, deliberation.sentOn.isValid() && deliberation.needsVisa && !isDead);
    offer(Step::GrantVisa, waitsForVisa && !isDead);
    offer(Step::RefuseVisa, waitsForVisa && !isDead);
    offer(Step::Oppose, deliberation.sentOn.isValid() && !isDead);
    offer(Step::Publish, deliberation.stateOn(m_register.today()) == DeliberationState::Executory);
    offer(Step::Annul, true);
    return steps;
}

Result<Deliberation> DeliberationService::record(DeliberationId id, const DeliberationRequest& request)
{
    Database& database = m_register.database();
    Deliberation after;
    const Result<JournalEntry> done = database.transact([&]() -> Result<JournalEntry> {
        // What the register has got cannot be taken out of it: only its annulment follows.
        const Verb& verb =
            request.step == Step::Transcribe ? verbs::kTranscribe : verbs::kRecordDeliberationStep;
        if (const Status allowed = m_register.checkRole(verb, u"deliberation"_s); !allowed)
            return tl::unexpected(allowed.error());
        const auto before = RecordStore(database).find<Deliberation>(id);
        if (!before)
            return failure(ErrorCode::NotFound,
                QCoreApplication::translate("Register", "This record is not there any more."));
        const QList<Problem> problems = obstacles(*before, request);
        if (hasRefusal(problems))
            return refusal(problems);
        after = *before;
        apply(
            after, request, request.on.isValid() ? request.on : m_register.today(), councilRulesOf(database));
        std::vector<Change> changes{{Record::of(*before), Record::of(after)}};
        followUp(changes, after, database);
        const Result<JournalEntry> entry =
            m_register.commit(verb, changes, {.subject = after.number, .motive = request.motive});
        after = changes.front().after.as<Deliberation>();
        return entry;
    });
    if (!done)
        return tl::unexpected(done.error());
    return after;
}

} // namespace sijill
