#include "ui/territories/territory_tree.h"

#include "core/base/format.h"
#include "core/domain/territory.h"
#include "core/storage/record_store.h"
#include "ui/shell/theme.h"

#include <QHeaderView>

namespace sijill {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kLoadedRole = Qt::UserRole + 1;

} // namespace

TerritoryTree::TerritoryTree(Workspace& workspace, QWidget* parent)
    : QTreeWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"territoryTree"_s);
    header()->hide();
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) {
        if (!item->data(0, kLoadedRole).toBool()) {
            qDeleteAll(item->takeChildren());
            addChildren(item, item->data(0, kIdRole).toLongLong());
        }
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item)
            Q_EMIT unitChosen(item->data(0, kIdRole).toLongLong());
    });
    followLook(this, [this] {
        setFont(textFont(TextRole::TableCell));
        setIndentation(px(16));
        setAccessibleName(tr("Territorial division"));
        reload();
    });
}

void TerritoryTree::reload()
{
    const QSignalBlocker blocker(this);
    clear();
    auto* root = new QTreeWidgetItem(this, {tr("The whole division")});
    root->setData(0, kIdRole, 0);
    addChildren(root, 0);
    root->setExpanded(true);
    setCurrentItem(root);
}

void TerritoryTree::addChildren(QTreeWidgetItem* parent, qint64 parentId)
{
    const auto units = m_workspace.database().read([&]() -> Result<std::vector<Territory>> {
        const RecordStore records(m_workspace.database());
        std::vector<Territory> found;
        for (const qint64 id : records.liveIdsReferring(recordType<Territory>(), "parent", parentId)) {
            if (const auto unit = records.find<Territory>(TerritoryId{id}))
                found.push_back(*unit);
        }
        return found;
    });
    parent->setData(0, kLoadedRole, true);
    for (const Territory& unit : units ? *units : std::vector<Territory>()) {
        auto* item = new QTreeWidgetItem(parent, {unit.names.text()});
        item->setData(0, kIdRole, unit.id.value);
        item->setToolTip(0, Format::isolated(unit.code));
        if (unit.kind < TerritoryKind::Commune)
            new QTreeWidgetItem(item); // Stands for its parts until it is opened.
    }
}

} // namespace sijill
