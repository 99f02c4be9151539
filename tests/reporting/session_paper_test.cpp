#include "core/domain/report.h"
#include "tests/reporting/built_papers.h"
#include "tests/support/sample_records.h"

using namespace sijill;
using sample::demoPaper;
using sample::textOf;

namespace {

/// A quarter's report of a small office, with these words written for it.
Report writtenReport(TestOffice& office)
{
    Report report;
    report.code = u"RT-2023-T2"_s;
    report.kind = ReportKind::Quarter;
    report.edition = savedEdition(office).id;
    report.from = QDate(2023, 4, 1);
    report.to = QDate(2023, 6, 30);
    return report;
}

Result<Paper> quarterOfOffice(TestOffice& office)
{
    return buildPaper(office.database(), QDate(2024, 1, 15),
        {.kind = PaperKind::Quarter,
            .language = u"fr"_s,
            .edition = savedEdition(office).id.value,
            .from = QDate(2023, 4, 1),
            .to = QDate(2023, 6, 30)});
}

std::vector<qint64> integersOf(const std::vector<Cell>& row)
{
    std::vector<qint64> numbers;
    for (const Cell& cell : row) {
        if (const auto* number = std::get_if<qint64>(&cell))
            numbers.push_back(*number);
    }
    return numbers;
}

} // namespace

TEST_CASE("the session report of the demonstration says what the records count", "[reporting]")
{
    const QString text = textOf(demoPaper(PaperKind::Session, u"fr"_s));

    CHECK(text.contains(
        u"la programmation comprend 61 chantiers et couvre toutes les communes de la province, au nombre de 22"_s));
    CHECK(text.contains(u"pour un objectif fixé à 1 251 postes"_s));
    CHECK(text.contains(u"Mois-personnes programmés : 3 753"_s));
    CHECK(text.contains(u"Mois-personnes | Quota alloué (estimation) | 11/04/2023 | 3 812"_s));
}

