#include "core/services/session_service.h"

#include "core/base/format.h"
#include "core/domain/agreement.h"
#include "core/domain/state_verbs.h"
#include "core/services/numbering.h"
#include "core/services/record_service.h"
#include "core/services/rules/rules.h"
#include "core/services/state_step.h"
#include "core/services/verb_service.h"
#include "core/storage/council_queries.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

tl::unexpected<Error> gone()
{
    return failure(
        ErrorCode::NotFound, QCoreApplication::translate("Register", "This record is not there any more."));
}

int lastPosition(const std::vector<AgendaItem>& items)
{
    return items.empty() ? 0 : items.back().position;
}

} // namespace

Result<AgendaItem> SessionService::append(AgendaItem item)
{
    Database& database = m_register.database();
    return database.transact([&]() -> Result<AgendaItem> {
        item.number = nextItemNumber(database, item.session);
        item.position = lastPosition(agendaOf(database, item.session)) + 1;
        return RecordService(m_register).save(item);
    });
}

Result<AgendaItem> SessionService::addBlock(
    SessionId session, const LocalizedText& title, const std::vector<AgreementId>& agreements)
{
    AgendaItem item;
    item.session = session;
    item.kind = ItemKind::Agreements;
    item.title = title;
    for (const AgreementId agreement : agreements)
        item.agreements.push_back({{}, agreement});
    return append(std::move(item));
}

Result<AgendaItem> SessionService::addPoint(SessionId session, const LocalizedText& title, ItemKind kind)
{
    AgendaItem item;
    item.session = session;
    item.kind = kind;
    item.title = title;
    return append(std::move(item));
}

Status SessionService::moveItem(AgendaItemId id, int to)
{
    Database& database = m_register.database();
    std::vector<Record> moved;
    const Result<int> read = database.read([&]() -> Result<int> {
        const auto item = RecordStore(database).find<AgendaItem>(id);
        if (!item)
            return gone();
        std::vector<AgendaItem> items = agendaOf(database, item->session);
        const auto from =
            std::find_if(items.begin(), items.end(), [&](const AgendaItem& one) { return one.id == id; });
        const auto target = items.begin() + std::clamp<qsizetype>(to - 1, 0, std::ssize(items) - 1);
        if (from < target)
            std::rotate(from, from + 1, target + 1);
        else
            std::rotate(target, from, from + 1);
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].position == int(i) + 1)
                continue;
            items[i].position = int(i) + 1;
            moved.push_back(Record::of(items[i]));
        }
        return int(moved.size());
    });
    if (!read)
        return tl::unexpected(read.error());
    if (moved.empty())
        return {};
    const auto saved = RecordService(m_register).saveAll(std::move(moved), verbs::kMoveItem);
    return saved ? Status() : tl::unexpected(saved.error());
}

Result<Session> SessionService::convene(SessionId id, QDate on, DeliveryChannel channel)
{
    Database& database = m_register.database();
    Session after;
    const Result<JournalEntry> done = database.transact([&]() -> Result<JournalEntry> {
        const auto before = RecordStore(database).find<Session>(id);
        if (!before)
            return gone();
        after = *before;
        after.convenedOn = on;
        for (const CouncilMember& member : councilMembersOn(database, before->opensOn)) {
            const bool isCalled = std::any_of(after.convocations.begin(), after.convocations.end(),
                [&](const Convocation& sent) { return sent.member == member.id && sent.rank == 1; });
            if (!isCalled)
                after.convocations.push_back({.id = {},
                    .member = member.id,
                    .rank = 1,
                    .sentOn = on,
                    .channel = channel,
                    .receivedOn = {}});
        }
        const Record stored = Record::of(*before);
        const QList<Problem> problems = problemsOf(Record::of(after), &stored,
            {.database = database, .today = m_register.today(), .memory = nullptr});
        if (hasRefusal(problems))
            return refusal(problems);
        if (after.convocations.empty())
            return refusal(u"S1"_s,
                QCoreApplication::translate(
                    "Rules", "Nobody can be convened: no member of the council is in office on that day."),
                u"convocations"_s);
        stepState(after, SessionState::Convened, m_register, on);
        std::vector<Change> changes{{Record::of(*before), Record::of(after)}};
        const Result<JournalEntry> entry = m_register.commit(verbs::kConvene, changes);
        after = changes.front().after.as<Session>();
        return entry;
    });
    if (!done)
        return tl::unexpected(done.error());
    return after;
}

Result<Sitting> SessionService::planSitting(SessionId session, const QDateTime& at, int rank)
{
    Database& database = m_register.database();
    return database.transact([&]() -> Result<Sitting> {
        const auto held = RecordStore(database).find<Session>(session);
        if (!held)
            return gone();
        Sitting sitting;
        sitting.session = session;
        sitting.number = nextSittingNumber(database, session);
        sitting.rank = rank;
        sitting.heldAt = at;
        sitting.place = held->place;
        for (const CouncilMember& member : councilMembersOn(database, at.date())) {
            SittingAttendance row;
            row.member = member.id;
            sitting.attendance.push_back(row);
            if (member.role == CouncilRole::President && sitting.chair.isNull())
                sitting.chair = member.id;
            if (member.role == CouncilRole::Secretary && sitting.secretary.isNull())
                sitting.secretary = member.id;
        }
        return RecordService(m_register).save(sitting);
    });
}

