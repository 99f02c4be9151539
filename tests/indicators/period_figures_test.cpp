#include "core/indicators/figures.h"
#include "core/storage/query.h"
#include "tests/exchange/demo_records.h"
#include "tests/support/statement_count.h"

#include <QDir>

using namespace sijill;
using namespace sijill::test;

namespace {

using Sums = std::map<QString, qint64>;

Sums sumsOf(const std::vector<FigureGroup>& groups)
{
    Sums sums;
    for (const FigureGroup& group : groups) {
        for (const auto& [key, value] : group.values)
            sums[key] += value;
    }
    return sums;
}

FigurePeriod wholeEdition()
{
    return {demo().currentEdition(), QDate(2023, 1, 1), kDemoDay};
}

template <typename Work>
void counted(Work work)
{
    const Status done = demo().database().read([&]() -> Status {
        work(PeriodFigures(demo().database(), wholeEdition()));
        return {};
    });
    REQUIRE(done);
}

} // namespace

TEST_CASE("the groups of a breakdown add up to the whole, work and money alike", "[figures]")
{
    counted([](const PeriodFigures& figures) {
        Sums whole = sumsOf(figures.groups(Dimension::None));
        REQUIRE(whole.at(u"jobs_planned"_s) > 0);
        REQUIRE(whole.at(u"budget_committed"_s) > 0);
        for (const Choice& choice : kDimensions) {
            INFO(choice.code);
            const auto by = Dimension(choice.value);
            if (by == Dimension::Marker) // A worksite of two priorities counts in both.
                continue;
            if (by != Dimension::Month)
                CHECK(sumsOf(figures.groups(by)) == whole);
            Sums money = sumsOf(figures.budget(by));
            Sums both = sumsOf(figures.worksites(by));
            both.merge(money);
            CHECK(both == sumsOf(figures.groups(by)));
        }
    });
}

TEST_CASE("what a breakdown adds up is what the engine adds up", "[figures]")
{
    counted([](const PeriodFigures& figures) {
        Query query(demo().database(),
            u"SELECT commune, SUM(jobs_planned), SUM(jobs_opened), COUNT(*) FROM (%1) GROUP BY commune"_s.arg(
                sqlResource(u"indicators/worksite_facts"_s)));
        query.bind(":edition", figures.period().edition.value);
        query.bind(":from", figures.period().from).bind(":to", figures.period().to);
        std::map<qint64, std::pair<qint64, qint64>> expected;
        while (query.next())
            expected[query.integer(0)] = {query.integer(1), query.integer(2)};
        std::map<qint64, std::pair<qint64, qint64>> found;
        for (const FigureGroup& group : figures.worksites(Dimension::Commune))
            found[group.id] = {group.values.at(u"jobs_planned"_s), group.values.at(u"jobs_opened"_s)};
        CHECK(found == expected);
        CHECK(figures.communesCovered() == std::ssize(expected));
    });
}

TEST_CASE("a period is counted once, however it is broken down", "[figures]")
{
    const StatementCount count(demo().database());
    REQUIRE(computeFigures(demo().database(), demo().currentEdition(), kDemoDay, {}, {}, Dimension::Commune));
    CHECK(count.statements(u"AS worksites_planned"_s) == 1);
    CHECK(count.statements(u"AS budget_committed"_s) == 1);
}

TEST_CASE("what figures leave out is said in one place", "[figures]")
{
    for (const QString& folder : {u":/sql/indicators"_s, u":/sql/lists"_s}) {
        for (const QString& file : QDir(folder).entryList({u"*.sql"_s}, QDir::Files)) {
            INFO(file.toStdString());
            CHECK_FALSE(
                sqlResource(QDir(folder).dirName() + u'/' + file.chopped(4)).contains(u"inspected"_s));
        }
    }
}
