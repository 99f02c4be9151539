#pragma once

#include "core/services/attachment_service.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QFileSystemWatcher;
class QVBoxLayout;

namespace sijill {

class Button;
class TextLabel;

/// What the scanner left in its folder and no record has yet, newest first: looked at and attached with one
/// click each. The folder is this computer's; its files are never moved or removed.
class ScanTray final : public QWidget {
    Q_OBJECT

public:
    explicit ScanTray(Workspace& workspace, QWidget* parent = nullptr);

    /// Looks into the folder again; shown() files change when that is done.
    void reload();
    const std::vector<ScannedFile>& files() const { return m_files; }
    void setFolder(const QString& folder);

Q_SIGNALS:
    void chosen(const QString& path);
    void previewRequested(const sijill::ScannedFile& file);
    void reloaded();

private:
    void retranslate();
    void showFiles();
    void chooseFolder();
    QWidget* row(const ScannedFile& file);

    Workspace& m_workspace;
    std::vector<ScannedFile> m_files;
    QFileSystemWatcher* m_watcher;
    int m_request = 0; ///< Only the answer to the latest one counts.
    TextLabel* m_title;
    Button* m_choose;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace sijill
