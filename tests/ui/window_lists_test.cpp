#include "core/base/format.h"
#include "tests/support/test_window.h"
#include "ui/records/import_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/totals_row.h"

#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QTableView>

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kInForce = u"edition = (SELECT current_edition FROM office) AND state = 5"_s;

/// The register of agreements as a person handles it.
class Agreements {
public:
    Agreements()
        : page(window.show(u"agreements"_s))
        , model(page.table()->model())
        , header(page.table()->findChild<ListHeader*>())
    {
    }

    int column(const QString& key) const
    {
        for (int i = 0; i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal, kColumnKeyRole).toString() == key)
                return i;
        }
        FAIL("no column " << key.toStdString());
        return -1;
    }
    void clickHead(const QString& key) const
    {
        const int at = column(key);
        const QPoint place(
            header->sectionViewportPosition(at) + header->sectionSize(at) / 2, ListHeader::titleHeight() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        settle();
    }
    /// Types into the box over a column and confirms.
    void filter(const QString& key, const QString& text) const
    {
        header->editor(column(key))->setFocus();
        retype(text);
        press(Qt::Key_Return);
    }
    FilterChip* chip(const QString& name) const { return window.visible<FilterChip>(name); }
    std::vector<qint64> amounts() const
    {
        std::vector<qint64> all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.push_back(window.number(u"SELECT amount FROM agreement WHERE id = %1"_s.arg(id(row))));
        return all;
    }
    qint64 id(int row) const { return model->index(row, 0).data(kRecordIdRole).toLongLong(); }
    const TotalsRow* totals() const { return page.table()->findChild<TotalsRow*>(); }
    QString money(const QString& where) const
    {
        return Format().money({window.number(u"SELECT SUM(amount) FROM agreement WHERE "_s + where)});
    }
    void openSaved() const { click(chip(u"savedFilters"_s)); }
    void saveAs(const QString& name) const
    {
        openSaved();
        whenAsked<QInputDialog>([&](QInputDialog& dialog) {
            dialog.setTextValue(name);
            dialog.accept();
        });
        choose(openMenu(), u"Save the filter of now…"_s);
    }

    TestWindow window;
    RecordPage& page;
    QAbstractItemModel* model;
    ListHeader* header;
};

} // namespace

TEST_CASE("a click on a head sorts the list, a second one turns it round", "[ui][window][list]")
{
    const Agreements list;
    list.clickHead(u"amount"_s);
    std::vector<qint64> amounts = list.amounts();
    CHECK(std::is_sorted(amounts.begin(), amounts.end()));
    list.clickHead(u"amount"_s);
    amounts = list.amounts();
    CHECK(std::is_sorted(amounts.rbegin(), amounts.rend()));
    CHECK(amounts.front() > amounts.back());
}

TEST_CASE("sorting keeps the record in the pane", "[ui][window][list]")
{
    Agreements list;
    const qint64 shown = list.page.place().second;
    list.clickHead(u"amount"_s);
    list.clickHead(u"amount"_s);
    CHECK(list.page.place().second == shown);
    CHECK(list.page.table()->currentIndex().data(kRecordIdRole).toLongLong() == shown);
}

TEST_CASE("a column's filter leaves the rows that contain what is typed", "[ui][window][list]")
{
    const Agreements list;
    list.filter(u"number"_s, u"04"_s);
    CHECK(list.model->rowCount()
        == list.window.number(u"SELECT COUNT(*) FROM agreement WHERE number LIKE 'AW2-2023/%04%'"_s));
    CHECK(list.model->rowCount() == 11);
}

TEST_CASE("a range of amounts leaves the rows inside it", "[ui][window][list]")
{
    const Agreements list;
    list.filter(u"amount"_s, u"200000..300000"_s);
    const std::vector<qint64> amounts = list.amounts();
    REQUIRE_FALSE(amounts.empty());
    CHECK(std::all_of(amounts.begin(), amounts.end(),
        [](qint64 amount) { return amount >= 20'000'000 && amount <= 30'000'000; }));
}

TEST_CASE("filters of two columns hold together", "[ui][window][list]")
{
    const Agreements list;
    list.filter(u"number"_s, u"04"_s);
    list.filter(u"amount"_s, u">250000"_s);
    CHECK(list.model->rowCount()
        == list.window.number(
            u"SELECT COUNT(*) FROM agreement WHERE number LIKE 'AW2-2023/%04%' AND amount > 25000000"_s));
}

TEST_CASE("a chip leaves as many rows as it says", "[ui][window][list]")
{
    const Agreements list;
    const qint64 inForce = list.window.number(u"SELECT COUNT(*) FROM agreement WHERE "_s + kInForce);
    CHECK(list.chip(u"In force"_s)->accessibleName() == u"In force, %1"_s.arg(inForce));
    click(list.chip(u"In force"_s));
    CHECK(list.model->rowCount() == inForce);
    CHECK(list.chip(u"In force"_s)->isChecked());
    CHECK_FALSE(list.chip(u"All"_s)->isChecked());
}

