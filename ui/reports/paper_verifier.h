#pragma once

#include "core/reporting/issued/paper_service.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace sijill {

class Button;
class LineEdit;
class NoticeStrip;
class TextLabel;

/// One line in which anybody types the code of a paper, or a scanner all that its QR code says; the answer is
/// a sentence under it.
class PaperVerifier final : public QWidget {
    Q_OBJECT

public:
    explicit PaperVerifier(Workspace& workspace, QWidget* parent = nullptr);

    void ask(const QString& shown);

Q_SIGNALS:
    /// The paper is in this file.
    void found(qint64 id);

private:
    void answer();

    Workspace& m_workspace;
    QString m_asked;
    TextLabel* m_title;
    LineEdit* m_shown;
    Button* m_verify;
    NoticeStrip* m_answer;
};

} // namespace sijill
