#include "core/services/reading_gate.h"

#include "core/domain/catalogue.h"
#include "core/domain/proposal.h"
#include "core/domain/review.h"
#include "core/domain/selection_run.h"
#include "core/services/review_service.h"

#include <QCoreApplication>

namespace sijill {
namespace {

Problem interestProblem()
{
    return {.rule = u"C5"_s,
        .severity = Severity::Warning,
        .message = QCoreApplication::translate("Rules",
            "You declared an interest here: what was handed in and how it was marked is withheld from you "
            "until "
            "the selection is decided.")};
}

Problem blindProblem()
{
    return {.rule = u"C6"_s,
        .severity = Severity::Warning,
        .message = QCoreApplication::translate(
            "Rules", "Marks of others are shown to you once you have submitted your own sheet.")};
}

void withhold(Review& review)
{
    review.marks.clear();
    review.remark.clear();
}

/// What a ranking tells of such a file stays: number, partner, title, commune, sector, days.
void withhold(Proposal& proposal)
{
    proposal.place = {};
    proposal.description = {};
    proposal.service = {};
    proposal.fewestSlots.reset();
    proposal.markers.clear();
    proposal.phases.clear();
    proposal.requests.clear();
    proposal.documents.clear();
}

/// The question and the answer of a fairest allocation hold every score: they go as a whole.
void withhold(Selection& run, const ReviewGate& gate)
{
    std::erase_if(run.rows, [&](const SelectionRow& row) { return !gate.showsScore(row.proposal); });
    run.scenario.clear();
    run.result.clear();
}

bool isSubject(const QString& kind)
{
    return kind == "review"_L1 || kind == "proposal"_L1 || kind == "selection"_L1;
}

ReviewGate gateOf(Register& office)
{
    const CommitteeMemberId viewer = ReviewService(office).actingMember();
    if (viewer.isNull())
        return {};
    const auto gate =
        office.database().read([&]() -> Result<ReviewGate> { return ReviewGate(office.database(), viewer); });
    return gate.value_or(ReviewGate());
}

} // namespace

ReadingGate::ReadingGate(Register& office)
    : m_register(office)
    , m_gate(gateOf(office))
{
}

std::optional<Problem> ReadingGate::reason(const Record& record) const
{
    if (m_gate.isOpen() || record.isNull())
        return std::nullopt;
    if (&record.type() == &recordType<Proposal>()) {
        const bool isWithheld = m_gate.isWithheld(record.as<Proposal>().id);
        return isWithheld ? std::optional(interestProblem()) : std::nullopt;
    }
    if (&record.type() == &recordType<Review>()) {
        const auto& review = record.as<Review>();
        if (m_gate.showsMarks(review.proposal, review.member))
            return std::nullopt;
        return m_gate.isWithheld(review.proposal) ? interestProblem() : blindProblem();
    }
    if (&record.type() != &recordType<Selection>())
        return std::nullopt;
    std::optional<Problem> found;
    for (const SelectionRow& row : record.as<Selection>().rows) {
        if (m_gate.isWithheld(row.proposal))
            return interestProblem();
        if (m_gate.isBlind(row.proposal))
            found = blindProblem();
    }
    return found;
}

std::optional<Problem> ReadingGate::reason(const QString& kind, const QJsonObject& state) const
{
    if (m_gate.isOpen() || state.isEmpty() || !isSubject(kind))
        return std::nullopt;
    return reason(recordFromJson(state, *findRecordType(kind)));
}

std::optional<Problem> ReadingGate::reason(CallId call) const
{
    if (m_gate.isOpen())
        return std::nullopt;
    Database& database = m_register.database();
    return database
        .read([&]() -> Result<std::optional<Problem>> {
            const ReviewQueries queries(database);
            const auto isOfCall = [this](const std::vector<ProposalId>& files, auto isHeldBack) {
                return std::any_of(
                    files.begin(), files.end(), [&](ProposalId file) { return (m_gate.*isHeldBack)(file); });
            };
            if (isOfCall(queries.interests(m_gate.viewer(), call), &ReviewGate::isWithheld))
                return interestProblem();
            if (isOfCall(queries.unsubmitted(m_gate.viewer(), call), &ReviewGate::isBlind))
                return blindProblem();
            return std::nullopt;
        })
        .value_or(std::nullopt);
}

Record ReadingGate::shown(const Record& record) const
{
    if (!reason(record))
        return record;
    Record cut = record;
    if (&cut.type() == &recordType<Proposal>())
        withhold(cut.as<Proposal>());
    else if (&cut.type() == &recordType<Review>())
        withhold(cut.as<Review>());
    else
        withhold(cut.as<Selection>(), m_gate);
    return cut;
}

QJsonObject ReadingGate::shown(const QString& kind, const QJsonObject& state) const
{
    if (!reason(kind, state))
        return state;
    return toJson(shown(recordFromJson(state, *findRecordType(kind))));
}

} // namespace sijill
