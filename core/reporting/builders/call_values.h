#pragma once

#include "core/domain/call.h"
#include "core/domain/edition.h"
#include "core/reporting/builders/paper_context.h"

namespace sijill {

/// What every paper of a call names: the call and its hours, the edition, the office and who answers
/// questions.
void setCall(PaperValues& values, const PaperContext& context, const Call& call, const Edition& edition);
/// Who answers questions about the papers, where the office says so.
void setContact(PaperValues& values, const PaperContext& context);
/// Sign the papers of the counter: its agent and somebody else.
Signatures counterSignatures(const PaperContext& context, const Signatory& other);
/// The president alone, under the papers that leave in his name.
Signatures presidentSignature(const PaperContext& context);

/// A text typed in one language, if it is the one of the paper's script; empty otherwise.
QString ofOwnScript(const PaperContext& context, const QString& typed);
/// «11 دجنبر 2023», local day.
QString longDayOf(const PaperContext& context, const QDateTime& moment);
QString hourOf(const PaperContext& context, const QDateTime& moment);

} // namespace sijill
