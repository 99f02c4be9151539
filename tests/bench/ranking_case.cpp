#include "tests/bench/ranking_case.h"

#include "core/base/clock.h"
#include "core/domain/committee.h"
#include "core/domain/programme.h"
#include "core/domain/worksite.h"
#include "core/services/selection_service.h"
#include "core/storage/office_file.h"
#include "core/storage/record_store.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace sijill::bench {
namespace {

constexpr int kProposals = 5'000;
constexpr int kReviewers = 5;
constexpr int kCriteria = 5;
constexpr int kRounds = 5;

template <typename T>
T inserted(RecordStore& records, const T& value)
{
    Record record = Record::of(value);
    records.insert(record);
    return record.as<T>();
}

Call insertCall(RecordStore& records, const Worksite& sample)
{
    Call call;
    call.number = u"AP-BENCH"_s;
    call.edition = sample.edition;
    call.title = {{u"fr"_s, u"Appel"_s}};
    call.opensAt = QDateTime(QDate(2023, 3, 1), QTime(8, 0), Qt::UTC);
    call.closesAt = QDateTime(QDate(2023, 3, 31), QTime(15, 0), Qt::UTC);
    call.budget = {10'000'000'000};
    call.state = CallState::Closed;
    for (int i = 0; i < kCriteria; ++i)
        call.criteria.push_back({.id = {},
            .names = {{u"fr"_s, u"Critère %1"_s.arg(i + 1)}},
            .help = {},
            .scale = 20,
            .weight = {2000}});
    return inserted(records, call);
}

std::vector<CommitteeMember> insertMembers(RecordStore& records)
{
    Committee committee;
    committee.code = u"BENCH"_s;
    committee.names = {{u"fr"_s, u"Commission"_s}};
    committee = inserted(records, committee);
    std::vector<CommitteeMember> members;
    for (int i = 0; i < kReviewers; ++i) {
        CommitteeMember member;
        member.code = u"B%1"_s.arg(i);
        member.committee = committee.id;
        member.name = member.code;
        members.push_back(inserted(records, member));
    }
    return members;
}

/// No two are alike by chance: syllables of the number.
QString titleOf(int number)
{
    static const char* const kSyllables[] = {"ba", "ko", "mi", "ru", "ta", "ze", "li", "no", "sa", "du"};
    QStringList words;
    for (int word = 0; word < 4; ++word) {
        QString text;
        for (int rest = number * 7919 + word * 104'729; rest > 0; rest /= 10)
            text += QLatin1StringView(kSyllables[rest % 10]);
        words << text;
    }
    return words.join(u' ');
}

Proposal insertProposal(RecordStore& records, const Call& call, const Worksite& sample,
    const std::vector<TerritoryId>& communes, TradeId trade, int i)
{
    Proposal proposal;
    proposal.receipt = u"AP-BENCH-%1"_s.arg(i + 1, 4, 10, QLatin1Char('0'));
    proposal.call = call.id;
    proposal.receivedAt = call.opensAt.addSecs(i);
    proposal.partner = sample.employer;
    proposal.title = {{u"fr"_s, titleOf(i)}};
    proposal.sector = sample.sector;
    proposal.commune = communes[std::size_t(i) % communes.size()];
    proposal.startsOn = QDate(2023, 5, 1);
    proposal.months = 3;
    proposal.state = ProposalState::UnderReview;
    proposal.requests = {{.id = {}, .trade = trade, .count = 5 + i % 20, .months = 3, .startsOn = {}}};
    return inserted(records, proposal);
}

/// The call with its files and score sheets, as no rule looks at them; returns the call.
CallId fill(Database& database)
{
    const auto made = database.transact([&]() -> Result<CallId> {
        RecordStore records(database);
        const auto sample = records.find<Worksite>(WorksiteId{records.ids(recordType<Worksite>()).front()});
        const TradeId trade{records.ids(recordType<Trade>()).front()};
        const Call call = insertCall(records, *sample);
        const std::vector<CommitteeMember> members = insertMembers(records);
        std::vector<TerritoryId> communes;
        records.forEachLive(recordType<Worksite>(), [&](const Record& record) {
            communes.push_back(record.as<Worksite>().commune); // As often as a real call has each.
            return true;
        });
        for (int i = 0; i < kProposals; ++i) {
            const Proposal proposal = insertProposal(records, call, *sample, communes, trade, i);
            for (int m = 0; m < kReviewers; ++m) {
                Review review;
                review.number = proposal.receipt + u'/' + members[std::size_t(m)].code;
                review.proposal = proposal.id;
                review.member = members[std::size_t(m)].id;
                review.submittedAt = call.closesAt;
                review.version = proposal.version;
                review.state = ReviewState::Submitted;
                for (int k = 0; k < kCriteria; ++k)
                    review.marks.push_back({.id = {},
                        .criterion = k + 1,
                        .mark = (i * 7 + m * 5 + k * 3) % 21,
                        .notApplicable = false,
                        .remark = {}});
                inserted(records, review);
            }
        }
        return call.id;
    });
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().detail));
        std::exit(3);
    }
    return *made;
}

} // namespace

void measureRanking(const QString& file, const QString& folder, Results& results)
{
    const QString path = folder + u"/ranking.sijill"_s;
    QFile::copy(file, path);
    Result<std::unique_ptr<OfficeFile>> office = OfficeFile::open(path);
    Database& database = (*office)->database();
    const CallId call = fill(database);
    const FixedClock clock(QDate(2023, 4, 20));
    Register books(database, clock, u"nadia"_s);
    const RankingService service(books);
    const SelectionService selections(books);
    RawConnection twin(path);
    for (int round = 0; round < kRounds; ++round) {
        Trace trace(database.handle());
        Result<Ranking> ranking;
        const Took ours = timed([&] { ranking = service.rankingOf(call); });
        const Statements reads = trace.take();
        results.add(u"ranking of 5,000 proposals, five reviewers each"_s, ours, twin.replay(reads),
            {.most = 200, .mostRatio = 0}, std::ssize(reads));
        const Took step = timed([&] {
            const Selection run = selections.cutOff(*ranking, kProposals / 2 + round, {}, 0);
            (void)selections.effectsOf(*ranking, run.rows);
        });
        const Statements stepReads = trace.take();
        results.add(u"a step of the line over 5,000 proposals"_s, step, twin.replay(stepReads),
            {.most = 50, .mostRatio = 0}, std::ssize(stepReads));
    }
}

} // namespace sijill::bench
