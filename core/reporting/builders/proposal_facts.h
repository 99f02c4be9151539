#pragma once

#include "core/domain/call.h"
#include "core/domain/edition.h"
#include "core/domain/proposal.h"
#include "core/storage/database.h"

namespace sijill {

/// One paper that the call asks for or the file holds.
struct FilePaper {
    DocumentKindId kind;
    bool isReceived = false; ///< It was in the envelope or came later, whatever the office says of it.
    FileVerdict verdict = FileVerdict::Awaited;
    QDate receivedOn = {};
    QString remark = {};

    bool isRefused() const { return verdict == FileVerdict::NotInOrder; }
    bool isMissing() const { return !isReceived && verdict != FileVerdict::NotRequired; }
};

/// A file with what its papers say of other records. Nothing of other files of the call.
struct ProposalFacts {
    Proposal proposal;
    Call call;
    Edition edition;
    std::optional<Partner> partner;
    std::vector<FilePaper> papers; ///< In the order of the call, then others that were brought.

    bool isLate() const { return call.isOverAt(proposal.receivedAt); }
    /// Missing or refused: what the partner is asked for (C4).
    std::vector<FilePaper> lacking() const;
};

/// Call inside Database::read.
ProposalFacts readProposalFacts(Database& database, const Proposal& proposal);

} // namespace sijill
