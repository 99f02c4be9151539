#pragma once

#include "core/domain/issued_paper.h"
#include "core/domain/paper_template.h"
#include "core/domain/record.h"

#include <span>

namespace sijill {

struct Paper;
class PaperContext;

enum class PaperKind {
    Session,
    Quarter,
    Agreement,
    Partner,
    Worksite,
    Territory,
    CallNotice,
    DepositReceipt,
    DepositRegister,
    MissingDocuments,
    Inadmissibility,
    ReviewerSheet,
    ComparativeTable,
    CommitteeMinutes,
    SelectionResults,
    MotiveLetter,
    Deliberation,
    Minutes,
    DeliberationRegister,
    FollowUp,
    SessionDossier,
    Convocation,
    Agenda,
    AttendanceSheet,
    VotingSheets,
    TransmissionSlip,
};

/// One kind of paper, said once for builders, the office's words, issuing, window and command line.
struct PaperTrait {
    PaperKind kind;
    const char* code;              ///< "deposit-receipt": in the window and as a verb.
    const char* help;              ///< Marked with QT_TRANSLATE_NOOP("Help", …).
    const RecordType& (*record)(); ///< What it is about; null for reports.
    IssuedPaperKind issued;
    std::optional<WordedPaper> worded; ///< The text of the office that it is printed with.
    Result<Paper> (*build)(const PaperContext& context, const Record& record); ///< Null for reports.
    bool tellsMarks = false; ///< Of members, or the scores made of them (C5, C6).
};

/// In the order in which the command line lists them.
std::span<const PaperTrait> paperTraits();
const PaperTrait& traitOf(PaperKind kind);
/// By its code; reports of a session for an unknown one.
const PaperTrait& traitOf(const QString& code);

/// Kind of the record a paper is about; null for reports.
const RecordType* recordOfPaper(PaperKind kind);
/// The paper that a text of the office is printed as.
PaperKind paperWorded(WordedPaper paper);
/// What it is called once it is issued; `about` tells framework agreements from others.
IssuedPaperKind issuedKind(PaperKind kind, const std::optional<Record>& about);
PaperKind builtKind(IssuedPaperKind kind);

} // namespace sijill
