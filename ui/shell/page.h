#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace sijill {

/// One area of the window. Knows the workspace, not the window it stands in.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_workspace(workspace)
    {
    }

    Workspace& workspace() const { return m_workspace; }

    /// Makes what it shows; asked before it comes to the front, so that a page nobody visits costs nothing.
    virtual void makeReady() { }

    /// Shows a record of one of its kinds; false if it has none such.
    virtual bool showRecord(const QString& kind, qint64 id)
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
        return false;
    }
    /// Shows the records behind a figure; false if it has no such list.
    virtual bool showList(const RecordSet& records)
    {
        Q_UNUSED(records)
        return false;
    }
    /// What it shows now, to come back to with Alt+Left: kind and id, empty for the page alone.
    virtual std::pair<QString, qint64> place() const { return {}; }

    virtual void startNew() { }    ///< Ctrl+N
    virtual void print() { }       ///< Ctrl+P
    virtual void exportShown() { } ///< Ctrl+E
    /// The current row's record or the one in the pane; for Ctrl+D.
    virtual void duplicate() { }
    /// Whether something typed is not saved yet.
    virtual bool hasUnsavedWork() const { return false; }
    /// The chapter of the help about what is shown now, with its section: "agreements#form". A page that only
    /// holds others answers with that of the one in sight.
    virtual QString helpTopic() const;

Q_SIGNALS:
    /// Words for the end of the status line: keys that work here.
    void hintChanged(const QString& hint);

private:
    Workspace& m_workspace;
};

} // namespace sijill
