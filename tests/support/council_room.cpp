#include "tests/support/council_room.h"

#include "core/domain/recommendation.h"
#include "core/services/session_service.h"
#include "core/storage/council_queries.h"

namespace sijill {
namespace {

const QDate kOpening(2023, 4, 14);
const QDateTime kHour(kOpening, QTime(10, 0), QTimeZone::utc());

Session sampleSession(const QString& code)
{
    Session session;
    session.code = code;
    session.kind = SessionKind::Extraordinary;
    session.year = 2023;
    session.number = 2;
    session.names = {{u"fr"_s, u"session extraordinaire n° 2 de 2023"_s}};
    session.opensOn = kOpening;
    session.agendaSentOn = QDate(2023, 4, 3);
    session.convenedOn = QDate(2023, 4, 4);
    return session;
}

VerbRequest onOpening()
{
    VerbRequest request;
    request.on = kOpening;
    return request;
}

} // namespace

std::vector<CouncilMember> savedCouncil(TestOffice& office, int size)
{
    std::vector<CouncilMember> council = councilMembersOn(office.database(), kOpening);
    for (int i = int(council.size()); i < size; ++i) {
        CouncilMember member;
        member.code = u"M%1"_s.arg(i + 1);
        member.names = {{u"fr"_s, u"Membre %1"_s.arg(i + 1)}, {u"ar"_s, u"عضو %1"_s.arg(i + 1)}};
        member.role = i == 0 ? CouncilRole::President : i == 1 ? CouncilRole::Secretary : CouncilRole::Member;
        member.rank = i;
        member.from = QDate(2021, 10, 1);
        council.push_back(office.saved(member));
    }
    return council;
}

CouncilRoom::CouncilRoom(TestOffice& where, int size)
    : office(where)
    , members(savedCouncil(where, size))
    , session(where.saved(sampleSession(u"2023-E2"_s)))
{
    SessionService service(office.books());
    const auto convened = service.convene(session.id, QDate(2023, 4, 4), DeliveryChannel::ByHand);
    REQUIRE(convened);
    session = moved<Session>(office, u"session.open"_s, session.id, onOpening());
    const auto planned = service.planSitting(session.id, kHour, 1);
    REQUIRE(planned);
    for (const CouncilMember& member : members)
        REQUIRE(service.mark(planned->id, member.id, Presence::Present));
    sitting = moved<Sitting>(office, u"sitting.open"_s, planned->id, onOpening());
}

AgendaItem CouncilRoom::addItem(const std::vector<AgreementId>& agreements, bool needsVisa)
{
    auto item = SessionService(office.books())
                    .addBlock(session.id, {{u"fr"_s, u"Conventions de partenariat"_s}}, agreements);
    INFO((item ? "" : item.error().message.toStdString()));
    REQUIRE(item);
    if (agreements.empty())
        item->kind = ItemKind::Other;
    item->needsVisa = needsVisa;
    return office.saved(*item);
}

Ballot CouncilRoom::ballot(int against, int abstained) const
{
    Ballot ballot;
    ballot.sitting = sitting.id;
    ballot.at = kHour.addSecs(1800);
    ballot.against = against;
    ballot.abstained = abstained;
    ballot.inFavour = sitting.presentAt(ballot.at) - against - abstained;
    return ballot;
}

void CouncilRoom::mark(std::size_t seat, Presence presence)
{
    sitting = *office.records().find<Sitting>(sitting.id);
    sitting.attendance[seat].presence = presence;
    sitting = office.saved(sitting);
}

std::optional<Record> councilRecordIn(TestOffice& office, const char* kind, int state, const QString& number)
{
    if (qstrcmp(kind, "session") == 0) {
        Session session = sampleSession(number);
        session.state = SessionState(state);
        for (const CouncilMember& member : savedCouncil(office, 1))
            session.convocations.push_back({.id = {},
                .member = member.id,
                .rank = 1,
                .sentOn = session.convenedOn,
                .channel = DeliveryChannel::ByHand,
                .receivedOn = {}});
        return Record::of(session);
    }
    if (qstrcmp(kind, "recommendation") == 0) {
        Recommendation asked;
        asked.number = number;
        asked.text = {{u"fr"_s, u"Présenter un bilan"_s}};
        asked.state = RecommendationState(state);
        return Record::of(asked);
    }
    const auto sessionOf = [&] {
        const qint64 known = RecordStore(office.database()).idByKey(recordType<Session>(), u"2023-E9"_s);
        return known ? SessionId{known} : office.saved(sampleSession(u"2023-E9"_s)).id;
    };
    if (qstrcmp(kind, "sitting") == 0) {
        Sitting sitting;
        sitting.number = number;
        sitting.session = sessionOf();
        sitting.heldAt = kHour;
        sitting.state = SittingState(state);
        for (const CouncilMember& member : savedCouncil(office, 1))
            sitting.attendance.push_back({.id = {},
                .member = member.id,
                .presence = Presence::Present,
                .arrivedAt = {},
                .leftAt = {}});
        return Record::of(sitting);
    }
    if (qstrcmp(kind, "agenda_item") == 0) {
        AgendaItem item;
        item.number = number;
        item.session = sessionOf();
        item.title = {{u"fr"_s, u"Point"_s}};
        item.state = ItemState(state);
        return Record::of(item);
    }
    return std::nullopt;
}

} // namespace sijill
