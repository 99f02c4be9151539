#include "tests/support/image_compare.h"
#include "tests/support/string_makers.h"
#include "tests/support/widget_tree.h"
#include "tests/ui/look.h"
#include "tests/ui/sample_table.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

using namespace sijill;
using namespace sijill::test;

namespace {

/// A list of agreements on the screen, behind a sorting proxy as pages have it.
class Page {
public:
    explicit Page(const QString& language = u"fr"_s, int rows = 24)
        : m_dressed(language)
        , m_source(language, rows)
        , m_tester(&m_source)
    {
        m_proxy.setSourceModel(&m_source);
        m_proxy.setSortRole(kSortRole);
        table.setModel(&m_proxy);
        layOut(table, QSize(900, 500));
        table.activateWindow();
        table.setFocus();
    }

    ListHeader* header() const { return table.findChild<ListHeader*>(); }
    QString cell(int row, int column) const { return table.model()->index(row, column).data().toString(); }

private:
    Dressed m_dressed;
    SampleTable m_source;
    QAbstractItemModelTester m_tester;
    QSortFilterProxyModel m_proxy;

public:
    ListTable table;
};

} // namespace

TEST_CASE("a click on a head sorts by what the model says, not by what is shown", "[ui][list]")
{
    Page page;
    const QPoint title(page.header()->sectionViewportPosition(SampleTable::Months) + 20, 10);
    QTest::mouseClick(page.header()->viewport(), Qt::LeftButton, {}, title);
    CHECK(page.cell(0, SampleTable::Months) == u"72");
    QTest::mouseClick(page.header()->viewport(), Qt::LeftButton, {}, title);
    CHECK(page.cell(0, SampleTable::Months) == u"180");
}

TEST_CASE("a click on the strip of filters does not sort", "[ui][list]")
{
    Page page;
    page.table.view()->sortByColumn(SampleTable::Number, Qt::AscendingOrder);
    const QPoint strip(
        page.header()->sectionViewportPosition(SampleTable::Number) + 20, page.header()->height() - 4);
    QTest::mouseClick(page.header()->viewport(), Qt::LeftButton, {}, strip);
    CHECK(page.header()->sortIndicatorOrder() == Qt::AscendingOrder);
}

