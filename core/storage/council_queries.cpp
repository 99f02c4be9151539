#include "core/storage/council_queries.h"

#include "core/domain/office.h"
#include "core/storage/query.h"
#include "core/storage/record_store.h"

#include <algorithm>

namespace sijill {
namespace {

/// Bureau first: president, vice-presidents, secretaries, then the others.
int seatOrder(const CouncilMember& member)
{
    switch (member.role) {
    case CouncilRole::President:
        return 0;
    case CouncilRole::VicePresident:
        return 1;
    case CouncilRole::Secretary:
        return 2;
    case CouncilRole::DeputySecretary:
        return 3;
    case CouncilRole::Member:
        break;
    }
    return 4;
}

/// Whole records whose ids a statement of one parameter finds.
template <typename T, typename Tag>
std::vector<T> found(Database& database, const QString& sql, Id<Tag> parameter)
{
    Query query(database, sql);
    query.bind(":id", parameter);
    const RecordStore records(database);
    std::vector<T> all;
    while (query.next()) {
        if (const std::optional<Record> record = records.find(recordType<T>(), query.integer(0)))
            all.push_back(record->as<T>());
    }
    return all;
}

const char* const kLineColumns =
    "SELECT a.id, a.number, a.title, COALESCE(p.names, a.title), a.person_months, a.amount, a.state,"
    " (SELECT COUNT(*) FROM agreement_worksite c WHERE c.agreement_id = a.id),"
    " (SELECT COUNT(*) FROM agreement_worksite c JOIN slot s ON s.worksite = c.worksite"
    " WHERE c.agreement_id = a.id AND s.withdrawn_on IS NULL AND s.voided_on IS NULL)"
    " FROM agreement a LEFT JOIN partner p ON p.id = (SELECT y.partner FROM agreement_party y"
    " WHERE y.agreement_id = a.id AND y.partner IS NOT NULL ORDER BY y.role = 4 DESC, y.position LIMIT 1) ";

std::vector<BlockLine> linesOf(Query& query)
{
    std::vector<BlockLine> lines;
    while (query.next())
        lines.push_back({.agreement = AgreementId{query.integer(0)},
            .number = query.text(1),
            .title = std::get<LocalizedText>(query.value(2, FieldKind::Localized)),
            .partner = std::get<LocalizedText>(query.value(3, FieldKind::Localized)),
            .worksites = int(query.integer(7)),
            .jobs = int(query.integer(8)),
            .personMonths = int(query.integer(4)),
            .amount = Money{query.integer(5)},
            .state = int(query.integer(6))});
    return lines;
}

} // namespace

std::vector<CouncilRule> councilRulesOf(Database& database)
{
    const auto office = RecordStore(database).single(recordType<Office>());
    return office ? office->as<Office>().councilRules : std::vector<CouncilRule>();
}

std::vector<CouncilMember> councilMembersOn(Database& database, QDate day)
{
    std::vector<CouncilMember> members;
    RecordStore(database).forEachLive(recordType<CouncilMember>(), [&](const Record& record) {
        if (record.as<CouncilMember>().isInOfficeOn(day))
            members.push_back(record.as<CouncilMember>());
        return true;
    });
    std::sort(members.begin(), members.end(), [](const CouncilMember& a, const CouncilMember& b) {
        return std::tuple(seatOrder(a), a.rank, a.code) < std::tuple(seatOrder(b), b.rank, b.code);
    });
    return members;
}

int countCouncilMembersOn(Database& database, QDate day)
{
    Query query(database,
        u"SELECT COUNT(*) FROM council_member WHERE voided_on IS NULL AND mandate_from <= :day"
        " AND (mandate_to IS NULL OR mandate_to >= :day)"_s);
    query.bind(":day", day);
    return query.next() ? int(query.integer(0)) : 0;
}

std::vector<AgendaItem> agendaOf(Database& database, SessionId session)
{
    return found<AgendaItem>(database,
        u"SELECT id FROM agenda_item WHERE session = :id AND voided_on IS NULL ORDER BY item_order, number"_s,
        session);
}

std::vector<Sitting> sittingsOf(Database& database, SessionId session)
{
    return found<Sitting>(database,
        u"SELECT id FROM sitting WHERE session = :id AND voided_on IS NULL ORDER BY held_at"_s, session);
}

std::vector<Deliberation> deliberationsOf(Database& database, SessionId session)
{
    return found<Deliberation>(
        database, u"SELECT id FROM deliberation WHERE session = :id ORDER BY year, sequence"_s, session);
}

std::optional<Deliberation> deliberationOf(Database& database, AgendaItemId item)
{
    const std::vector<Deliberation> all = found<Deliberation>(database,
        u"SELECT id FROM deliberation WHERE item = :id AND annulled_on IS NULL ORDER BY id DESC LIMIT 1"_s,
        item);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

int nextDeliberationSequence(Database& database, int year)
{
    Query query(database, u"SELECT COALESCE(MAX(sequence), 0) + 1 FROM deliberation WHERE year = :year"_s);
    query.bind(":year", year);
    return query.next() ? int(query.integer(0)) : 1;
}

QString nextItemNumber(Database& database, SessionId session)
{
    Query query(database,
        u"SELECT s.code, (SELECT COUNT(*) FROM agenda_item i WHERE i.session = s.id) FROM session s"
        " WHERE s.id = :session"_s);
    query.bind(":session", session);
    return query.next() ? u"%1/%2"_s.arg(query.text(0)).arg(query.integer(1) + 1, 2, 10, QChar(u'0'))
                        : QString();
}

QString nextSittingNumber(Database& database, SessionId session)
{
    Query query(database,
        u"SELECT s.code, (SELECT COUNT(*) FROM sitting i WHERE i.session = s.id) FROM session s"
        " WHERE s.id = :session"_s);
    query.bind(":session", session);
    return query.next() ? u"%1/S%2"_s.arg(query.text(0)).arg(query.integer(1) + 1) : QString();
}

AgendaItemId listedItemOf(Database& database, AgreementId agreement)
{
    Query query(database,
        u"SELECT i.id FROM agenda_agreement a JOIN agenda_item i ON i.id = a.agenda_item_id"
        " WHERE a.agreement = :agreement AND i.state = 0 AND i.voided_on IS NULL LIMIT 1"_s);
    query.bind(":agreement", agreement);
    return query.next() ? AgendaItemId{query.integer(0)} : AgendaItemId();
}

std::vector<BlockLine> blockLines(Database& database, AgendaItemId item)
{
    Query query(database,
        QLatin1StringView(kLineColumns)
            + u"JOIN agenda_agreement g ON g.agreement = a.id WHERE g.agenda_item_id = :item ORDER BY g.position"_s);
    query.bind(":item", item);
    return linesOf(query);
}

std::vector<BlockLine> agreementsAwaitingItem(Database& database)
{
    Query query(database,
        QLatin1StringView(kLineColumns)
            + u"WHERE a.state = 1 AND a.voided_on IS NULL AND NOT EXISTS (SELECT 1 FROM agenda_agreement g"
              " JOIN agenda_item i ON i.id = g.agenda_item_id WHERE g.agreement = a.id AND i.state = 0"
              " AND i.voided_on IS NULL) ORDER BY a.number"_s);
    return linesOf(query);
}

} // namespace sijill
