#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "tests/support/test_window.h"
#include "ui/records/record_pane.h"
#include "ui/records/void_panel.h"
#include "ui/shell/search_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QListWidget>
#include <QMenu>

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kMistake = u"Entered by mistake"_s;

/// A draft of the demonstration that nothing relies on.
QString draftOf(const TestWindow& window)
{
    const qint64 id = window.number(
        u"SELECT id FROM agreement WHERE state = 0 AND kind = 1 AND voided_on IS NULL ORDER BY id LIMIT 1"_s);
    REQUIRE(id > 0);
    return window.workspace().office().records().find(recordType<Agreement>(), id)->key();
}

/// The agreement that the demonstration typed twice.
QString mistakeOf(const TestWindow& window)
{
    const qint64 id = window.number(u"SELECT id FROM agreement WHERE voided_on IS NOT NULL"_s);
    REQUIRE(id > 0);
    return window.workspace().office().records().find(recordType<Agreement>(), id)->key();
}

bool isVoid(const TestWindow& window, const QString& key)
{
    return window.stored(recordType<Agreement>(), key).isVoid();
}

VoidPanel* panelOf(const TestWindow& window)
{
    return window.visible<VoidPanel>(u"voidPanel"_s);
}

NoticeStrip* noticeIn(const QWidget& widget)
{
    for (NoticeStrip* strip : widget.findChildren<NoticeStrip*>()) {
        if (strip->isVisible())
            return strip;
    }
    return nullptr;
}

} // namespace

TEST_CASE(
    "a record is entered by mistake with the keys alone, and Ctrl+Z brings it back", "[ui][window][void]")
{
    TestWindow window;
    const QString key = draftOf(window);
    RecordPage& page = window.showRecord(u"agreements"_s, u"agreements"_s, key);
    const int rows = page.table()->model()->rowCount();
    page.table()->setFocus();
    press(Qt::Key_Delete, Qt::ControlModifier);
    panelOf(window);
    type(u"typed twice"_s);
    click(window.visible<Button>(u"confirmVoid"_s));
    CHECK(isVoid(window, key));
    CHECK(page.table()->model()->rowCount() == rows - 1);
    CHECK(window.lastVerbs(1) == QStringList{u"void"_s});
    CHECK(page.pane()->record().key() == key);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(isVoid(window, key));
    CHECK(page.table()->model()->rowCount() == rows);
}

TEST_CASE("the panel stays and asks for the motive when there is none", "[ui][window][void]")
{
    TestWindow window;
    const QString key = draftOf(window);
    window.showRecord(u"agreements"_s, u"agreements"_s, key);
    click(window.visible<Button>(u"more"_s));
    choose(openMenu(), u"Entered by mistake…"_s);
    click(window.visible<Button>(u"confirmVoid"_s));
    CHECK(panelOf(window)->findChild<FormField*>(u"motive"_s)->problem().has_value());
    CHECK_FALSE(isVoid(window, key));
}

TEST_CASE("what stands in the way is said before the motive, with a way to go there", "[ui][window][void]")
{
    TestWindow window;
    RecordPage& page = window.showRecord(u"partners"_s, u"partners"_s, u"P-001"_s);
    page.table()->setFocus();
    press(Qt::Key_Delete, Qt::ControlModifier);
    const NoticeStrip* notice = noticeIn(*panelOf(window));
    REQUIRE(notice);
    CHECK_FALSE(notice->message().isEmpty());
    CHECK_FALSE(panelOf(window)->findChild<Button*>(u"confirmVoid"_s)->isVisible());
    click(window.visible<Button>(u"goTo"_s));
    CHECK_FALSE(page.isVisible());
}

TEST_CASE("a mistake says so in its pane, offers nothing else, and is taken back there", "[ui][window][void]")
{
    TestWindow window;
    const QString key = mistakeOf(window);
    RecordPage& page = window.showRecord(u"agreements"_s, u"agreements"_s, key);
    const NoticeStrip* notice = noticeIn(*page.pane());
    REQUIRE(notice);
    CHECK(notice->message().contains(u"AW2-2023/017"_s));
    for (const Button* button : page.pane()->findChildren<Button*>(u"edit"_s))
        CHECK_FALSE(button->isVisible());
    page.edit();
    CHECK_FALSE(page.hasUnsavedWork());
    CHECK(page.pane()->isVisible());
    click(window.visible<Button>(u"takeBack"_s));
    CHECK_FALSE(isVoid(window, key));
    CHECK(window.lastVerbs(1) == QStringList{u"take_back"_s});
}

TEST_CASE("mistakes have a filter of their own, where they are struck through", "[ui][window][void]")
{
    TestWindow window;
    RecordPage& page = window.show(u"agreements"_s, u"agreements"_s);
    const int rows = page.table()->model()->rowCount();
    auto* chip = window.visible<FilterChip>(kMistake);
    click(chip);
    REQUIRE(page.table()->model()->rowCount() == 1);
    const QModelIndex cell = page.table()->model()->index(0, 0);
    CHECK(cell.data(kStruckRole).toBool());
    CHECK(page.pane()->record().isVoid());
    CHECK(page.table()->selectionAsText().contains(kMistake));
    click(window.visible<FilterChip>(u"All"_s));
    CHECK(page.table()->model()->rowCount() == rows);
}

TEST_CASE("a list without mistakes has no filter for them", "[ui][window][void]")
{
    TestWindow window;
    RecordPage& page = window.show(u"worksites"_s, u"worksites"_s);
    for (const FilterChip* chip : page.findChildren<FilterChip*>(kMistake))
        CHECK_FALSE(chip->isVisible());
}

TEST_CASE("several chosen records are entered by mistake at once", "[ui][window][void]")
{
    TestWindow window;
    RecordPage& page = window.show(u"review"_s, u"committee-meetings"_s);
    const int rows = page.table()->model()->rowCount();
    REQUIRE(rows > 2);
    page.table()->setFocus();
    press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(page.table()->selectedRows().size() == 2);
    press(Qt::Key_Delete, Qt::ControlModifier);
    type(u"typed twice"_s);
    click(window.visible<Button>(u"confirmVoid"_s));
    CHECK(page.table()->model()->rowCount() == rows - 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.table()->model()->rowCount() == rows);
}

TEST_CASE("the search finds a mistake by its number, says what it is and shows it", "[ui][window][void]")
{
    TestWindow window;
    const QString key = mistakeOf(window);
    press(Qt::Key_K, Qt::ControlModifier);
    type(key);
    auto* search = window.visible<SearchBox>(u"search"_s);
    const auto* hits = search->findChild<QListWidget*>();
    REQUIRE(hits->count() == 1);
    CHECK(hits->item(0)->data(kDetailRole).toString().contains(u"mistake"_s));
    press(Qt::Key_Return);
    settle();
    CHECK(window.visible<RecordPage>(u"agreements"_s)->pane()->record().key() == key);
}