Result<Sitting> SessionService::openSitting(SittingId id)
{
    Database& database = m_register.database();
    return database.transact([&]() -> Result<Sitting> {
        const RecordStore records(database);
        const auto sitting = records.find<Sitting>(id);
        const auto session = sitting ? records.find<Session>(sitting->session) : std::nullopt;
        if (!session)
            return gone();
        const auto perform = [&](const char* code, qint64 record) {
            VerbRequest request;
            request.recordId = record;
            return VerbService(m_register).perform(*findStateVerb(QString::fromLatin1(code)), request);
        };
        if (session->state == SessionState::Convened) {
            if (const auto begun = perform("session.open", session->id.value); !begun)
                return tl::unexpected(begun.error());
        }
        const Result<Record> opened = perform("sitting.open", id.value);
        if (!opened)
            return tl::unexpected(opened.error());
        return opened->as<Sitting>();
    });
}

Result<Sitting> SessionService::mark(SittingId id, CouncilMemberId member, Presence presence)
{
    RecordService records(m_register);
    auto sitting = records.find<Sitting>(id);
    if (!sitting)
        return gone();
    for (SittingAttendance& row : sitting->attendance) {
        if (row.member != member)
            continue;
        const bool isLate = sitting->state == SittingState::Open && presence == Presence::Present
            && row.presence != Presence::Present;
        row.presence = presence;
        row.arrivedAt = isLate ? m_register.clock().nowUtc() : QDateTime();
        row.leftAt = {};
    }
    return records.save(*sitting);
}

Result<Sitting> SessionService::leave(SittingId id, CouncilMemberId member, const QDateTime& at)
{
    RecordService records(m_register);
    auto sitting = records.find<Sitting>(id);
    if (!sitting)
        return gone();
    for (SittingAttendance& row : sitting->attendance) {
        if (row.member == member && row.presence == Presence::Present)
            row.leftAt = at;
    }
    return records.save(*sitting);
}

std::vector<Recommendation> SessionService::overdueRecommendations() const
{
    std::vector<Recommendation> overdue;
    const RecordStore records(m_register.database());
    records.forEachLive(recordType<Recommendation>(), [&](const Record& record) {
        const auto& one = record.as<Recommendation>();
        if (one.isPending() && one.dueOn.isValid() && one.dueOn < m_register.today())
            overdue.push_back(one);
        return true;
    });
    std::sort(overdue.begin(), overdue.end(),
        [](const Recommendation& a, const Recommendation& b) { return a.dueOn < b.dueOn; });
    return overdue;
}

Result<int> SessionService::proposeOverdue(SessionId session)
{
    Database& database = m_register.database();
    std::vector<Record> drafts;
    int position = 0;
    const Result<int> read = database.read([&]() -> Result<int> {
        const std::vector<AgendaItem> items = agendaOf(database, session);
        position = lastPosition(items);
        QString number = nextItemNumber(database, session);
        for (const Recommendation& overdue : overdueRecommendations()) {
            const bool isListed = std::any_of(items.begin(), items.end(), [&](const AgendaItem& item) {
                return item.kind == ItemKind::Recommendation && item.title == overdue.text;
            });
            if (isListed)
                continue;
            AgendaItem item;
            item.session = session;
            item.number = number;
            number = incremented(number);
            item.position = ++position;
            item.kind = ItemKind::Recommendation;
            item.title = overdue.text;
            drafts.push_back(Record::of(item));
        }
        return int(drafts.size());
    });
    if (!read || drafts.empty())
        return read;
    const auto saved = RecordService(m_register).saveAll(std::move(drafts), verbs::kProposeOverdue);
    if (!saved)
        return tl::unexpected(saved.error());
    return int(saved->size());
}

std::vector<Finding> sessionFindings(Database& database, SessionId id, QDate today)
{
    std::vector<Finding> findings;
    const auto found = RecordStore(database).find<Session>(id);
    if (!found)
        return findings;
    const RuleContext context{.database = database, .today = today, .memory = nullptr};
    const auto add = [&](const Record& record) {
        for (const Problem& problem : problemsOf(record, &record, context))
            findings.push_back({.kind = record.type().kindName(),
                .recordId = record.id(),
                .key = record.key(),
                .problem = problem});
    };
    add(Record::of(*found));
    for (const Sitting& sitting : sittingsOf(database, id))
        add(Record::of(sitting));
    for (const AgendaItem& item : agendaOf(database, id))
        add(Record::of(item));
    for (const Deliberation& deliberation : deliberationsOf(database, id))
        add(Record::of(deliberation));
    return findings;
}

QList<Problem> sessionProblems(Database& database, SessionId id, QDate today)
{
    QList<Problem> problems;
    for (const Finding& finding : sessionFindings(database, id, today))
        problems << finding.problem;
    return problems;
}

} // namespace sijill
