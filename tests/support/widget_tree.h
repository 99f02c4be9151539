#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QWidget>

/// Walks through the widgets of a page: finds by name, lists what a rule forbids.
namespace sijill::test {

/// The widget of this objectName, or null; with the type that the caller expects.
template <typename T = QWidget>
T* find(const QWidget& page, const QString& name)
{
    return page.findChild<T*>(name);
}

/// Name or class of a widget, for messages of failed checks.
inline QString called(const QWidget* widget)
{
    const QString type = QString::fromLatin1(widget->metaObject()->className());
    return widget->objectName().isEmpty() ? type : type + u' ' + widget->objectName();
}

/// Visible widgets that take the focus and that a screen reader could not name.
inline QStringList namelessWidgets(const QWidget& page)
{
    QStringList nameless;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page) || widget->focusProxy())
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless << called(widget);
    }
    return nameless;
}

/// Visible widgets that are smaller than they say they must be: their text would be cut.
inline QStringList clippedWidgets(const QWidget& page)
{
    QStringList clipped;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (qobject_cast<const QLineEdit*>(widget->parent()))
            continue; // Qt's own icon buttons ask for more than they are given.
        const QSize needed = widget->minimumSizeHint();
        const bool isMeasured = qobject_cast<const QAbstractButton*>(widget)
            || qobject_cast<const QLabel*>(widget) || qobject_cast<const QLineEdit*>(widget);
        if (isMeasured && widget->isVisibleTo(&page)
            && (widget->width() < needed.width() || widget->height() < needed.height()))
            clipped << called(widget);
    }
    return clipped;
}

/// Gives the page its size and lays it out as if it were on a screen.
inline void layOut(QWidget& page, const QSize& size)
{
    page.resize(size);
    page.show();
    QApplication::processEvents();
}

} // namespace sijill::test
