#include "tests/reporting/built_papers.h"
#include "tests/support/sample_calls.h"

using namespace sijill;
using sample::demoPaper;
using sample::textOf;

namespace {

const QString kIncomplete = u"AP-2023/02-004"_s;
const QString kInadmissible = u"AP-2023/02-009"_s;

Result<Paper> letter(
    TestOffice& office, PaperKind kind, const Proposal& file, const QString& language = u"fr"_s)
{
    return buildPaper(office.database(), QDate(2024, 1, 15),
        {.kind = kind, .language = language, .recordId = file.id.value});
}

/// A file whose one paper was refused with a remark; to be brought by a day, if that is valid.
Proposal refusedPaper(Counter& counter, QDate due)
{
    Proposal file = counter.whole(counter.draft());
    file.documents.front().verdict = FileVerdict::NotInOrder;
    file.documents.front().remark = u"clé fausse"_s;
    file.documentsDueOn = due;
    return counter.office.saved(file);
}

} // namespace

TEST_CASE("the letter names each missing paper and the day until which it may come", "[reporting][calls]")
{
    const Paper french = demoPaper(PaperKind::MissingDocuments, u"fr"_s, kIncomplete);
    CHECK(sample::tableOf(french, u"documents_missing"_s).rows.size() == 2);
    CHECK(textOf(french).contains(u"les pièces suivantes sont manquantes ou non conformes"_s));
    CHECK(textOf(french).contains(u"**au plus tard le 26 janvier 2024**"_s));
    const Paper arabic = demoPaper(PaperKind::MissingDocuments, u"ar"_s, kIncomplete);
    CHECK(textOf(arabic).contains(u"الوثائق التالية ناقصة أو غير مطابقة"_s));
    CHECK(textOf(arabic).contains(u"**في أجل أقصاه 26 يناير 2024**"_s));
    CHECK(french.missing.isEmpty());
    CHECK(arabic.missing.isEmpty());
}

TEST_CASE("one missing paper is asked for in the singular, with its remark", "[reporting][calls]")
{
    Counter counter;
    const Proposal file = refusedPaper(counter, QDate(2024, 2, 1));
    const Result<Paper> french = letter(counter.office, PaperKind::MissingDocuments, file);
    REQUIRE(french);
    CHECK(textOf(*french).contains(u"la pièce suivante est manquante"_s));
    CHECK(textOf(*french).contains(u"RIB | Non conforme | clé fausse"_s));
    const Result<Paper> arabic = letter(counter.office, PaperKind::MissingDocuments, file, u"ar"_s);
    REQUIRE(arabic);
    CHECK(textOf(*arabic).contains(u"أن الوثيقة التالية ناقصة"_s));
}

TEST_CASE("no letter asks for nothing, or for a paper without a day", "[reporting][calls]")
{
    Counter counter;
    const Proposal whole = counter.office.saved(counter.whole(counter.draft()));
    const Result<Paper> nothing = letter(counter.office, PaperKind::MissingDocuments, whole);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().rule == u"C4"_s);
    CHECK(nothing.error().field == u"documents"_s);
    const Result<Paper> noDay =
        letter(counter.office, PaperKind::MissingDocuments, refusedPaper(counter, QDate()));
    REQUIRE_FALSE(noDay);
    CHECK(noDay.error().field == u"documents_due_on"_s);
}

TEST_CASE("nobody knows what is missing in a sealed envelope", "[reporting][calls]")
{
    Counter counter(true);
    const Proposal envelope = counter.office.saved(counter.draft());
    const Result<Paper> early = letter(counter.office, PaperKind::MissingDocuments, envelope);
    REQUIRE_FALSE(early);
    CHECK(early.error().field == u"documents"_s);
}

TEST_CASE("the letter of inadmissibility names each motive and no other file", "[reporting][calls]")
{
    Counter counter;
    const Proposal other = counter.office.saved(counter.whole(counter.draft()));
    Proposal file = counter.whole(counter.draft(kCloses.addSecs(3600)));
    file.commune = other.commune;
    file.title = other.title; // C12: similar, and none of the letter's business.
    file.documents.front().verdict = FileVerdict::NotInOrder;
    file = counter.office.saved(file);
    counter.perform(u"proposal.find_inadmissible"_s, file.id.value, QDate(2023, 4, 5),
        withMotive(u"Dossier non signé\nPlan d’action absent"_s));

    const Result<Paper> made =
        letter(counter.office, PaperKind::Inadmissibility, counter.office.stored(file));

    REQUIRE(made);
    const QString text = textOf(*made);
    for (const QString& motive : {u"- Dossier non signé ;"_s, u"- Plan d’action absent ;"_s,
             u"- Pièce non conforme : RIB ;"_s, u"- Dossier déposé après la clôture"_s})
        CHECK(text.contains(motive));
    CHECK(text.contains(u"**irrecevable** le 5 avril 2023"_s));
    CHECK_FALSE(text.contains(other.receipt));
    CHECK(sample::blocksOf<ListItem>(*made).size() == 4);
}

TEST_CASE("a file that is not inadmissible gets no such letter", "[reporting][calls]")
{
    Counter counter;
    const Proposal whole = counter.office.saved(counter.whole(counter.draft()));
    const Result<Paper> refused = letter(counter.office, PaperKind::Inadmissibility, whole);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"state"_s);
}

TEST_CASE("a letter is addressed to whoever signs for the partner", "[reporting][calls]")
{
    CHECK(textOf(demoPaper(PaperKind::Inadmissibility, u"fr"_s, kInadmissible))
              .contains(u"À : M. Larbi Benomar, président"_s));
    CHECK(textOf(demoPaper(PaperKind::Inadmissibility, u"ar"_s, kInadmissible))
              .contains(u"إلى: السيد العربي بنعمر، رئيس"_s));
    CHECK(textOf(demoPaper(PaperKind::Inadmissibility, u"ar"_s, kInadmissible))
              .contains(u"داخل أجل 10 أيام"_s));
}
