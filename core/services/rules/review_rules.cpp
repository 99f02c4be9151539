#include "core/services/rules/rules.h"

#include "core/base/format.h"
#include "core/domain/call.h"
#include "core/domain/committee.h"
#include "core/domain/proposal.h"
#include "core/domain/review.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>
#include <QSet>

namespace sijill::rules {
namespace {

void checkMark(const ReviewMark& mark, std::size_t row, const Call& call, QList<Problem>& problems)
{
    if (mark.criterion < 1 || mark.criterion > int(call.criteria.size())) {
        problems << refuses("C7",
            QCoreApplication::translate(
                "Rules", "This call has %n criterion(s).", nullptr, int(call.criteria.size())),
            partField("marks", row, "criterion"));
        return;
    }
    const Criterion& criterion = call.criteria[std::size_t(mark.criterion) - 1];
    if (mark.mark && mark.notApplicable)
        problems << refuses("C7",
            QCoreApplication::translate("Rules", "“%1” has a mark or is not applicable, not both.")
                .arg(criterion.names.text()),
            partField("marks", row, "mark"));
    if (mark.mark && (*mark.mark < 0 || *mark.mark > criterion.scale))
        problems << refuses("C7",
            //: %1 is a criterion, %2 its best mark.
            QCoreApplication::translate("Rules", "“%1” is marked from 0 to %2.")
                .arg(criterion.names.text())
                .arg(criterion.scale),
            partField("marks", row, "mark"));
}

void checkMarks(const Review& review, const Call& call, QList<Problem>& problems)
{
    QSet<int> given;
    for (std::size_t i = 0; i < review.marks.size(); ++i) {
        const ReviewMark& mark = review.marks[i];
        checkMark(mark, i, call, problems);
        if (given.contains(mark.criterion))
            problems << refuses("C7",
                QCoreApplication::translate("Rules", "Criterion %1 is marked twice.").arg(mark.criterion),
                partField("marks", i, "criterion"));
        if (mark.isGiven())
            given << mark.criterion;
    }
    const int missing = int(call.criteria.size()) - int(given.size());
    if (missing > 0)
        problems << blocks("C7",
            QCoreApplication::translate(
                "Rules", "%n criterion(s) have neither a mark nor “not applicable”.", nullptr, missing),
            u"marks"_s);
}

void checkReviewer(
    const Review& review, const CommitteeMember& member, const Proposal& proposal, QList<Problem>& problems)
{
    if (review.state != ReviewState::Assigned)
        return;
    if (!member.givesMarks())
        problems << refuses("C5",
            //: %1 is a person, %2 a role in the committee.
            QCoreApplication::translate("Rules", "%1 gives no marks: %2.")
                .arg(member.name, choiceLabel(kMemberRoles, int(member.role))),
            u"member"_s);
    if (member.hasInterestIn(proposal.id, proposal.partner))
        problems << refuses("C5",
            QCoreApplication::translate("Rules", "%1 has declared an interest in this file.")
                .arg(member.name),
            u"member"_s);
    if (!review.declaredAt.isValid())
        problems << blocks("C5",
            QCoreApplication::translate(
                "Rules", "The member first declares to have no interest in this file."),
            u"declared_at"_s);
}

void checkProposalState(const Review& review, const Proposal& proposal, QList<Problem>& problems)
{
    const bool isOpen =
        proposal.state == ProposalState::Admitted || proposal.state == ProposalState::UnderReview;
    if (review.id.isNull() && review.state == ReviewState::Assigned && !isOpen)
        problems << refuses("C4",
            //: %1 is the number of a receipt, %2 the state of its file.
            QCoreApplication::translate("Rules", "File %1 is not to be marked: %2.")
                .arg(Format::isolated(proposal.receipt), choiceLabel(kProposalStates, int(proposal.state))),
            u"proposal"_s);
    if (review.state == ReviewState::Submitted && review.version != proposal.version)
        problems << warns("C10",
            //: %1 and %2 are numbers of versions.
            QCoreApplication::translate("Rules",
                "The file changed after this review: version %1 was read, it "
                "is now version %2.")
                .arg(review.version)
                .arg(proposal.version),
            u"version"_s);
}

/// What was submitted was seen by others: it stays.
void checkLock(const Review& review, const Review& before, QList<Problem>& problems)
{
    if (before.proposal != review.proposal || before.member != review.member
        || before.number != review.number)
        problems << refuses("C6",
            QCoreApplication::translate("Rules", "A review keeps its file and its reviewer."), u"number"_s);
    if (before.state != ReviewState::Assigned
        && (before.marks != review.marks || before.remark != review.remark
            || before.declaredAt != review.declaredAt))
        problems << refuses("C6",
            QCoreApplication::translate(
                "Rules", "This review was submitted and is locked. It is reopened first, with a motive."),
            u"marks"_s);
}

} // namespace

void checkReview(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems)
{
    const auto& review = candidate.as<Review>();
    const auto proposal = context.find(recordType<Proposal>(), review.proposal.value);
    const auto member = context.find(recordType<CommitteeMember>(), review.member.value);
    const auto call = proposal ? context.find(recordType<Call>(), proposal->as<Proposal>().call.value)
                               : std::shared_ptr<const Record>();
    if (!proposal || !member || !call)
        return;
    checkMarks(review, call->as<Call>(), problems);
    checkReviewer(review, member->as<CommitteeMember>(), proposal->as<Proposal>(), problems);
    checkProposalState(review, proposal->as<Proposal>(), problems);
    if (stored)
        checkLock(review, stored->as<Review>(), problems);
}

} // namespace sijill::rules
