#pragma once

#include "core/domain/ids.h"
#include "core/domain/partner.h"
#include "core/domain/record_type.h"
#include "core/domain/state_change.h"
#include "core/domain/voiding.h"

namespace sijill {

enum class CallKind { Projects = 0, ExpressionOfInterest = 1 };
extern const Choices kCallKinds;

enum class CallState { Draft = 0, Open = 1, Closed = 2, Decided = 3, Cancelled = 4 };
extern const Choices kCallStates;

/// A sector that the call is for; a call without any is for all.
struct CallSector {
    PartId id;
    SectorId sector;

    bool operator==(const CallSector&) const = default;
};

/// A commune that the call is for; a call without any is for the whole province.
struct CallCommune {
    PartId id;
    TerritoryId commune;

    bool operator==(const CallCommune&) const = default;
};

/// A paper that a file must hold, from one kind of partner or (empty) from every kind.
struct CallDocument {
    PartId id;
    DocumentKindId documentKind;
    std::optional<PartnerKind> partnerKind;

    bool operator==(const CallDocument&) const = default;
};

/// One thing that reviewers give a mark for.
struct Criterion {
    PartId id;
    LocalizedText names;
    LocalizedText help;
    int scale = 10; ///< The best mark; the worst is 0.
    Percent weight; ///< All of a call come to 100 before it opens (C1).

    bool operator==(const Criterion&) const = default;
};

/// A call for projects: who may hand in what, until when, how it will be judged, and what there is to give.
struct Call {
    CallId id;
    Revision revision;
    QString number; ///< "AP-2023/01"; receipts are numbered under it.
    EditionId edition;
    CallId follows; ///< The earlier call whose rejected files may be taken over into this one.
    CallKind kind = CallKind::Projects;
    LocalizedText title;
    LocalizedText notice;
    QDateTime opensAt;
    QDateTime closesAt;
    bool sealed = false; ///< Envelopes stay closed until the closing hour (C3).
    Money budget;
    int personMonths = 0;
    QString place; ///< Where files are handed in.
    CallState state = CallState::Draft;
    std::vector<CallSector> sectors;
    std::vector<CallCommune> communes;
    std::vector<CallDocument> documents;
    std::vector<Criterion> criteria;
    std::vector<StateChange> changes;
    Voiding voided;

    bool operator==(const Call&) const = default;
    Percent weights() const; ///< Of all criteria together.
    /// Papers asked of a kind of partner (nothing: of any), in order, each once.
    std::vector<DocumentKindId> documentsFor(std::optional<PartnerKind> of) const;
    /// Envelopes are still closed: nothing but receipts is known (C3).
    bool isSealedNow() const { return sealed && (state == CallState::Draft || state == CallState::Open); }
    bool isOverAt(const QDateTime& moment) const { return closesAt.isValid() && moment > closesAt; }
};

template <>
const RecordType& recordType<CallSector>();
template <>
const RecordType& recordType<CallCommune>();
template <>
const RecordType& recordType<CallDocument>();
template <>
const RecordType& recordType<Criterion>();
template <>
const RecordType& recordType<Call>();

} // namespace sijill
