#include "core/domain/agreement.h"
#include "tests/support/test_window.h"
#include "ui/home/home_page.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tab_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

using namespace sijill;
using namespace sijill::test;

namespace {

/// Presses Tab until this holds; false when the keys have come round without it.
bool tabUntil(const std::function<bool(const QWidget*)>& isThere)
{
    constexpr int kMostStops = 250;
    for (int stop = 0; stop < kMostStops; ++stop) {
        if (const QWidget* focus = QApplication::focusWidget(); focus && isThere(focus))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool tabTo(const QString& name)
{
    return tabUntil([&](const QWidget* focus) { return focus->objectName() == name; });
}

/// All that has the focus once while Tab is pressed from here until it comes round.
QSet<const QWidget*> reached()
{
    QSet<const QWidget*> found;
    constexpr int kMostStops = 400;
    for (int stop = 0; stop < kMostStops; ++stop) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus && found.contains(focus) && stop > 3)
            break;
        found.insert(focus);
        press(Qt::Key_Tab);
    }
    return found;
}

QString nameOf(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' '
        + widget->accessibleName();
}

/// Whatever a mouse could use on the page is there for the keys: in the round of Tab, or one with a neighbour
/// that is (tabs, segments: arrows go on from there).
void checkAllReached(const QWidget& page)
{
    const QSet<const QWidget*> found = reached();
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget)
            || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QLineEdit*>(widget)
            || (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (!isControl || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy())
            continue;
        const bool isFound =
            found.contains(widget) || std::any_of(found.begin(), found.end(), [&](const QWidget* focus) {
                return focus && (focus->isAncestorOf(widget) || widget->isAncestorOf(focus));
            });
        INFO(nameOf(widget).toStdString());
        CHECK(isFound);
    }
}

void goTo(const TestWindow& window, int number)
{
    press(Qt::Key(Qt::Key_0 + number), Qt::AltModifier);
    settle();
    REQUIRE(window.window().page(window.window().currentPage())->isVisible());
}

} // namespace

TEST_CASE("everything on Home is reached with Tab", "[ui][window][access]")
{
    const TestWindow window;
    goTo(window, 1);
    checkAllReached(*window.window().page(u"home"_s));
}

TEST_CASE("everything in the form of an agreement is reached with Tab", "[ui][window][access]")
{
    const TestWindow window;
    goTo(window, 5);
    press(Qt::Key_N, Qt::ControlModifier);
    checkAllReached(*window.visible(u"recordForm"_s));
}

TEST_CASE("everything on the desk of reports is reached with Tab", "[ui][window][access]")
{
    const TestWindow window;
    window.window().showPage(u"reports"_s);
    settle();
    checkAllReached(*window.window().page(u"reports"_s));
}

TEST_CASE("from Home to what is due, and back, by keys alone", "[ui][window][access]")
{
    const TestWindow window;
    goTo(window, 1);
    REQUIRE(tabTo(u"dueList"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    settle();
    CHECK(window.window().currentPage() != u"home"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    CHECK(window.window().currentPage() == u"home"_s);
}

TEST_CASE("a chart of Home opens its records by keys alone", "[ui][window][access]")
{
    const TestWindow window;
    goTo(window, 1);
    REQUIRE(tabUntil([](const QWidget* focus) {
        return QLatin1StringView(focus->metaObject()->className()) == "sijill::TileMapView"_L1;
    }));
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    settle();
    CHECK(window.window().currentPage() == u"worksites"_s);
}

TEST_CASE("the report of the session is chosen and written as PDF by keys alone", "[ui][window][access]")
{
    const TestWindow window(u"ar"_s);
    window.window().showPage(u"reports"_s);
    settle();
    REQUIRE(tabTo(u"reportTabs"_s));
    press(Qt::Key_Home);
    press(Qt::Key_Left); // Right to left: the second tab.
    settle();
    REQUIRE(tabTo(u"pdf"_s));
    const QString target = window.path(u"report.pdf"_s);
    whenAsked<QFileDialog>([&](QFileDialog& dialog) {
        REQUIRE(dialog.isVisible());
        retype(target); // Into the name, where the dialog puts the focus.
        press(Qt::Key_Return);
    });
    press(Qt::Key_Space);
    settle();
    CHECK(QFileInfo(target).size() > 10'000);
}