TEST_CASE("the numbers of the session report are the same in all languages", "[reporting]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        CAPTURE(language.toStdString());
        const Paper paper = demoPaper(PaperKind::Session, language);
        const auto totals = [&](const QString& code) {
            return integersOf(sample::tableOf(paper, code).totals);
        };
        CHECK(totals(u"worksites_by_commune"_s) == std::vector<qint64>{61, 51, 35, 1'251, 1'041, 3'753});
        CHECK(totals(u"worksites_by_sector"_s) == std::vector<qint64>{61, 51, 35, 1'251, 1'041, 3'753});
        CHECK(totals(u"annex_worksites"_s) == std::vector<qint64>{1'251, 1'041, 3'753});
        CHECK(sample::tableOf(paper, u"worksites_by_commune"_s).rows.size() == 22);
        CHECK(sample::tableOf(paper, u"annex_worksites"_s).rows.size() == 61);
        CHECK(sample::tableOf(paper, u"annex_agreements"_s).rows.size() == 59);
        CHECK(paper.missing.isEmpty());
    }
}

TEST_CASE("the charts of the session report show the numbers of its tables", "[reporting]")
{
    const Paper paper = demoPaper(PaperKind::Session, u"ar"_s);

    QStringList codes;
    for (const Chart& chart : sample::blocksOf<Chart>(paper)) {
        codes << chart.figure.code;
        CHECK(chart.figure.language == u"ar"_s); // The painter mirrors by it.
        if (!chart.figure.code.startsWith(u"jobs_by_"_s))
            continue;
        double jobs = 0;
        for (const FigureSeries& series : chart.figure.series)
            jobs = std::accumulate(series.values.begin(), series.values.end(), jobs);
        CHECK(jobs == (chart.figure.code == u"jobs_by_month"_s ? 1'041 : 1'251));
    }
    CHECK(codes
        == QStringList{u"target_vs_realised"_s, u"jobs_by_commune"_s, u"jobs_by_sector"_s, u"jobs_by_month"_s,
            u"money_by_month"_s});
}

TEST_CASE("agreements by state and by carrier add up to the same sum", "[reporting]")
{
    const Paper paper = demoPaper(PaperKind::Session, u"en"_s);
    const Cell amount = sample::tableOf(paper, u"agreements_by_state"_s).totals.back();

    CHECK(amount == Cell(Money{14'697'735'84}));
    CHECK(sample::tableOf(paper, u"agreements_by_party"_s).totals.back() == amount);
    CHECK(sample::tableOf(paper, u"annex_agreements"_s).totals[5] == amount);
}

TEST_CASE("late items stand with their records, the oldest first", "[reporting]")
{
    const Paper paper = demoPaper(PaperKind::Session, u"fr"_s);
    const Table late = sample::tableOf(paper, u"late_items"_s);

    REQUIRE(late.rows.size() == 34);
    CHECK(textOf(paper).contains(u"Les opérations en retard au 15 janvier 2024 (nombre : 34)"_s));
    for (std::size_t row = 1; row < late.rows.size(); ++row)
        CHECK(std::get<QDate>(late.rows[row - 1][0]) <= std::get<QDate>(late.rows[row][0]));
    CHECK(std::get<QString>(late.rows[0][1]) == u"AW2-2023/007"_s);
    CHECK(std::get<qint64>(late.rows[0][4]) == 193);
}

TEST_CASE("a session report is signed by the rapporteur, the director and the president", "[reporting]")
{
    const auto signatures = sample::blocksOf<Signatures>(demoPaper(PaperKind::Session, u"ar"_s));

    REQUIRE(signatures.size() == 1);
    REQUIRE(signatures[0].signatories.size() == 3);
    CHECK(signatures[0].signatories[0].capacity
        == u"العارضة"_s); // A woman; never «مقرر», which is a deliberation.
    CHECK(signatures[0].signatories[1].capacity == u"المدير العام للمصالح"_s);
    CHECK(signatures[0].signatories[2].capacity == u"رئيس المجلس الإقليمي"_s);
}

TEST_CASE("the quarterly report is that of the last whole quarter, beside the one before", "[reporting]")
{
    const Paper paper = demoPaper(PaperKind::Quarter, u"fr"_s);

    CHECK(paper.settled.from == QDate(2023, 10, 1));
    CHECK(paper.settled.to == QDate(2023, 12, 31));
    CHECK(paper.reference == u"RT-2023-T4"_s);
    const Table compared = sample::tableOf(paper, u"comparison_periods"_s);
    CHECK(compared.columns[1].title == u"3e trimestre 2023"_s);
    CHECK(compared.columns[2].title == u"4e trimestre 2023"_s);
    CHECK(textOf(paper).contains(u"Démarrés au cours du 4e trimestre 2023 : 16, pour 356 emplois."_s));
}

TEST_CASE("what somebody wrote for a report stands instead of what the figures say", "[reporting]")
{
    TestOffice office;
    Report report = writtenReport(office);
    REQUIRE(quarterOfOffice(office));
    CHECK(textOf(*quarterOfOffice(office)).contains(u"Le présent rapport rend compte"_s));
    report.introduction = {{u"fr"_s, u"Premier alinéa.\n# Second alinéa."_s}};
    report.conclusions = {{u"fr"_s, u"Tout va bien."_s}};
    report.decisions = {{u"fr"_s, u"Approuver le bilan."_s}};
    report.rapporteur = {{u"fr"_s, u"Salma Amrani"_s}};
    const Report saved = office.saved(report);

    const Result<Paper> paper = quarterOfOffice(office);

    REQUIRE(paper);
    CHECK(paper->texts == saved.id.value);
    const QStringList lines = textOf(*paper).split(u'\n');
    CHECK(lines.contains(u"Premier alinéa."_s));
    CHECK(lines.contains(u"# Second alinéa."_s)); // A paragraph: what is typed is never markup.
    CHECK(sample::blocksOf<TitleBlock>(*paper).size() == 1);
    CHECK(lines.contains(u"- Tout va bien."_s));
    CHECK(lines.contains(u"- Approuver le bilan."_s));
    CHECK(lines.contains(u"Rapporteur : Salma Amrani"_s));
    CHECK_FALSE(textOf(*paper).contains(u"Le présent rapport rend compte"_s));
}

TEST_CASE("a quarterly report read in a session is a quarterly report still", "[reporting]")
{
    TestOffice office;
    Session session;
    session.code = u"2023-09"_s;
    session.year = 2023;
    session.number = 9;
    session.names = {{u"fr"_s, u"Session ordinaire de septembre 2023"_s}};
    session.opensOn = QDate(2023, 9, 11);
    Report report = writtenReport(office);
    report.session = office.saved(session).id;
    office.saved(report);

    const Result<Paper> paper = quarterOfOffice(office);

    REQUIRE(paper);
    CHECK(textOf(*paper).contains(u"# Rapport trimestriel d’exécution"_s));
    CHECK(textOf(*paper).contains(u"lors de la session ordinaire de septembre 2023"_s));
}

TEST_CASE("a report of another quarter keeps its own words", "[reporting]")
{
    TestOffice office;
    Report report = writtenReport(office);
    report.from = QDate(2023, 7, 1);
    report.to = QDate(2023, 9, 30);
    report.introduction = {{u"fr"_s, u"Du troisième trimestre."_s}};
    office.saved(report);

    const Result<Paper> paper = quarterOfOffice(office);

    REQUIRE(paper);
    CHECK(paper->texts == 0);
    CHECK_FALSE(textOf(*paper).contains(u"Du troisième trimestre."_s));
}

TEST_CASE("a report of an office without records says so in words", "[reporting]")
{
    TestOffice office;

    const Result<Paper> paper = quarterOfOffice(office);

    REQUIRE(paper);
    CHECK(textOf(*paper).contains(u"Aucune convention n’est en cours de procédure"_s));
    CHECK(textOf(*paper).contains(u"Aucune opération n’est en retard au 30 juin 2023."_s));
}

TEST_CASE("reports of what does not exist, or of days the wrong way round, are refused", "[reporting]")
{
    Database& database = demo().database();
    const auto refusal = [&](const PaperRequest& request) {
        const Result<Paper> paper = buildPaper(database, kDemoDay, request);
        REQUIRE_FALSE(paper);
        CHECK(paper.error().message.endsWith(u'.'));
        return paper.error().code;
    };

    CHECK(refusal({.kind = PaperKind::Session, .edition = 7}) == ErrorCode::NotFound);
    CHECK(refusal({.kind = PaperKind::Session, .session = 7}) == ErrorCode::NotFound);
    CHECK(refusal({.kind = PaperKind::Quarter, .from = QDate(2023, 9, 30), .to = QDate(2023, 7, 1)})
        == ErrorCode::Invalid);
    for (const PaperKind kind : {PaperKind::Agreement, PaperKind::Partner, PaperKind::Worksite})
        CHECK(refusal({.kind = kind, .recordId = 7}) == ErrorCode::NotFound);
}
