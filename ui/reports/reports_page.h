#pragma once

#include "core/reporting/builders/papers.h"
#include "ui/charts/chart_painter.h"
#include "ui/shell/page.h"

namespace sijill {

class Button;
class FormField;
class NoticeStrip;
class PaperPreview;
class SegmentedControl;
class TextLabel;

/// Choose a paper, its period or session and its language; see it as it will be printed; write it as PDF, ODT or XLSX, or
/// print it. Papers of one record are opened here from its pane.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);

    /// "agreement", "partner", "worksite" with the record's id.
    void showPaper(const QString& paper, qint64 id);
    void print() override;
    void exportShown() override { writePdf(); }

private:
    QWidget* buildChoices();
    void retranslate();
    void rebuild();
    PaperRequest request() const;
    QString proposedName() const;
    QString askForFile(const QString& ending, const QString& filter);
    void told(const Status& written, const QString& path);
    void writePdf();
    void writeOdt();
    void writeXlsx();

    ChartPainter m_painter;
    QString m_paper = u"session"_s;
    qint64 m_recordId = 0;
    std::optional<ReportDocument> m_document;
    TextLabel* m_title;
    SegmentedControl* m_kind;
    SegmentedControl* m_language;
    FormField* m_session;
    FormField* m_from;
    FormField* m_to;
    FormField* m_record;
    NoticeStrip* m_missing;
    Button* m_pdf;
    Button* m_odt;
    Button* m_xlsx;
    Button* m_print;
    PaperPreview* m_preview;
    QString m_paperLanguage;
};

} // namespace sijill
