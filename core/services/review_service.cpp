#include "core/services/review_service.h"

#include "core/domain/state_verbs.h"
#include "core/selection/assignment.h"
#include "core/services/record_service.h"
#include "core/services/rules/rules.h"
#include "core/services/state_step.h"
#include "core/services/verb_service.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <set>

namespace sijill {
namespace {

bool isToBeMarked(const JudgedFile& file)
{
    return file.state == ProposalState::Admitted || file.state == ProposalState::UnderReview;
}

} // namespace

CommitteeMemberId ReviewService::actingMember() const
{
    Database& database = m_register.database();
    const auto found = database.read([&]() -> Result<CommitteeMemberId> {
        return ReviewQueries(database).memberOf(m_register.actor(), m_register.today());
    });
    return found.value_or(CommitteeMemberId());
}

ReviewGate ReviewService::gate(CallId call, CommitteeMemberId viewer) const
{
    Database& database = m_register.database();
    const auto gate = database.read([&]() -> Result<ReviewGate> {
        const std::optional<Call> record = RecordStore(database).find<Call>(call);
        return ReviewGate(database, viewer, call, record && record->state == CallState::Decided);
    });
    return gate.value_or(ReviewGate());
}

std::vector<Call> ReviewService::callsUnderReview(EditionId edition) const
{
    Database& database = m_register.database();
    const auto found = database.read([&]() -> Result<std::vector<Call>> {
        std::vector<Call> calls;
        for (const CallId id : ReviewQueries(database).callsUnderReview(edition)) {
            if (auto call = RecordStore(database).find<Call>(id))
                calls.push_back(std::move(*call));
        }
        return calls;
    });
    return found.value_or(std::vector<Call>());
}

std::vector<CommitteeMember> ReviewService::markers(CommitteeId committee, const QSet<qint64>& also) const
{
    Database& database = m_register.database();
    std::vector<CommitteeMember> found;
    (void)database.read([&]() -> Status {
        RecordStore(database).forEachLive(recordType<CommitteeMember>(), [&](const Record& record) {
            const auto& member = record.as<CommitteeMember>();
            const bool isOfThem = committee.isNull() || member.committee == committee;
            const bool sits = isOfThem && member.givesMarks() && member.sitsOn(m_register.today());
            if (sits || also.contains(member.id.value))
                found.push_back(member);
            return true;
        });
        return {};
    });
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
    return found;
}

std::vector<ReviewSheet> ReviewService::sheets(CallId call) const
{
    Database& database = m_register.database();
    const auto found = database.read(
        [&]() -> Result<std::vector<ReviewSheet>> { return ReviewQueries(database).sheets(call); });
    return found.value_or(std::vector<ReviewSheet>());
}

std::vector<Assignment> ReviewService::balanced(CallId call, CommitteeId committee, int each) const
{
    Database& database = m_register.database();
    const auto plan = database.read([&]() -> Result<std::vector<Assignment>> {
        const std::vector<CommitteeMember> members = markers(committee);
        const ReviewQueries queries(database);
        const std::vector<JudgedFile> all = queries.files(call);
        std::vector<JudgedFile> files;
        std::copy_if(all.begin(), all.end(), std::back_inserter(files), isToBeMarked);
        selection::AssignmentTask task{
            .files = files.size(), .reviewers = members.size(), .each = each, .given = {}, .barred = {}};
        for (std::size_t f = 0; f < files.size(); ++f) {
            for (std::size_t m = 0; m < members.size(); ++m) {
                if (members[m].hasInterestIn(files[f].id, files[f].partner))
                    task.barred.insert({f, m});
            }
        }
        for (const ReviewSheet& sheet : queries.sheets(call)) {
            const auto file = std::find_if(
                files.begin(), files.end(), [&](const JudgedFile& row) { return row.id == sheet.proposal; });
            const auto member = std::find_if(members.begin(), members.end(),
                [&](const CommitteeMember& row) { return row.id == sheet.member; });
            if (file == files.end() || member == members.end())
                continue;
            const selection::FileReviewer pair{
                std::size_t(file - files.begin()), std::size_t(member - members.begin())};
            (sheet.state == ReviewState::Withdrawn ? task.barred : task.given).insert(pair);
        }
        std::vector<Assignment> found;
        for (const auto& [file, member] : selection::balancedAssignment(task))
            found.push_back({files[file].id, members[member].id});
        return found;
    });
    return plan.value_or(std::vector<Assignment>());
}

Result<int> ReviewService::assign(const std::vector<Assignment>& assignments)
{
    if (assignments.empty())
        return refusal("C5"_L1,
            QCoreApplication::translate("Rules",
                "There is nothing to assign: every file has its reviewers, or "
                "nobody is free of an interest."));
    std::vector<Change> changes;
    std::set<qint64> moved;
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        const RecordStore records(m_register.database());
        const RuleContext context{m_register.database(), m_register.today()};
        for (const Assignment& assignment : assignments) {
            const auto proposal = records.find<Proposal>(assignment.proposal);
            const auto member = records.find<CommitteeMember>(assignment.member);
            if (!proposal || !member)
                return failure(ErrorCode::NotFound,
                    QCoreApplication::translate("Register", "This record is not there any more."));
            Review review;
            review.proposal = assignment.proposal;
            review.member = assignment.member;
            review.number = proposal->receipt + u'/' + member->code;
            const Record draft = Record::of(review);
            if (const QList<Problem> found = problemsOf(draft, nullptr, context); hasRefusal(found))
                return refusal(found);
            changes.push_back({{}, draft});
            if (proposal->state != ProposalState::Admitted || !moved.insert(proposal->id.value).second)
                continue;
            Proposal after = *proposal;
            stepState(after, ProposalState::UnderReview, m_register, m_register.today());
            changes.push_back({Record::of(*proposal), Record::of(after)});
        }
        return m_register.commit(verbs::kAssignReviews, changes);
    });
    if (!done)
        return tl::unexpected(done.error());
    return int(assignments.size());
}

