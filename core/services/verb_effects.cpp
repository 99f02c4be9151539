#include "core/services/verb_effects.h"

#include "core/domain/agreement.h"
#include "core/domain/issued_paper.h"
#include "core/domain/proposal.h"
#include "core/domain/review.h"
#include "core/domain/sitting.h"
#include "core/domain/worksite.h"
#include "core/services/verb_service.h"
#include "core/storage/record_store.h"

#include <algorithm>

namespace sijill {
namespace {

template <typename Row>
Row* rowWithId(std::vector<Row>& rows, qint64 id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id.value == id; });
    return found == rows.end() ? nullptr : &*found;
}

template <typename State>
void step(std::vector<StateChange>& changes, State& state, int to, const StateChange& change)
{
    StateChange done = change;
    done.from = int(state);
    done.to = to;
    state = State(to);
    changes.push_back(done);
}

/// The same for a record whose verb does nothing else: its "changes" and its state, by their descriptions.
void stepRecord(Record& record, int to, const StateChange& change)
{
    const Field& field = *stateField(record.type());
    const Part& changes = *record.type().part(u"changes");
    StateChange done = change;
    done.from = int(integerOf(field.get(record.data())));
    done.to = to;
    const std::size_t count = changes.size(record.data());
    changes.resize(record.data(), count + 1);
    *static_cast<StateChange*>(changes.at(record.data(), count)) = done;
    field.set(record.data(), qint64(to));
}

void applyToAgreement(
    Agreement& agreement, const StateVerb& verb, const VerbRequest& request, const StateChange& change)
{
    const QString name = verb.name();
    if (name == "sign"_L1) {
        AgreementParty* party = rowWithId(agreement.parties, request.partId);
        party->signedOn = change.effectiveOn;
        party->signedAt = request.place;
        StateChange done = change;
        for (const AgreementParty& other : agreement.parties) // Papers may arrive in another order.
            done.effectiveOn = std::max(done.effectiveOn, other.signedOn);
        if (agreement.isSignedByAll())
            step(agreement.changes, agreement.state, int(AgreementState::Signed), done);
        else if (!change.overridden.isEmpty()) // What was set aside is kept, although the state stays.
            step(agreement.changes, agreement.state, int(agreement.state), change);
        return;
    }
    if (name == "annul_signature"_L1) {
        AgreementParty* party = rowWithId(agreement.parties, request.partId);
        party->signedOn = {};
        party->signedAt = {};
        if (agreement.state == AgreementState::Approved)
            return;
    }
    if (name == "approve"_L1 || name == "reject"_L1) {
        agreement.deliberationNumber = request.document;
        agreement.deliberationOn = change.effectiveOn;
    }
    step(agreement.changes, agreement.state, verb.to, change);
}

void applyToInstalment(
    Agreement& agreement, const StateVerb& verb, const VerbRequest& request, const StateChange& change)
{
    Instalment* instalment = rowWithId(agreement.instalments, request.partId);
    if (verb.name() == "release"_L1)
        instalment->orderNumber = request.document;
    if (verb.name() == "annul_release"_L1)
        instalment->orderNumber.clear();
    step(instalment->changes, instalment->state, verb.to, change);
}

void applyToWorksite(Worksite& worksite, const StateVerb& verb, const StateChange& change)
{
    if (verb.name() == "open"_L1)
        worksite.openedOn = change.effectiveOn;
    if (verb.name() == "finish"_L1)
        worksite.finishedOn = change.effectiveOn;
    step(worksite.changes, worksite.state, verb.to, change);
}

/// A score sheet remembers which version of the file was read (C10).
void stampReview(Review& review, const StateVerb& verb, const StateChange& change, Database& database)
{
    if (ReviewState(verb.to) == ReviewState::Withdrawn)
        return;
    const bool isSubmitted = ReviewState(verb.to) == ReviewState::Submitted;
    const auto proposal = RecordStore(database).find<Proposal>(review.proposal);
    review.version = isSubmitted && proposal ? proposal->version : 0;
    review.submittedAt = isSubmitted ? change.recordedAt : QDateTime();
}

/// The hour that nobody typed: now, or the planned one where a past day is recorded.
void stampSitting(Sitting& sitting, const StateChange& change)
{
    QDateTime& hour = sitting.state == SittingState::Open ? sitting.openedAt : sitting.closedAt;
    if (hour.isValid() || sitting.state == SittingState::NoQuorum)
        return;
    const bool isNow = change.effectiveOn == change.recordedAt.date();
    hour = isNow || sitting.state == SittingState::Closed ? change.recordedAt : sitting.heldAt;
}

} // namespace

const Field* stateField(const RecordType& type)
{
    const Field* state = type.find(u"state");
    return state ? state : type.find(u"status");
}

bool isAboutInstalment(const StateVerb& verb)
{
    return verb.part && qstrcmp(verb.part, "instalments") == 0;
}

void applyVerb(Record& record, const StateVerb& verb, const VerbRequest& request, const StateChange& change,
    Database& database)
{
    if (isAboutInstalment(verb)) {
        applyToInstalment(record.as<Agreement>(), verb, request, change);
    } else if (qstrcmp(verb.kind, "agreement") == 0) {
        applyToAgreement(record.as<Agreement>(), verb, request, change);
    } else if (qstrcmp(verb.kind, "worksite") == 0) {
        applyToWorksite(record.as<Worksite>(), verb, change);
    } else if (qstrcmp(verb.kind, "slot") == 0) {
        auto& slot = record.as<Slot>();
        slot.withdrawnOn = verb.to == 1 ? change.effectiveOn : QDate();
        slot.withdrawalMotive = verb.to == 1 ? request.motive : QString();
    } else if (qstrcmp(verb.kind, "issued_paper") == 0) {
        auto& paper = record.as<IssuedPaper>();
        paper.state = IssuedPaperState(verb.to);
        paper.withdrawnOn = change.effectiveOn;
        paper.withdrawalMotive = request.motive;
    } else {
        stepRecord(record, verb.to, change);
    }
    if (qstrcmp(verb.kind, "sitting") == 0)
        stampSitting(record.as<Sitting>(), change);
    if (qstrcmp(verb.kind, "review") == 0)
        stampReview(record.as<Review>(), verb, change, database);
}

} // namespace sijill
