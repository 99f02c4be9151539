#include "core/services/ranking_service.h"

#include "core/domain/cost.h"
#include "core/storage/call_queries.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <map>

namespace sijill {
namespace {

int receiptNumber(const QString& receipt)
{
    return receipt.mid(receipt.lastIndexOf(u'-') + 1).toInt();
}

/// P1 for many files: the same months from the same day cost the same.
class SlotPrices {
public:
    explicit SlotPrices(const Edition& edition)
        : m_edition(edition)
    {
    }

    Money costOf(const JudgedFile& file)
    {
        Money sum;
        for (const SlotRequest& request : file.requests) {
            const QDate start = request.startsOn.isValid() ? request.startsOn : file.startsOn;
            const auto key = std::pair(start.toJulianDay(), request.months);
            const auto known = m_known.find(key);
            const Money slot =
                known != m_known.end() ? known->second : slotCost(m_edition, start, request.months);
            m_known.emplace(key, slot);
            sum.minor += slot.minor * request.count;
        }
        return sum;
    }

private:
    const Edition& m_edition;
    std::map<std::pair<qint64, int>, Money> m_known;
};

/// Files beside their submitted sheets, in the order of both.
using SheetsByFile = std::map<qint64, std::vector<const ReviewSheet*>>;

Status addScores(Ranking& ranking, const SheetsByFile& sheets, QDate day)
{
    const std::vector<selection::Criterion> criteria = criteriaOf(ranking.call);
    const selection::ScoringRules rules = scoringRulesOf(ranking.edition, day);
    for (RankedFile& row : ranking.rows) {
        std::vector<selection::Review> counted;
        const auto found = sheets.find(row.file.id.value);
        for (const ReviewSheet* sheet :
            found == sheets.end() ? std::vector<const ReviewSheet*>() : found->second) {
            row.assigned += sheet->state != ReviewState::Withdrawn ? 1 : 0;
            if (sheet->state != ReviewState::Submitted)
                continue;
            ++row.submitted;
            row.stale += sheet->version != row.file.version ? 1 : 0;
            counted.push_back(reviewOf(*sheet, criteria.size()));
        }
        if (criteria.empty())
            continue;
        Result<selection::Score> score = selection::scoreOf(criteria, counted, rules);
        if (!score)
            return tl::unexpected(score.error());
        row.score = std::move(*score);
    }
    return {};
}

Status sortByRank(Ranking& ranking)
{
    const std::vector<selection::Criterion> criteria = criteriaOf(ranking.call);
    std::vector<selection::Contender> contenders;
    for (const RankedFile& row : ranking.rows)
        contenders.push_back({.key = row.file.receipt,
            .score = row.score,
            .receivedAt = row.file.receivedAt,
            .receipt = receiptNumber(row.file.receipt)});
    const std::vector<selection::Ranked> order = selection::rankingOf(criteria, contenders);
    std::vector<RankedFile> sorted;
    for (const selection::Ranked& place : order) {
        sorted.push_back(std::move(ranking.rows[place.contender]));
        sorted.back().rank = place.rank;
        sorted.back().tieBreak = place.tieBreak;
        sorted.back().tieCriterion = place.criterion;
    }
    std::map<size_t, std::size_t> placeOf;
    for (std::size_t i = 0; i < order.size(); ++i)
        placeOf[order[i].contender] = i;
    ranking.rows = std::move(sorted);
    const auto firmness = selection::sensitivitiesOf(criteria, contenders, order);
    if (!firmness)
        return {}; // The weights do not sum to 100 yet: nothing hangs on them.
    for (const selection::NeighbourSensitivity& pair : *firmness)
        ranking.rows[placeOf[pair.above]].firmness = pair;
    return {};
}

/// C5 and C6: what the viewer may not see does not leave this function.
void hideFrom(const ReviewGate& gate, Ranking& ranking)
{
    for (std::size_t i = 0; i < ranking.rows.size(); ++i) {
        RankedFile& row = ranking.rows[i];
        row.isWithheld = gate.isWithheld(row.file.id);
        row.isBlind = !row.isWithheld && gate.isBlind(row.file.id);
        if (row.showsScore())
            continue;
        row.score = {};
        row.firmness.reset();
        if (i > 0)
            ranking.rows[i - 1].firmness.reset(); // It would tell the score of its neighbour.
    }
    std::erase_if(ranking.sheets, [&](const ReviewSheet& sheet) { return !gate.showsMarks(sheet); });
}

} // namespace

const RankedFile* Ranking::find(ProposalId proposal) const
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&](const RankedFile& row) { return row.file.id == proposal; });
    return found == rows.end() ? nullptr : &*found;
}

Result<Ranking> readRanking(Database& database, QDate today, CallId id, CommitteeMemberId viewer)
{
    const RecordStore records(database);
    const std::optional<Call> call = records.find<Call>(id);
    const std::optional<Edition> edition = call ? records.find<Edition>(call->edition) : std::nullopt;
    if (!edition)
        return failure(ErrorCode::NotFound,
            QCoreApplication::translate("Register", "This record is not there any more."));
    Ranking ranking{.call = *call, .edition = *edition, .rows = {}, .sheets = {}};
    const ReviewQueries queries(database);
    SlotPrices prices(*edition);
    const auto overlaps = CallQueries(database).overlaps(id);
    for (JudgedFile& file : queries.files(id)) {
        RankedFile row;
        row.cost = prices.costOf(file);
        if (const auto similar = overlaps.find(file.id.value); similar != overlaps.end())
            row.overlaps = similar->second;
        row.file = std::move(file);
        ranking.rows.push_back(std::move(row));
    }
    ranking.sheets = queries.sheets(id);
    SheetsByFile byFile;
    for (const ReviewSheet& sheet : ranking.sheets)
        byFile[sheet.proposal.value].push_back(&sheet);
    if (const Status scored = addScores(ranking, byFile, today); !scored)
        return tl::unexpected(scored.error());
    if (const Status sorted = sortByRank(ranking); !sorted)
        return tl::unexpected(sorted.error());
    hideFrom(ReviewGate(database, viewer, id, call->state == CallState::Decided), ranking);
    return ranking;
}

Result<Ranking> RankingService::rankingOf(CallId id, CommitteeMemberId viewer) const
{
    Database& database = m_register.database();
    return database.read([&] { return readRanking(database, m_register.today(), id, viewer); });
}

} // namespace sijill
