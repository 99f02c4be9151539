#pragma once

#include "core/base/text.h"

#include <QApplication>
#include <QTest>

#include <functional>

class QAction;
class QMenu;

/// Hands and eyes of a person at the window: keys go where the focus is, clicks to the middle of things.
namespace sijill::test {

/// What a key would go to now: an open menu or list first, then whatever has the focus.
QWidget* underTheKeys();
void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
/// Any script, one key a letter.
void type(const QString& text);
/// As type, over what stands there.
void retype(const QString& text);
/// Presses Shift+Tab until the widget of this objectName has the focus; fails the test when it is never
/// reached.
void tabBackTo(const QString& name);
/// Lets answers that come by the event loop arrive.
void settle();
/// As settle, until `isDone` or for `milliseconds`.
bool waitFor(const std::function<bool()>& isDone, int milliseconds = 3000);

void click(QWidget* widget);
/// The menu that is open now.
QMenu* openMenu();
/// Clicks the entry of this text in a menu; fails the test when there is none.
void choose(QMenu* menu, const QString& text);
QStringList entriesOf(const QMenu* menu);

/// Answers the next modal dialog of this kind as soon as it stands.
template <typename Dialog>
void whenAsked(std::function<void(Dialog&)> answer)
{
    auto* watch = new QTimer(qApp);
    watch->setInterval(5);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, answer = std::move(answer)] {
        if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
            watch->deleteLater();
            watch->stop();
            answer(*dialog);
        }
    });
    watch->start();
}

} // namespace sijill::test