Result<Review> ReviewService::load(ReviewId id) const
{
    const std::optional<Review> review = RecordService(m_register).find<Review>(id);
    if (!review)
        return failure(ErrorCode::NotFound,
            QCoreApplication::translate("Register", "This record is not there any more."));
    return *review;
}

Result<Review> ReviewService::declareNone(ReviewId id)
{
    Result<Review> review = load(id);
    if (!review)
        return review;
    review->declaredAt = m_register.clock().nowUtc();
    return saved(*review, verbs::kDeclareInterest);
}

std::optional<Change> ReviewService::noted(
    CommitteeMemberId id, ProposalId proposal, const QString& nature) const
{
    const auto member = RecordStore(m_register.database()).find<CommitteeMember>(id);
    if (!member)
        return std::nullopt;
    CommitteeMember declared = *member;
    declared.declarations.push_back({.id = {},
        .partner = {},
        .proposal = proposal,
        .nature = nature.trimmed(),
        .declaredOn = m_register.today()});
    return Change{Record::of(*member), Record::of(declared)};
}

Status ReviewService::declare(std::vector<Change> changes, const Record& about, const QString& nature)
{
    if (nature.trimmed().isEmpty())
        return refusal("C5"_L1,
            QCoreApplication::translate("Rules", "Say what the interest is: “treasurer of the association”."),
            u"nature"_s);
    if (const Status allowed = m_register.checkRole(verbs::kDeclareInterest, u"review"_s); !allowed)
        return tl::unexpected(allowed.error());
    const Result<JournalEntry> done = m_register.commit(
        verbs::kDeclareInterest, changes, {.subject = about.key(), .motive = nature.trimmed()});
    return done ? Status() : tl::unexpected(done.error());
}

Status ReviewService::declareInterest(ReviewId id, const QString& nature)
{
    return m_register.database().transact([&]() -> Status {
        const auto review = RecordStore(m_register.database()).find<Review>(id);
        const auto member = review ? noted(review->member, review->proposal, nature) : std::nullopt;
        if (!member)
            return failure(ErrorCode::NotFound,
                QCoreApplication::translate("Register", "This record is not there any more."));
        Review after = *review;
        stepState(after, ReviewState::Withdrawn, m_register, m_register.today());
        after.changes.back().motive = nature.trimmed();
        return declare({*member, {Record::of(*review), Record::of(after)}}, Record::of(*review), nature);
    });
}

Status ReviewService::declareInterest(CommitteeMemberId id, ProposalId proposal, const QString& nature)
{
    return m_register.database().transact([&]() -> Status {
        const auto file = RecordStore(m_register.database()).find<Proposal>(proposal);
        const auto member = file ? noted(id, proposal, nature) : std::nullopt;
        if (!member)
            return failure(ErrorCode::NotFound,
                QCoreApplication::translate("Register", "This record is not there any more."));
        return declare({*member}, Record::of(*file), nature);
    });
}

Result<Review> ReviewService::save(const Review& draft)
{
    return saved(draft, verbs::kMarkReview);
}

Result<Review> ReviewService::saved(const Review& draft, const Verb& verb)
{
    const auto done = RecordService(m_register).saveAll({Record::of(draft)}, verb);
    if (!done)
        return tl::unexpected(done.error());
    return done->front().as<Review>();
}

Result<Review> ReviewService::submit(ReviewId id)
{
    VerbRequest request;
    request.recordId = id.value;
    Result<Record> done = VerbService(m_register).perform(*findStateVerb(u"review.submit"), request);
    if (!done)
        return tl::unexpected(done.error());
    return done->as<Review>();
}

} // namespace sijill
