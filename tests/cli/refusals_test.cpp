#include "tests/support/console.h"

#include <QFile>
#include <QRegularExpression>

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kPartnersHead = u"number,names_ar,names_fr,kind,status\n"_s;

/// Imports lines of partners and expects that the file's bytes stay as they are.
Answer refusedImport(const Console& console, const QByteArray& csv)
{
    console.write(u"in.csv"_s, csv);
    const QByteArray before = console.bytes(u"khenifra.sijill"_s);
    const Answer answer = console.call({u"import"_s, u"partners"_s, u"--from"_s, console.path(u"in.csv"_s)});
    CHECK(console.bytes(u"khenifra.sijill"_s) == before);
    return answer;
}

} // namespace

TEST_CASE("a command line that is not understood ends with 2", "[cli][slow]")
{
    const Console console;
    const Answer extra = console.call({u"figures"_s, u"--bogus"_s});
    CHECK(extra.exitCode == 2);
    CHECK(extra.errors.contains(u"--bogus"_s));
    CHECK(console.call({}).exitCode == 2);
    CHECK(console.callBare({u"figures"_s}).exitCode == 2);
    CHECK(console.call({u"figures"_s, u"--today"_s, u"31/02"_s}).exitCode == 2);
}

TEST_CASE("a mistake is answered in the language that is asked for", "[cli][slow]")
{
    const Console console;
    CHECK(console.callBare({u"--lang"_s, u"fr"_s, u"demo"_s}).errors.startsWith(u"Manque"_s));
    CHECK(console.callBare({u"demo"_s, u"--lang=ar"_s}).errors.startsWith(u"ناقص"_s));
}

TEST_CASE("help has no English sentence in an Arabic or French terminal", "[cli][slow]")
{
    const Console console;
    const QString verbs = console.callBare({u"--lang"_s, u"en"_s, u"--help"_s}).output;
    const auto english = QRegularExpression(u"\\b(the|with|and)\\b"_s);
    REQUIRE(verbs.contains(english));
    const QString arabic = console.callBare({u"--lang"_s, u"ar"_s, u"--help"_s}).output;
    CHECK_FALSE(arabic.contains(english));
    CHECK(arabic.contains(u"الخيارات"_s));
    for (const QString& verb : {u"figures"_s, u"import"_s, u"report"_s, u"do"_s, u"new"_s}) {
        INFO(verb.toStdString());
        CHECK_FALSE(console.callBare({u"--lang"_s, u"fr"_s, verb, u"--help"_s})
                        .output.contains(QRegularExpression(u"\\b(the|with|and)\\b"_s)));
    }
}

TEST_CASE("a file that is missing or not ours ends with 3 and stays as it is", "[cli][slow]")
{
    const Console console;
    CHECK(console.callBare({u"figures"_s, u"--file"_s, console.path(u"none.sijill"_s)}).exitCode == 3);
    const QByteArray foreign = "not a register at all, only words";
    console.write(u"foreign.sijill"_s, foreign);
    const Answer answer = console.callBare(
        {u"--lang"_s, u"en"_s, u"figures"_s, u"--file"_s, console.path(u"foreign.sijill"_s)});
    CHECK(answer.exitCode == 3);
    CHECK(answer.errors.contains(u"foreign.sijill"_s));
    CHECK(console.bytes(u"foreign.sijill"_s) == foreign);
}

TEST_CASE("a file cut short ends with 3 and stays as it is", "[cli][slow]")
{
    const Console console;
    const QByteArray cut = console.bytes(u"khenifra.sijill"_s).first(200'000);
    console.write(u"cut.sijill"_s, cut);
    CHECK(console.callBare({u"figures"_s, u"--file"_s, console.path(u"cut.sijill"_s)}).exitCode == 3);
    CHECK(console.bytes(u"cut.sijill"_s) == cut);
}

TEST_CASE("a record or kind that does not exist is refused by name", "[cli][slow]")
{
    const Console console;
    const Answer answer = console.call({u"show"_s, u"partners"_s, u"P-999"_s});
    CHECK(answer.exitCode == 1);
    CHECK(answer.errors.contains(u"P-999"_s));
    CHECK(console.call({u"list"_s, u"unicorns"_s}).exitCode != 0);
}

TEST_CASE("an import with a wrong heading, bytes or width is refused whole", "[cli][slow]")
{
    const Console console;
    CHECK(refusedImport(console, "colour,taste\nred,sweet\n").exitCode == 1);
    CHECK(
        refusedImport(console, kPartnersHead.toUtf8() + "Z-1,\xff\xfe,a,association,active\n").exitCode == 3);
    CHECK(refusedImport(console, kPartnersHead.toUtf8() + QByteArray("Z-1,a\0b,a,association,active\n", 31))
              .exitCode
        == 3);
    CHECK(refusedImport(console, QByteArray("number,").repeated(200) + '\n').exitCode == 3);
}

TEST_CASE("a number that stands twice is refused with its line", "[cli][slow]")
{
    const Console console;
    console.write(
        u"in.csv"_s, kPartnersHead.toUtf8() + "Z-1,أ,a,association,active\nZ-1,ب,b,association,active\n");
    const QByteArray before = console.bytes(u"khenifra.sijill"_s);
    const Answer answer = console.call(
        {u"import"_s, u"partners"_s, u"--from"_s, console.path(u"in.csv"_s), u"--all-or-nothing"_s});
    CHECK(answer.exitCode == 1);
    CHECK(answer.errors.contains(u"Z-1"_s));
    CHECK(answer.errors.contains(QRegularExpression(u"\\b3\\b"_s)));
    CHECK(console.bytes(u"khenifra.sijill"_s) == before);
}

TEST_CASE("formula-like text is kept byte for byte", "[cli][slow]")
{
    const Console console;
    console.write(u"in.csv"_s, kPartnersHead.toUtf8() + "Z-1,=1+1,@SUM(A1),association,active\n");
    console.ask({u"import"_s, u"partners"_s, u"--from"_s, console.path(u"in.csv"_s)});
    const QJsonObject shown = console.ask({u"show"_s, u"partners"_s, u"Z-1"_s});
    CHECK(shown[u"names"_s][u"ar"_s] == u"=1+1"_s);
    CHECK(shown[u"names"_s][u"fr"_s] == u"@SUM(A1)"_s);
}
