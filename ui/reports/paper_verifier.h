#pragma once

#include "core/reporting/issued/paper_service.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace sijill {

class Button;
class LineEdit;
class NoticeStrip;
class TextLabel;

/// One line in which anybody types the code of a paper, or a scanner all that its QR code says; a photograph
/// or scan of the paper does as well, chosen or dropped here. The answer is a sentence under it.
class PaperVerifier final : public QWidget {
    Q_OBJECT

public:
    explicit PaperVerifier(Workspace& workspace, QWidget* parent = nullptr);

    void ask(const QString& shown);
    /// Looks for the QR code in a picture or PDF, on a worker.
    void readPicture(const QString& path);

Q_SIGNALS:
    /// The paper is in this file.
    void found(qint64 id);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void answer();
    void choosePicture();
    void setBusy(bool isBusy);

    Workspace& m_workspace;
    QString m_asked;
    TextLabel* m_title;
    LineEdit* m_shown;
    Button* m_verify;
    Button* m_picture;
    NoticeStrip* m_answer;
};

} // namespace sijill
