#pragma once

#include "core/domain/committee.h"
#include "core/exchange/demo/demo_spring_call.h"

namespace sijill::demo {

/// The selection committee at work: six members who give marks and a secretary, their declarations of
/// interest, the score sheets of the spring call, the run that was decided and the complaint about it; and
/// the first sheets of the complementary call.
class CommitteeCourse {
public:
    CommitteeCourse(Desk& desk, SpringCall& call);

    void noteAll();
    /// A few files of another call are under review on the working day.
    void noteOpenReviews(const QString& call, QDate day);

private:
    Status found();
    Status meet(const QString& number, QDate day, const QString& agenda, const QString& findings = {});
    Status shareOut(CallId call, int each);
    Status markAll(CallId call, std::size_t from, std::size_t step);
    Status mark(const ReviewId& review, int base);
    int baseOf(ProposalId proposal) const;
    Status decide();
    Status link();
    Status complain();

    Desk& m_desk;
    SpringCall& m_call;
    Dice m_dice;
    CommitteeId m_committee;
};

} // namespace sijill::demo
