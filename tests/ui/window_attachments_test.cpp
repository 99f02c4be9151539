#include "core/domain/partner.h"
#include "core/services/attachment_service.h"
#include "tests/support/test_office.h"
#include "tests/support/test_window.h"
#include "ui/attachments/attachment_tab.h"
#include "ui/attachments/file_preview.h"
#include "ui/attachments/scan_tray.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tab_bar.h"

#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>

using namespace sijill;
using namespace sijill::test;

namespace {

/// A partner's files on the screen, and a folder into which a scanner writes.
class Desk {
public:
    Desk()
    {
        const qint64 id = window.number(u"SELECT MIN(id) FROM partner"_s);
        window.show(u"partners"_s);
        window.workspace().openRecord(u"partner"_s, id);
        settle();
        auto* tabs = window.visible<TabBar>(u"paneTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            for (AttachmentTab* each : window.window().findChildren<AttachmentTab*>()) {
                if (each->isVisible())
                    files = each;
            }
            if (files)
                break;
        }
        REQUIRE(files);
    }

    void scanInto(const QString& folder)
    {
        QSignalSpy reloaded(files->scans(), &ScanTray::reloaded);
        files->scans()->setFolder(folder);
        REQUIRE((reloaded.count() > 0 || reloaded.wait()));
        settle();
    }

    Button* button(const QString& name) const { return window.visible<Button>(name); }

    TestWindow window;
    AttachmentTab* files = nullptr;
};

/// A PDF of two pages, the first with a black block.
void writePdf(const QString& path)
{
    QPdfWriter writer(path);
    QPainter painter(&writer);
    painter.fillRect(0, 0, writer.width(), writer.height() / 2, Qt::black);
    writer.newPage();
}

void waitForPicture(const FilePreview& preview, const std::function<void()>& act)
{
    QSignalSpy shown(&preview, &FilePreview::shown);
    act();
    REQUIRE((shown.count() > 0 || shown.wait()));
}

} // namespace

TEST_CASE("what the scanner left is looked at, attached and not offered again", "[window][attachments]")
{
    Desk desk;
    QDir().mkpath(desk.window.path(u"scans"_s));
    writePdf(desk.window.path(u"scans/رسالة.pdf"_s));
    desk.scanInto(desk.window.path(u"scans"_s));
    REQUIRE(desk.files->scans()->files().size() == 1);
    QSignalSpy reloaded(desk.files->scans(), &ScanTray::reloaded);
    click(desk.button(u"attachScan"_s));
    REQUIRE((reloaded.count() > 0 || reloaded.wait()));
    CHECK(desk.files->count() == 1);
    CHECK(desk.files->scans()->files().empty());
    CHECK(QFileInfo::exists(desk.window.path(u"scans/رسالة.pdf"_s)));
    CHECK(desk.window.lastVerbs(1) == QStringList{u"attach"_s});
}

TEST_CASE("a PDF is leafed through in the window", "[window][attachments]")
{
    Desk desk;
    QDir().mkpath(desk.window.path(u"scans"_s));
    writePdf(desk.window.path(u"scans/letter.pdf"_s));
    desk.scanInto(desk.window.path(u"scans"_s));
    click(desk.button(u"attachScan"_s));
    FilePreview& preview = *desk.files->preview();
    waitForPicture(preview, [&] { click(desk.button(u"showAttachment"_s)); });
    CHECK(preview.isVisible());
    CHECK(preview.pages() == 2);
    CHECK(preview.picture().width() == preview.width());
    CHECK(qGray(preview.picture().pixel(preview.width() / 2, 60)) < 40);
    preview.setFocus();
    waitForPicture(preview, [] { press(Qt::Key_PageDown); });
    CHECK(preview.page() == 1);
    CHECK(qGray(preview.picture().pixel(preview.width() / 2, 60)) > 200);
}

TEST_CASE("a broken PDF says so and stays attached", "[window][attachments]")
{
    Desk desk;
    QDir().mkpath(desk.window.path(u"scans"_s));
    QFile broken(desk.window.path(u"scans/broken.pdf"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("%PDF-1.4\nnothing more");
    broken.close();
    desk.scanInto(desk.window.path(u"scans"_s));
    click(desk.button(u"attachScan"_s));
    FilePreview& preview = *desk.files->preview();
    waitForPicture(preview, [&] { click(desk.button(u"showAttachment"_s)); });
    CHECK(preview.picture().isNull());
    CHECK(desk.files->count() == 1);
}

TEST_CASE("only scans of a possible size are offered, the newest first", "[attachments]")
{
    const QTemporaryDir folder(temporaryFolder());
    const auto write = [&](const QString& name, const QByteArray& bytes, int minutes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush();
        REQUIRE(file.setFileTime(
            QDateTime(QDate(2023, 6, 1), QTime(8, minutes)), QFileDevice::FileModificationTime));
    };
    write(u"old.pdf"_s, "%PDF-1.4 old", 1);
    write(u"new.pdf"_s, "%PDF-1.4 new", 9);
    write(u"notes.txt"_s, "no scan", 5);
    write(u"empty.pdf"_s, "", 5);
    write(u"huge.pdf"_s, "%PDF-1.4" + QByteArray(int(kMaxAttachmentBytes), 'x'), 5);
    const std::vector<ScannedFile> found = scannedFiles(folder.path(), 20);
    REQUIRE(found.size() == 2);
    CHECK(found[0].path.endsWith(u"new.pdf"_s));
    CHECK(found[1].path.endsWith(u"old.pdf"_s));
    CHECK(scannedFiles(folder.path(), 1).size() == 1);
    CHECK(scannedFiles(folder.filePath(u"gone"_s), 20).empty());
}
