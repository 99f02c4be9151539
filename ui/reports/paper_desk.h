#pragma once

#include "core/domain/report.h"
#include "core/reporting/builders/papers.h"
#include "ui/charts/chart_painter.h"
#include "ui/shell/page.h"

namespace sijill {

class Button;
class FormField;
class FreezePanel;
class NoticeStrip;
class PaperPreview;
class SegmentedControl;
class TextLabel;

/// Choose a paper, its period or session and its language; see it as it will be printed; write it as PDF, ODT
/// or XLSX, or print it. Papers of one record are opened here from its pane.
class PaperDesk final : public Page {
    Q_OBJECT

public:
    explicit PaperDesk(Workspace& workspace, QWidget* parent = nullptr);
    QString helpTopic() const override { return u"reports"_s; }

    /// "session", "quarter" with 0; "agreement", "partner", "worksite" with the record's id.
    void showPaper(const QString& paper, qint64 id);
    void print() override;
    void exportShown() override { writePdf(); }
    /// A new record for the words of the report on show, with its reference, session and days.
    Report newTexts() const;
    void makeReady() override;

Q_SIGNALS:
    /// The words of the report are to be written; 0 when there are none yet.
    void textsRequested(qint64 report);
    /// A paper that was just issued is to be shown among the others.
    void issuedRequested(qint64 paper);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildChoices();
    void retranslate();
    void takeChoice(FormField* field);
    void rebuild();
    void rebuildIfShown();
    void showSettled();
    PaperRequest request() const;
    QString proposedName() const;
    QString askForFile(const QString& ending, const QString& filter);
    void showIssued(const ReportDocument& document);
    void told(const Status& written, const QString& path);
    void writePdf();
    void writeOdt();
    void writeXlsx();

    ChartPainter m_painter;
    QString m_paper = u"session"_s;
    qint64 m_recordId = 0;
    PaperRequest m_chosen; ///< Session and days that the user asked for; the rest is as the report has it.
    std::optional<Paper> m_made;
    bool m_isStale = true;
    TextLabel* m_title;
    SegmentedControl* m_kind;
    SegmentedControl* m_language;
    FormField* m_session;
    FormField* m_from;
    FormField* m_to;
    NoticeStrip* m_missing;
    Button* m_texts;
    Button* m_pdf;
    Button* m_odt;
    Button* m_xlsx;
    Button* m_print;
    FreezePanel* m_freeze;
    PaperPreview* m_preview;
    QString m_paperLanguage;
};

} // namespace sijill
