#pragma once

#include "core/storage/bin_store.h"
#include "ui/shell/page.h"

class QStandardItemModel;

namespace sijill {

class Button;
class ListTable;
class TextLabel;

/// Deleted records, whole, to be brought back.
class BinPage final : public Page {
    Q_OBJECT

public:
    explicit BinPage(Workspace& workspace, QWidget* parent = nullptr);
    QString helpTopic() const override { return u"journal#bin"_s; }

private:
    void reload();
    void restoreSelected();

    std::vector<BinEntry> m_entries;
    QStandardItemModel* m_model;
    ListTable* m_table;
    TextLabel* m_hint;
    Button* m_restore;
};

} // namespace sijill
