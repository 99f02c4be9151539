#include "tests/support/session_window.h"
#include "ui/council/packet_strip.h"
#include "ui/widgets/card.h"

#include <QFileInfo>
#include <QMenu>
#include <QThreadPool>

using namespace sijill;
using namespace sijill::test;

namespace {

constexpr int kLongest = 120'000; // Milliseconds; sanitizers take their time.

/// The page on the ordinary session of January 2023: a handful of deliberations.
struct PacketDesk {
    SessionRoom room;
    PacketStrip* strip;
    NoticeStrip* notice;

    PacketDesk()
        : strip(room.page->findChild<PacketStrip*>())
        , notice(strip->findChild<NoticeStrip*>(u"packetNotice"_s))
    {
        const Record session = room.window.stored(recordType<Session>(), u"2023-01"_s);
        room.page->desk().chooseSession(SessionId{session.id()});
        room.window.workspace().recordsChanged({});
        settle();
    }
    qint64 issued() const { return room.window.number(u"SELECT COUNT(*) FROM issued_paper"_s); }
};

} // namespace

TEST_CASE("the session file is made from the page, its papers issued", "[window][council][packet][slow]")
{
    PacketDesk desk;
    const qint64 before = desk.issued();
    const QString pdf = desk.room.window.path(u"session.pdf"_s);
    desk.strip->make(u"fr"_s, {.pdf = pdf, .odtFolder = {}});
    CHECK(desk.strip->isRunning());
    REQUIRE(waitFor([&] { return !desk.strip->isRunning(); }, kLongest));
    INFO(desk.notice->message().toStdString());
    CHECK(QFileInfo(pdf).size() > 10'000);
    CHECK(desk.issued() > before);
    CHECK(desk.notice->isVisible());
}

TEST_CASE("a session file that is cancelled leaves neither file nor codes", "[window][council][packet][slow]")
{
    PacketDesk desk;
    const qint64 before = desk.issued();
    const QString pdf = desk.room.window.path(u"session.pdf"_s);
    desk.strip->make(u"ar"_s, {.pdf = pdf, .odtFolder = {}});
    Q_EMIT desk.strip->findChild<ProgressStrip*>()->cancelled();
    CHECK_FALSE(desk.strip->isRunning());
    // The window must go on meanwhile: it draws the charts.
    REQUIRE(waitFor([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; }, kLongest));
    CHECK_FALSE(QFileInfo::exists(pdf));
    CHECK(desk.issued() == before);
}

TEST_CASE("the session file is offered in each language, bound or apart", "[window][council][packet]")
{
    const PacketDesk desk;
    QMenu menu;
    desk.strip->fill(menu);
    CHECK(entriesOf(&menu).filter(u"PDF"_s).size() == 3);
    CHECK(entriesOf(&menu).filter(u"ODT"_s).size() == 3);
}
