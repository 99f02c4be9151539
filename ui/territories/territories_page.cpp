#include "ui/territories/territories_page.h"

#include "ui/shell/theme.h"
#include "ui/territories/territory_tree.h"
#include "ui/territories/territory_ui.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>

namespace sijill {

TerritoriesPage::TerritoriesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_pages(new RecordPages({territoryUi(), crosswalkUi(), boundaryUi()}, workspace, this))
{
    auto* card = new Card(this);
    m_tree = new TerritoryTree(workspace, card);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_tree);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(card);
    layout->addWidget(m_pages, 1);
    connect(m_tree, &TerritoryTree::unitChosen, this, &TerritoriesPage::showUnit);
    connect(&workspace, &Workspace::recordsChanged, this, [this](const QSet<QString>& kinds) {
        if (kinds.isEmpty() || kinds.contains(u"territory"_s))
            m_tree->reload();
    });
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(16), px(12), 0, px(12));
        layout->setSpacing(0);
        m_tree->parentWidget()->setFixedWidth(px(220));
        arrange();
    });
}

/// The tree stands beside the list where both have room; the list alone does everything too.
void TerritoriesPage::arrange()
{
    m_tree->parentWidget()->setVisible(width() >= px(760));
}

void TerritoriesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void TerritoriesPage::showUnit(qint64 id)
{
    ListFilter filter;
    if (id != 0)
        filter.columns[u"parent_id"_s] = {.among = {id}};
    m_pages->showList({u"territories"_s, filter.toJson()});
}

} // namespace sijill
