#include "core/services/vote_service.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/agreement.h"
#include "core/domain/session.h"
#include "core/domain/state_verbs.h"
#include "core/services/numbering.h"
#include "core/services/rules/council_rules_check.h"
#include "core/services/state_step.h"
#include "core/storage/council_queries.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Rules", source);
}

tl::unexpected<Error> gone()
{
    return failure(
        ErrorCode::NotFound, QCoreApplication::translate("Register", "This record is not there any more."));
}

/// Only a point that is still to be voted can be put off, split or voted.
std::optional<Problem> settledProblem(const AgendaItem& item)
{
    if (item.state == ItemState::Listed)
        return std::nullopt;
    return rules::refuses("",
        //: %1 is the number of an agenda item, %2 its outcome.
        say(QT_TRANSLATE_NOOP("Rules", "Point %1 is settled already: %2."))
            .arg(Format::isolated(item.number), choiceLabel(kItemStates, int(item.state))),
        u"state"_s);
}

void fill(AgendaItem& item, const Ballot& ballot, const Sitting& sitting, int inOffice, const QDateTime& at)
{
    item.sitting = sitting.id;
    item.mode = ballot.mode;
    item.base = ballot.base;
    item.inOffice = inOffice;
    item.present = sitting.presentAt(at);
    item.inFavour = ballot.inFavour;
    item.against = ballot.against;
    item.abstained = ballot.abstained;
    item.blank = ballot.blank;
    item.castingVote = ballot.castingVote;
    item.votes = ballot.votes;
    item.votedAt = at;
    item.countVotes();
}

void stepAgreements(std::vector<Change>& changes, const AgendaItem& item, AgreementState to, Register& office,
    QDate on, const Deliberation* deliberation, const QString& motive)
{
    const RecordStore records(office.database());
    for (const AgendaAgreement& row : item.agreements) {
        const auto before = records.find<Agreement>(row.agreement);
        if (!before || before->state == to)
            continue;
        Agreement after = *before;
        after.session = deliberation ? item.session : SessionId();
        after.deliberationNumber = deliberation ? deliberation->number : QString();
        after.deliberationOn = deliberation ? deliberation->decidedOn : QDate();
        stepState(after, to, office, on, after.deliberationNumber);
        after.changes.back().motive = motive;
        changes.push_back({Record::of(*before), Record::of(after)});
    }
}

} // namespace

Result<BallotView> VoteService::view(AgendaItemId id, const Ballot& ballot) const
{
    Database& database = m_register.database();
    return database.read([&]() -> Result<BallotView> {
        const RecordStore records(database);
        const auto item = records.find<AgendaItem>(id);
        const auto sitting = records.find<Sitting>(ballot.sitting);
        if (!item || !sitting)
            return gone();
        const QDateTime at = ballot.at.isValid() ? ballot.at : m_register.clock().nowUtc();
        const QDate day = officeDay(sitting->heldAt);
        const std::vector<CouncilRule> councilRules = councilRulesOf(database);
        BallotView view;
        view.item = *item;
        fill(view.item, ballot, *sitting, countCouncilMembersOn(database, day), at);
        view.quorum = quorumOf(
            councilRules, sitting->rank, day, view.item.inOffice, sitting->presentAt(sitting->openedAt));
        view.outcome = view.item.decided(councilRules, day);
        view.deliberation = u"%1/%2"_s.arg(nextDeliberationSequence(database, day.year())).arg(day.year());
        if (const auto settled = settledProblem(*item))
            view.problems << *settled;
        view.problems << rules::ballotProblems(view.item, *sitting, view.quorum,
            {.database = database, .today = m_register.today(), .memory = nullptr});
        return view;
    });
}

Result<Deliberation> VoteService::close(AgendaItemId id, const Ballot& ballot)
{
    Database& database = m_register.database();
    Deliberation made;
    const Result<JournalEntry> done = database.transact([&]() -> Result<JournalEntry> {
        if (const Status allowed = m_register.checkRole(verbs::kCloseBallot, u"agenda_item"_s); !allowed)
            return tl::unexpected(allowed.error());
        const Result<BallotView> seen = view(id, ballot);
        if (!seen)
            return tl::unexpected(seen.error());
        if (hasRefusal(seen->problems))
            return refusal(seen->problems);
        RecordStore records(database);
        const auto before = records.find<AgendaItem>(id);
        const auto sitting = records.find<Sitting>(ballot.sitting);
        const QDate day = officeDay(sitting->heldAt);
        AgendaItem after = seen->item;
        made.id = DeliberationId{records.newId()};
        made.number = seen->deliberation;
        made.year = day.year();
        made.sequence = nextDeliberationSequence(database, day.year());
        made.decidedOn = day;
        made.session = after.session;
        made.item = after.id;
        made.subject = after.title;
        made.needsVisa = after.needsVisa;
        stepState(after, seen->outcome, m_register, day, made.number);
        made.isAdopted = after.isAdopted();
        std::vector<Change> changes{{Record::of(*before), Record::of(after)}, {{}, Record::of(made)}};
        stepAgreements(changes, after, made.isAdopted ? AgreementState::Approved : AgreementState::Rejected,
            m_register, day, &made, {});
        const Result<JournalEntry> entry =
            m_register.commit(verbs::kCloseBallot, changes, {.subject = after.number});
        made = changes[1].after.as<Deliberation>();
        return entry;
    });
    if (!done)
        return tl::unexpected(done.error());
    return made;
}

