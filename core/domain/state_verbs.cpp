#include "core/domain/state_verbs.h"

#include "core/domain/agenda_item.h"
#include "core/domain/agreement.h"
#include "core/domain/call.h"
#include "core/domain/complaint.h"
#include "core/domain/issued_paper.h"
#include "core/domain/partner_twins.h"
#include "core/domain/proposal.h"
#include "core/domain/recommendation.h"
#include "core/domain/review.h"
#include "core/domain/selection_run.h"
#include "core/domain/session.h"
#include "core/domain/sitting.h"
#include "core/domain/worksite.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

template <typename... State>
constexpr unsigned in(State... states)
{
    return ((1u << int(states)) | ...);
}

using A = AgreementState;
using I = InstalmentState;
using W = WorksiteState;
using P = PartnerStatus;
using C = CallState;
using F = ProposalState;
using R = ReviewState;
using L = SelectionState;
using K = ComplaintState;
using S = SessionState;
using T = SittingState;
using N = ItemState;
using M = RecommendationState;
constexpr auto kAct = VerbSort::Act;
constexpr auto kEditSort = VerbSort::Edit;

constexpr StateVerb kStateVerbTable[] = {
    {{"agreement.put_on_agenda", QT_TRANSLATE_NOOP("Verb", "Put on the agenda"), kEditSort}, "agreement",
        nullptr, in(A::Draft), int(A::OnAgenda), 0, "A1 O2 O3"},
    {{"agreement.approve", QT_TRANSLATE_NOOP("Verb", "Record the approval"), kEditSort}, "agreement", nullptr,
        in(A::OnAgenda), int(A::Approved), NeedsDocument, ""},
    {{"agreement.reject", QT_TRANSLATE_NOOP("Verb", "Record the rejection"), kEditSort}, "agreement", nullptr,
        in(A::OnAgenda), int(A::Rejected), NeedsMotive | NeedsDocument, ""},
    {{"agreement.defer", QT_TRANSLATE_NOOP("Verb", "Defer to a later session"), kEditSort}, "agreement",
        nullptr, in(A::OnAgenda), int(A::Draft), NeedsMotive, ""},
    {{"agreement.sign", QT_TRANSLATE_NOOP("Verb", "Record a signature"), kAct}, "agreement", "parties",
        in(A::Approved), -1, NeedsPart, "A1 A3 A5 O2 O3"},
    {{"agreement.annul_signature", QT_TRANSLATE_NOOP("Verb", "Annul a signature"), kAct}, "agreement",
        "parties", in(A::Approved, A::Signed), int(A::Approved), NeedsPart | NeedsMotive, ""},
    {{"agreement.activate", QT_TRANSLATE_NOOP("Verb", "Bring into force"), kEditSort}, "agreement", nullptr,
        in(A::Signed), int(A::Active), 0, "A6"},
    {{"agreement.complete", QT_TRANSLATE_NOOP("Verb", "Complete"), kEditSort}, "agreement", nullptr,
        in(A::Active), int(A::Completed), 0, ""},
    {{"agreement.terminate", QT_TRANSLATE_NOOP("Verb", "Terminate"), kEditSort}, "agreement", nullptr,
        in(A::Signed, A::Active), int(A::Terminated), NeedsMotive, ""},
    {{"agreement.cancel", QT_TRANSLATE_NOOP("Verb", "Cancel the agreement"), kEditSort}, "agreement", nullptr,
        in(A::Draft, A::OnAgenda, A::Approved), int(A::Cancelled), NeedsMotive, ""},

    {{"instalment.request", QT_TRANSLATE_NOOP("Verb", "Request an instalment"), kEditSort}, "agreement",
        "instalments", in(I::Planned, I::Refused), int(I::Requested), NeedsPart, ""},
    {{"instalment.release", QT_TRANSLATE_NOOP("Verb", "Release an instalment"), kAct}, "agreement",
        "instalments", in(I::Requested), int(I::Released), NeedsPart | NeedsDocument, "A4"},
    {{"instalment.pay", QT_TRANSLATE_NOOP("Verb", "Record a payment"), kAct}, "agreement", "instalments",
        in(I::Released), int(I::Paid), NeedsPart, ""},
    {{"instalment.refuse", QT_TRANSLATE_NOOP("Verb", "Refuse an instalment"), kEditSort}, "agreement",
        "instalments", in(I::Requested), int(I::Refused), NeedsPart | NeedsMotive, ""},
    {{"instalment.annul_release", QT_TRANSLATE_NOOP("Verb", "Annul a release"), kAct}, "agreement",
        "instalments", in(I::Released), int(I::Requested), NeedsPart | NeedsMotive, ""},
    {{"instalment.annul_payment", QT_TRANSLATE_NOOP("Verb", "Annul a payment"), kAct}, "agreement",
        "instalments", in(I::Paid), int(I::Released), NeedsPart | NeedsMotive, ""},

    {{"worksite.open", QT_TRANSLATE_NOOP("Verb", "Open the worksite"), kEditSort}, "worksite", nullptr,
        in(W::Planned), int(W::Open), 0, "W6"},
    {{"worksite.suspend", QT_TRANSLATE_NOOP("Verb", "Suspend the worksite"), kEditSort}, "worksite", nullptr,
        in(W::Open), int(W::Suspended), NeedsMotive, ""},
    {{"worksite.resume", QT_TRANSLATE_NOOP("Verb", "Resume the worksite"), kEditSort}, "worksite", nullptr,
        in(W::Suspended), int(W::Open), 0, ""},
    {{"worksite.finish", QT_TRANSLATE_NOOP("Verb", "Finish the worksite"), kEditSort}, "worksite", nullptr,
        in(W::Open, W::Suspended), int(W::Finished), 0, ""},
    {{"worksite.close", QT_TRANSLATE_NOOP("Verb", "Close the worksite"), kEditSort}, "worksite", nullptr,
        in(W::Finished), int(W::Closed), 0, ""},
    {{"worksite.cancel", QT_TRANSLATE_NOOP("Verb", "Cancel the worksite"), kEditSort}, "worksite", nullptr,
        in(W::Planned), int(W::Cancelled), NeedsMotive, ""},

    {{"partner.suspend", QT_TRANSLATE_NOOP("Verb", "Suspend the partner"), kEditSort}, "partner", nullptr,
        in(P::Active), int(P::Suspended), NeedsMotive, ""},
    {{"partner.debar", QT_TRANSLATE_NOOP("Verb", "Debar the partner"), kEditSort}, "partner", nullptr,
        in(P::Active, P::Suspended), int(P::Debarred), NeedsMotive, ""},
    {{"partner.reinstate", QT_TRANSLATE_NOOP("Verb", "Reinstate the partner"), kEditSort}, "partner", nullptr,
        in(P::Suspended, P::Debarred), int(P::Active), NeedsMotive, ""},

    {{"slot.withdraw", QT_TRANSLATE_NOOP("Verb", "Withdraw the slot"), kEditSort}, "slot", nullptr, 1u << 0,
        1, NeedsMotive, ""},
    {{"slot.reinstate", QT_TRANSLATE_NOOP("Verb", "Reinstate the slot"), kEditSort}, "slot", nullptr, 1u << 1,
        0, 0, ""},

    {{"call.open", QT_TRANSLATE_NOOP("Verb", "Open the call"), kEditSort}, "call", nullptr, in(C::Draft),
        int(C::Open), 0, "C1"},
    {{"call.close", QT_TRANSLATE_NOOP("Verb", "Close the call"), kEditSort}, "call", nullptr, in(C::Open),
        int(C::Closed), 0, ""},
    {{"call.cancel", QT_TRANSLATE_NOOP("Verb", "Cancel the call"), kEditSort}, "call", nullptr,
        in(C::Draft, C::Open, C::Closed), int(C::Cancelled), NeedsMotive, ""},

    {{"proposal.find_complete", QT_TRANSLATE_NOOP("Verb", "Find the file complete"), kEditSort}, "proposal",
        nullptr, in(F::Received, F::Incomplete), int(F::Complete), 0, "C4"},
    {{"proposal.find_incomplete", QT_TRANSLATE_NOOP("Verb", "Ask for missing documents"), kEditSort},
        "proposal", nullptr, in(F::Received, F::Complete), int(F::Incomplete), 0, ""},
    {{"proposal.admit", QT_TRANSLATE_NOOP("Verb", "Admit the file"), kEditSort}, "proposal", nullptr,
        in(F::Complete), int(F::Admitted), 0, "C2 C4 O3 W6"},
    {{"proposal.find_inadmissible", QT_TRANSLATE_NOOP("Verb", "Find the file inadmissible"), kEditSort},
        "proposal", nullptr, in(F::Received, F::Incomplete, F::Complete), int(F::Inadmissible), NeedsMotive,
        ""},
    {{"proposal.withdraw", QT_TRANSLATE_NOOP("Verb", "Record the withdrawal"), kEditSort}, "proposal",
        nullptr,
        in(F::Received, F::Incomplete, F::Complete, F::Admitted, F::UnderReview, F::Ranked, F::Reserve),
        int(F::Withdrawn), NeedsMotive, ""},
    {{"proposal.put_under_review", QT_TRANSLATE_NOOP("Verb", "Put under review"), kEditSort}, "proposal",
        nullptr, in(F::Admitted), int(F::UnderReview), 0, ""},
    {{"proposal.promote", QT_TRANSLATE_NOOP("Verb", "Take from the reserve list"), kEditSort}, "proposal",
        nullptr, in(F::Reserve), int(F::Selected), NeedsMotive | NeedsDocument, "O3"},
    {{"proposal.renounce", QT_TRANSLATE_NOOP("Verb", "Record that the partner renounces"), kEditSort},
        "proposal", nullptr, in(F::Selected), int(F::Withdrawn), NeedsMotive, ""},

    {{"review.submit", QT_TRANSLATE_NOOP("Verb", "Submit the review"), kAct}, "review", nullptr,
        in(R::Assigned), int(R::Submitted), 0, "C5 C7"},
    {{"review.reopen", QT_TRANSLATE_NOOP("Verb", "Reopen the review"), kAct}, "review", nullptr,
        in(R::Submitted), int(R::Assigned), NeedsMotive, ""},
    {{"review.withdraw", QT_TRANSLATE_NOOP("Verb", "Withdraw the review"), kEditSort}, "review", nullptr,
        in(R::Assigned, R::Submitted), int(R::Withdrawn), NeedsMotive, ""},

    {{"selection.set_aside", QT_TRANSLATE_NOOP("Verb", "Set the run aside"), kEditSort}, "selection", nullptr,
        in(L::Kept), int(L::SetAside), NeedsMotive, ""},

    {{"session.open", QT_TRANSLATE_NOOP("Verb", "Open the session"), kEditSort}, "session", nullptr,
        in(S::Convened), int(S::Open), 0, "S1"},
    {{"session.close", QT_TRANSLATE_NOOP("Verb", "Close the session"), kEditSort}, "session", nullptr,
        in(S::Open), int(S::Closed), 0, ""},
    {{"session.cancel", QT_TRANSLATE_NOOP("Verb", "Cancel the session"), kEditSort}, "session", nullptr,
        in(S::Preparing, S::Convened), int(S::Cancelled), NeedsMotive, ""},
    {{"sitting.open", QT_TRANSLATE_NOOP("Verb", "Open the sitting"), kEditSort}, "sitting", nullptr,
        in(T::Planned), int(T::Open), 0, "S3"},
    {{"sitting.close", QT_TRANSLATE_NOOP("Verb", "Close the sitting"), kEditSort}, "sitting", nullptr,
        in(T::Open), int(T::Closed), 0, ""},
    {{"sitting.lack_quorum", QT_TRANSLATE_NOOP("Verb", "Adjourn for lack of quorum"), kEditSort}, "sitting",
        nullptr, in(T::Planned), int(T::NoQuorum), 0, ""},
    {{"agenda_item.oppose", QT_TRANSLATE_NOOP("Verb", "Record the governor's opposition"), kEditSort},
        "agenda_item", nullptr, in(N::Listed), int(N::Opposed), NeedsMotive, ""},
    {{"recommendation.start", QT_TRANSLATE_NOOP("Verb", "Record that it is under way"), kEditSort},
        "recommendation", nullptr, in(M::Open), int(M::UnderWay), 0, ""},
    {{"recommendation.complete", QT_TRANSLATE_NOOP("Verb", "Record that it is done"), kEditSort},
        "recommendation", nullptr, in(M::Open, M::UnderWay), int(M::Done), 0, ""},
    {{"recommendation.drop", QT_TRANSLATE_NOOP("Verb", "Drop the recommendation"), kEditSort},
        "recommendation", nullptr, in(M::Open, M::UnderWay), int(M::Dropped), NeedsMotive, ""},

    {{"complaint.uphold", QT_TRANSLATE_NOOP("Verb", "Uphold the complaint"), kEditSort}, "complaint", nullptr,
        in(K::Received), int(K::Upheld), 0, "K1"},
    {{"complaint.dismiss", QT_TRANSLATE_NOOP("Verb", "Dismiss the complaint"), kEditSort}, "complaint",
        nullptr, in(K::Received), int(K::Dismissed), 0, "K1"},
    {{"complaint.withdraw", QT_TRANSLATE_NOOP("Verb", "Record that it is withdrawn"), kEditSort}, "complaint",
        nullptr, in(K::Received), int(K::Withdrawn), NeedsMotive, ""},

    {{"paper.withdraw", QT_TRANSLATE_NOOP("Verb", "Withdraw the paper"), kAct}, "issued_paper", nullptr,
        in(IssuedPaperState::Issued), int(IssuedPaperState::Withdrawn), NeedsMotive, ""},
};

} // namespace

