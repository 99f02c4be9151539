#pragma once

#include "core/domain/call.h"
#include "core/domain/proposal.h"
#include "core/storage/database.h"

#include <map>

namespace sijill {

/// What rules and the counter ask about the files of a call. Throws StorageError.
class CallQueries {
public:
    explicit CallQueries(Database& database)
        : m_database(database)
    {
    }

    /// "AP-2023/01-008": one after the greatest number that was given, void ones included.
    QString nextReceipt(const Call& call) const;
    /// Under which a file that is handed in now is received: the open call that closes first, else the one
    /// that closed last, for files that come late; null when there is neither.
    CallId receivingCall(EditionId edition) const;
    /// Receipts of the same call and commune whose titles share at least half of their words in some language
    /// (C12); those that were withdrawn, found inadmissible or made void do not count.
    QStringList similar(const Proposal& proposal) const;
    /// The same for every file of a call in one pass: receipts by the id of the file they resemble.
    std::map<qint64, QStringList> overlaps(CallId call) const;

    /// Files of the call that were found inadmissible or rejected and are not taken over yet, in the order of
    /// their receipts.
    std::vector<ProposalId> leftOver(CallId call) const;

private:
    Database& m_database;
};

} // namespace sijill
