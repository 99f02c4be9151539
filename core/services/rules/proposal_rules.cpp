#include "core/services/rules/rules.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/call.h"
#include "core/domain/partner.h"
#include "core/domain/proposal.h"
#include "core/storage/call_queries.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill::rules {
namespace {

/// Receipts are counted without a gap and say for ever who came first.
void checkReceipt(const Proposal& proposal, const Proposal* stored, const Call& call,
    const RuleContext& context, QList<Problem>& problems)
{
    if (stored) {
        if (stored->receipt != proposal.receipt || stored->call != proposal.call)
            problems << refuses("C2",
                QCoreApplication::translate(
                    "Rules", "A receipt keeps its number and its call. One entered by mistake is made void."),
                u"receipt"_s);
        return;
    }
    const QString next = CallQueries(context.database).nextReceipt(call);
    if (proposal.receipt != next)
        problems << refuses("C2",
            //: %1 is the number of a receipt.
            QCoreApplication::translate(
                "Rules", "The next receipt of this call is %1: receipts leave no gap.")
                .arg(Format::isolated(next)),
            u"receipt"_s);
}

/// An open call does, a closed one late; after its decision only what was handed in before is typed.
bool receives(const Call& call, const QDateTime& moment)
{
    if (call.state != CallState::Decided)
        return call.state == CallState::Open || call.state == CallState::Closed;
    return call.changes.empty() || officeDay(moment) <= call.changes.back().effectiveOn;
}

void checkReception(
    const Proposal& proposal, const Proposal* stored, const Call& call, QList<Problem>& problems)
{
    if (!stored && !receives(call, proposal.receivedAt))
        problems << refuses("C2",
            //: %1 is the number of a call, %2 its state.
            QCoreApplication::translate("Rules", "Call %1 receives no files: %2.")
                .arg(Format::isolated(call.number), choiceLabel(kCallStates, int(call.state))),
            u"call"_s);
    if (call.opensAt.isValid() && proposal.receivedAt < call.opensAt)
        problems << refuses("C2",
            QCoreApplication::translate("Rules", "The call opened later, on %1.")
                .arg(Format().dateTime(call.opensAt)),
            u"received_at"_s);
    if (call.isOverAt(proposal.receivedAt))
        problems << blocks("C2",
            QCoreApplication::translate("Rules",
                "This file came late: the call closed on %1. It is admitted by a recorded decision alone.")
                .arg(Format().dateTime(call.closesAt)),
            u"received_at"_s);
    const bool hasContent = !proposal.title.isEmpty() || !proposal.requests.empty()
        || !proposal.sector.isNull() || !proposal.description.isEmpty();
    if (call.sealed && call.state == CallState::Open && hasContent)
        problems << refuses("C3",
            QCoreApplication::translate("Rules",
                "The envelopes of this call are sealed until it is closed: only the receipt is typed now."),
            u"title"_s);
}

template <typename Row, typename Id>
bool isAmong(const std::vector<Row>& rows, Id Row::*member, Id id)
{
    return rows.empty() || id.isNull()
        || std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.*member == id; });
}

void checkScope(const Proposal& proposal, const Call& call, QList<Problem>& problems)
{
    if (!isAmong(call.sectors, &CallSector::sector, proposal.sector))
        problems << blocks(
            "C4", QCoreApplication::translate("Rules", "The call is not for this sector."), u"sector"_s);
    if (!isAmong(call.communes, &CallCommune::commune, proposal.commune))
        problems << blocks(
            "C4", QCoreApplication::translate("Rules", "The call is not for this commune."), u"commune"_s);
}

void checkDocuments(
    const Proposal& proposal, const Call& call, const Partner* partner, QList<Problem>& problems)
{
    int missing = 0;
    for (const CallDocument& required : call.documents) {
        if (required.partnerKind && partner && *required.partnerKind != partner->kind)
            continue;
        const auto found = std::find_if(proposal.documents.begin(), proposal.documents.end(),
            [&](const ProposalDocument& row) { return row.documentKind == required.documentKind; });
        const bool isThere = found != proposal.documents.end()
            && (found->verdict == FileVerdict::InOrder || found->verdict == FileVerdict::NotRequired);
        missing += isThere ? 0 : 1;
    }
    if (missing > 0)
        problems << blocks("C4",
            QCoreApplication::translate(
                "Rules", "%n required document(s) are missing or not in order.", nullptr, missing),
            u"documents"_s);
}

void checkJobs(
    const Proposal& proposal, const RuleContext& context, const Call& call, QList<Problem>& problems)
{
    for (std::size_t i = 0; i < proposal.requests.size(); ++i) {
        const SlotRequest& request = proposal.requests[i];
        if (request.count <= 0)
            problems << refuses("", QCoreApplication::translate("Rules", "Ask for one job at least."),
                partField("requests", i, "count"));
        if (request.months <= 0)
            problems << refuses("", QCoreApplication::translate("Rules", "A slot has one month at least."),
                partField("requests", i, "months"));
    }
    if (proposal.fewestSlots && (*proposal.fewestSlots < 1 || *proposal.fewestSlots > proposal.slotCount()))
        problems << refuses("",
            QCoreApplication::translate(
                "Rules", "The fewest jobs lie between 1 and the number of jobs asked for."),
            u"fewest_slots"_s);
    const std::optional<Edition> edition = RecordStore(context.database).find<Edition>(call.edition);
    if (!edition || proposal.months <= 0)
        return;
    const QDate day = proposal.startsOn.isValid() ? proposal.startsOn : edition->from;
    const auto minimum = int(edition->hundredths(ParameterName::MinimumMonthsPerWorksite, day) / 100);
    if (proposal.months < minimum)
        problems << blocks("W6",
            QCoreApplication::translate(
                "Rules", "This edition's worksites last %n month(s) at least.", nullptr, minimum),
            u"months"_s);
}

void checkApplicant(const Partner* partner, QList<Problem>& problems)
{
    if (!partner || partner->status == PartnerStatus::Active)
        return;
    const QString sentence =
        QCoreApplication::translate("Rules", "%1 is %2: it cannot be chosen for new work.")
            .arg(partner->names.text(), choiceLabel(kPartnerStatuses, int(partner->status)));
    // The counter takes every envelope; what becomes of it is decided later.
    problems << blocks("O3", sentence, u"partner"_s);
}

void checkOverlaps(const Proposal& proposal, const RuleContext& context, QList<Problem>& problems)
{
    const QStringList others = CallQueries(context.database).similar(proposal);
    if (others.isEmpty())
        return;
    problems << warns("C12",
        //: %1 is a list of numbers of receipts.
        QCoreApplication::translate("Rules", "A similar title in the same commune: %1. Do they overlap?")
            .arg(Format().enumerated(others)),
        u"title"_s);
}

} // namespace

void checkProposal(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems)
{
    const auto& proposal = candidate.as<Proposal>();
    const Proposal* before = stored ? &stored->as<Proposal>() : nullptr;
    const RecordStore records(context.database);
    const std::optional<Call> call = records.find<Call>(proposal.call);
    if (!call)
        return;
    const std::optional<Partner> partner = records.find<Partner>(proposal.partner);
    checkReceipt(proposal, before, *call, context, problems);
    checkReception(proposal, before, *call, problems);
    checkScope(proposal, *call, problems);
    checkDocuments(proposal, *call, partner ? &*partner : nullptr, problems);
    checkJobs(proposal, context, *call, problems);
    checkApplicant(partner ? &*partner : nullptr, problems);
    checkOverlaps(proposal, context, problems);
}

} // namespace sijill::rules