TEST_CASE("a chip takes the place of what was typed over the columns", "[ui][window][list]")
{
    const Agreements list;
    list.filter(u"number"_s, u"04"_s);
    click(list.chip(u"All"_s));
    CHECK(list.page.table()->filters().isEmpty());
    CHECK(list.model->rowCount()
        == list.window.number(u"SELECT COUNT(*) FROM agreement WHERE voided_on IS NULL"
                              " AND edition = (SELECT current_edition FROM office)"_s));
}

TEST_CASE("the totals under a list are the sums of what is shown", "[ui][window][list]")
{
    const Agreements list;
    click(list.chip(u"In force"_s));
    CHECK(list.totals()->accessibleName().contains(list.money(kInForce)));
}

TEST_CASE("two selected rows are summed beside the totals", "[ui][window][list]")
{
    const Agreements list;
    list.page.table()->setFocus();
    press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(list.totals()->accessibleDescription().contains(
        list.money(u"id IN (%1, %2)"_s.arg(list.id(0)).arg(list.id(1)))));
}

TEST_CASE("a saved filter is offered by its name and applied with its boxes", "[ui][window][list]")
{
    const Agreements list;
    list.filter(u"number"_s, u"04"_s);
    list.saveAs(u"الخمسينات"_s);
    click(list.chip(u"All"_s));
    list.openSaved();
    choose(openMenu(), u"الخمسينات"_s);
    CHECK(list.model->rowCount() == 11);
    CHECK(list.page.table()->filters().value(list.column(u"number"_s)).text == u"04"_s);
}

TEST_CASE("a saved filter of a chip is applied too", "[ui][window][list]")
{
    const Agreements list;
    click(list.chip(u"To act on"_s));
    const int rows = list.model->rowCount();
    list.saveAs(u"urgent"_s);
    click(list.chip(u"All"_s));
    list.openSaved();
    choose(openMenu(), u"urgent"_s);
    CHECK(list.model->rowCount() == rows);
}

TEST_CASE("a saved filter that is forgotten is gone", "[ui][window][list]")
{
    const Agreements list;
    list.filter(u"number"_s, u"04"_s);
    list.saveAs(u"fifties"_s);
    list.openSaved();
    QMenu* menu = openMenu();
    REQUIRE(entriesOf(menu).contains(u"fifties"_s));
    menu->actions().back()->menu()->actions().front()->trigger();
    menu->close();
    CHECK(list.window.number(u"SELECT COUNT(*) FROM saved_filter"_s) == 0);
}

TEST_CASE("nothing can be saved while nothing is filtered", "[ui][window][list]")
{
    const Agreements list;
    list.openSaved();
    const QList<QAction*> actions = openMenu()->actions();
    const auto save = std::find_if(actions.begin(), actions.end(),
        [](const QAction* action) { return action->text() == u"Save the filter of now…"_s; });
    CHECK_FALSE((*save)->isEnabled());
    openMenu()->close();
}

TEST_CASE("the column chooser takes a column off the list and puts it back", "[ui][window][list]")
{
    const Agreements list;
    const int partner = list.column(u"partner"_s);
    const QString title = list.model->headerData(partner, Qt::Horizontal).toString();
    click(list.window.visible<Button>(u"columns"_s));
    choose(openMenu(), title);
    CHECK(list.page.table()->view()->isColumnHidden(partner));
    click(list.window.visible<Button>(u"columns"_s));
    choose(openMenu(), title);
    CHECK_FALSE(list.page.table()->view()->isColumnHidden(partner));
}

TEST_CASE("lines pasted from a spreadsheet open the import with these lines", "[ui][window][list]")
{
    const Agreements list;
    QApplication::clipboard()->setText(u"number\ttitle_ar\nAW2-2023/901\tاتفاقية\nAW2-2023/902\tاتفاقية"_s);
    list.page.table()->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    const auto* import = list.window.visible<ImportPage>(u"importPage"_s);
    CHECK(import->findChild<ListTable*>()->model()->rowCount() == 2);
    CHECK_FALSE(list.page.isVisible());
}

TEST_CASE("Escape leads from the import back to the list", "[ui][window][list]")
{
    const Agreements list;
    QApplication::clipboard()->setText(u"number\ttitle_ar\nAW2-2023/901\tاتفاقية"_s);
    list.page.table()->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(list.window.visible<ImportPage>(u"importPage"_s), Qt::Key_Escape);
    settle();
    CHECK(list.page.isVisible());
}

TEST_CASE("Enter on a row opens its form", "[ui][window][list]")
{
    Agreements list;
    list.page.table()->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    list.window.visible(u"recordForm"_s);
    CHECK(list.page.place().second == list.id(1));
}

TEST_CASE("Ctrl+K finds a record and Enter jumps to it", "[ui][window][list]")
{
    const Agreements list;
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"AW2-2023/031"_s);
    press(Qt::Key_Return);
    CHECK(list.window.window().currentPage() == u"agreements"_s);
    CHECK(list.page.place().second
        == list.window.number(u"SELECT id FROM agreement WHERE number = 'AW2-2023/031'"_s));
}

TEST_CASE("Alt+Left goes back to where one came from", "[ui][window][list]")
{
    const Agreements list;
    const qint64 shown = list.page.place().second;
    press(Qt::Key_7, Qt::AltModifier);
    REQUIRE(list.window.window().currentPage() == u"worksites"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(list.window.window().currentPage() == u"agreements"_s);
    CHECK(list.page.place().second == shown);
}
