#pragma once

#include "ui/shell/tabbed_page.h"

namespace sijill {

class FiguresPage;
class IssuedPapersPage;
class PaperDesk;
class RecordPage;

/// The figures, the papers that are made of them, the register of what was written for those, and that of the papers
/// that were issued, each under its tab.
class ReportsPage final : public TabbedPage {
    Q_OBJECT

public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);

    FiguresPage* figures() const { return m_figures; }
    PaperDesk* desk() const { return m_desk; }
    RecordPage* texts() const { return m_texts; }
    IssuedPapersPage* issued() const { return m_issued; }
    /// See PaperDesk::showPaper.
    void showPaper(const QString& paper, qint64 id);

private:
    void writeTexts(qint64 report);

    FiguresPage* m_figures;
    PaperDesk* m_desk;
    RecordPage* m_texts;
    IssuedPapersPage* m_issued;
};

} // namespace sijill
