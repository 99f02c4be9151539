#pragma once

#include "core/domain/session.h"
#include "core/reporting/builders/papers.h"

namespace sijill {

/// Which session's papers are put together, in which language.
struct PacketRequest {
    SessionId session;
    QString language = u"ar"_s;
    CouncilMemberId member = {}; ///< His or her convocation instead of everybody's.
    bool isDraft = false;        ///< Issues nothing: what was issued and still holds, the rest as drafts.
};

/// One paper of the packet, before anybody knows whether it can be made.
struct PacketPart {
    PaperRequest request;
    QString code;  ///< "deliberation": of the paper, also in the names of files.
    QString key;   ///< Of the record: "27/2023", "2023-E1".
    QString group; ///< Bookmark over papers of one kind, in the packet's language; empty: it stands alone.
};

/// The papers of a session in the order in which they are bound: before the vote those that call and inform
/// the members, once there are deliberations those that follow. Call inside Database::read.
std::vector<PacketPart> packetPlan(Database& database, const PacketRequest& request, const Session& session);

} // namespace sijill
