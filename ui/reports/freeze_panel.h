#pragma once

#include "core/reporting/builders/papers.h"
#include "core/reporting/figure_painter.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace sijill {

class Button;
class NoticeStrip;

/// Issues the paper on show under a code, after one question asked in place. Says afterwards under which, as
/// long as that paper stays on show.
class FreezePanel final : public QWidget {
    Q_OBJECT

public:
    FreezePanel(Workspace& workspace, const FigurePainter& painter, QWidget* parent = nullptr);

    /// The draft on show; nothing when there is none.
    void setPaper(const PaperRequest& request, const std::optional<Paper>& paper);
    void ask();

Q_SIGNALS:
    /// The same paper with its seal.
    void issued(const sijill::ReportDocument& document);
    void openRequested(qint64 paper);

private:
    void retranslate();
    void showQuestion();
    void issue();
    void setAsking(bool asking);

    Workspace& m_workspace;
    const FigurePainter& m_painter;
    PaperRequest m_request;
    QString m_seen; ///< Fingerprint of what is on show; empty: nothing is.
    bool m_hasBlanks = false;
    qint64 m_issued = 0;
    QString m_code;
    Button* m_freeze;
    NoticeStrip* m_notice;
    Button* m_confirm;
    Button* m_cancel;
    Button* m_open;
};

} // namespace sijill
