#include "core/reporting/builders/proposal_facts.h"

#include "core/storage/record_store.h"

#include <algorithm>

namespace sijill {
namespace {

FilePaper paperOf(const ProposalDocument& row)
{
    const bool isJudged = row.verdict == FileVerdict::InOrder || row.verdict == FileVerdict::NotInOrder;
    return {.kind = row.documentKind,
        .isReceived = isJudged || row.receivedOn.isValid(),
        .verdict = row.verdict,
        .receivedOn = row.receivedOn,
        .remark = row.remark};
}

} // namespace

std::vector<FilePaper> ProposalFacts::lacking() const
{
    std::vector<FilePaper> found;
    std::copy_if(papers.begin(), papers.end(), std::back_inserter(found),
        [](const FilePaper& paper) { return paper.isMissing() || paper.isRefused(); });
    return found;
}

ProposalFacts readProposalFacts(Database& database, const Proposal& proposal)
{
    const RecordStore records(database);
    ProposalFacts facts{.proposal = proposal,
        .call = records.find<Call>(proposal.call).value_or(Call()),
        .edition = {},
        .partner = records.find<Partner>(proposal.partner),
        .papers = {}};
    facts.edition = records.find<Edition>(facts.call.edition).value_or(Edition());
    const auto kind = facts.partner ? std::optional(facts.partner->kind) : std::nullopt;
    std::vector<ProposalDocument> rows = proposal.documents;
    for (const DocumentKindId asked : facts.call.documentsFor(kind)) {
        const auto row = std::find_if(rows.begin(), rows.end(),
            [&](const ProposalDocument& candidate) { return candidate.documentKind == asked; });
        facts.papers.push_back(row == rows.end() ? FilePaper{.kind = asked} : paperOf(*row));
        if (row != rows.end())
            rows.erase(row);
    }
    for (const ProposalDocument& row : rows)
        facts.papers.push_back(paperOf(row));
    return facts;
}

} // namespace sijill