Result<AgendaItem> VoteService::annul(AgendaItemId id, const QString& motive)
{
    Database& database = m_register.database();
    AgendaItem after;
    const Result<JournalEntry> done = database.transact([&]() -> Result<JournalEntry> {
        const RecordStore records(database);
        const auto before = records.find<AgendaItem>(id);
        const auto deliberation = before ? deliberationOf(database, id) : std::nullopt;
        if (!before || !deliberation)
            return gone();
        if (motive.trimmed().isEmpty())
            return refusal({},
                say(QT_TRANSLATE_NOOP("Rules", "Say why: a ballot is annulled with its motive.")),
                u"motive"_s);
        for (const AgendaAgreement& row : before->agreements) {
            const auto agreement = records.find<Agreement>(row.agreement);
            if (agreement && agreement->state != AgreementState::Approved
                && agreement->state != AgreementState::Rejected)
                return refusal(u"A5"_s,
                    //: %1 is the number of an agreement, %2 its state.
                    say(QT_TRANSLATE_NOOP("Rules", "Agreement %1 rests on this vote and is already: %2."))
                        .arg(Format::isolated(agreement->number),
                            choiceLabel(kAgreementStates, int(agreement->state))),
                    u"state"_s);
        }
        after = *before;
        after.votedAt = {};
        stepState(after, ItemState::Listed, m_register, m_register.today(), deliberation->number);
        after.changes.back().motive = motive;
        Deliberation annulled = *deliberation;
        annulled.annulledOn = m_register.today();
        annulled.motive = motive;
        std::vector<Change> changes{
            {Record::of(*before), Record::of(after)}, {Record::of(*deliberation), Record::of(annulled)}};
        stepAgreements(
            changes, after, AgreementState::OnAgenda, m_register, m_register.today(), nullptr, motive);
        const Result<JournalEntry> entry =
            m_register.commit(verbs::kAnnulBallot, changes, {.subject = after.number, .motive = motive});
        after = changes.front().after.as<AgendaItem>();
        return entry;
    });
    if (!done)
        return tl::unexpected(done.error());
    return after;
}

Result<AgendaItem> VoteService::putOff(AgendaItemId id, ItemState to, const QString& motive)
{
    Database& database = m_register.database();
    AgendaItem after;
    const Result<JournalEntry> done = database.transact([&]() -> Result<JournalEntry> {
        const auto before = RecordStore(database).find<AgendaItem>(id);
        if (!before)
            return gone();
        if (const auto settled = settledProblem(*before))
            return refusal(QList<Problem>{*settled});
        if (motive.trimmed().isEmpty())
            return refusal({}, say(QT_TRANSLATE_NOOP("Rules", "Say why the point is put off.")), u"motive"_s);
        after = *before;
        stepState(after, to, m_register, m_register.today());
        after.changes.back().motive = motive;
        std::vector<Change> changes{{Record::of(*before), Record::of(after)}};
        stepAgreements(
            changes, after, AgreementState::Draft, m_register, m_register.today(), nullptr, motive);
        const Result<JournalEntry> entry =
            m_register.commit(verbs::kPutOffItem, changes, {.subject = after.number, .motive = motive});
        after = changes.front().after.as<AgendaItem>();
        return entry;
    });
    if (!done)
        return tl::unexpected(done.error());
    return after;
}

Result<AgendaItem> VoteService::defer(AgendaItemId item, const QString& motive)
{
    return putOff(item, ItemState::Deferred, motive);
}

Result<AgendaItem> VoteService::withdraw(AgendaItemId item, const QString& motive)
{
    return putOff(item, ItemState::Withdrawn, motive);
}

Result<AgendaItem> VoteService::detach(AgendaItemId block, AgreementId agreement)
{
    Database& database = m_register.database();
    AgendaItem made;
    const Result<JournalEntry> done = database.transact([&]() -> Result<JournalEntry> {
        const RecordStore records(database);
        const auto before = records.find<AgendaItem>(block);
        const auto title = records.find<Agreement>(agreement);
        if (!before || !title)
            return gone();
        if (const auto settled = settledProblem(*before))
            return refusal(QList<Problem>{*settled});
        AgendaItem after = *before;
        const auto row = std::find_if(after.agreements.begin(), after.agreements.end(),
            [&](const AgendaAgreement& one) { return one.agreement == agreement; });
        if (row == after.agreements.end() || after.agreements.size() < 2)
            return refusal({},
                say(QT_TRANSLATE_NOOP(
                    "Rules", "Only one of several agreements can be detached from a block.")),
                u"agreements"_s);
        after.agreements.erase(row);
        made = AgendaItem{};
        made.session = after.session;
        made.number = nextItemNumber(database, after.session);
        made.position = after.position + 1;
        made.kind = ItemKind::Agreements;
        made.title = title->title;
        made.rapporteur = after.rapporteur;
        made.committee = after.committee;
        made.origin = after.origin;
        made.needsVisa = after.needsVisa;
        made.detachedFrom = after.id;
        made.agreements.push_back({{}, agreement});
        std::vector<Change> changes{{Record::of(*before), Record::of(after)}, {{}, Record::of(made)}};
        for (const AgendaItem& later : agendaOf(database, after.session)) {
            if (later.position <= before->position || later.id == before->id)
                continue;
            AgendaItem moved = later;
            ++moved.position;
            changes.push_back({Record::of(later), Record::of(moved)});
        }
        const Result<JournalEntry> entry =
            m_register.commit(verbs::kDetachAgreement, changes, {.subject = before->number});
        made = changes[1].after.as<AgendaItem>();
        return entry;
    });
    if (!done)
        return tl::unexpected(done.error());
    return made;
}

} // namespace sijill
