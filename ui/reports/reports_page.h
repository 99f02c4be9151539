#pragma once

#include "core/domain/paper_template.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace sijill {

class FiguresPage;
class PaperDesk;
class RecordPage;
class TabBar;
class TemplatePage;

/// The figures, the papers that are made of them, the register of what was written for those, and the words
/// of papers, under tabs.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);

    FiguresPage* figures() const { return m_figures; }
    PaperDesk* desk() const { return m_desk; }
    RecordPage* texts() const { return m_texts; }
    TemplatePage* templates() const { return m_templates; }
    /// See PaperDesk::showPaper.
    void showPaper(const QString& paper, qint64 id);
    /// The words of one paper, to be looked at and changed.
    void showTemplate(WordedPaper paper, PaperLanguage language);
    bool showRecord(const QString& kind, qint64 id) override;
    bool showList(const RecordSet& records) override;
    std::pair<QString, qint64> place() const override;
    void startNew() override;
    void print() override;
    void exportShown() override;
    bool hasUnsavedWork() const override;

private:
    Page* current() const;
    void writeTexts(qint64 report);
    void retranslate();

    TabBar* m_tabs;
    QStackedWidget* m_stack;
    FiguresPage* m_figures;
    PaperDesk* m_desk;
    RecordPage* m_texts;
    TemplatePage* m_templates;
};

} // namespace sijill
