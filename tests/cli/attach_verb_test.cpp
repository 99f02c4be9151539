#include "tests/support/console.h"

#include <QDir>
#include <QJsonArray>

using namespace sijill;
using namespace sijill::test;

TEST_CASE("files are kept with a record and written out again, byte for byte", "[cli][attachments][slow]")
{
    const Console console;
    console.write(u"receipt.pdf"_s, "%PDF-1.4 receipt");
    const QStringList record{u"agreements"_s, u"AW2-2023/001"_s};
    const QJsonObject added =
        console.ask(QStringList{u"attach"_s} + record + QStringList{console.path(u"receipt.pdf"_s)});
    CHECK(added[u"attachments"_s].toArray().size() == 1);
    QDir().mkpath(console.path(u"out"_s));
    console.ask(QStringList{u"attachments"_s} + record + QStringList{u"--save"_s, console.path(u"out"_s)});
    CHECK(console.bytes(u"out/receipt.pdf"_s) == "%PDF-1.4 receipt");
}

TEST_CASE("one file that cannot be read refuses them all", "[cli][attachments][slow]")
{
    const Console console;
    console.write(u"receipt.pdf"_s, "%PDF-1.4 receipt");
    const QStringList record{u"agreements"_s, u"AW2-2023/001"_s};
    const Answer refused = console.call(QStringList{u"attach"_s} + record
        + QStringList{console.path(u"receipt.pdf"_s), console.path(u"gone.pdf"_s)});
    CHECK(refused.exitCode != 0);
    CHECK(refused.errors.contains(u"gone.pdf"_s));
    CHECK(console.ask(QStringList{u"attachments"_s} + record)[u"attachments"_s].toArray().isEmpty());
    CHECK(console.call({u"attach"_s, u"agreements"_s, u"none"_s, console.path(u"receipt.pdf"_s)}).exitCode
        == 1);
}

TEST_CASE("the newest backup is brought back and checked", "[cli][backup][slow]")
{
    const Console console;
    CHECK(console.call({u"restore-drill"_s}).exitCode == 1); // There is none yet.
    console.ask({u"backup"_s});
    CHECK(console.ask({u"restore-drill"_s})[u"records"_s].toInt() > 100);
}
