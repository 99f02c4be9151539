#include "tests/reporting/built_papers.h"

using namespace sijill;
using sample::demoPaper;
using sample::textOf;

namespace {

Paper agreementPaper(const QString& language, const QString& number)
{
    return demoPaper(PaperKind::Agreement, language, number);
}

Signatures signaturesOf(const Paper& paper)
{
    const std::vector<Signatures> found = sample::blocksOf<Signatures>(paper);
    REQUIRE(found.size() == 1);
    return found.front();
}

QStringList capacities(const Signatures& signatures)
{
    QStringList found;
    for (const Signatory& signatory : signatures.signatories)
        found << signatory.capacity;
    return found;
}

} // namespace

TEST_CASE("the amount of an agreement stands in figures and in words", "[reporting]")
{
    CHECK(textOf(agreementPaper(u"ar"_s, u"AW2-2023/013"_s))
              .contains(u"**230 608,80 درهم** (مائتان وثلاثون ألفا وستمائة وثمانية دراهم وثمانون سنتيما)"_s));
    CHECK(
        textOf(agreementPaper(u"fr"_s, u"AW2-2023/013"_s))
            .contains(
                u"**230 608,80 DH** (deux cent trente mille six cent huit dirhams et quatre-vingts centimes)"_s));
}

TEST_CASE("each party of an agreement is named and has its place to sign", "[reporting]")
{
    const Paper paper = agreementPaper(u"fr"_s, u"AW2-2023/013"_s);
    const Signatures signatures = signaturesOf(paper);

    CHECK(textOf(paper).contains(u"- **Quatrième partie : Association Sebt Aït Rahou pour l’eau**"_s));
    CHECK(capacities(signatures)
        == QStringList{u"Président du conseil provincial"_s, u"Président de l’association"_s,
            u"Directeur provincial de l’équipement et de l’eau"_s, u"Président du conseil communal"_s});
    REQUIRE(signatures.alone);
    CHECK(signatures.alone->capacity == u"Visa du gouverneur de la province de Khénifra"_s);
    CHECK(signatures.alone->note == u"N° du visa : 312/2023 du : 19 juin 2023"_s);
}

TEST_CASE("an agreement of two parties has two places to sign and no words for others", "[reporting]")
{
    const Paper paper = agreementPaper(u"ar"_s, u"AW2-2023/014"_s);

    CHECK(signaturesOf(paper).signatories.size() == 2);
    CHECK(textOf(paper).contains(u"لا يوجد طرف آخر غير الطرفين"_s));
    CHECK_FALSE(textOf(paper).contains(u"الطرف الثالث"_s));
}

TEST_CASE("the ministry signs the framework agreement under its delegation", "[reporting]")
{
    const Signatures signatures = signaturesOf(agreementPaper(u"fr"_s, u"AW2-2023/C1"_s));

    REQUIRE(signatures.signatories.size() == 2);
    CHECK(signatures.signatories[1].note
        == u"Ministère de l’Inclusion économique, de la Petite entreprise, de l’Emploi et des Compétences\n"
           u"La décision de délégation de signature n° 112/2023"_s);
}

TEST_CASE("the framework agreement is the paper of its own kind", "[reporting]")
{
    const QString text = textOf(agreementPaper(u"ar"_s, u"AW2-2023/C1"_s));

    CHECK(text.contains(u"# اتفاقية إطار رقم AW2-2023/C1"_s));
    CHECK(text.contains(u"تحدد حصة الإقليم في 3 812 شهر/شخص"_s));
    CHECK(text.contains(u"**15 086 294,96 درهم**"_s));
}

TEST_CASE("instalments of an agreement add up to its amount", "[reporting]")
{
    const Paper paper = agreementPaper(u"en"_s, u"AW2-2023/013"_s);
    const Table instalments = sample::tableOf(paper, u"agreement_instalments"_s);
    Money sum;
    for (const std::vector<Cell>& row : instalments.rows)
        sum += std::get<Money>(row[2]);

    CHECK(sum == Money{230'608'80});
    CHECK(instalments.totals[2] == Cell(sum));
    CHECK(sample::tableOf(paper, u"agreement_amounts"_s).totals[2] == Cell(sum));
}

TEST_CASE("one worksite is written as a word, two as a number", "[reporting]")
{
    CHECK(textOf(agreementPaper(u"fr"_s, u"AW2-2023/013"_s))
              .contains(u"de réalisation d’un chantier public provisoire dans"_s));
    CHECK(textOf(agreementPaper(u"fr"_s, u"AW2-2023/012"_s))
              .contains(u"de réalisation de 2 chantiers publics provisoires dans"_s));
    CHECK(textOf(agreementPaper(u"ar"_s, u"AW2-2023/013"_s)).contains(u"إنجاز ورش عام مؤقت واحد في"_s));
    CHECK(textOf(agreementPaper(u"ar"_s, u"AW2-2023/012"_s)).contains(u"إنجاز ورشين عامين مؤقتين في"_s));
}

TEST_CASE("only the day of an agreement not yet signed by all is left to fill in", "[reporting]")
{
    const Paper waiting = agreementPaper(u"fr"_s, u"AW2-2023/007"_s);
    const Paper inForce = agreementPaper(u"fr"_s, u"AW2-2023/013"_s);

    CHECK(waiting.missing == QStringList{u"date_long"_s});
    CHECK(textOf(waiting).contains(
        u"> Fait à Khénifra, en 6 exemplaires originaux, le ........................."_s));
    CHECK(inForce.missing.isEmpty());
    CHECK(textOf(inForce).contains(u"le 26 juin 2023 (3 doul-hijja 1444)."_s));
}

TEST_CASE("an agreement that nobody has voted may not be issued yet", "[reporting]")
{
    CHECK_FALSE(agreementPaper(u"fr"_s, u"AW2-2023/016"_s).heldBack.isEmpty());
    CHECK(agreementPaper(u"fr"_s, u"AW2-2023/013"_s).heldBack.isEmpty());
    CHECK(agreementPaper(u"fr"_s, u"AW2-2023/013"_s).document.draftMark == u"PROJET"_s);
}

TEST_CASE("a missing name is told to the reader in words", "[reporting]")
{
    CHECK(missingTitle(u"date_long"_s, u"ar"_s) == u"تاريخ التوقيع"_s);
    CHECK(missingTitle(u"budget_line"_s, u"ar"_s) == u"سطر الميزانية"_s);
    CHECK(missingTitle(u"nobody_knows"_s, u"fr"_s) == u"nobody_knows"_s);
}
