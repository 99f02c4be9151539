#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace sijill {
namespace {

/// One bar as screen readers meet it; knows its view and its number only.
class MarkInterface final : public QAccessibleInterface {
public:
    MarkInterface(ChartView* view, int mark)
        : m_view(view)
        , m_mark(mark)
    {
    }

    bool isValid() const override { return m_view && m_mark < static_cast<int>(m_view->marks().size()); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_view->describe(mark()) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override
    {
        const QRect bar = mark().bar.toAlignedRect();
        return {m_view->mapToGlobal(bar.topLeft()), bar.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->currentMark() == m_mark;
        return state;
    }

private:
    const ChartMark& mark() const { return m_view->marks()[static_cast<std::size_t>(m_mark)]; }

    ChartView* m_view;
    int m_mark;
};

/// A ChartView with its bars as children.
class ChartInterface final : public QAccessibleWidget {
public:
    explicit ChartInterface(ChartView* view)
        : QAccessibleWidget(view, QAccessible::Chart)
        , m_view(view)
    {
    }

    ~ChartInterface() override
    {
        for (const auto& [mark, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_view->marks().size()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* made = new MarkInterface(m_view, index); // Qt's cache owns it.
        m_children[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [mark, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return mark;
        }
        return -1;
    }

private:
    ChartView* m_view;
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new ChartInterface(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announceMark(ChartView* view, int mark)
{
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

} // namespace sijill
