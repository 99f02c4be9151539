#pragma once

#include "core/domain/paper_template.h"
#include "ui/shell/tabbed_page.h"

namespace sijill {

class FiguresPage;
class IssuedPapersPage;
class PaperDesk;
class RecordPage;
class TemplatePage;

/// The figures, the papers that are made of them, the register of what was written for those, the words of
/// papers, and the register of the papers that were issued, each under its tab.
class ReportsPage final : public TabbedPage {
    Q_OBJECT

public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);

    FiguresPage* figures() const { return m_figures; }
    PaperDesk* desk() const { return m_desk; }
    RecordPage* texts() const { return m_texts; }
    TemplatePage* templates() const { return m_templates; }
    IssuedPapersPage* issued() const { return m_issued; }
    /// See PaperDesk::showPaper.
    void showPaper(const QString& paper, qint64 id);
    /// The words of one paper, to be looked at and changed.
    void showTemplate(WordedPaper paper, PaperLanguage language);

private:
    void writeTexts(qint64 report);

    FiguresPage* m_figures;
    PaperDesk* m_desk;
    RecordPage* m_texts;
    TemplatePage* m_templates;
    IssuedPapersPage* m_issued;
};

} // namespace sijill
