#include "ui/reports/template_page.h"

#include "core/base/format.h"
#include "core/domain/agreement.h"
#include "core/reporting/builders/papers.h"
#include "core/reporting/template_names.h"
#include "core/storage/record_store.h"
#include "ui/reports/paper_preview.h"
#include "ui/reports/template_compare.h"
#include "ui/reports/template_editor.h"
#include "ui/reports/template_names_list.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented_control.h"

#include <QStackedWidget>
#include <QTimer>
#include <QTreeWidget>

namespace sijill {
namespace {

constexpr int kPauseMs = 450;
constexpr int kPaperRole = Qt::UserRole;
constexpr int kLanguageRole = Qt::UserRole + 1;

/// Whether a text can be tried on this record.
bool suits(Database& database, QDate today, WordedPaper paper, const Record& record)
{
    if (record.isVoid())
        return false;
    if (paper == WordedPaper::Agreement || paper == WordedPaper::Framework)
        return (record.as<Agreement>().kind == AgreementKind::Framework) == (paper == WordedPaper::Framework);
    const PaperRequest request{.kind = paperWorded(paper), .language = u"en"_s, .recordId = record.id()};
    return buildPaper(database, today, request).has_value(); // Not every file has such a letter.
}

/// The record made last of the sort that a text is about; 0 when there is none.
qint64 latestRecord(Database& database, QDate today, WordedPaper paper)
{
    const RecordType& type = *recordOfPaper(paperWorded(paper));
    const auto found = database.read([&]() -> Result<qint64> {
        const RecordStore records(database);
        const std::vector<qint64> ids = records.ids(type);
        for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
            const std::optional<Record> record = records.find(type, *id);
            if (record && suits(database, today, paper, *record))
                return *id;
        }
        return 0;
    });
    return found ? *found : 0;
}

} // namespace

TemplatePage::TemplatePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_pause(new QTimer(this))
{
    setObjectName(u"templates"_s);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &TemplatePage::check);
    build();
    connect(m_texts, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && item->data(0, kLanguageRole).isValid())
            open(WordedPaper(item->data(0, kPaperRole).toInt()),
                PaperLanguage(item->data(0, kLanguageRole).toInt()));
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, &TemplatePage::takeTyping);
    connect(m_names, &TemplateNamesList::chosen, m_editor, &TemplateEditor::insertMarkup);
    connect(m_save, &QPushButton::clicked, this, &TemplatePage::save);
    connect(m_discard, &QPushButton::clicked, this, &TemplatePage::discard);
    connect(m_reset, &QPushButton::clicked, this, &TemplatePage::reset);
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        if (!m_faults.isEmpty())
            m_editor->goToLine(lineOf(m_faults.front()));
    });
    connect(m_view, &SegmentedControl::chosen, this, [this](const QVariant& view) {
        m_side->setCurrentIndex(view.toInt());
        showStates();
    });
    for (const auto& [kind, field] : m_records)
        connect(field, &FormField::edited, this, &TemplatePage::showPaper);
    connect(&workspace, &Workspace::recordsChanged, this,
        [this] { isVisible() ? reload() : void(m_isStale = true); });
    connect(&workspace, &Workspace::editionChanged, this, [this] { m_isStale = true; });
    followLook(this, [this] { retranslate(); });
}

void TemplatePage::open(WordedPaper paper, PaperLanguage language)
{
    if (paper != m_shown.paper && recordField())
        recordField()->setValue({});
    m_shown = OfficeTemplates(workspace().office().books()).draft(paper, language);
    const auto typed = m_typed.find(codeShown());
    m_editor->show(typed == m_typed.end() ? m_shown.text : typed->second.text, languageShown());
    m_editor->setReadOnly(workspace().isReadOnly());
    m_names->show(paper);
    for (const auto& [kind, field] : m_records)
        field->setVisible(field == recordField());
    for (int p = 0; p < m_texts->topLevelItemCount(); ++p) {
        for (int l = 0; l < m_texts->topLevelItem(p)->childCount(); ++l) {
            QTreeWidgetItem* item = m_texts->topLevelItem(p)->child(l);
            const QSignalBlocker blocker(m_texts);
            if (item->data(0, kPaperRole).toInt() == int(paper)
                && item->data(0, kLanguageRole).toInt() == int(language))
                m_texts->setCurrentItem(item);
        }
    }
    check();
}

