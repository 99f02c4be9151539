#include "core/exchange/csv.h"
#include "tests/reporting/archive.h"
#include "tests/support/test_window.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QFileDialog>
#include <QTableView>

using namespace sijill;
using namespace sijill::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A register whose list is exported as it stands.
class Exported {
public:
    Exported()
        : page(window.show(u"agreements"_s))
        , model(*page.table()->model())
        , header(*page.table()->findChild<ListHeader*>())
    {
    }

    int column(const QString& key) const
    {
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.headerData(i, Qt::Horizontal, kColumnKeyRole).toString() == key)
                return i;
        }
        return -1;
    }
    /// Ctrl+E, and this name in the dialog.
    QByteArray exportAs(const QString& name) const
    {
        const QString path = window.path(name);
        whenAsked<QFileDialog>([&](QFileDialog& dialog) {
            dialog.selectFile(path);
            static_cast<QDialog&>(dialog).accept();
        });
        page.table()->setFocus();
        press(Qt::Key_E, Qt::ControlModifier);
        return contentOf(path);
    }
    CsvTable csv() const
    {
        const Result<CsvTable> table = readCsv(exportAs(u"list.csv"_s));
        REQUIRE(table);
        return *table;
    }
    /// Titles as they stand over the list, from the leading edge.
    QStringList shownTitles() const
    {
        QStringList titles;
        for (int place = 0; place < header.count(); ++place) {
            const int at = header.logicalIndex(place);
            if (!header.isSectionHidden(at))
                titles << model.headerData(at, Qt::Horizontal).toString();
        }
        return titles;
    }

    TestWindow window;
    RecordPage& page;
    QAbstractItemModel& model;
    ListHeader& header;
};

} // namespace

TEST_CASE("an export has the columns that are shown, in their order", "[ui][window][export]")
{
    const Exported list;
    list.header.setSectionHidden(list.column(u"partner"_s), true);
    list.header.moveSection(list.header.visualIndex(list.column(u"amount"_s)), 1);
    const QStringList titles = list.shownTitles();
    REQUIRE(titles.indexOf(u"Amount"_s) == 1);
    REQUIRE_FALSE(titles.contains(u"Partner"_s));
    CHECK(list.csv().header == titles);
}

TEST_CASE("an export has the rows that are shown, in their order, and their totals", "[ui][window][export]")
{
    const Exported list;
    list.page.table()->setFilter(list.column(u"number"_s), {.text = u"04"_s});
    list.page.table()->view()->sortByColumn(list.column(u"amount"_s), Qt::DescendingOrder);
    const CsvTable csv = list.csv();
    REQUIRE(int(csv.rows.size()) == list.model.rowCount() + 1);
    for (int row = 0; row < list.model.rowCount(); ++row)
        CHECK(list.model.index(row, 0).data().toString().contains(csv.rows[std::size_t(row)].cells.front()));
}

TEST_CASE("amounts are exported as plain numbers", "[ui][window][export]")
{
    const Exported list;
    const CsvTable csv = list.csv();
    const auto amount = csv.header.indexOf(u"Amount"_s);
    const qint64 stored = list.window.number(
        u"SELECT amount FROM agreement WHERE number = '%1'"_s.arg(csv.rows.front().cells.front()));
    CHECK(csv.rows.front().cells.at(amount)
        == u"%1.%2"_s.arg(stored / 100).arg(stored % 100, 2, 10, QChar(u'0')));
}

TEST_CASE("a spreadsheet has a row for each row of the list", "[ui][window][export]")
{
    const Exported list;
    const QByteArray workbook = list.exportAs(u"list.xlsx"_s);
    const QByteArray sheet = sample::entry(workbook, u"xl/worksheets/sheet1.xml"_s);
    const QByteArray strings = sample::entry(workbook, u"xl/sharedStrings.xml"_s);
    CHECK(sheet.count("<row ") >= list.model.rowCount() + 2); // With the head and the totals.
    CHECK(strings.contains("AW2-2023/031"));
}

TEST_CASE("the status line says where an export went", "[ui][window][export]")
{
    const Exported list;
    (void)list.exportAs(u"list.csv"_s);
    CHECK(list.window.visible(u"statusLine"_s)->accessibleDescription().contains(u"list.csv"_s));
}

TEST_CASE("an export that is turned down says nothing", "[ui][window][export]")
{
    const Exported list;
    list.page.table()->setFocus();
    whenAsked<QFileDialog>([&](QFileDialog& dialog) { dialog.reject(); });
    press(Qt::Key_E, Qt::ControlModifier);
    CHECK(list.window.visible(u"statusLine"_s)->accessibleDescription().isEmpty());
}
