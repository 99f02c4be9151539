#include "tests/support/committee_room.h"

namespace sijill {

CommitteeRoom::CommitteeRoom()
{
    sample = savedWorksite(office);
    m_trade.code = u"T-9"_s;
    m_trade.names = {{u"fr"_s, u"Ouvrier"_s}};
    m_trade = office.saved(m_trade);
    call.number = u"AP-1"_s;
    call.edition = sample.edition;
    call.title = {{u"fr"_s, u"Appel"_s}};
    call.opensAt = QDateTime(QDate(2023, 3, 1), QTime(8, 0), Qt::UTC);
    call.closesAt = QDateTime(QDate(2023, 3, 31), QTime(15, 0), Qt::UTC);
    call.criteria.push_back(
        {.id = {}, .names = {{u"fr"_s, u"Moyens"_s}}, .help = {}, .scale = 20, .weight = {6000}});
    call.criteria.push_back(
        {.id = {}, .names = {{u"fr"_s, u"Plan"_s}}, .help = {}, .scale = 5, .weight = {4000}});
    call.state = CallState::Closed;
    call = office.written(call);
    committee.code = u"CS"_s;
    committee.names = {{u"fr"_s, u"Commission de sélection"_s}};
    committee = office.saved(committee);
    hind = member(u"HB"_s, MemberRole::Chair);
    omar = member(u"OA"_s, MemberRole::Member);
    sara = member(u"SK"_s, MemberRole::Member);
    secretary = member(u"YD"_s, MemberRole::Secretary);
}

CommitteeMember CommitteeRoom::member(const QString& code, MemberRole role)
{
    CommitteeMember member;
    member.code = code;
    member.committee = committee.id;
    member.name = u"Membre "_s + code;
    member.role = role;
    return office.saved(member);
}

Proposal CommitteeRoom::admit(const QString& title, int jobs, const QString& partner)
{
    Proposal proposal;
    proposal.receipt = u"AP-1-%1"_s.arg(++m_receipts, 3, 10, QLatin1Char('0'));
    proposal.call = call.id;
    proposal.receivedAt = call.opensAt.addSecs(m_receipts * 3600);
    proposal.partner = savedPartner(office, partner).id;
    proposal.title = {{u"fr"_s, title}};
    proposal.sector = sample.sector;
    proposal.commune = sample.commune;
    proposal.startsOn = QDate(2023, 5, 1);
    proposal.months = 3;
    SlotRequest request;
    request.trade = m_trade.id;
    request.count = jobs;
    request.months = 3;
    proposal.requests = {request};
    proposal.state = ProposalState::Admitted;
    return office.written(proposal);
}

Review CommitteeRoom::assign(const Proposal& proposal, const CommitteeMember& member)
{
    const Result<int> done = ReviewService(office.books()).assign({{proposal.id, member.id}});
    INFO((done ? "" : done.error().message.toStdString()));
    REQUIRE(done);
    const auto id =
        RecordStore(office.database()).idByKey(recordType<Review>(), proposal.receipt + u'/' + member.code);
    const auto review = office.records().find<Review>(ReviewId{id});
    REQUIRE(review);
    return *review;
}

Review CommitteeRoom::mark(const Proposal& proposal, const CommitteeMember& member, int first, int second)
{
    ReviewService service(office.books());
    const Review assigned = assign(proposal, member);
    Result<Review> review = service.declareNone(assigned.id);
    REQUIRE(review);
    int criterion = 0;
    for (const int mark : {first, second}) {
        ReviewMark row;
        row.criterion = ++criterion;
        row.notApplicable = mark < 0;
        if (mark >= 0)
            row.mark = mark;
        review->marks.push_back(row);
    }
    review = service.save(*review);
    REQUIRE(review);
    review = service.submit(review->id);
    INFO((review ? "" : review.error().message.toStdString()));
    REQUIRE(review);
    return *review;
}

} // namespace sijill
