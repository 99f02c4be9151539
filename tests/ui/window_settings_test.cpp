#include "core/domain/agreement.h"
#include "core/domain/office.h"
#include "core/exchange/backup.h"
#include "tests/support/failing_disk.h"
#include "tests/support/test_window.h"
#include "ui/records/record_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/tab_bar.h"

using namespace sijill;
using namespace sijill::test;

namespace {

enum Tab { OfficeTab, RulesTab, CodesTab, AccountsTab, BinTab, BackupTab };

void openSettings(const TestWindow& window, Tab tab)
{
    window.window().showPage(u"settings"_s);
    window.visible<TabBar>(u"settingsTabs"_s)->setCurrentIndex(tab);
    settle();
}

/// What the journal says after it was asked to verify itself.
NoticeStrip* verdict(const TestWindow& window)
{
    window.window().showPage(u"journal"_s);
    settle();
    click(window.visible<Button>(u"verify"_s));
    NoticeStrip* said = nullptr;
    const bool hasSpoken = waitFor([&] { // The chain is walked on a thread of its own.
        for (NoticeStrip* strip : window.window().page(u"journal"_s)->findChildren<NoticeStrip*>()) {
            if (strip->isVisible())
                said = strip;
        }
        return said != nullptr;
    });
    if (hasSpoken)
        return said;
    FAIL("the journal says nothing");
    return nullptr;
}

} // namespace

TEST_CASE("a record in the bin is brought back from the settings", "[ui][window][settings]")
{
    TestWindow window;
    const qint64 draft = window.savedDraft().id.value;
    const Record before = *window.workspace().office().records().find(recordType<Agreement>(), draft);
    REQUIRE(window.workspace().office().records().remove(recordType<Agreement>(), draft));
    openSettings(window, BinTab);
    click(window.visible<Button>(u"restore"_s));
    CHECK(window.stored(recordType<Agreement>(), before.key()) == before);
    CHECK(window.number(u"SELECT COUNT(*) FROM bin_entry"_s) == 0);
}

TEST_CASE("a backup taken from the settings is listed and sound", "[ui][window][settings]")
{
    TestWindow window;
    openSettings(window, BackupTab);
    const Backups backups(window.path());
    const auto before = backups.all().size();
    click(window.visible<Button>(u"takeBackup"_s));
    const auto* take = window.visible<Button>(u"takeBackup"_s);
    REQUIRE(waitFor([&] { return take->isEnabled() && backups.all().size() == before + 1; }));
    CHECK(Backups::verify(backups.all().front().path));
    const auto* page = window.visible(u"backups"_s);
    CHECK(page->findChild<ListTable*>()->model()->rowCount() == int(before) + 1);
}

TEST_CASE("a restore drill says what it found and when", "[ui][window][settings]")
{
    TestWindow window;
    openSettings(window, BackupTab);
    const auto* drill = window.visible<Button>(u"drill"_s);
    click(window.visible<Button>(u"takeBackup"_s));
    REQUIRE(waitFor([&] { return drill->isEnabled(); }));
    auto* said = window.visible<NoticeStrip>(u"lastDrill"_s);
    CHECK(said->message().startsWith(u"No restore drill yet"_s));
    click(window.visible<Button>(u"drill"_s));
    REQUIRE(waitFor([&] { return drill->isEnabled(); }, 15000));
    CHECK(said->message().startsWith(u"Restore drill of"_s));
    CHECK(Backups(window.path()).lastDrill());
}

TEST_CASE("the name of the office follows its form everywhere", "[ui][window][settings]")
{
    TestWindow window(u"ar"_s);
    openSettings(window, OfficeTab);
    auto* form = window.visible<RecordForm>(u"recordForm"_s);
    form->field(u"names"_s)->setFocus();
    retype(u"مجلس آخر"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(window.workspace().office().office().names.in(u"ar"_s) == u"مجلس آخر"_s);
    CHECK(window.visible(u"officeSwitch"_s)->accessibleName().startsWith(u"مجلس آخر"_s));
    CHECK(window.window().windowTitle().startsWith(u"مجلس آخر"_s));
}

TEST_CASE("an untouched journal is found sound", "[ui][window][settings]")
{
    const TestWindow window;
    CHECK(verdict(window)->message().startsWith(u"The journal holds"_s));
}

TEST_CASE("a journal that was tampered with is told apart", "[ui][window][settings]")
{
    const TestWindow window;
    const QString sound = verdict(window)->message();
    tamper(window.database(), u"UPDATE journal_entry SET actor = 'nobody' WHERE sequence = 20"_s);
    CHECK(verdict(window)->message() != sound);
}
