#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace sijill {

class FiguresPage;
class IssuedPapersPage;
class PaperDesk;
class RecordPage;
class TabBar;

/// The figures, the papers that are made of them, the register of what was written for those, and that of the
/// papers that were issued, each under its tab.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);

    FiguresPage* figures() const { return m_figures; }
    PaperDesk* desk() const { return m_desk; }
    RecordPage* texts() const { return m_texts; }
    IssuedPapersPage* issued() const { return m_issued; }
    /// See PaperDesk::showPaper.
    void showPaper(const QString& paper, qint64 id);
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
    IssuedPapersPage* m_issued;
};

} // namespace sijill