namespace verbs {
const Verb kCreate{"create", QT_TRANSLATE_NOOP("Verb", "Creation")};
const Verb kEdit{"edit", QT_TRANSLATE_NOOP("Verb", "Edit")};
const Verb kRemove{"remove", QT_TRANSLATE_NOOP("Verb", "Deletion")};
const Verb kRestore{"restore", QT_TRANSLATE_NOOP("Verb", "Return from the bin")};
const Verb kVoid{"void", QT_TRANSLATE_NOOP("Verb", "Entered by mistake")};
const Verb kTakeBack{"take_back", QT_TRANSLATE_NOOP("Verb", "It was no mistake")};
const Verb kVoidSigned{"void_signed", QT_TRANSLATE_NOOP("Verb", "Voiding of a signed agreement")};
const Verb kAddSlots{"add_slots", QT_TRANSLATE_NOOP("Verb", "Addition of slots")};
const Verb kTakeOver{"take_over", QT_TRANSLATE_NOOP("Verb", "Files taken over")};
const Verb kAttach{"attach", QT_TRANSLATE_NOOP("Verb", "Attachment")};
const Verb kAssignReviews{"review.assign", QT_TRANSLATE_NOOP("Verb", "Assignment of files to reviewers")};
const Verb kMarkReview{"review.mark", QT_TRANSLATE_NOOP("Verb", "Marks of a score sheet")};
const Verb kDeclareInterest{"review.declare", QT_TRANSLATE_NOOP("Verb", "Declaration of interest")};
const Verb kKeepRun{"selection.keep", QT_TRANSLATE_NOOP("Verb", "Selection run")};
const Verb kDecideSelection{"selection.decide", QT_TRANSLATE_NOOP("Verb", "Decision of the selection")};
const Verb kContractProposals{
    "proposal.contract", QT_TRANSLATE_NOOP("Verb", "Worksites and agreements from proposals")};
const Verb kConvene{"session.convene", QT_TRANSLATE_NOOP("Verb", "Convocation of the members")};
const Verb kMoveItem{"agenda_item.move", QT_TRANSLATE_NOOP("Verb", "New order of the agenda")};
const Verb kProposeOverdue{
    "agenda_item.propose_overdue", QT_TRANSLATE_NOOP("Verb", "Overdue recommendations put on the agenda")};
const Verb kDetachAgreement{
    "agenda_item.detach", QT_TRANSLATE_NOOP("Verb", "Agreement detached from a block")};
const Verb kPutOffItem{"agenda_item.put_off", QT_TRANSLATE_NOOP("Verb", "Point deferred or withdrawn")};
const Verb kCloseBallot{
    "agenda_item.close_ballot", QT_TRANSLATE_NOOP("Verb", "Closing of a ballot"), VerbSort::Act};
const Verb kAnnulBallot{
    "agenda_item.annul_ballot", QT_TRANSLATE_NOOP("Verb", "Annulment of a ballot"), VerbSort::Act};
const Verb kTranscribe{
    "deliberation.transcribe", QT_TRANSLATE_NOOP("Verb", "Transcription into the register"), VerbSort::Act};
const Verb kRecordDeliberationStep{
    "deliberation.step", QT_TRANSLATE_NOOP("Verb", "Follow-up of a deliberation")};
const Verb kIssuePaper{"paper.issue", QT_TRANSLATE_NOOP("Verb", "Issue of a paper"), VerbSort::Act};
const Verb kImport{"import", QT_TRANSLATE_NOOP("Verb", "Import")};
const Verb kSetUp{"set_up", QT_TRANSLATE_NOOP("Verb", "Setting up of the file"), VerbSort::Act};
const Verb kUndo{"undo", QT_TRANSLATE_NOOP("Verb", "Undo"), VerbSort::Undo};
const Verb kRedo{"redo", QT_TRANSLATE_NOOP("Verb", "Redo"), VerbSort::Redo};
const Verb kSetPassword{
    "account.password", QT_TRANSLATE_NOOP("Verb", "Setting of a password"), VerbSort::Act};
const Verb kLoginOn{"office.login_on", QT_TRANSLATE_NOOP("Verb", "Login switched on"), VerbSort::Act};
const Verb kLoginOff{"office.login_off", QT_TRANSLATE_NOOP("Verb", "Login switched off"), VerbSort::Act};
const Verb kMergePartners{"partner.merge", QT_TRANSLATE_NOOP("Verb", "Merge of two partners")};
const Verb kSplitPartners{"partner.split", QT_TRANSLATE_NOOP("Verb", "Merge taken back")};
const Verb kTellPartnersApart{"partner.tell_apart", QT_TRANSLATE_NOOP("Verb", "Partners told apart")};
const Verb kReconsiderPartners{
    "partner.reconsider", QT_TRANSLATE_NOOP("Verb", "Possible duplicate looked at again")};
} // namespace verbs

