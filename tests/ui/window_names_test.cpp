#include "core/domain/worksite.h"
#include "tests/support/test_window.h"
#include "tests/support/widget_tree.h"
#include "ui/records/import_page.h"
#include "ui/shell/page_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/tab_bar.h"

#include <QClipboard>

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kOpenWorksite = u"CH2-041"_s;

/// Checks what is on the screen, on each tab of the bar of this name.
void checkNames(const TestWindow& window, const QString& tabsName = {})
{
    auto* tabs = tabsName.isEmpty() ? nullptr : window.visible<TabBar>(tabsName);
    for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
        if (tabs)
            tabs->setCurrentIndex(tab);
        settle();
        CAPTURE(tab);
        CHECK(namelessWidgets(window.window()) == QStringList());
    }
}

} // namespace

TEST_CASE("everything that takes the focus on a page or its tabs can be named aloud", "[ui][window][access]")
{
    const TestWindow window;
    const QMap<QString, QString> tabs{{u"council"_s, u"areaTabs"_s}, {u"partners"_s, u"areaTabs"_s},
        {u"worksites"_s, u"areaTabs"_s}, {u"review"_s, u"areaTabs"_s}, {u"reports"_s, u"reportTabs"_s},
        {u"settings"_s, u"settingsTabs"_s}};
    for (const PageEntry& entry : pageEntries()) {
        const QString code = QString::fromLatin1(entry.code);
        CAPTURE(code);
        window.window().showPage(code);
        settle();
        checkNames(window, tabs.value(code));
    }
}

TEST_CASE("everything that takes the focus in a form or a pane can be named aloud", "[ui][window][access]")
{
    TestWindow window;
    for (const QString& area : {u"agreements"_s, u"partners"_s, u"worksites"_s}) {
        CAPTURE(area);
        window.show(area);
        checkNames(window, u"paneTabs"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        checkNames(window, u"formTabs"_s);
    }
}

TEST_CASE("everything that takes the focus in a verb panel can be named aloud", "[ui][window][access]")
{
    TestWindow window;
    window.showRecord(u"worksites"_s, u"worksites"_s, kOpenWorksite);
    click(window.visible<Button>(u"worksite.finish"_s));
    checkNames(window);
}

TEST_CASE("everything that takes the focus in an import can be named aloud", "[ui][window][access]")
{
    TestWindow window;
    window.show(u"agreements"_s).table()->setFocus();
    QApplication::clipboard()->setText(u"numéro\tobjet\nAW2-2023/901\tاتفاقية"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(window.visible<ImportPage>(u"importPage"_s));
    checkNames(window);
}

TEST_CASE("everything that takes the focus on the start screen can be named aloud", "[ui][window][access]")
{
    const TestWindow window;
    window.window().closeFile();
    settle();
    checkNames(window);
}

TEST_CASE(
    "Tab walks through a form's fields from the first to the last and to its buttons", "[ui][window][access]")
{
    TestWindow window;
    window.show(u"agreements"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    constexpr int kMostSteps = 40;
    int steps = 0;
    while (underTheKeys()->objectName() != u"save"_s && steps < kMostSteps) {
        press(Qt::Key_Tab);
        ++steps;
    }
    CHECK(steps > 15);
    CHECK(steps < kMostSteps);
}
