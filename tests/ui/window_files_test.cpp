#include "core/domain/agreement.h"
#include "core/services/record_service.h"
#include "core/services/register.h"
#include "tests/support/failing_disk.h"
#include "tests/support/test_office.h"
#include "tests/support/test_window.h"
#include "tests/support/window_texts.h"
#include "ui/records/record_form.h"
#include "ui/records/record_pages.h"
#include "ui/records/record_pane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QListView>

using namespace sijill;
using namespace sijill::test;

namespace {

/// The sentence on the start screen; empty when none stands there.
QString startProblem(const TestWindow& window)
{
    for (const NoticeStrip* strip : window.visible(u"start"_s)->findChildren<NoticeStrip*>()) {
        if (strip->isVisible() && strip->objectName() == u"startProblem"_s)
            return strip->message();
    }
    return {};
}

/// The window with nothing open, and a file that it will not like.
class BadFile {
public:
    BadFile() { REQUIRE(QFile::copy(demonstrationFile(), path)); }

    /// What the start screen says after the file was refused.
    QString refusal()
    {
        const QByteArray before = sha256Of(path);
        REQUIRE_FALSE(window.window().openFile(path));
        CHECK(sha256Of(path) == before);
        CHECK_FALSE(window.window().workspace());
        return startProblem(window);
    }

    TestWindow window{u"en"_s, QString()};
    const QString path = window.path(u"bad.sijill"_s);
};

/// Another program at work in the same file.
class Colleague {
public:
    explicit Colleague(const QString& path)
        : clock(QDate(2024, 1, 15))
    {
        auto opened = Database::open(path, OpenMode::ReadWrite);
        REQUIRE(opened);
        database = std::move(*opened);
        books = std::make_unique<Register>(*database, clock, u"colleague"_s);
    }

    void rename(const QString& number, const QString& title)
    {
        const auto found = database->read([&]() -> Result<std::optional<Record>> {
            return RecordStore(*database).findByKey(recordType<Agreement>(), number);
        });
        REQUIRE(found);
        Agreement agreement = (*found)->as<Agreement>();
        agreement.title = {{u"ar"_s, title}};
        REQUIRE(RecordService(*books).save(agreement));
    }

    FixedClock clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<Register> books;
};

/// A copy of the demonstration that may only be read.
class ReadOnlyFile {
public:
    explicit ReadOnlyFile(const QString& language = u"en"_s)
        : window(language, QString())
    {
        const QString path = window.path(u"archive.sijill"_s);
        REQUIRE(QFile::copy(demonstrationFile(), path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));
        REQUIRE(window.window().openFile(path));
        settle();
    }

    NoticeStrip* banner() const
    {
        for (NoticeStrip* strip : window.window().findChildren<NoticeStrip*>()) {
            if (strip->isVisible() && strip->objectName() == u"banner"_s)
                return strip;
        }
        return nullptr;
    }

    TestWindow window;
};

} // namespace

TEST_CASE("a file of a newer program is refused with a sentence and left as it is", "[ui][window][file]")
{
    BadFile bad;
    Colleague(bad.path).database->setUserVersion(9999);
    CHECK(bad.refusal().contains(u"newer"_s));
}

TEST_CASE("a file that is cut short is refused with a sentence", "[ui][window][file]")
{
    BadFile bad;
    QFile file(bad.path);
    REQUIRE(file.resize(file.size() / 2));
    CHECK(bad.refusal().contains(u"cut short"_s));
}

TEST_CASE("a file with spoilt pages is refused with a sentence", "[ui][window][file]")
{
    BadFile bad;
    for (const int page : {5, 50, 500})
        overwrite(bad.path, page * 4096, QByteArray(4096, 'x'));
    CHECK(bad.refusal().contains(u"damaged"_s));
}

TEST_CASE("a file that is not ours is refused with a sentence", "[ui][window][file]")
{
    BadFile bad;
    overwrite(bad.path, 0, QByteArray("Dear colleague, this is a letter and no register at all."));
    CHECK(bad.refusal().contains(u"not a Sijill file"_s));
}

TEST_CASE("a file that is not there is refused with a sentence", "[ui][window][file]")
{
    const TestWindow window(u"en"_s, QString());
    CHECK_FALSE(window.window().openFile(window.path(u"nowhere.sijill"_s)));
    CHECK(startProblem(window).contains(u"There is no file"_s));
}

TEST_CASE("the refusal of a file goes away with the next file that opens", "[ui][window][file]")
{
    TestWindow window;
    const QString good = window.path();
    window.window().closeFile();
    REQUIRE_FALSE(window.window().openFile(window.path(u"nowhere.sijill"_s)));
    REQUIRE(window.window().openFile(good));
    window.window().closeFile();
    CHECK(startProblem(window).isEmpty());
}

TEST_CASE("the start screen offers the file that was open last", "[ui][window][file]")
{
    const TestWindow window;
    const QString opened = window.path();
    window.window().closeFile();
    settle();
    click(window.visible<Button>(u"continue"_s));
    REQUIRE(window.window().workspace());
    CHECK(window.database().path() == opened);
}