TEST_CASE("a filter typed over a column is announced once, when Enter is pressed", "[ui][list]")
{
    Page page;
    QSignalSpy announced(&page.table, &ListTable::filterChanged);
    auto* line = page.header()->editor(SampleTable::Amount)->findChild<QLineEdit*>();
    QTest::keyClicks(line, u"100..500"_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(announced.size() == 1);
    CHECK(announced[0][0].toInt() == SampleTable::Amount);
    CHECK(page.table.filters()[SampleTable::Amount].to == 50000);
}

TEST_CASE("a range that makes no sense changes nothing and is framed", "[ui][list]")
{
    Page page;
    QSignalSpy announced(&page.table, &ListTable::filterChanged);
    auto* line = page.header()->editor(SampleTable::Months)->findChild<QLineEdit*>();
    QTest::keyClicks(line, u"many"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(announced.isEmpty());
    CHECK(line->property("problem").toInt() == 2);
}

TEST_CASE("a saved filter is shown and can be cleared", "[ui][list]")
{
    Page page;
    page.table.setFilter(SampleTable::State, {.kind = FieldKind::Choice, .choices = {2}});
    page.table.setFilter(SampleTable::Partner, {.kind = FieldKind::Localized, .text = u"atlas"_s});
    REQUIRE(page.table.filters().size() == 2);
    page.table.clearFilters();
    CHECK(page.table.filters().isEmpty());
}

TEST_CASE("filters survive a change of language", "[ui][list]")
{
    Page page;
    page.table.setFilter(SampleTable::State, {.kind = FieldKind::Choice, .choices = {1}});
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&page.table, &change);
    QApplication::processEvents();
    CHECK(page.table.filters()[SampleTable::State].choices == QList<qint64>{1});
}

TEST_CASE("copying gives the selected rows as they stand, without marks of direction", "[ui][list]")
{
    Page page(u"ar"_s);
    page.table.view()->sortByColumn(SampleTable::Number, Qt::AscendingOrder);
    page.header()->moveSection(SampleTable::Number, 1);
    page.header()->setSectionHidden(SampleTable::Commune, true);
    page.table.setCurrentIndex(page.table.model()->index(0, 0));
    QTest::keyClick(page.table.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(page.table.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text()
        == u"جمعية أطلس أخضر\t011\tسارية\t72\t272.622,96\nجمعية أطلس أخضر\t012\tسارية\t84\t318.060,12"_s);
}

TEST_CASE("pasting hands the text over", "[ui][list]")
{
    Page page;
    QApplication::clipboard()->setText(u"a\tb"_s);
    QSignalSpy pasted(&page.table, &ListTable::pasted);
    QTest::keyClick(page.table.view(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(pasted.size() == 1);
    CHECK(pasted[0][0].toString() == u"a\tb");
}

TEST_CASE("Enter opens the current record", "[ui][list]")
{
    Page page;
    page.table.setCurrentIndex(page.table.model()->index(3, 1));
    QSignalSpy opened(&page.table, &ListTable::activated);
    QTest::keyClick(page.table.view(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toModelIndex().row() == 3);
}

TEST_CASE("widths, order, hidden columns and sorting come back", "[ui][list]")
{
    QByteArray state;
    {
        Page page;
        page.header()->moveSection(0, 2);
        page.header()->setSectionHidden(SampleTable::Commune, true);
        page.table.view()->sortByColumn(SampleTable::Amount, Qt::DescendingOrder);
        state = page.table.saveState();
    }
    Page page;
    REQUIRE(page.table.restoreState(state));
    CHECK(page.header()->visualIndex(0) == 2);
    CHECK(page.header()->isSectionHidden(SampleTable::Commune));
    CHECK(page.header()->sortIndicatorSection() == SampleTable::Amount);
    CHECK_FALSE(page.table.restoreState("nonsense"));
}

TEST_CASE("the last column on show cannot be taken away", "[ui][list]")
{
    Page page;
    for (int column = 1; column < SampleTable::ColumnCount; ++column)
        page.header()->setSectionHidden(column, true);
    Q_EMIT page.table.columnMenu()->aboutToShow();
    CHECK_FALSE(page.table.columnMenu()->actions()[0]->isEnabled());
    CHECK(page.table.columnMenu()->actions()[1]->isEnabled());
}

TEST_CASE("columns fill the window and follow its size", "[ui][list]")
{
    Page page;
    CHECK(page.header()->length() == page.table.view()->viewport()->width());
    layOut(page.table, QSize(1200, 500));
    CHECK(page.header()->length() == page.table.view()->viewport()->width());
}

TEST_CASE("the bar of the selected row stands at the leading edge", "[ui][list]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s}) {
        Page page(language);
        page.table.setCurrentIndex(page.table.model()->index(2, 0));
        QApplication::processEvents();
        const QImage picture = page.table.view()->viewport()->grab().toImage();
        const QRect row = page.table.view()->visualRect(page.table.model()->index(2, 0));
        const QRect edge(language == "ar"_L1 ? picture.width() - 3 : 0, row.top() + 4, 3, row.height() - 8);
        CHECK(countColor(picture, tokens().accent, edge) == edge.width() * edge.height());
    }
}

TEST_CASE("a sum ends under the numbers it adds up, in both directions", "[ui][list]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s}) {
        CAPTURE(language);
        Page page(language);
        page.table.setTotals(u"61"_s, {{SampleTable::Months, u"888"_s}});
        layOut(page.table, QSize(900, 500));
        const QTableView* view = page.table.view();
        const int left =
            view->viewport()
                ->mapTo(&page.table, QPoint(view->columnViewportPosition(SampleTable::Months), 0))
                .x();
        const QRect cell(left, page.table.height() - 30, view->columnWidth(SampleTable::Months), 24);
        const QImage picture = page.table.grab(cell).toImage();
        const QRect ink = boundsOfColor(picture, tokens().text, 60);
        REQUIRE_FALSE(ink.isNull());
        CHECK(std::abs(cell.width() - 8 - ink.right()) <= 3);
    }
}

TEST_CASE("a list without rows shows what to do first", "[ui][list]")
{
    Page page(u"fr"_s, 0);
    auto* hint = new QLabel(u"Rien"_s);
    page.table.setEmptyState(hint);
    CHECK(hint->isVisible());
}
