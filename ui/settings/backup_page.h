#pragma once

#include "core/exchange/backup.h"
#include "ui/shell/page.h"

class QStandardItemModel;

namespace sijill {

class Button;
class ListTable;
class NoticeStrip;
class ProgressStrip;
class TextLabel;

/// The verified copies of this file: when, how large, whether they still check; take one now, put one at a
/// new place, try out that one can be brought back. All of that on another thread.
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
    void drillSelected();
    void showLastDrill();
    /// Says `task` and takes no other order until `work` is done; then `done` gets its value, or the error is
    /// reported.
    template <typename Work, typename Done>
    void run(const QString& task, Work work, Done done);
    void setBusy(bool isBusy);
    std::optional<BackupFile> selected() const;

    std::vector<BackupFile> m_files;
    QStandardItemModel* m_model;
    ListTable* m_table;
    TextLabel* m_hint;
    Button* m_take;
    Button* m_verify;
    Button* m_restore;
    Button* m_drill;
    ProgressStrip* m_progress;
    NoticeStrip* m_lastDrill;
    bool m_isBusy = false;
};

} // namespace sijill
