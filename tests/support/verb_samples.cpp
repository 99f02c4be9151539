#include "tests/support/verb_samples.h"

#include "core/domain/call.h"
#include "core/domain/committee.h"
#include "core/domain/complaint.h"
#include "core/domain/proposal.h"
#include "core/domain/review.h"
#include "core/domain/selection_run.h"
#include "tests/support/council_room.h"

namespace sijill {
namespace {

StateChange changeTo(int state)
{
    StateChange change;
    change.to = state;
    change.effectiveOn = kPrevious;
    return change;
}

/// An agreement in a state, with the signatures that go with it: one of two once it is approved.
Agreement agreementIn(TestOffice& office, int state, const QString& number)
{
    Agreement agreement = agreementDraft(office, number);
    agreement.state = AgreementState(state);
    agreement.changes.push_back(changeTo(state));
    agreement.executoryOn = kPrevious;
    if (state >= int(AgreementState::Approved))
        agreement.parties.at(0).signedOn = kPrevious;
    if (state >= int(AgreementState::Signed))
        agreement.parties.at(1).signedOn = kPrevious;
    return agreement;
}

Agreement withInstalmentIn(TestOffice& office, int state, const QString& number)
{
    Agreement agreement = agreementIn(office, int(AgreementState::Active), number);
    Instalment& instalment = agreement.instalments.front();
    instalment.state = InstalmentState(state);
    instalment.evidenceReceivedOn = kPrevious;
    instalment.changes.push_back(changeTo(state));
    return agreement;
}

/// With criteria that come to 100.
Call callIn(TestOffice& office, int state, const QString& number)
{
    Call call;
    call.number = number;
    call.edition = savedEdition(office).id;
    call.title = {{u"fr"_s, u"Appel"_s}};
    call.opensAt = QDateTime(kPrevious.addDays(-60), QTime(8, 0), Qt::UTC);
    call.closesAt = QDateTime(kPrevious.addDays(-30), QTime(8, 0), Qt::UTC);
    Criterion criterion;
    criterion.names = {{u"fr"_s, u"Moyens"_s}};
    criterion.weight = {10'000};
    call.criteria = {criterion};
    call.state = CallState(state);
    call.changes.push_back(changeTo(state));
    return call;
}

/// Under an open call of its own, with all that admission asks for.
Proposal proposalIn(TestOffice& office, int state, const QString& number)
{
    const Worksite sample = savedWorksite(office);
    Proposal proposal;
    const Call call = office.saved(callIn(office, int(CallState::Open), number));
    proposal.call = call.id;
    proposal.receipt = number + u"-001"_s;
    proposal.receivedAt = call.opensAt.addDays(1);
    proposal.partner = savedPartner(office).id;
    proposal.title = {{u"fr"_s, u"Nettoyage"_s}};
    proposal.sector = sample.sector;
    proposal.commune = sample.commune;
    proposal.startsOn = sample.plannedFrom;
    proposal.months = 6;
    proposal.documentsDueOn = kDay.addDays(10);
    proposal.state = ProposalState(state);
    proposal.changes.push_back(changeTo(state));
    return proposal;
}

/// With every criterion marked, by a member who has declared.
Review reviewIn(TestOffice& office, int state, const QString& number)
{
    Committee committee;
    committee.code = number;
    committee.names = {{u"fr"_s, u"Commission"_s}};
    CommitteeMember member;
    member.code = number;
    member.committee = office.saved(committee).id;
    member.name = u"Hind"_s;
    Review review;
    review.number = number;
    review.proposal = office.written(proposalIn(office, int(ProposalState::UnderReview), number)).id;
    review.member = office.saved(member).id;
    review.declaredAt = QDateTime(kPrevious, QTime(8, 0), Qt::UTC);
    ReviewMark mark;
    mark.mark = 5;
    review.marks = {mark};
    review.version = 1;
    review.state = ReviewState(state);
    review.changes.push_back(changeTo(state));
    return review;
}

Selection selectionIn(TestOffice& office, int state, const QString& number)
{
    Selection run;
    run.number = number;
    run.call = office.saved(callIn(office, int(CallState::Closed), number)).id;
    run.state = SelectionState(state);
    run.changes.push_back(changeTo(state));
    return run;
}

/// With its answer written.
Complaint complaintIn(int state, const QString& number)
{
    Complaint complaint;
    complaint.number = number;
    complaint.receivedOn = kPrevious;
    complaint.dueOn = kDay;
    complaint.complainant = u"Association"_s;
    complaint.subject = {{u"fr"_s, u"Rejet"_s}};
    complaint.answer = {{u"fr"_s, u"La note est exacte."_s}};
    complaint.state = ComplaintState(state);
    complaint.changes.push_back(changeTo(state));
    return complaint;
}

} // namespace

bool isAbout(const StateVerb& verb, const char* part)
{
    return qstrcmp(verb.part, part) == 0;
}

Record recordIn(TestOffice& office, const StateVerb& verb, int state, const QString& number)
{
    if (isAbout(verb, "instalments"))
        return Record::of(withInstalmentIn(office, state, number));
    if (qstrcmp(verb.kind, "agreement") == 0)
        return Record::of(agreementIn(office, state, number));
    if (qstrcmp(verb.kind, "worksite") == 0) {
        Worksite worksite = savedWorksite(office);
        worksite.id = {};
        worksite.code = number;
        worksite.state = WorksiteState(state);
        worksite.changes.push_back(changeTo(state));
        return Record::of(worksite);
    }
    if (qstrcmp(verb.kind, "call") == 0)
        return Record::of(callIn(office, state, number));
    if (qstrcmp(verb.kind, "proposal") == 0)
        return Record::of(proposalIn(office, state, number));
    if (qstrcmp(verb.kind, "review") == 0)
        return Record::of(reviewIn(office, state, number));
    if (qstrcmp(verb.kind, "selection") == 0)
        return Record::of(selectionIn(office, state, number));
    if (qstrcmp(verb.kind, "complaint") == 0)
        return Record::of(complaintIn(state, number));
    if (const std::optional<Record> ofCouncil = councilRecordIn(office, verb.kind, state, number))
        return *ofCouncil;
    Partner partner = samplePartner(number);
    partner.commune = savedCommune(office).id;
    partner.status = PartnerStatus(state);
    partner.changes.push_back(changeTo(state));
    return Record::of(partner);
}

} // namespace sijill
