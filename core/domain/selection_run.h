#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/domain/state_change.h"

namespace sijill {

enum class SelectionMethod { CutOff = 0, Optimised = 1 };
extern const Choices kSelectionMethods;

enum class SelectionState { Kept = 0, Decided = 1, SetAside = 2 };
extern const Choices kSelectionStates;

enum class SelectionVerdict { Selected = 0, Reserve = 1, Rejected = 2 };
extern const Choices kSelectionVerdicts;

/// What a run says of one proposal.
struct SelectionRow {
    PartId id;
    ProposalId proposal;
    int rank = 0;  ///< From 1; 0: has no score.
    QString score; ///< Exact, "77" or "231/4" (C7).
    SelectionVerdict verdict = SelectionVerdict::Rejected;
    int jobs = 0; ///< Chosen ones may be fewer than were asked for; the others: as asked.
    int personMonths = 0;
    Money amount;
    QString reason; ///< JSON of the reason (core/selection), told in the reader's language.

    bool operator==(const SelectionRow&) const = default;
};

/// A run that turned a ranking into decisions, kept as it was computed: another try is another run.
struct Selection {
    SelectionId id;
    Revision revision;
    QString number; ///< "SEL-2023/01".
    CallId call;
    QString name; ///< What the committee calls this scenario.
    SelectionMethod method = SelectionMethod::CutOff;
    QDateTime computedAt;
    Money budget;         ///< The envelope it kept to …
    int personMonths = 0; ///< … in both units; 0: none.
    int reserve = 0;      ///< How many stand on the reserve list at most.
    QString scenario;     ///< JSON of the whole question, for an optimised run.
    QString result;       ///< JSON of the whole answer: gap, prices, conflicts.
    SelectionState state = SelectionState::Kept;
    std::vector<SelectionRow> rows;
    std::vector<StateChange> changes;

    bool operator==(const Selection&) const = default;
};

template <>
const RecordType& recordType<SelectionRow>();
template <>
const RecordType& recordType<Selection>();

} // namespace sijill
