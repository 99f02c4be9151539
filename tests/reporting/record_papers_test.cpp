#include "core/reporting/builders/paper_words.h"
#include "tests/reporting/built_papers.h"

using namespace sijill;
using sample::demoPaper;
using sample::textOf;

namespace {

QString factOf(const Paper& paper, const QString& title)
{
    for (const std::vector<Cell>& row : sample::tableOf(paper, u"facts"_s).rows) {
        if (std::get<QString>(row[0]) == title)
            return Format::withoutMarks(std::get<QString>(row[1]));
    }
    return {};
}

} // namespace

TEST_CASE("the card of a partner shows its bureau, account, documents and agreements", "[reporting]")
{
    const Paper card = demoPaper(PaperKind::Partner, u"fr"_s, u"P-009"_s);

    CHECK(textOf(card).contains(u"# Association Bâtisseurs du quartier"_s));
    CHECK(factOf(card, u"Récépissé de dépôt légal"_s) == u"N° 302/2017 du 27 février 2017"_s);
    CHECK(factOf(card, u"Courriel"_s) == u"batisseurs-quartier@asso.example"_s);
    CHECK(factOf(card, u"Statut"_s) == u"Actif, dossier en règle"_s);
    CHECK(sample::tableOf(card, u"officers"_s).rows.size() == 3);
    CHECK(sample::tableOf(card, u"accounts"_s).rows.size() == 1);
    CHECK(sample::tableOf(card, u"documents"_s).rows.size() == 7);
    CHECK(sample::tableOf(card, u"agreements"_s).rows.size() == 3); // Of both editions.
    CHECK(sample::tableOf(card, u"worksites"_s).rows.size() == 4);
}

TEST_CASE("the sheet of a worksite shows its employer, posts and visits", "[reporting]")
{
    const Paper sheet = demoPaper(PaperKind::Worksite, u"ar"_s, u"CH2-012"_s);

    CHECK(factOf(sheet, u"المشغل"_s) == u"جمعية رعاية وأمل"_s);
    CHECK(factOf(sheet, u"المؤطر"_s) == u"نزهة أوبلا – 0600000883"_s);
    CHECK(factOf(sheet, u"المرحلة"_s) == u"2"_s);
    CHECK(factOf(sheet, u"المناصب"_s) == u"31"_s);
    CHECK(factOf(sheet, u"شهر/شخص"_s) == u"93"_s);
    CHECK(sample::tableOf(sheet, u"slots"_s).totals.back() == Cell(qint64(93)));
    CHECK(sample::tableOf(sheet, u"visits"_s).rows.size() == 3);
    CHECK(sample::tableOf(sheet, u"incidents"_s).rows.empty());
    CHECK(textOf(sheet).contains(u"لا شيء"_s));
}

TEST_CASE("the words of papers are the same in number in all languages", "[reporting]")
{
    const auto keysOf = [](const QString& language) {
        QStringList keys = PaperWords(language).keys();
        keys.sort();
        return keys;
    };
    const QStringList arabic = keysOf(u"ar"_s);

    CHECK(arabic.size() > 300);
    CHECK(keysOf(u"fr"_s) == arabic);
    CHECK(keysOf(u"en"_s) == arabic);
}

TEST_CASE("no word of a paper is left empty or hedges its number", "[reporting]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        const PaperWords words(language);
        for (const QString& key : words.keys()) {
            CAPTURE(language.toStdString(), key.toStdString());
            CHECK_FALSE(words.at(key).isEmpty());
            CHECK_FALSE(words.at(key).contains(u"(s)"_s));
        }
    }
}

TEST_CASE("papers say what the glossary says", "[reporting]")
{
    const PaperWords words(u"ar"_s);

    CHECK(words.at("instalment.requested") == u"مطلوب"_s); // شطر is masculine.
    CHECK(words.at("agreement_state.completed") == u"منجزة"_s);
    CHECK(words.at("worksite_state.suspended") == u"متوقف"_s);
    CHECK(words.at("fact.wave") == u"المرحلة"_s);
    CHECK(words.at("fact.employer") == u"المشغل"_s);
    CHECK(words.at("signatory.rapporteur") == u"العارض"_s);
    CHECK(PaperWords(u"fr"_s).at("fact.employer") == u"Employeur"_s);
}