bool StateVerb::enforcesRule(const QString& rule) const
{
    // A field that the record still lacks has no rule code: it refuses every verb that enforces anything.
    if (rule.isEmpty())
        return enforces[0] != '\0';
    return QString::fromLatin1(enforces).split(u' ').contains(rule);
}

QString StateVerb::name() const
{
    return QString::fromLatin1(verb.code).section(u'.', 1);
}

std::span<const StateVerb> stateVerbs()
{
    return kStateVerbTable;
}

std::vector<const StateVerb*> stateVerbsOf(QStringView kind, const char* part)
{
    std::vector<const StateVerb*> found;
    for (const StateVerb& verb : kStateVerbTable) {
        if (kind == QLatin1StringView(verb.kind) && qstrcmp(verb.part, part) == 0)
            found.push_back(&verb);
    }
    return found;
}

const StateVerb* findStateVerb(QStringView code)
{
    const auto found = std::find_if(std::begin(kStateVerbTable), std::end(kStateVerbTable),
        [&](const StateVerb& verb) { return code == QLatin1StringView(verb.verb.code); });
    return found == std::end(kStateVerbTable) ? nullptr : found;
}

const Verb* findVerb(QStringView code)
{
    for (const Verb* verb : {&verbs::kCreate, &verbs::kEdit, &verbs::kRemove, &verbs::kRestore, &verbs::kVoid,
             &verbs::kTakeBack, &verbs::kAttach, &verbs::kAddSlots, &verbs::kTakeOver, &verbs::kAssignReviews,
             &verbs::kMarkReview, &verbs::kDeclareInterest, &verbs::kKeepRun, &verbs::kDecideSelection,
             &verbs::kContractProposals, &verbs::kConvene, &verbs::kMoveItem, &verbs::kProposeOverdue,
             &verbs::kDetachAgreement, &verbs::kPutOffItem, &verbs::kCloseBallot, &verbs::kAnnulBallot,
             &verbs::kTranscribe, &verbs::kRecordDeliberationStep, &verbs::kIssuePaper, &verbs::kImport,
             &verbs::kSetUp, &verbs::kUndo, &verbs::kRedo, &verbs::kSetPassword, &verbs::kLoginOn,
             &verbs::kLoginOff, &verbs::kMergePartners, &verbs::kSplitPartners, &verbs::kTellPartnersApart,
             &verbs::kReconsiderPartners}) {
        if (code == QLatin1StringView(verb->code))
            return verb;
    }
    const StateVerb* state = findStateVerb(code);
    return state ? &state->verb : nullptr;
}

QString Verb::title() const
{
    return QCoreApplication::translate("Verb", label);
}

QString JournalEntry::verbTitle() const
{
    const Verb* known = findVerb(verb);
    return known ? known->title() : verb;
}

} // namespace sijill
