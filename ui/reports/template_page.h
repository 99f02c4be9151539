#pragma once

#include "core/reporting/office_templates.h"
#include "ui/charts/chart_painter.h"
#include "ui/shell/page.h"

#include <map>

class QStackedWidget;
class QTimer;
class QTreeWidget;

namespace sijill {

class Button;
class FormField;
class NoticeStrip;
class PaperPreview;
class SegmentedControl;
class TemplateCompare;
class TemplateEditor;
class TemplateNamesList;
class TextLabel;

/// Words the office's papers: which texts are its own, an editor with the names that may be used, the paper
/// as it would be printed or the text beside the shipped one. What is typed is kept for each text until it is
/// saved or given up; a faulty text is never saved.
class TemplatePage final : public Page {
    Q_OBJECT

public:
    explicit TemplatePage(Workspace& workspace, QWidget* parent = nullptr);

    void open(WordedPaper paper, PaperLanguage language);
    bool showRecord(const QString& kind, qint64 id) override;
    bool hasUnsavedWork() const override { return !m_typed.empty(); }
    QString helpTopic() const override { return u"reports#templates"_s; }
    /// Looks at the text now instead of when the typing pauses.
    void check();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildTexts();
    QWidget* buildEditor();
    QWidget* buildSide();
    void arrange();
    void retranslate();
    void reload();
    void showStates();
    void takeTyping();
    void showFaults(const QList<Problem>& problems);
    void showPaper();
    void save();
    void discard();
    void reset();
    QString codeShown() const { return paperTemplateCode(m_shown.paper, m_shown.language); }
    QString languageShown() const { return choiceCode(kPaperLanguages, int(m_shown.language)); }
    FormField* recordField() const;
    qint64 recordForPreview() const;

    ChartPainter m_painter;
    PaperTemplate m_shown;                    ///< As it lies in the file, or shipped.
    std::map<QString, PaperTemplate> m_typed; ///< What is not saved yet, by code.
    QList<Problem> m_faults;
    bool m_isStale = true;
    QTimer* m_pause;
    QTreeWidget* m_texts;
    TemplateNamesList* m_names;
    TextLabel* m_title;
    TextLabel* m_state;
    TextLabel* m_namesTitle;
    TemplateEditor* m_editor;
    NoticeStrip* m_notice;
    Button* m_goTo;
    Button* m_save;
    Button* m_discard;
    Button* m_reset;
    SegmentedControl* m_view;
    std::map<QString, FormField*> m_records; ///< What a text is tried on, by kind of record.
    QStackedWidget* m_side;
    PaperPreview* m_preview;
    TemplateCompare* m_compare;
};

} // namespace sijill
