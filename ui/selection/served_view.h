#pragma once

#include "ui/selection/selection_desk.h"

class QStandardItemModel;

namespace sijill {

class ListTable;

/// Jobs for each 1,000 unemployed by commune, the least served first; a commune opens its files.
class ServedView final : public QWidget {
    Q_OBJECT

public:
    ServedView(Workspace& workspace, SelectionDesk& desk, QWidget* parent = nullptr);

    void renew();

private:
    void open(const QModelIndex& index);

    Workspace& m_workspace;
    SelectionDesk& m_desk;
    QStandardItemModel* m_model;
    ListTable* m_table;
};

} // namespace sijill
