#include "core/exchange/demo/demo_calls.h"

#include "core/domain/call.h"
#include "core/domain/partner.h"
#include "core/domain/proposal.h"
#include "core/domain/worksite.h"
#include "core/exchange/demo/demo_dice.h"
#include "core/exchange/demo/demo_spring_call.h"
#include "core/exchange/demo/demo_table.h"
#include "core/services/proposal_service.h"

#include <memory>

namespace sijill::demo {
namespace {

constexpr quint32 kSeed = 2024; // Its own: the rest of the story stays as it is.
const QDate kPublished(2023, 12, 11);
const QDate kLastDay(2024, 1, 10);
const QDate kChecked(2024, 1, 12);
const QDate kDecided(2024, 1, 15);
constexpr int kFiles = 18;
constexpr int kStep = 3; ///< Every third worksite of the edition lends its subject to a file.

Call newCall(Desk& desk, EditionId edition)
{
    Call call = ordinaryCall(desk, edition, 20);
    call.number = u"AP-2023/02"_s;
    call.title = text(u"call_title"_s);
    call.notice = text(u"call_notice"_s);
    call.opensAt = localMoment(kPublished, 9, 0);
    call.closesAt = localMoment(kLastDay, 16, 0);
    call.budget = {qint64(2'400'000) * 100};
    call.personMonths = 600;
    return call;
}

/// Worksites whose subject, employer and trades the files borrow.
std::vector<Worksite> models(Desk& desk, EditionId edition)
{
    std::vector<Worksite> all;
    RecordStore(desk.books().database()).forEach(recordType<Worksite>(), [&](const Record& record) {
        if (record.as<Worksite>().edition == edition)
            all.push_back(record.as<Worksite>());
        return true;
    });
    return all;
}

TradeId tradeOf(Desk& desk, WorksiteId worksite)
{
    TradeId trade;
    RecordStore(desk.books().database()).forEach(recordType<Slot>(), [&](const Record& record) {
        if (record.as<Slot>().worksite == worksite)
            trade = record.as<Slot>().trade;
        return trade.isNull();
    });
    return trade;
}

/// The call's story: shared by the events of its diary.
struct Story {
    Desk& desk;
    EditionId edition;
    Dice dice{kSeed};
    CallId call = {};
    std::vector<Worksite> subjects = {};
    std::vector<ProposalId> files = {};

    Status publish()
    {
        const Result<Call> saved = desk.save(newCall(desk, edition));
        if (!saved)
            return tl::unexpected(saved.error());
        call = saved->id;
        subjects = models(desk, edition);
        return desk.move("call.open", call.value, kPublished);
    }

    Status receive(int place, const QDateTime& moment)
    {
        const Worksite& subject = subjects[std::size_t(place * kStep) % subjects.size()];
        const auto partner = desk.get<Partner>(subject.employer);
        Proposal proposal;
        proposal.call = call;
        proposal.partner = subject.employer;
        ProposalService(desk.books()).receive(proposal);
        proposal.receivedAt = moment;
        proposal.depositor = partner.officers.empty() ? QString() : partner.officers.front().name.in(u"ar"_s);
        proposal.title = subject.title;
        proposal.sector = subject.sector;
        proposal.commune = subject.commune;
        proposal.startsOn = QDate(2024, 3, 1);
        proposal.months = 6;
        proposal.requests.push_back({.id = {},
            .trade = tradeOf(desk, subject.id),
            .count = dice.between(6, 18),
            .months = 6,
            .startsOn = {}});
        for (ProposalDocument& row : proposal.documents)
            row.receivedOn = moment.date();
        const Result<Proposal> saved = desk.save(proposal);
        if (saved)
            files.push_back(saved->id);
        return saved ? Status() : tl::unexpected(saved.error());
    }

    /// Gives every paper but the first `missing` its verdict.
    Status judge(ProposalId file, std::size_t missing)
    {
        return desk.edit<Proposal>(file, [&](Proposal& proposal) {
            for (std::size_t i = 0; i < proposal.documents.size(); ++i) {
                proposal.documents[i].verdict = i < missing ? FileVerdict::NotInOrder : FileVerdict::InOrder;
                proposal.documents[i].remark = i < missing ? motive(u"not_certified"_s) : QString();
            }
            if (missing > 0)
                proposal.documentsDueOn = QDate(2024, 1, 26);
        });
    }

    Status perform(const char* verb, ProposalId file, const QString& why = {})
    {
        return desk.move(verb, file.value, desk.today(), why);
    }
};

Status check(Story& story)
{
    for (std::size_t i = 0; i < story.files.size(); ++i) {
        const bool isShort = i % 5 == 3;
        if (i % 6 == 5)
            continue; // Not looked at yet.
        if (const Status judged = story.judge(story.files[i], isShort ? 2 : 0); !judged)
            return judged;
        const char* verb = isShort ? "proposal.find_incomplete" : "proposal.find_complete";
        if (const Status done = story.perform(verb, story.files[i]); !done)
            return done;
    }
    return {};
}

Status decide(Story& story)
{
    Desk& desk = story.desk;
    int place = 0;
    for (const ProposalId file : story.files) {
        const auto proposal = desk.get<Proposal>(file);
        const bool isOnTime = !desk.get<Call>(story.call).isOverAt(proposal.receivedAt);
        if (proposal.state == ProposalState::Complete && isOnTime && ++place % 4 != 0) {
            if (const Status done = story.perform("proposal.admit", file); !done)
                return done;
        } else if (proposal.state == ProposalState::Incomplete && place % 2 == 0) {
            if (const Status done =
                    story.perform("proposal.find_inadmissible", file, motive(u"inadmissible"_s));
                !done)
                return done;
        }
    }
    return story.perform("proposal.withdraw", story.files.front(), motive(u"withdrawn"_s));
}

} // namespace

void noteCall(Desk& desk, EditionId edition)
{
    const auto story = std::make_shared<Story>(Story{desk, edition});
    desk.note(kPublished, [story] { return story->publish(); });
    for (int place = 0; place < kFiles; ++place) {
        const QDate day = kPublished.addDays(4 + place * 26 / kFiles);
        desk.note(day, [story, place, day] {
            return story->receive(place, localMoment(day, 9 + place % 6, 7 * place % 60));
        });
    }
    desk.note(kLastDay.addDays(1), [story] {
        const Status closed = story->desk.move("call.close", story->call.value, kLastDay);
        return closed ? story->receive(kFiles, localMoment(kLastDay.addDays(1), 9, 20)) : closed;
    });
    desk.note(kChecked, [story] { return check(*story); });
    desk.note(kDecided, [story] { return decide(*story); });
}

} // namespace sijill::demo
