#pragma once

#include "core/domain/recommendation.h"
#include "core/reporting/builders/council_values.h"
#include "core/reporting/paper_template.h"

namespace sijill {

/// Makes the papers that a session needs before and around the vote: letters to members, agenda, sheets to
/// sign and to count on, and the slip that goes to the governor. Knows no paper of what was decided.
class SessionPapersBuilder {
public:
    SessionPapersBuilder(const PaperContext& context, const Session& session);

    /// One letter a page to each member in office on the opening day; null: to all of them.
    Result<Paper> convocations(CouncilMemberId only = {}) const;
    Result<Paper> agenda() const;
    /// One a sitting; with the recorded presences once it was held.
    Result<Paper> attendanceSheets() const;
    /// One page for each point that is put to the vote.
    Result<Paper> votingSheets() const;
    Result<Paper> transmissionSlip() const;

private:
    PaperValues front() const;
    QString titleOf(const char* key) const;
    Table timetable() const;
    QJsonArray points() const;
    int callRank() const;
    QString quorumRule(int rank) const;
    QJsonObject letterTo(const CouncilMember& member, int number) const;
    Table lateRecommendations() const;
    Table block(const AgendaItem& item, const char* code) const;
    Table attendance(const Sitting& sitting) const;
    QJsonObject votingValues(const AgendaItem& item) const;
    Table countingBox() const;
    Table namesToTick() const;
    Table transmitted() const;

    const PaperContext& m_context;
    CouncilWords m_council;
    Session m_session;
    std::vector<Sitting> m_sittings;
    std::vector<AgendaItem> m_items;
    std::vector<Deliberation> m_sent; ///< Not those annulled.
};

} // namespace sijill
