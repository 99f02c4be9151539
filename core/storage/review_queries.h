#pragma once

#include "core/domain/proposal.h"
#include "core/domain/review.h"
#include "core/storage/database.h"

namespace sijill {

/// A file of a call as ranking and selection see it: without its texts and papers.
struct JudgedFile {
    ProposalId id;
    QString receipt;
    QDateTime receivedAt;
    LocalizedText title;
    PartnerId partner;
    QString partnerNumber;
    LocalizedText partnerNames;
    TerritoryId commune;
    QString communeCode;
    LocalizedText communeNames;
    SectorId sector;
    QString sectorCode;
    LocalizedText sectorNames;
    QDate startsOn;
    int months = 0;
    std::optional<int> fewestSlots;
    int version = 1;
    ProposalState state = ProposalState::Admitted;
    WorksiteId worksite;
    QStringList markers; ///< Codes.
    std::vector<SlotRequest> requests;

    int slotCount() const;
    int personMonths() const;
};

/// A score sheet with its reviewer.
struct ReviewSheet {
    ReviewId id;
    QString number;
    ProposalId proposal;
    CommitteeMemberId member;
    QString memberCode;
    QString memberName;
    QDateTime declaredAt;
    QDateTime submittedAt;
    int version = 0;
    QString remark;
    ReviewState state = ReviewState::Assigned;
    std::vector<ReviewMark> marks;
};

/// A commune as a selection weighs it.
struct ServedCommune {
    TerritoryId id;
    QString code;
    LocalizedText names;
    std::optional<qint64> unemployed;
    bool isRural = false;
};

/// What scoring, ranking and the review screen ask the file, a few statements whatever its size. Throws
/// StorageError.
class ReviewQueries {
public:
    explicit ReviewQueries(Database& database)
        : m_database(database)
    {
    }

    /// Files of a call that were admitted and not withdrawn, in the order of their receipts; void ones left
    /// out.
    std::vector<JudgedFile> files(CallId call) const;
    /// Score sheets of a call with their marks, by proposal and member.
    std::vector<ReviewSheet> sheets(CallId call) const;
    /// Members with that account who sit on that day; null if there is none.
    CommitteeMemberId memberOf(const QString& login, QDate day) const;
    /// Files of the call in which the member has declared an interest; null: of all that are not decided.
    std::vector<ProposalId> interests(CommitteeMemberId member, CallId call) const;
    /// Files of which the member has not submitted the sheet yet; null call: as for interests.
    std::vector<ProposalId> unsubmitted(CommitteeMemberId member, CallId call) const;
    /// Communes that the call is for: those it names, or all of the office's territory on that day.
    std::vector<ServedCommune> communes(CallId call, QDate day) const;
    /// Calls of an edition with files to mark or to rank, the newest first.
    std::vector<CallId> callsUnderReview(EditionId edition) const;

private:
    void addRequests(CallId call, std::vector<JudgedFile>& files) const;
    void addMarkers(CallId call, std::vector<JudgedFile>& files) const;

    Database& m_database;
};

} // namespace sijill
