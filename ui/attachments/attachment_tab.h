#pragma once

#include "core/domain/attachment.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace sijill {

class Button;
class FilePreview;
class ScanTray;
class TextLabel;

/// Files kept with a record: add by button, by dragging in or from the scanner's folder; look at them, save a
/// copy, move to the bin.
class AttachmentTab final : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentTab(Workspace& workspace, QWidget* parent = nullptr);

    void setRecord(const QString& kind, qint64 id);
    int count() const { return int(m_attachments.size()); }
    ScanTray* scans() const { return m_scans; }
    FilePreview* preview() const { return m_preview; }

Q_SIGNALS:
    void countChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void reload();
    void addFiles(const QStringList& paths);
    void chooseFiles();
    void look(const Attachment& attachment);
    void lookAtScan(const struct ScannedFile& file);
    void saveCopy(const Attachment& attachment);
    QWidget* row(const Attachment& attachment);
    bool mayWrite() const;

    Workspace& m_workspace;
    QString m_kind;
    qint64 m_id = 0;
    std::vector<Attachment> m_attachments;
    TextLabel* m_hint;
    Button* m_add;
    ScanTray* m_scans;
    FilePreview* m_preview;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace sijill
