#pragma once

#include "core/domain/journal.h"

#include <span>

namespace sijill {

/// What a verb asks for besides its day.
enum VerbNeed : unsigned {
    NeedsMotive = 1u << 0,
    NeedsPart = 1u << 1,     ///< Is about one row: a party that signs, an instalment that is released.
    NeedsDocument = 1u << 2, ///< Number of the paper: deliberation, payment order, receipt.
};

/// A verb that moves a record (or one row of it) from state to state. Services carry it out; windows and the
/// command line offer it.
struct StateVerb {
    Verb verb;        ///< Code "agreement.sign".
    const char* kind; ///< Singular of the record.
    const char* part; ///< Key of the part it is about, or null.
    unsigned from;    ///< Bit mask of the states it may start from.
    int to; ///< The state it leads to; -1 when the service decides (a signature that may not be the last).
    unsigned needs;
    const char*
        enforces; ///< Rule codes whose blocking problems refuse it, separated by blanks (domain.md §0).

    bool startsFrom(int state) const { return (from & (1u << state)) != 0; }
    bool enforcesRule(const QString& rule) const;
    QString name() const; ///< "sign".
};

std::span<const StateVerb> stateVerbs();
/// Those of one kind (part null) or of one of its parts.
std::vector<const StateVerb*> stateVerbsOf(QStringView kind, const char* part = nullptr);
const StateVerb* findStateVerb(QStringView code);

/// Verbs that any record has.
namespace verbs {
extern const Verb kCreate;
extern const Verb kEdit;
extern const Verb kRemove;
extern const Verb kRestore;
extern const Verb kVoid;
extern const Verb kTakeBack;   ///< It was no mistake.
extern const Verb kVoidSigned; ///< Asked for its role only: agreements that everybody has signed.
extern const Verb kAddSlots;
extern const Verb kTakeOver; ///< Rejected files of an earlier call, under the receipts of the next.
extern const Verb kAttach;
extern const Verb kAssignReviews;
extern const Verb kDeclareInterest;
extern const Verb kKeepRun;
extern const Verb kDecideSelection;
extern const Verb kContractProposals;
extern const Verb kConvene;
extern const Verb kMoveItem;
extern const Verb kProposeOverdue;
extern const Verb kDetachAgreement;
extern const Verb kPutOffItem;
extern const Verb kCloseBallot;
extern const Verb kAnnulBallot;
extern const Verb kTranscribe;
extern const Verb kRecordDeliberationStep;
extern const Verb kImport;
extern const Verb kSetUp;
extern const Verb kUndo;
extern const Verb kRedo;
extern const Verb kSetPassword;
extern const Verb kLoginOn;
extern const Verb kLoginOff;
} // namespace verbs

} // namespace sijill
