#include "tests/support/keys.h"

#include "tests/support/string_makers.h"

#include <QMainWindow>
#include <QMenu>

namespace sijill::test {
namespace {

/// When a list or a dialog closes, a desktop gives the window below its focus back; the offscreen platform
/// does not.
void giveFocusBack()
{
    const QWidget* active = QApplication::activeWindow();
    if ((active && active->isVisible()) || QApplication::activePopupWidget()
        || QApplication::activeModalWidget())
        return;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && qobject_cast<QMainWindow*>(top))
            QApplication::setActiveWindow(top);
    }
}

} // namespace

QWidget* underTheKeys()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus);
    return focus;
}

void press(Qt::Key key, Qt::KeyboardModifiers with)
{
    QTest::keyClick(underTheKeys(), key, with);
    settle();
}

void type(const QString& text)
{
    for (const QChar letter : text) {
        const char latin = letter.toLatin1();
        if (latin != 0)
            QTest::keyClick(underTheKeys(), latin);
        else
            QTest::sendKeyEvent(
                QTest::Click, underTheKeys(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    settle();
}

void retype(const QString& text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void tabBackTo(const QString& name)
{
    constexpr int kMostSteps = 80;
    for (int step = 0; step < kMostSteps; ++step) {
        if (underTheKeys()->objectName() == name)
            return;
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    }
    FAIL("the keyboard does not reach " << name.toStdString());
}

void settle()
{
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    giveFocusBack();
}

bool waitFor(const std::function<bool()>& isDone, int milliseconds)
{
    return QTest::qWaitFor(isDone, milliseconds);
}

void click(QWidget* widget)
{
    REQUIRE(widget);
    INFO(widget->objectName().toStdString());
    REQUIRE(widget->isEnabled());
    REQUIRE(widget->isVisible());
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    settle();
}

QMenu* openMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

void choose(QMenu* menu, const QString& text)
{
    REQUIRE(menu);
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (action->text() != text)
            continue;
        REQUIRE(action->isEnabled());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        settle();
        return;
    }
    FAIL("no entry " << text.toStdString() << " among " << entriesOf(menu).join(u", "_s).toStdString());
}

QStringList entriesOf(const QMenu* menu)
{
    QStringList texts;
    for (const QAction* action : menu->actions()) {
        if (!action->isSeparator())
            texts << action->text();
    }
    return texts;
}

} // namespace sijill::test
