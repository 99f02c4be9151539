#include "core/reporting/pdf/qr_code.h"
#include "tests/support/console.h"

#include <QJsonArray>

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kCall = u"AP-2023/02"_s;

} // namespace

TEST_CASE("papers of a call are written from the command line", "[cli][calls][slow]")
{
    const Console console;
    const QString pdf = console.path(u"notice.pdf"_s);
    const QJsonObject notice = console.ask({u"report"_s, u"call-notice"_s, kCall, u"--pdf"_s, pdf});
    CHECK(notice[u"missing"_s].toArray().isEmpty());
    CHECK(console.bytes(u"notice.pdf"_s).startsWith("%PDF"));
    const QJsonObject receipts = console.ask({u"report"_s, u"receipts"_s, kCall});
    CHECK(receipts[u"text"_s].toString().contains(u"AP-2023/02-019"_s));
    CHECK(console.ask({u"report"_s, u"deposit-receipt"_s, kCall + u"-019"_s})[u"text"_s].toString().contains(
        u"**Late file**"_s));
}

TEST_CASE("a letter that would ask for nothing is refused with exit code 1", "[cli][calls][slow]")
{
    const Console console;
    CHECK(console.call({u"report"_s, u"missing-documents"_s, kCall + u"-002"_s}).exitCode == 1);
    CHECK(console.call({u"report"_s, u"inadmissibility"_s, kCall + u"-002"_s}).exitCode == 1);
    CHECK(console.call({u"report"_s, u"missing-documents"_s, kCall + u"-004"_s}).exitCode == 0);
    CHECK(console.call({u"report"_s, u"inadmissibility"_s, kCall + u"-009"_s}).exitCode == 0);
    CHECK(console.call({u"report"_s, u"call-notice"_s, u"AP-1999/01"_s}).exitCode == 1);
}

TEST_CASE("a receipt issued from the command line is verified by its code", "[cli][calls][slow]")
{
    const Console console;
    const QJsonObject issued = console.ask({u"paper"_s, u"issue"_s, u"deposit-receipt"_s, kCall + u"-003"_s});
    const QString code = issued[u"code"_s].toString();
    REQUIRE_FALSE(code.isEmpty());
    CHECK(console.call({u"paper"_s, u"verify"_s, code}).exitCode == 0);
    const QString scan = console.path(u"scan.png"_s);
    REQUIRE(QrCode(code).image(4).save(scan));
    CHECK(console.call({u"paper"_s, u"verify"_s, u"--picture"_s, scan}).exitCode == 0);
    CHECK(console.call({u"paper"_s, u"verify"_s, u"--picture"_s, scan + u"x"_s}).exitCode == 2);
    CHECK(console.call({u"paper"_s, u"verify"_s}).exitCode == 2);
}

TEST_CASE("files are taken over by a call that follows another, and by no other", "[cli][calls][slow]")
{
    const Console console;
    const Answer refused = console.call({u"take-over"_s, kCall});
    CHECK(refused.exitCode == 1);
    CHECK(console.call({u"take-over"_s, u"AP-1999/01"_s}).exitCode == 1);
}
