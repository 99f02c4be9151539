#include "core/exchange/demo/demo_committee.h"

#include "core/domain/agreement.h"
#include "core/domain/complaint.h"
#include "core/domain/worksite.h"
#include "core/services/contract_service.h"
#include "core/services/review_service.h"
#include "core/services/selection_service.h"

namespace sijill::demo {
namespace {

constexpr quint32 kSeed = 96;
const QDate kShared(2023, 5, 16);
const QDate kMarked(2023, 5, 17); ///< First of the three days of reading.
const QDate kDecided(2023, 5, 19);
const QDate kLinked(2023, 6, 5); ///< Every agreement has been drafted.
const QDate kComplained(2023, 5, 30);
const QDate kAnswered(2023, 6, 14);
const auto kMinutes = u"PV-2023/03"_s;
constexpr int kReaders = 3; ///< Of each file.
constexpr int kReserve = 3;
constexpr int kGood = 15; ///< Marks of 20 around which the files move that are selected …
constexpr int kPlain = 8; ///< … and those that are not.

} // namespace

CommitteeCourse::CommitteeCourse(Desk& desk, SpringCall& call)
    : m_desk(desk)
    , m_call(call)
    , m_dice(kSeed)
{
}

void CommitteeCourse::noteAll()
{
    m_desk.note(QDate(2023, 5, 15), [this] {
        const Status founded = found();
        return founded ? meet(u"PV-2023/01"_s, QDate(2023, 5, 12), u"meeting_agenda_open"_s) : founded;
    });
    m_desk.note(kShared, [this] {
        const Status met = meet(u"PV-2023/02"_s, kShared, u"meeting_agenda_share"_s);
        return met ? shareOut(m_call.call(), kReaders) : met;
    });
    for (std::size_t day = 0; day < 3; ++day)
        m_desk.note(kMarked.addDays(qint64(day)), [this, day] { return markAll(m_call.call(), day, 3); });
    m_desk.note(kDecided, [this] {
        const Status met = meet(kMinutes, kDecided, u"meeting_agenda_decide"_s, u"meeting_findings_decide"_s);
        return met ? decide() : met;
    });
    m_desk.note(kLinked, [this] { return link(); });
    m_desk.note(kComplained, [this] { return complain(); });
}

void CommitteeCourse::noteOpenReviews(const QString& number, QDate day)
{
    m_desk.note(day, [this, number] {
        const CallId call{m_desk.idOf<Call>(number)};
        const Status shared = shareOut(call, 2);
        return shared ? markAll(call, 0, 3) : shared; // One sheet in three is in.
    });
}

Status CommitteeCourse::found()
{
    Committee committee;
    committee.code = u"CS-AW2"_s;
    committee.names = text(u"committee_name"_s);
    committee.foundedBy = text(u"committee_founded"_s).in(u"ar"_s);
    committee.from = QDate(2023, 4, 14);
    const Result<Committee> saved = m_desk.save(committee);
    if (!saved)
        return tl::unexpected(saved.error());
    m_committee = saved->id;
    for (const Row& row : rows(u"reviewers"_s)) {
        CommitteeMember member;
        member.code = row.text("code");
        member.committee = m_committee;
        member.name = row.text("name");
        member.role = MemberRole(findChoice(kMemberRoles, row.text("role"))->value);
        member.body = row.text("body");
        member.from = committee.from;
        if (!row.text("interest").isEmpty())
            member.declarations.push_back({.id = {},
                .partner = PartnerId{m_desk.idOf<Partner>(row.text("interest"))},
                .proposal = {},
                .nature = row.text("nature"),
                .declaredOn = kShared.addDays(-1)});
        if (const Result<CommitteeMember> done = m_desk.save(member); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Status CommitteeCourse::meet(const QString& number, QDate day, const QString& agenda, const QString& findings)
{
    CommitteeMeeting meeting;
    meeting.number = number;
    meeting.committee = m_committee;
    meeting.call = m_call.call();
    meeting.heldAt = localMoment(day, 10, 0);
    meeting.place = text(u"meeting_place"_s).in(u"ar"_s);
    meeting.agenda = text(agenda);
    if (!findings.isEmpty())
        meeting.findings = text(findings);
    for (const Row& row : rows(u"reviewers"_s)) {
        const bool isAway = number == u"PV-2023/01"_s && row.text("code") == u"KT"_s;
        meeting.attendance.push_back({.id = {},
            .member = CommitteeMemberId{m_desk.idOf<CommitteeMember>(row.text("code"))},
            .presence = isAway ? Presence::Excused : Presence::Present,
            .remark = {}});
    }
    if (number == kMinutes) // One member held otherwise, and wanted it written down.
        meeting.dissents.push_back({.id = {},
            .member = meeting.attendance[1].member,
            .opinion = text(u"meeting_dissent"_s).in(u"ar"_s)});
    const Result<CommitteeMeeting> saved = m_desk.save(meeting);
    return saved ? Status() : tl::unexpected(saved.error());
}

Status CommitteeCourse::shareOut(CallId call, int each)
{
    ReviewService service(m_desk.books());
    const Result<int> done = service.assign(service.balanced(call, m_committee, each));
    return done ? Status() : tl::unexpected(done.error());
}

int CommitteeCourse::baseOf(ProposalId proposal) const
{
    for (const SpringFile& file : m_call.files()) {
        if (file.id == proposal)
            return file.isSelected() ? kGood : kPlain;
    }
    return (kGood + kPlain) / 2;
}

Status CommitteeCourse::markAll(CallId call, std::size_t from, std::size_t step)
{
    const std::vector<ReviewSheet> sheets = ReviewQueries(m_desk.books().database()).sheets(call);
    for (std::size_t i = from; i < sheets.size(); i += step) {
        // One reader of a file now and then sees it quite differently (C8).
        const int base = baseOf(sheets[i].proposal);
        const int opinion = i % 41 == 0 ? (base == kGood ? -6 : 5) : m_dice.between(-1, 1);
        if (const Status done = mark(sheets[i].id, base + opinion); !done)
            return done;
    }
    return {};
}

Status CommitteeCourse::mark(const ReviewId& id, int base)
{
    ReviewService service(m_desk.books());
    auto review = m_desk.get<Review>(id);
    review.declaredAt = m_desk.books().clock().nowUtc();
    constexpr int kCriteria = 5;
    for (int criterion = 1; criterion <= kCriteria; ++criterion) {
        ReviewMark mark;
        mark.criterion = criterion;
        mark.notApplicable = criterion == kCriteria && m_dice.chance(10);
        if (!mark.notApplicable)
            mark.mark = std::clamp(base + m_dice.between(-2, 2), 0, 20);
        review.marks.push_back(mark);
    }
    const Result<Review> saved = service.save(review);
    if (!saved)
        return tl::unexpected(saved.error());
    const Result<Review> done = service.submit(id);
    return done ? Status() : tl::unexpected(done.error());
}

Status CommitteeCourse::decide()
{
    const Result<Ranking> ranking = RankingService(m_desk.books()).rankingOf(m_call.call());
    if (!ranking)
        return tl::unexpected(ranking.error());
    SelectionService service(m_desk.books());
    const Envelope envelope{.budget = ranking->call.budget, .personMonths = ranking->call.personMonths};
    Selection run =
        service.cutOff(*ranking, SelectionService::lineWithin(*ranking, envelope), envelope, kReserve);
    run.name = text(u"run_line"_s).in(u"ar"_s);
    const Result<Selection> kept = service.keep(run);
    if (!kept)
        return tl::unexpected(kept.error());
    const Result<Selection> decided = service.decide(kept->id, kMinutes);
    return decided ? Status() : tl::unexpected(decided.error());
}

Status CommitteeCourse::link()
{
    ContractService service(m_desk.books());
    // A draft was sent back: its file waits for another agreement.
    const QHash<QString, QString> agreementOf = carryingAgreements("number", false);
    for (const SpringFile& file : m_call.files()) {
        if (!agreementOf.contains(file.worksite))
            continue;
        const Result<Proposal> done = service.link(file.id, WorksiteId{m_desk.idOf<Worksite>(file.worksite)},
            AgreementId{m_desk.idOf<Agreement>(agreementOf.value(file.worksite))});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

/// The best of those that were left out asks why.
Status CommitteeCourse::complain()
{
    const auto contested = std::find_if(m_call.files().begin(), m_call.files().end(),
        [&](const auto& file) { return m_desk.get<Proposal>(file.id).state == ProposalState::Rejected; });
    const auto proposal = m_desk.get<Proposal>(contested->id);
    Complaint complaint;
    complaint.number = u"R-2023/001"_s;
    complaint.receivedOn = kComplained;
    complaint.dueOn = kComplained.addDays(30);
    complaint.partner = proposal.partner;
    complaint.complainant = m_desk.get<Partner>(proposal.partner).names.in(u"ar"_s);
    complaint.subject = text(u"complaint_rejected"_s);
    complaint.call = m_call.call();
    complaint.proposal = proposal.id;
    complaint.text = text(u"complaint_text"_s).in(u"ar"_s);
    const Result<Complaint> saved = m_desk.save(complaint);
    if (!saved)
        return tl::unexpected(saved.error());
    m_desk.note(kAnswered, [this, id = saved->id] {
        const Status answered = m_desk.edit<Complaint>(id, [](Complaint& answer) {
            answer.answer = text(u"complaint_answer"_s);
            answer.answerReference = u"CPK/218/2023"_s;
        });
        VerbRequest request;
        request.recordId = id.value;
        return answered ? m_desk.perform("complaint.dismiss", request) : answered;
    });
    m_desk.note(QDate(2024, 1, 8), [this, partner = proposal.partner] {
        Complaint second;
        second.number = u"R-2024/001"_s;
        second.receivedOn = m_desk.today();
        second.dueOn = m_desk.today().addDays(30);
        second.partner = partner;
        second.complainant = m_desk.get<Partner>(partner).names.in(u"ar"_s);
        second.subject = text(u"complaint_second"_s);
        const Result<Complaint> done = m_desk.save(second);
        return done ? Status() : tl::unexpected(done.error());
    });
    return {};
}

} // namespace sijill::demo
