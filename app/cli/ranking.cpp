#include "app/cli/cli.h"
#include "core/base/format.h"
#include "core/domain/committee.h"
#include "core/services/ranking_service.h"
#include "core/services/review_service.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct RankingOptions {
    std::string call;
    std::string member;
};

std::optional<Ranking> rankingFor(Cli& cli, OpenOffice& office, const RankingOptions& options)
{
    const auto call = cli.record(office, recordType<Call>(), options.call);
    if (!call)
        return std::nullopt;
    CommitteeMemberId viewer = ReviewService(office.books()).actingMember();
    if (!options.member.empty()) {
        const auto member = cli.record(office, recordType<CommitteeMember>(), options.member);
        if (!member)
            return std::nullopt;
        if (!viewer.isNull() && viewer.value != member->id()) {
            cli.fail(Error{.code = ErrorCode::Forbidden,
                .rule = u"C6"_s,
                .message = QCoreApplication::translate(
                    "Cli", "You are a member of a committee: you look at the ranking as yourself alone.")});
            return std::nullopt;
        }
        viewer = CommitteeMemberId{member->id()};
    }
    Result<Ranking> ranking = RankingService(office.books()).rankingOf(CallId{call->id()}, viewer);
    if (ranking)
        return std::move(*ranking);
    cli.fail(ranking.error());
    return std::nullopt;
}

QString scoreText(const RankedFile& row)
{
    if (row.isWithheld)
        return QCoreApplication::translate("Ranking", "withheld");
    if (row.isBlind)
        return QCoreApplication::translate("Ranking", "after submitting");
    const auto shown = row.score.shown();
    return shown ? Format().decimal(*shown, 2) : QString();
}

QJsonObject jsonOf(const RankedFile& row)
{
    QJsonObject json{{u"rank"_s, row.rank}, {u"receipt"_s, row.file.receipt},
        {u"partner"_s, row.file.partnerNumber}, {u"commune"_s, row.file.communeCode},
        {u"jobs"_s, row.file.slotCount()}, {u"person_months"_s, row.file.personMonths()},
        {u"cost"_s, row.cost.minor}, {u"assigned"_s, row.assigned}, {u"submitted"_s, row.submitted},
        {u"stale"_s, row.stale}, {u"overlaps"_s, QJsonArray::fromStringList(row.overlaps)}};
    if (row.isWithheld)
        json[u"withheld"_s] = true;
    if (row.isBlind)
        json[u"blind"_s] = true;
    if (row.score.total) {
        json[u"score"_s] = row.score.total->toText();
        json[u"spread"_s] = row.score.isFlagged();
    }
    if (row.firmness && row.firmness->move)
        json[u"falls_at"_s] = QJsonObject{{u"criterion"_s, row.firmness->move->criterion + 1},
            {u"delta"_s, row.firmness->move->delta.toText()}};
    return json;
}

void runRanking(Cli& cli, const RankingOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    const auto ranking = office ? rankingFor(cli, *office, options) : std::nullopt;
    if (!ranking)
        return;
    QJsonArray rows;
    QStringList lines;
    for (const RankedFile& row : ranking->rows) {
        rows.append(jsonOf(row));
        lines << QStringList{QString::number(row.rank), row.file.receipt, scoreText(row),
            row.file.title.text(), row.file.partnerNames.text(), QString::number(row.file.slotCount()),
            Format().money(row.cost)}
                     .join(u'\t');
    }
    cli.print({{u"call"_s, ranking->call.number}, {u"rows"_s, rows}}, lines.join(u'\n'));
}

} // namespace

void addRankingVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<RankingOptions>();
    CLI::App* ranking =
        app.add_subcommand("ranking", QT_TRANSLATE_NOOP("Help", "The files of a call, best first"));
    ranking->add_option("--call", options->call, QT_TRANSLATE_NOOP("Help", "Number of the call"))->required();
    ranking->add_option("--member", options->member,
        QT_TRANSLATE_NOOP("Help", "As this committee member sees it; default: as the acting account does"));
    ranking->callback([options, &cli] { runRanking(cli, *options); });
}

} // namespace sijill
