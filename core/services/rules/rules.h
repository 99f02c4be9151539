#pragma once

#include "core/domain/record.h"
#include "core/domain/state_verbs.h"
#include "core/storage/record_memory.h"

namespace sijill {

/// What rules may look at besides the record itself.
struct RuleContext {
    Database& database;
    QDate today;
    RecordMemory* memory = nullptr; ///< Of a bulk verb: what was looked up for the records before.
    bool isIdentityFree = false;    ///< Asked before: no stored record has the candidate's identity.

    /// A record that the candidate refers to; null if it is gone.
    std::shared_ptr<const Record> find(const RecordType& type, qint64 id) const;
    /// Whether it is there, and whether it was entered by mistake.
    VoidReader::Standing standingOf(const KindEntry& entry, qint64 id) const;
};

/// Everything that is wrong with `candidate`, in the order of domain.md: refusals at save, what blocks its
/// next verbs, and warnings. `stored` is the record as it lies in the file, or null for a new one. Reads
/// inside a transaction.
QList<Problem> problemsOf(const Record& candidate, const Record* stored, const RuleContext& context);

/// What only a verb asks: order of days, evidence (A4), signatures (A5), executory deliberation (A6).
struct VerbRequest;
QList<Problem> verbProblems(
    const StateVerb& verb, const Record& before, const VerbRequest& request, const RuleContext& context);

/// What is wrong with a code as it is typed (RIB, ICE, CNSS, phone…); nothing for a blank or right one.
std::optional<Problem> checkTypedCode(const Field& field, const QString& typed);

bool hasRefusal(const QList<Problem>& problems);

namespace rules {

/// One sentence of a rule. Kept short to write, because rule files are mostly these.
inline Problem refuses(const char* rule, const QString& message, const QString& field)
{
    return {
        .rule = QLatin1StringView(rule), .severity = Severity::Refusal, .message = message, .field = field};
}
inline Problem blocks(const char* rule, const QString& message, const QString& field)
{
    return {
        .rule = QLatin1StringView(rule), .severity = Severity::Blocking, .message = message, .field = field};
}
inline Problem warns(const char* rule, const QString& message, const QString& field)
{
    return {
        .rule = QLatin1StringView(rule), .severity = Severity::Warning, .message = message, .field = field};
}

/// "accounts/0/rib"
QString partField(const char* part, std::size_t row, const char* field);

// One function a kind; each adds to `problems`.
void checkFields(const Record& candidate, const RuleContext& context, QList<Problem>& problems);
void checkTerritory(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkEdition(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkPartner(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkAgreement(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkWorksite(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkSlot(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkCall(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkProposal(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkCommitteeMember(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkCommitteeMeeting(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkReview(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkSelection(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkComplaint(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkSession(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkSitting(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkAgendaItem(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkDeliberation(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkOffice(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);
void checkAccount(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems);

} // namespace rules
} // namespace sijill
