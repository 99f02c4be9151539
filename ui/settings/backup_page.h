#pragma once

#include "core/exchange/backup.h"
#include "ui/shell/page.h"

class QStandardItemModel;

namespace sijill {

class Button;
class ListTable;
class TextLabel;

/// The verified copies of this file: when, how large, whether they still check; take one now, put one at a
/// new place.
class BackupPage final : public Page {
    Q_OBJECT

public:
    explicit BackupPage(Workspace& workspace, QWidget* parent = nullptr);
    QString helpTopic() const override { return u"backups"_s; }

private:
    void reload();
    void takeNow();
    void verifySelected();
    void restoreSelected();
    std::optional<BackupFile> selected() const;

    std::vector<BackupFile> m_files;
    QStandardItemModel* m_model;
    ListTable* m_table;
    TextLabel* m_hint;
    Button* m_take;
    Button* m_verify;
    Button* m_restore;
};

} // namespace sijill
