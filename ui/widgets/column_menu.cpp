#include "ui/widgets/column_menu.h"

#include <QHeaderView>

namespace sijill {

ColumnMenu::ColumnMenu(QHeaderView* header, QWidget* parent)
    : QMenu(parent)
    , m_header(header)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::fill()
{
    clear();
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const bool isHidden = m_header->isSectionHidden(column);
        QAction* shown = addAction(m_header->model()->headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!isHidden);
        shown->setEnabled(isHidden || m_header->hiddenSectionCount() < m_header->count() - 1);
        connect(shown, &QAction::toggled, this, [this, column](bool isShown) {
            m_header->setSectionHidden(column, !isShown);
            Q_EMIT columnsChanged();
        });
    }
    addSeparator();
    connect(
        addAction(tr("Fit the columns to the window")), &QAction::triggered, this, &ColumnMenu::fitRequested);
}

} // namespace sijill
