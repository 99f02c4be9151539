#include "core/exchange/demo/demo_council.h"

#include "core/exchange/demo/demo_spring_call.h"

#include "core/services/session_service.h"
#include "core/services/vote_service.h"
#include "core/storage/council_queries.h"

namespace sijill::demo {
namespace {

constexpr int kSeats = 21;
constexpr int kExcused = 5; ///< Places of the members who are away, in the order of the seats.
constexpr int kExcusedToo = 13;
constexpr int kAway = 8;
constexpr int kAwayToo = 18;
const QDate kElected(2021, 10, 1);
const QDate kMandateEnds(2027, 9, 30);
const auto kJune = u"2023-E1"_s;
const QDate kJuneDay(2023, 6, 6);
const QDate kAgendaSet(2023, 6, 5);

Status status(const auto& result)
{
    return result ? Status() : Status(tl::unexpected(result.error()));
}

CouncilRole roleOf(int seat)
{
    switch (seat) {
    case 0:
        return CouncilRole::President;
    case 1:
    case 2:
    case 3:
        return CouncilRole::VicePresident;
    case 4:
        return CouncilRole::Secretary;
    case 6:
        return CouncilRole::DeputySecretary;
    default:
        return CouncilRole::Member;
    }
}

} // namespace

void CouncilCourse::noteAll()
{
    m_desk.note(QDate(2023, 5, 3), [this] { return elect(); });
    m_desk.note(QDate(2023, 5, 3), [this] { return foundCommittees(); });
    for (const QString& code : {u"2022-E1"_s, u"2022-09"_s, u"2023-01"_s})
        m_desk.note(QDate(2023, 5, 4), [this, code] {
            const Status held = holdPast(code);
            return held ? passOn(code, 1) : held;
        });
    m_desk.note(QDate(2023, 6, 1), [this] { return convene(kJune, 5); });
    // After whatever else is noted for that day: the agreements are put on the agenda first.
    m_desk.note(kAgendaSet.addDays(-1), [this] {
        m_desk.note(kAgendaSet, [this] { return drawUpBlock(); });
        return Status();
    });
    m_desk.note(kJuneDay, [this] { return holdJune(); });
    m_desk.note(QDate(2023, 6, 8), [this] { return passOn(kJune, 2); });
    m_desk.note(QDate(2023, 6, 19), [this]() -> Status {
        for (const QString& number : {u"26/2023"_s, u"27/2023"_s}) {
            if (const Status granted =
                    step(number, DeliberationStep::GrantVisa, QDate(2023, 6, 19), u"312/2023"_s);
                !granted)
                return granted;
        }
        return {};
    });
    m_desk.note(QDate(2023, 9, 12), [this] { return holdPast(u"2023-09"_s); });
    m_desk.note(QDate(2023, 9, 13), [this] { return amendAndAnnul(); });
    m_desk.note(QDate(2023, 9, 14), [this] { return noteRecommendations(); });
    m_desk.note(QDate(2023, 12, 12), [this] { return convene(u"2024-01"_s, 27); });
    m_desk.note(QDate(2024, 1, 8), [this]() -> Status {
        const Result<Sitting> sitting = sit(u"2024-01"_s, QDate(2024, 1, 8), 10);
        if (!sitting)
            return tl::unexpected(sitting.error());
        if (const Status voted = voteListed(u"2024-01"_s, *sitting); !voted)
            return voted;
        if (const Status closed = m_desk.move("sitting.close", sitting->id.value, m_desk.today()); !closed)
            return closed;
        return status(SessionService(m_desk.books())
                          .planSitting(sitting->session, localMoment(QDate(2024, 1, 22), 10, 0), 1));
    });
}

Status CouncilCourse::elect()
{
    for (int seat = 0; seat < kSeats; ++seat) {
        const Person person = m_people.next(seat % 3 == 2);
        CouncilMember member;
        member.code = u"CM-%1"_s.arg(seat + 1, 2, 10, QChar(u'0'));
        // The president is the one who signs for the office.
        member.names = seat == 0 ? text(u"president_name"_s) : person.name;
        member.salutation = seat > 0 && person.isWoman ? Salutation::Madam : Salutation::Sir;
        member.role = roleOf(seat);
        member.rank = seat + 1;
        member.group = text(u"council_group_%1"_s.arg(seat % 3 + 1));
        member.from = kElected;
        member.to = kMandateEnds;
        const Result<CouncilMember> saved = m_desk.save(member);
        if (!saved)
            return tl::unexpected(saved.error());
        m_members.push_back(saved->id);
    }
    return {};
}

Status CouncilCourse::foundCommittees()
{
    std::size_t seat = 1;
    for (const Row& row : rows(u"council_committees"_s)) {
        StandingCommittee committee;
        committee.code = row.text("code");
        committee.names = row.localized(u"names"_s);
        committee.from = kElected;
        for (const CommitteeSeatRole role : {CommitteeSeatRole::Chair, CommitteeSeatRole::ViceChair,
                 CommitteeSeatRole::Member, CommitteeSeatRole::Member, CommitteeSeatRole::Member})
            committee.seats.push_back({{}, m_members[seat++], role});
        if (const auto saved = m_desk.save(committee); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

Status CouncilCourse::convene(const QString& code, qint64 daysBefore)
{
    const SessionId id{m_desk.idOf<Session>(code)};
    const QDate opens = m_desk.get<Session>(id).opensOn;
    const Status sent = m_desk.edit<Session>(id, [&](Session& session) {
        session.place = text(u"council_seat"_s);
        session.agendaSentOn = opens.addDays(-daysBefore);
        session.bureauMetOn = session.agendaSentOn.addDays(-3);
    });
    if (!sent)
        return sent;
    if (const Status written = writeAgenda(code); !written)
        return written;
    return status(
        SessionService(m_desk.books())
            .convene(id, opens.addDays(-std::min<qint64>(daysBefore, 12)), DeliveryChannel::ByHand));
}

Status CouncilCourse::writeAgenda(const QString& code)
{
    const SessionId session{m_desk.idOf<Session>(code)};
    int position = 0;
    for (const Row& row : rows(u"council_items"_s)) {
        if (row.text("session") != code)
            continue;
        AgendaItem item;
        item.session = session;
        item.number = u"%1/%2"_s.arg(code).arg(++position, 2, 10, QChar(u'0'));
        item.position = position;
        item.kind = ItemKind(findChoice(kItemKinds, row.text("kind"))->value);
        item.title = row.localized(u"title"_s);
        item.needsVisa = row.flag("visa");
        if (!row.text("committee").isEmpty()) {
            item.committee.value = m_desk.idOf<StandingCommittee>(row.text("committee"));
            const auto committee = m_desk.get<StandingCommittee>(item.committee);
            item.rapporteur = committee.seats.front().member;
            item.opinion = Opinion::Favourable;
        }
        if (const auto saved = m_desk.save(item); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

Result<Sitting> CouncilCourse::sit(const QString& code, QDate day, int hour)
{
    const SessionId session{m_desk.idOf<Session>(code)};
    if (const Status opened = m_desk.move("session.open", session.value, day); !opened)
        return tl::unexpected(opened.error());
    const Result<Sitting> planned =
        SessionService(m_desk.books()).planSitting(session, localMoment(day, hour, 0), 1);
    if (!planned)
        return planned;
    const Status marked = m_desk.edit<Sitting>(planned->id, [&](Sitting& sitting) {
        sitting.openedAt = sitting.heldAt;
        sitting.authority = text(u"authority_name"_s);
        sitting.authorityCapacity = text(u"authority_capacity"_s);
        for (std::size_t i = 0; i < sitting.attendance.size(); ++i) {
            const int seat = int(i);
            sitting.attendance[i].presence = seat == kExcused || seat == kExcusedToo ? Presence::Excused
                : seat == kAway || seat == kAwayToo                                  ? Presence::Absent
                                                                                     : Presence::Present;
        }
    });
    if (!marked)
        return tl::unexpected(marked.error());
    if (const Status opened = m_desk.move("sitting.open", planned->id.value, day); !opened)
        return tl::unexpected(opened.error());
    return m_desk.get<Sitting>(planned->id);
}

Status CouncilCourse::vote(AgendaItemId item, const Sitting& sitting, int against, int abstained, int minutes)
{
    Ballot ballot;
    ballot.sitting = sitting.id;
    ballot.at = sitting.heldAt.addSecs(60 * minutes);
    ballot.against = against;
    ballot.abstained = abstained;
    ballot.inFavour = sitting.presentAt(ballot.at) - against - abstained;
    return status(VoteService(m_desk.books()).close(item, ballot));
}

Status CouncilCourse::voteListed(const QString& code, const Sitting& sitting)
{
    int minutes = 20;
    int position = 0;
    for (const Row& row : rows(u"council_items"_s)) {
        if (row.text("session") != code)
            continue;
        const AgendaItemId item{
            m_desk.idOf<AgendaItem>(u"%1/%2"_s.arg(code).arg(++position, 2, 10, QChar(u'0')))};
        const QString outcome = row.text("outcome");
        if (outcome == "heard"_L1 || outcome == "listed"_L1)
            continue;
        minutes += 8;
        const Status done = outcome == "deferred"_L1
            ? status(VoteService(m_desk.books()).defer(item, motive(u"defer"_s)))
            : vote(item, sitting, row.number("against"), row.number("abstained"), minutes);
        if (!done)
            return done;
    }
    return {};
}

Status CouncilCourse::closeSession(const QString& code, const Sitting& sitting)
{
    const QDate day = sitting.heldAt.date();
    const Status written = m_desk.edit<Sitting>(
        sitting.id, [&](Sitting& held) { held.closedAt = held.heldAt.addSecs(4 * 3600); });
    if (!written)
        return written;
    if (const Status closed = m_desk.move("sitting.close", sitting.id.value, day); !closed)
        return closed;
    return m_desk.move("session.close", m_desk.idOf<Session>(code), day);
}

Status CouncilCourse::holdPast(const QString& code)
{
    if (const Status convened = convene(code, 25); !convened)
        return convened;
    const SessionId id{m_desk.idOf<Session>(code)};
    const QDate day = m_desk.get<Session>(id).opensOn;
    const Result<Sitting> sitting = sit(code, day, 10);
    if (!sitting)
        return tl::unexpected(sitting.error());
    if (const Status voted = voteListed(code, *sitting); !voted)
        return voted;
    return closeSession(code, *sitting);
}

Status CouncilCourse::drawUpBlock()
{
    std::vector<AgreementId> framework;
    std::vector<AgreementId> block;
    for (const BlockLine& line : agreementsAwaitingItem(m_desk.books().database())) {
        const auto agreement = m_desk.get<Agreement>(line.agreement);
        (agreement.kind == AgreementKind::Framework ? framework : block).push_back(line.agreement);
    }
    SessionService service(m_desk.books());
    const SessionId session{m_desk.idOf<Session>(kJune)};
    for (const auto& [title, agreements] :
        {std::pair(u"item_framework"_s, framework), std::pair(u"item_block"_s, block)}) {
        Result<AgendaItem> item = service.addBlock(session, text(title), agreements);
        if (!item)
            return tl::unexpected(item.error());
        item->needsVisa = true;
        item->committee.value = m_desk.idOf<StandingCommittee>(u"CP-3"_s);
        item->rapporteur = m_desk.get<StandingCommittee>(item->committee).seats.front().member;
        item->opinion = Opinion::Favourable;
        item->opinionOn = QDate(2023, 6, 2);
        item->presentation = text(title + u"_presentation"_s);
        if (const auto saved = m_desk.save(*item); !saved)
            return tl::unexpected(saved.error());
    }
    AgendaItem annex;
    annex.session = session;
    annex.number = kJune + u"/03"_s;
    annex.position = 3;
    annex.title = text(u"item_annex"_s);
    annex.committee.value = m_desk.idOf<StandingCommittee>(u"CP-2"_s);
    annex.rapporteur = m_desk.get<StandingCommittee>(annex.committee).seats.front().member;
    annex.opinion = Opinion::Favourable;
    return status(m_desk.save(annex));
}

Status CouncilCourse::holdJune()
{
    const Result<Sitting> sitting = sit(kJune, kJuneDay, 10);
    if (!sitting)
        return tl::unexpected(sitting.error());
    VoteService votes(m_desk.books());
    const AgendaItemId block{m_desk.idOf<AgendaItem>(kJune + u"/02"_s)};
    for (const AgreementId waiting : m_agreements.sentBack()) { // Its file was not whole.
        const Result<AgendaItem> alone = votes.detach(block, waiting);
        if (!alone)
            return tl::unexpected(alone.error());
        if (const auto deferred = votes.defer(alone->id, motive(u"defer"_s)); !deferred)
            return tl::unexpected(deferred.error());
    }
    int minutes = 30;
    for (const QString& number : {u"/01"_s, u"/02"_s, u"/03"_s}) {
        const AgendaItemId item{m_desk.idOf<AgendaItem>(kJune + number)};
        if (const Status voted = vote(item, *sitting, 0, 0, minutes += 25); !voted)
            return voted;
    }
    return closeSession(kJune, *sitting);
}

} // namespace sijill::demo
