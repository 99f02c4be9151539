#include "core/services/rules/rules.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/agreement.h"
#include "core/domain/call.h"
#include "core/domain/partner.h"
#include "core/domain/proposal.h"
#include "core/services/verb_service.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

using rules::refuses;

/// The last change of state of what the verb moves; null before the first, and for verbs that leave the state
/// to its rows.
const StateChange* lastChange(const StateVerb& verb, const Record& record, qint64 partId)
{
    if (verb.part && qstrcmp(verb.part, "instalments") == 0) {
        for (const Instalment& instalment : record.as<Agreement>().instalments) {
            if (instalment.id.value == partId)
                return instalment.changes.empty() ? nullptr : &instalment.changes.back();
        }
        return nullptr;
    }
    const Part* changes = record.type().part(u"changes");
    const std::size_t count = changes ? changes->size(record.data()) : 0;
    return count > 0 ? static_cast<const StateChange*>(changes->at(record.data(), count - 1)) : nullptr;
}

void checkOrder(
    const StateVerb& verb, const Record& before, const VerbRequest& request, QList<Problem>& problems)
{
    const StateChange* last = lastChange(verb, before, request.partId);
    if (last && request.on < last->effectiveOn)
        problems << refuses("",
            QCoreApplication::translate("Rules", "This day lies before the previous change of state, %1.")
                .arg(Format().shortDate(last->effectiveOn)),
            u"on"_s);
}

/// C4: who is asked for papers is told until when.
void checkDocumentsDue(const Proposal& proposal, const VerbRequest& request, QList<Problem>& problems)
{
    if (!proposal.documentsDueOn.isValid() || proposal.documentsDueOn < request.on)
        problems << refuses("C4",
            QCoreApplication::translate("Rules",
                "Fill in first until when the missing documents may be brought: a day that is still to "
                "come."),
            u"documents_due_on"_s);
}

/// A call is closed when its hour has come: whoever relied on it could still hand in a file.
void checkClosing(const Call& call, const VerbRequest& request, QList<Problem>& problems)
{
    if (call.closesAt.isValid() && request.on < officeDay(call.closesAt))
        problems << refuses("C2",
            QCoreApplication::translate(
                "Rules", "This call receives files until %1: it cannot be closed before.")
                .arg(Format().dateTime(call.closesAt)),
            u"on"_s);
}

/// A4: the previous instalment is released and its spending justified to the share that the edition asks for.
void checkPrevious(const Instalment& previous, Percent required, QList<Problem>& problems)
{
    if (previous.state != InstalmentState::Paid && previous.state != InstalmentState::Released) {
        problems << refuses("A4",
            QCoreApplication::translate("Rules", "Instalment %1 comes first: it has not been released.")
                .arg(previous.number),
            u"instalments"_s);
        return;
    }
    const Money justified = previous.justified.value_or(Money());
    if (justified < share(previous.amount, required))
        problems << refuses("A4",
            //: %1 is a number of an instalment, %2 and %3 are percentages.
            QCoreApplication::translate(
                "Rules", "Instalment %1 is justified to %2; the next one asks for %3.")
                .arg(previous.number)
                .arg(Format().ratio(justified.minor, previous.amount.minor), Format().percent(required, 0)),
            u"instalments"_s);
}

/// The instalment before this one by number: rows stand in the order in which they were typed.
const Instalment* previousOf(const Agreement& agreement, const Instalment& instalment)
{
    const Instalment* previous = nullptr;
    for (const Instalment& other : agreement.instalments) {
        if (other.number < instalment.number && (!previous || previous->number < other.number))
            previous = &other;
    }
    return previous;
}

