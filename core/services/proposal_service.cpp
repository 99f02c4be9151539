#include "core/services/proposal_service.h"

#include "core/base/office_time.h"
#include "core/domain/call.h"
#include "core/domain/partner.h"
#include "core/storage/call_queries.h"
#include "core/storage/record_store.h"

#include <algorithm>

namespace sijill {
namespace {

/// Rows for the papers that the call asks of such a partner.
std::vector<ProposalDocument> askedPapers(const Call& call, const Partner* partner)
{
    std::vector<ProposalDocument> rows;
    for (const DocumentKindId kind : call.documentsFor(partner ? std::optional(partner->kind) : std::nullopt))
        rows.push_back({.id = {},
            .documentKind = kind,
            .verdict = FileVerdict::Awaited,
            .receivedOn = {},
            .remark = {}});
    return rows;
}

bool isTouched(const ProposalDocument& row)
{
    return row.verdict != FileVerdict::Awaited || row.receivedOn.isValid() || !row.remark.isEmpty();
}

/// `asked` with what was typed before; what is asked no more stays if somebody typed into it.
std::vector<ProposalDocument> keptPapers(
    std::vector<ProposalDocument> asked, const std::vector<ProposalDocument>& typed)
{
    for (const ProposalDocument& row : typed) {
        const auto place = std::find_if(asked.begin(), asked.end(),
            [&](const ProposalDocument& candidate) { return candidate.documentKind == row.documentKind; });
        if (place != asked.end())
            *place = row;
        else if (isTouched(row))
            asked.push_back(row);
    }
    return asked;
}

} // namespace

CallId ProposalService::receivingCall(EditionId edition) const
{
    Database& database = m_register.database();
    const auto found =
        database.read([&]() -> Result<CallId> { return CallQueries(database).receivingCall(edition); });
    return found.value_or(CallId());
}

QString ProposalService::nextReceipt(CallId id) const
{
    Database& database = m_register.database();
    const auto next = database.read([&]() -> Result<QString> {
        const std::optional<Call> call = RecordStore(database).find<Call>(id);
        return call ? CallQueries(database).nextReceipt(*call) : QString();
    });
    return next.value_or(QString());
}

void ProposalService::receive(Proposal& draft) const
{
    Database& database = m_register.database();
    (void)database.read([&]() -> Status {
        const RecordStore records(database);
        const std::optional<Call> call = records.find<Call>(draft.call);
        const std::optional<Partner> partner = records.find<Partner>(draft.partner);
        draft.receipt = call ? CallQueries(database).nextReceipt(*call) : QString();
        if (call)
            draft.documents = askedPapers(*call, partner ? &*partner : nullptr);
        return {};
    });
    // To the minute: that is what the receipt prints. On the working day, where the file has one of its own.
    const QTime now = officeTime(m_register.clock().nowUtc()).time();
    draft.receivedAt = instantAt(m_register.today(), QTime(now.hour(), now.minute()));
}

void ProposalService::askPapers(Proposal& draft) const
{
    Database& database = m_register.database();
    (void)database.read([&]() -> Status {
        const RecordStore records(database);
        const std::optional<Call> call = records.find<Call>(draft.call);
        const std::optional<Partner> partner = records.find<Partner>(draft.partner);
        if (call)
            draft.documents = keptPapers(askedPapers(*call, partner ? &*partner : nullptr), draft.documents);
        return {};
    });
}

std::optional<ProposalCost> ProposalService::costOf(const Proposal& proposal) const
{
    Database& database = m_register.database();
    const auto found = database.read([&]() -> Result<std::optional<ProposalCost>> {
        const RecordStore records(database);
        const std::optional<Call> call = records.find<Call>(proposal.call);
        const std::optional<Edition> edition = call ? records.find<Edition>(call->edition) : std::nullopt;
        if (!edition || proposal.slotCount() == 0)
            return std::optional<ProposalCost>();
        return std::optional(ProposalCost{.slotCount = proposal.slotCount(),
            .personMonths = proposal.personMonths(),
            .amount = proposal.cost(*edition)});
    });
    return found ? *found : std::nullopt;
}

} // namespace sijill
