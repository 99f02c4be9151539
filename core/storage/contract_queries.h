#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

namespace sijill {

/// What the way from a selected proposal to its worksite asks the file. Throws StorageError.
class ContractQueries {
public:
    explicit ContractQueries(Database& database)
        : m_database(database)
    {
    }

    /// Jobs that the decided run gives the proposal; 0 where no run was decided.
    int decidedJobs(ProposalId proposal) const;
    /// Selected files of a call that no agreement carries yet, by receipt.
    std::vector<ProposalId> waiting(CallId call) const;

private:
    Database& m_database;
};

} // namespace sijill