void checkRelease(const Agreement& agreement, const VerbRequest& request, const RuleContext& context,
    QList<Problem>& problems)
{
    const auto instalment = std::find_if(agreement.instalments.begin(), agreement.instalments.end(),
        [&](const Instalment& row) { return row.id.value == request.partId; });
    if (instalment == agreement.instalments.end())
        return;
    if (!agreement.isSignedByAll())
        problems << refuses("A4",
            QCoreApplication::translate("Rules", "No instalment is released before every party has signed."),
            u"parties"_s);
    const QDate received = instalment->evidenceReceivedOn;
    if (!instalment->evidence.isEmpty() && (!received.isValid() || received > request.on))
        problems << refuses("A4",
            QCoreApplication::translate(
                "Rules", "Instalment %1 cannot be released yet: its evidence has not been received.")
                .arg(instalment->number),
            u"evidence_received_on"_s);
    const std::optional<Edition> edition = RecordStore(context.database).find<Edition>(agreement.edition);
    const Percent required{edition ? edition->hundredths(ParameterName::JustificationShare, request.on) : 0};
    if (const Instalment* previous = previousOf(agreement, *instalment))
        checkPrevious(*previous, required, problems);
}

void checkSignature(const Agreement& agreement, qint64 partId, bool annulling, QList<Problem>& problems)
{
    for (const AgreementParty& party : agreement.parties) {
        if (party.id.value != partId)
            continue;
        if (party.signedOn.isValid() && !annulling)
            problems << refuses("A5",
                QCoreApplication::translate("Rules", "This party signed on %1: a party signs once.")
                    .arg(Format().shortDate(party.signedOn)),
                u"parties"_s);
        if (!party.signedOn.isValid() && annulling)
            problems << refuses(
                "A5", QCoreApplication::translate("Rules", "This party has not signed."), u"parties"_s);
    }
}

void checkActivation(const Agreement& agreement, const VerbRequest& request, QList<Problem>& problems)
{
    if (!agreement.executoryOn.isValid() || agreement.executoryOn > request.on)
        problems << refuses("A6",
            QCoreApplication::translate("Rules",
                "The agreement comes into force once its deliberation is executory: fill in that day."),
            u"executory_on"_s);
    if (!agreement.isSignedByAll())
        problems << refuses(
            "A6", QCoreApplication::translate("Rules", "Not every party has signed."), u"parties"_s);
}

} // namespace

QList<Problem> verbProblems(
    const StateVerb& verb, const Record& before, const VerbRequest& request, const RuleContext& context)
{
    QList<Problem> problems;
    if ((verb.needs & NeedsMotive) && request.motive.trimmed().isEmpty())
        problems << refuses("", QCoreApplication::translate("Rules", "Give the motive."), u"motive"_s);
    if ((verb.needs & NeedsDocument) && request.document.trimmed().isEmpty())
        problems << refuses(
            "", QCoreApplication::translate("Rules", "Give the number of the paper."), u"document"_s);
    if ((verb.needs & NeedsPart) && request.partId == 0)
        problems << refuses(
            "", QCoreApplication::translate("Rules", "Say which line it is about."), u"part"_s);
    if (qstrcmp(verb.kind, "partner") == 0 && before.as<Partner>().mergedInto)
        problems << refuses("O4",
            QCoreApplication::translate(
                "Rules", "This partner was merged into another: change that one, or take the merge back."),
            u"number"_s);
    checkOrder(verb, before, request, problems);
    const QString code = QString::fromLatin1(verb.verb.code);
    if (code == "instalment.release"_L1)
        checkRelease(before.as<Agreement>(), request, context, problems);
    else if (code == "agreement.sign"_L1 || code == "agreement.annul_signature"_L1)
        checkSignature(before.as<Agreement>(), request.partId, code != "agreement.sign"_L1, problems);
    else if (code == "agreement.activate"_L1)
        checkActivation(before.as<Agreement>(), request, problems);
    else if (code == "call.close"_L1)
        checkClosing(before.as<Call>(), request, problems);
    else if (code == "proposal.find_incomplete"_L1)
        checkDocumentsDue(before.as<Proposal>(), request, problems);
    return problems;
}

} // namespace sijill
