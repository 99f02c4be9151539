#pragma once

#include "ui/shell/workspace.h"

#include <QTreeWidget>

namespace sijill {

/// The division as a tree: units are read as their parent is opened, so that 1,503 communes cost nothing
/// until then.
class TerritoryTree final : public QTreeWidget {
    Q_OBJECT

public:
    explicit TerritoryTree(Workspace& workspace, QWidget* parent = nullptr);

    void reload();

Q_SIGNALS:
    /// 0: the whole division.
    void unitChosen(qint64 id);

private:
    void addChildren(QTreeWidgetItem* parent, qint64 parentId);

    Workspace& m_workspace;
};

} // namespace sijill
