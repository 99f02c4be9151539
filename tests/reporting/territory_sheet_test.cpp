#include "tests/reporting/built_papers.h"

#include "core/domain/territory.h"
#include "tests/support/sample_records.h"

using namespace sijill;
using sample::demoPaper;

namespace {

Territory communeWithMostWorksites()
{
    std::map<qint64, int> counts;
    for (const Worksite& worksite : allOfDemo<Worksite>())
        ++counts[worksite.commune.value];
    const auto most = std::max_element(
        counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    for (const Territory& territory : allOfDemo<Territory>()) {
        if (territory.id.value == most->first)
            return territory;
    }
    FAIL("no commune");
    return {};
}

qint64 worksitesIn(const Territory& commune)
{
    qint64 count = 0;
    for (const Worksite& worksite : allOfDemo<Worksite>())
        count += worksite.commune == commune.id ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE(
    "the sheet of a commune lists its worksites of all editions and the agreements behind them", "[papers]")
{
    const Territory commune = communeWithMostWorksites();
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        const Paper sheet = demoPaper(PaperKind::Territory, language, commune.code);

        CHECK(qint64(sample::tableOf(sheet, u"worksites"_s).rows.size()) == worksitesIn(commune));
        CHECK(sheet.document.toText().contains(u"AW2-2023/"_s));
        CHECK(sample::tableOf(sheet, u"by_edition"_s).rows.size() == allOfDemo<Edition>().size());
        CHECK(sheet.document.toText().contains(commune.names.in(language == "ar"_L1 ? u"ar"_s : u"fr"_s)));
    }
}

TEST_CASE("the sheet's jobs are set against inhabitants and unemployed", "[papers]")
{
    const Territory commune = communeWithMostWorksites();
    REQUIRE(commune.population);
    const Table table =
        sample::tableOf(demoPaper(PaperKind::Territory, u"fr"_s, commune.code), u"by_edition"_s);
    const std::vector<Cell>& row = table.rows.front();

    const qint64 jobs = std::get<qint64>(row[3]);
    CHECK(std::get<qint64>(row[6]) == (jobs * 10'000 + *commune.population / 2) / *commune.population);
    CHECK(std::get<qint64>(row[7]) == (jobs * 1'000 + *commune.unemployed() / 2) / *commune.unemployed());
}

TEST_CASE("a commune is charted beside its province, a province by its communes", "[papers]")
{
    const auto commune =
        sample::blocksOf<Chart>(demoPaper(PaperKind::Territory, u"fr"_s, communeWithMostWorksites().code));
    REQUIRE(commune.size() == 1);
    CHECK(commune.front().figure.series.size() == 2);

    const Paper sheet = demoPaper(PaperKind::Territory, u"fr"_s, u"05.301"_s);
    const auto province = sample::blocksOf<Chart>(sheet);
    REQUIRE(province.size() == 1);
    CHECK(province.front().figure.categories.size() > 5);
    CHECK(sample::tableOf(sheet, u"by_commune"_s).rows.size() > 5);
}

TEST_CASE("a commune without worksites has a sheet that says so", "[papers]")
{
    TestOffice office;
    const Result<Paper> sheet = buildPaper(office.database(), kDemoDay,
        {.kind = PaperKind::Territory, .language = u"en"_s, .recordId = savedCommune(office).id.value});

    REQUIRE(sheet);
    CHECK(sheet->document.toText().contains(u"None"_s));
}
