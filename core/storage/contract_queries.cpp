#include "core/storage/contract_queries.h"

#include "core/storage/query.h"

namespace sijill {

int ContractQueries::decidedJobs(ProposalId proposal) const
{
    Query query(m_database,
        u"SELECT w.jobs FROM selection_row w JOIN selection s ON s.id = w.selection_id"
        " WHERE w.proposal = :proposal AND s.state = 1 ORDER BY s.id DESC LIMIT 1"_s);
    query.bind(":proposal", proposal);
    return query.next() ? int(query.integer(0)) : 0;
}

std::vector<ProposalId> ContractQueries::waiting(CallId call) const
{
    Query query(m_database,
        u"SELECT id FROM proposal WHERE call = :call AND state = 7 AND voided_on IS NULL ORDER BY receipt"_s);
    query.bind(":call", call);
    std::vector<ProposalId> found;
    while (query.next())
        found.push_back(ProposalId{query.integer(0)});
    return found;
}

} // namespace sijill
