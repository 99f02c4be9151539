#pragma once

#include "core/domain/issued_paper.h"
#include "core/domain/proposal.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/value_text.h"

namespace sijill {

/// Gives the depositor his receipt in one act: issued under a code in the language of the window, or the one
/// that was issued before if it says the same, then printed.
void giveReceipt(Workspace& workspace, const Proposal& proposal);
/// The first half of it.
Result<IssuedPaper> issuedReceipt(Workspace& workspace, const Proposal& proposal);

/// A partner known by its name alone, with the next file number: the counter does not wait for the rest. No
/// id when it is refused, which is reported.
ReferenceOption newPartner(Workspace& workspace, const QString& name);

} // namespace sijill
