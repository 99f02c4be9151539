#include "tests/support/string_makers.h"
#include "tests/support/widget_tree.h"
#include "tests/ui/look.h"
#include "tests/ui/sample_fields.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/part_grid.h"

#include <QAbstractItemModelTester>
#include <QBoxLayout>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace sijill;
using namespace sijill::test;

namespace {

/// Instalments being typed: date, amount, kind, done; the second row is empty.
class Sheet {
public:
    enum Column { From, Amount, Kind, Done };

    Sheet()
        : m_dressed(u"fr"_s)
        , grid(u"instalments"_s, fields(), sampleContext())
        , m_tester(grid.model())
    {
        grid.setRows({{7, {QDate(2023, 4, 28), qint64(100), qint64(0), true}}, {0, {}}});
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&grid);
        layOut(window, QSize(800, 300));
        window.activateWindow();
        select(0, 0);
    }

    void select(int row, int column)
    {
        grid.view()->setFocus();
        grid.view()->setCurrentIndex(grid.model()->index(row, column));
    }
    const Value& value(std::size_t row, std::size_t column) const { return grid.rows()[row].values[column]; }
    QModelIndex cell(int row, int column) const { return grid.model()->index(row, column); }
    /// Types into the editor that the first key opens.
    void type(const QString& text)
    {
        QTest::keyClick(grid.view(), text[0].toLatin1());
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
    }

private:
    static std::span<const Field> fields()
    {
        static const Field all[] = {kFrom, kAmount, kKind, kDone};
        return all;
    }

    Dressed m_dressed;

public:
    QWidget window;
    PartGrid grid;

private:
    QAbstractItemModelTester m_tester;
};

} // namespace

TEST_CASE("a cell is typed into at once and Tab goes to the next one", "[ui][grid]")
{
    Sheet sheet;
    sheet.type(u"5/5/23"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(sheet.value(0, Sheet::From) == Value(QDate(2023, 5, 5)));
    CHECK(sheet.grid.view()->currentIndex() == sheet.cell(0, Sheet::Amount));
}

TEST_CASE("Enter in the last row adds the next one", "[ui][grid]")
{
    Sheet sheet;
    sheet.select(1, Sheet::Amount);
    QTest::keyClick(sheet.grid.view(), Qt::Key_Return);
    CHECK(sheet.grid.rows().size() == 3);
    CHECK(sheet.grid.view()->currentIndex() == sheet.cell(2, 0));
}

TEST_CASE("Tab past the last cell leaves the grid", "[ui][grid]")
{
    Sheet sheet;
    sheet.select(1, Sheet::Done);
    QTest::keyClick(sheet.grid.view(), Qt::Key_Tab);
    CHECK_FALSE(sheet.grid.view()->hasFocus());
}

TEST_CASE("text that cannot be read stays in its cell and prevents saving", "[ui][grid]")
{
    Sheet sheet;
    sheet.type(u"31/02/2023"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(sheet.cell(0, Sheet::From).data().toString() == u"31/02/2023");
    CHECK_FALSE(sheet.cell(0, Sheet::From).data(kProblemRole).toString().isEmpty());
    REQUIRE(sheet.grid.typingProblem());
    CHECK(sheet.grid.typingProblem()->field == u"instalments/0/from");

    sheet.grid.model()->setData(sheet.cell(0, Sheet::From), u"28/02/2023"_s);
    CHECK_FALSE(sheet.grid.typingProblem());
}

TEST_CASE("Escape keeps what was there", "[ui][grid]")
{
    Sheet sheet;
    sheet.type(u"5/5/23"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(sheet.value(0, Sheet::From) == Value(QDate(2023, 4, 28)));
}

TEST_CASE("rows pasted from a spreadsheet are read like typing", "[ui][grid]")
{
    Sheet sheet;
    QSignalSpy edited(&sheet.grid, &PartGrid::edited);
    QApplication::clipboard()->setText(u"30/11/2023\t113 592,90\tAddendum\toui\r\n1/12/2023\tcent\r\n"_s);
    sheet.select(1, 0);
    QTest::keyClick(sheet.grid.view(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(sheet.grid.rows().size() == 3);
    CHECK(sheet.value(1, Sheet::Amount) == Value(qint64(11359290)));
    CHECK(sheet.value(1, Sheet::Kind) == Value(qint64(2)));
    CHECK(sheet.value(2, Sheet::From) == Value(QDate(2023, 12, 1)));
    CHECK(sheet.cell(2, Sheet::Amount).data().toString() == u"cent");
    CHECK_FALSE(edited.isEmpty());
}

TEST_CASE("rows keep their ids when they move", "[ui][grid]")
{
    Sheet sheet;
    QTest::keyClick(sheet.grid.view(), Qt::Key_Down, Qt::AltModifier);
    CHECK(sheet.grid.rows()[0].id == 0);
    CHECK(sheet.grid.rows()[1].id == 7);
}

TEST_CASE("Ctrl+Del removes the row and what could not be read in it", "[ui][grid]")
{
    Sheet sheet;
    sheet.grid.model()->setData(sheet.cell(0, Sheet::From), u"hier"_s);
    sheet.grid.model()->setData(sheet.cell(1, Sheet::From), u"demain"_s);
    QTest::keyClick(sheet.grid.view(), Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(sheet.grid.rows().size() == 1);
    CHECK(sheet.cell(0, Sheet::From).data().toString() == u"demain");
}

TEST_CASE("problems of rules go to their cells and are reached by their path", "[ui][grid]")
{
    Sheet sheet;
    sheet.grid.setProblems({{u"A1"_s, Severity::Refusal, u"Too much."_s, u"instalments/1/amount"_s},
        {u"O1"_s, Severity::Refusal, u"Elsewhere."_s, u"accounts/0/rib"_s}});
    CHECK(sheet.cell(1, Sheet::Amount).data(kProblemRole).toString() == u"Too much.");
    CHECK(sheet.cell(0, Sheet::Amount).data(kProblemRole).isNull());
    sheet.grid.focusCell(u"instalments/1/amount"_s);
    CHECK(sheet.grid.view()->currentIndex() == sheet.cell(1, Sheet::Amount));
}

TEST_CASE("Space ticks a box", "[ui][grid]")
{
    Sheet sheet;
    sheet.select(1, Sheet::Done);
    QTest::keyClick(sheet.grid.view(), Qt::Key_Space);
    CHECK(sheet.value(1, Sheet::Done) == Value(true));
}

TEST_CASE("a text in two languages takes two columns and one value", "[ui][grid]")
{
    const Dressed dressed;
    const Field fields[] = {kTitle};
    PartGridModel model(fields, sampleContext());
    model.setRows({{1, {LocalizedText{{u"ar"_s, u"ورش"_s}, {u"en"_s, u"Worksite"_s}}}}});
    REQUIRE(model.columnCount() == 2);
    model.setData(model.index(0, 1), u"Chantier"_s);
    CHECK(model.rows()[0].values[0]
        == Value(LocalizedText{{u"ar"_s, u"ورش"_s}, {u"en"_s, u"Worksite"_s}, {u"fr"_s, u"Chantier"_s}}));
}

TEST_CASE("a grid that is read only takes no typing", "[ui][grid]")
{
    Sheet sheet;
    sheet.grid.setReadOnly(true);
    QTest::keyClick(sheet.grid.view(), Qt::Key_Delete);
    QTest::keyClick(sheet.grid.view(), Qt::Key_5);
    CHECK(sheet.value(0, Sheet::From) == Value(QDate(2023, 4, 28)));
}