bool TemplatePage::showRecord(const QString& kind, qint64 id)
{
    if (kind != recordType<PaperTemplate>().kindName())
        return false;
    const auto record = workspace().office().records().find<PaperTemplate>(PaperTemplateId{id});
    if (record)
        open(record->paper, record->language);
    return record.has_value();
}

void TemplatePage::takeTyping()
{
    const QString text = m_editor->toPlainText();
    const auto typed = m_typed.find(codeShown());
    if (text == m_shown.text) {
        m_typed.erase(codeShown());
    } else if (typed == m_typed.end()) {
        PaperTemplate draft = m_shown; // With the revision that the typing began from.
        draft.text = text;
        m_typed.emplace(codeShown(), draft);
    } else if (typed->second.text != text) {
        typed->second.text = text;
    } else {
        return; // Only colours changed.
    }
    m_pause->start();
    showStates();
}

void TemplatePage::check()
{
    m_pause->stop();
    const Status fine = checkTemplate(m_editor->toPlainText(), namesFor(m_shown.paper));
    QList<Problem> problems;
    if (!fine)
        problems = fine.error().problems.isEmpty()
            ? QList<Problem>{{.message = fine.error().message, .field = fine.error().field}}
            : fine.error().problems;
    showFaults(problems);
    showStates();
    if (problems.isEmpty())
        showPaper();
}

void TemplatePage::showFaults(const QList<Problem>& problems)
{
    m_faults = problems;
    QList<int> lines;
    for (const Problem& problem : problems)
        lines << lineOf(problem);
    m_editor->setFaultyLines(lines);
    m_notice->setVisible(!problems.isEmpty());
    m_goTo->setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    QStringList sentences;
    for (qsizetype i = 0; i < std::min<qsizetype>(3, problems.size()); ++i)
        sentences << problems[i].message;
    if (problems.size() > sentences.size())
        sentences << tr("And %n more faults.", nullptr, int(problems.size() - sentences.size()));
    m_notice->setMessage(Tone::Refused, sentences.join(u'\n'));
}

/// What the text on show is tried on; null for reports, which are about the edition.
FormField* TemplatePage::recordField() const
{
    const RecordType* type = recordOfPaper(paperWorded(m_shown.paper));
    return type ? m_records.at(type->kindName()) : nullptr;
}

qint64 TemplatePage::recordForPreview() const
{
    if (!recordField())
        return 0;
    const qint64 chosen = integerOf(recordField()->value());
    return chosen != 0 ? chosen : latestRecord(workspace().database(), workspace().today(), m_shown.paper);
}

void TemplatePage::showPaper()
{
    PaperRequest request;
    request.kind = paperWorded(m_shown.paper);
    request.language = languageShown();
    request.recordId = recordForPreview();
    request.edition = workspace().edition().value;
    request.wording = m_editor->toPlainText();
    if (recordField() && request.recordId == 0) {
        m_preview->clear();
        m_notice->setMessage(Tone::Info,
            request.kind == PaperKind::Agreement ? tr("There is no agreement yet to try this text on.")
                                                 : tr("There is no record yet to try this text on."));
        return m_notice->show();
    }
    const Result<Paper> paper = buildPaper(workspace().database(), workspace().today(), request);
    m_notice->setVisible(!paper);
    if (paper)
        return m_preview->refresh(paper->document);
    m_preview->clear();
    m_notice->setMessage(Tone::Refused, paper.error().message);
}

void TemplatePage::save()
{
    const auto typed = m_typed.find(codeShown());
    if (typed == m_typed.end())
        return;
    check();
    if (!m_faults.isEmpty())
        return m_editor->goToLine(lineOf(m_faults.front()));
    const Result<PaperTemplate> saved = OfficeTemplates(workspace().office().books()).save(typed->second);
    if (!saved)
        return workspace().report(saved.error());
    m_typed.erase(saved->code);
    reload();
}

void TemplatePage::discard()
{
    m_typed.erase(codeShown());
    reload();
}

void TemplatePage::reset()
{
    const Status done = OfficeTemplates(workspace().office().books()).reset(m_shown.paper, m_shown.language);
    if (!done)
        return workspace().report(done.error());
    m_typed.erase(codeShown());
    workspace().say(tr("The shipped text holds again; yours is in the bin."));
    reload();
}

} // namespace sijill