TEST_CASE("a recent file that is gone says so and stays in the list", "[ui][window][file]")
{
    const TestWindow window;
    const QString opened = window.path();
    window.window().closeFile();
    REQUIRE(QFile::rename(opened, opened + u".away"_s));
    window.window().setLanguage(u"fr"_s);
    window.window().setLanguage(u"en"_s);
    settle();
    const auto* recent = window.visible<QListView>(u"recent"_s);
    CHECK(recent->model()->index(0, 0).data(kTrailingRole).toString().contains(u"Not found"_s));
}

TEST_CASE("what a colleague saves appears in the open window", "[ui][window][file]")
{
    TestWindow window;
    const RecordPage& page = window.showRecord(u"agreements"_s, u"agreements"_s, u"AW2-2023/059"_s);
    Colleague(window.path()).rename(u"AW2-2023/059"_s, u"عنوان جديد"_s);
    CHECK(waitFor([&] { return page.pane()->record().name() == u"عنوان جديد"_s; }));
}

TEST_CASE("two windows on one file show each other's work", "[ui][window][file]")
{
    TestWindow window;
    const std::unique_ptr<MainWindow> second = window.secondWindow();
    second->showPage(u"agreements"_s);
    const auto* pages = qobject_cast<RecordPages*>(second->page(u"agreements"_s));
    const ListTable* list = pages->page(u"agreements"_s)->table();
    const int before = list->model()->rowCount();
    Agreement agreement = window.stored(recordType<Agreement>(), u"AW2-2023/059"_s).as<Agreement>();
    agreement.id = {};
    agreement.number = u"AW2-2023/900"_s;
    agreement.instalments.clear();
    agreement.amendments.clear();
    agreement.parties.clear();
    agreement.worksites.clear();
    agreement.followUp.clear();
    REQUIRE(window.workspace().office().records().save(agreement));
    second->workspace()->lookForForeignChanges();
    CHECK(list->model()->rowCount() == before + 1);
}

TEST_CASE("a record that a colleague changed meanwhile is not overwritten", "[ui][window][file]")
{
    TestWindow window;
    RecordPage& page = window.showRecord(u"agreements"_s, u"agreements"_s, u"AW2-2023/059"_s);
    page.edit();
    retype(u"كتبته هنا"_s);
    Colleague(window.path()).rename(u"AW2-2023/059"_s, u"كتبه غيري"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(window.stored(recordType<Agreement>(), u"AW2-2023/059"_s).name() == u"كتبه غيري"_s);
    CHECK_FALSE(window.visible<NoticeStrip>(u"problem"_s)->message().isEmpty());
    CHECK(page.form()->draft().as<Agreement>().title.in(u"ar"_s) == u"كتبته هنا"_s);
}

TEST_CASE("the window waits for a colleague who is writing and then says that it could not save",
    "[ui][window][file]")
{
    TestWindow window;
    RecordPage& page = window.showRecord(u"agreements"_s, u"agreements"_s, u"AW2-2023/059"_s);
    page.edit();
    retype(u"كتبته هنا"_s);
    waitForWriters(window.database(), 50);
    const SecondWriter writer(window.path());
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(window.visible<NoticeStrip>(u"problem"_s)->message().isEmpty());
    CHECK(page.form()->isVisible());
    CHECK(page.form()->draft().as<Agreement>().title.in(u"ar"_s) == u"كتبته هنا"_s);
}

TEST_CASE("a file that may only be read opens under a banner that says so", "[ui][window][file]")
{
    const ReadOnlyFile file;
    REQUIRE(file.banner());
    CHECK(file.banner()->message().contains(u"may only be read"_s));
}

TEST_CASE("the banner of a file that may only be read follows the language", "[ui][window][file]")
{
    const ReadOnlyFile file;
    file.window.window().setLanguage(u"ar"_s);
    settle();
    CHECK(foreignWords(file.banner()->message()).isEmpty());
}

TEST_CASE("nothing can be started in a file that may only be read", "[ui][window][file]")
{
    ReadOnlyFile file;
    RecordPage& page = file.window.show(u"agreements"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(page.form()->isVisible());
    CHECK_FALSE(file.window.visible<Button>(u"new"_s)->isEnabled());
    CHECK_FALSE(file.window.visible<Button>(u"import"_s)->isEnabled());
    CHECK_FALSE(file.window.visible<Button>(u"edit"_s)->isEnabled());
}

TEST_CASE("looking through a read-only medium leaves nothing beside the file", "[ui][window][file]")
{
    TestWindow window(u"en"_s, QString());
    const QString medium = window.path(u"medium"_s);
    REQUIRE(QDir().mkpath(medium));
    REQUIRE(QFile::copy(demonstrationFile(), medium + u"/archive.sijill"_s));
    const QFile::Permissions before = QFile::permissions(medium);
    REQUIRE(
        QFile::setPermissions(medium, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadUser | QFile::ExeUser));
    CHECK(window.window().openFile(medium + u"/archive.sijill"_s));
    window.show(u"agreements"_s);
    CHECK(window.workspace().isReadOnly());
    window.window().closeFile();
    CHECK(QDir(medium).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)
        == QStringList{u"archive.sijill"_s});
    QFile::setPermissions(medium, before);
}
