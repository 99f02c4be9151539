#include "ui/reports/paper_desk.h"

#include "core/base/format.h"
#include "core/reporting/issued/paper_service.h"
#include "core/reporting/odt/odt_renderer.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "core/reporting/xlsx/xlsx_renderer.h"
#include "ui/reports/freeze_panel.h"
#include "ui/reports/paper_preview.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace sijill {
namespace {

Field described(const char* key, const char* label, FieldKind kind, const char* refersTo = nullptr)
{
    return {.key = key, .label = label, .kind = kind, .refersTo = refersTo};
}

QDate dayOf(const Value& value)
{
    return isBlank(value) ? QDate() : std::get<QDate>(value);
}

} // namespace

PaperDesk::PaperDesk(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_paperLanguage(Format::language())
{
    setObjectName(u"paperDesk"_s);
    m_preview = new PaperPreview(&m_painter, this);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(buildChoices());
    layout->addWidget(m_preview, 1);
    connect(&workspace, &Workspace::recordsChanged, this, &PaperDesk::rebuildIfShown);
    connect(&workspace, &Workspace::editionChanged, this, [this] { showPaper(m_paper, m_recordId); });
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(16), px(12), px(16), px(12));
        layout->setSpacing(px(12));
        retranslate();
    });
}

QWidget* PaperDesk::buildChoices()
{
    auto* card = new Card(this);
    const FieldContext context = workspace().fieldContext();
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, card);
    m_title->setWordWrap(true);
    m_kind = new SegmentedControl(card);
    m_kind->setObjectName(u"paper"_s);
    m_language = new SegmentedControl(card);
    m_language->setObjectName(u"paperLanguage"_s);
    m_session = makeField(
        described("session", QT_TRANSLATE_NOOP("Field", "Session"), FieldKind::Reference, "session"), context,
        card);
    m_from = makeField(described("from", QT_TRANSLATE_NOOP("Field", "From"), FieldKind::Date), context, card);
    m_to = makeField(described("to", QT_TRANSLATE_NOOP("Field", "To"), FieldKind::Date), context, card);
    m_texts = new Button(Button::Kind::Secondary, QString(), Icon::Edit, card);
    m_texts->setObjectName(u"texts"_s);
    connect(
        m_texts, &QPushButton::clicked, this, [this] { Q_EMIT textsRequested(m_made ? m_made->texts : 0); });
    m_missing = new NoticeStrip(card);
    m_missing->hide();
    m_pdf = new Button(Button::Kind::Primary, QString(), Icon::Download, card);
    m_pdf->setObjectName(u"pdf"_s);
    m_odt = new Button(Button::Kind::Secondary, QString(), Icon::Document, card);
    m_odt->setObjectName(u"odt"_s);
    m_xlsx = new Button(Button::Kind::Secondary, QString(), Icon::Table, card);
    m_xlsx->setObjectName(u"xlsx"_s);
    m_print = new Button(Button::Kind::Secondary, QString(), Icon::Print, card);
    connect(m_kind, &SegmentedControl::chosen, this,
        [this](const QVariant& paper) { showPaper(paper.toString(), 0); });
    connect(m_language, &SegmentedControl::chosen, this, [this](const QVariant& language) {
        m_paperLanguage = language.toString();
        rebuild();
    });
    for (FormField* field : {m_session, m_from, m_to}) {
        connect(field, &FormField::edited, this, [this, field] { takeChoice(field); });
    }
    connect(m_pdf, &QPushButton::clicked, this, &PaperDesk::writePdf);
    connect(m_odt, &QPushButton::clicked, this, &PaperDesk::writeOdt);
    connect(m_xlsx, &QPushButton::clicked, this, &PaperDesk::writeXlsx);
    connect(m_print, &QPushButton::clicked, this, &PaperDesk::print);
    m_freeze = new FreezePanel(workspace(), m_painter, card);
    connect(m_freeze, &FreezePanel::issued, this, &PaperDesk::showIssued);
    connect(m_freeze, &FreezePanel::openRequested, this, &PaperDesk::issuedRequested);
    auto* days = new QHBoxLayout;
    days->addWidget(m_from);
    days->addWidget(m_to);
    auto* layout = new QVBoxLayout(card);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_kind, m_language, m_session})
        layout->addWidget(widget, 0, Qt::AlignTop);
    layout->addLayout(days);
    layout->addWidget(m_texts);
    layout->addWidget(m_missing);
    layout->addStretch(1);
    layout->addWidget(m_freeze);
    for (Button* button : {m_print, m_odt, m_xlsx, m_pdf})
        layout->addWidget(button);
    for (Button* button : {m_texts, m_print, m_odt, m_xlsx, m_pdf})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followLook(card, [card, layout, days] {
        card->setFixedWidth(px(300));
        layout->setContentsMargins(px(16), px(12), px(16), px(16));
        layout->setSpacing(px(10));
        days->setSpacing(px(8));
    });
    return card;
}

void PaperDesk::retranslate()
{
    m_title->setText(tr("Reports"));
    m_kind->setSegments({{u"session"_s, tr("Session report"), {}}, {u"quarter"_s, tr("Quarterly"), {}}});
    m_kind->setValue(m_paper);
    m_kind->setAccessibleName(tr("Paper"));
    m_language->setSegments(
        {{u"ar"_s, u"العربية"_s, {}}, {u"fr"_s, u"Français"_s, {}}, {u"en"_s, u"English"_s, {}}});
    m_language->setValue(m_paperLanguage);
    m_language->setAccessibleName(tr("Language of the paper"));
    m_texts->setText(tr("Write its texts…"));
    m_pdf->setText(tr("Write as PDF"));
    m_odt->setText(tr("Write as text (ODT)"));
    m_xlsx->setText(tr("Write as spreadsheet (XLSX)"));
    m_print->setText(tr("Print"));
    rebuildIfShown();
}

void PaperDesk::rebuildIfShown()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        rebuild();
}

PaperRequest PaperDesk::request() const
{
    PaperRequest request = m_chosen;
    request.kind = traitOf(m_paper).kind;
    request.language = m_paperLanguage;
    request.recordId = m_recordId;
    request.edition = workspace().edition().value;
    return request;
}

void PaperDesk::showPaper(const QString& paper, qint64 id)
{
    m_paper = paper;
    m_recordId = id;
    m_chosen = {};
    rebuild();
}

void PaperDesk::takeChoice(FormField* field)
{
    const Value value = field->value();
    if (isBlank(value) && field->typingProblem())
        return; // Not readable yet: the paper on show stays.
    if (field == m_session)
        m_chosen = {.session = integerOf(value)}; // Another session has days of its own.
    else
        (field == m_from ? m_chosen.from : m_chosen.to) = dayOf(value);
    rebuild();
}

void PaperDesk::rebuild()
{
    m_isStale = false;
    const bool isReport = traitOf(m_paper).record == nullptr;
    m_session->setVisible(m_paper == "session"_L1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kind, m_from, m_to, m_texts})
        widget->setVisible(isReport);
    Result<Paper> paper = PaperService(workspace().office().books()).build(request());
    m_made = paper ? std::optional(std::move(*paper)) : std::nullopt;
    m_freeze->setPaper(request(), m_made);
    for (Button* button : {m_pdf, m_odt, m_xlsx, m_print})
        button->setEnabled(m_made.has_value());
    m_texts->setEnabled(m_made.has_value() && !workspace().isReadOnly());
    if (!m_made) {
        m_preview->clear();
        m_missing->setMessage(Tone::Refused, paper.error().message, paper.error().rule);
        m_missing->show();
        return;
    }
    QStringList missing;
    for (const QString& name : m_made->missing)
        missing << missingTitle(name, Format::language());
    m_missing->setVisible(!missing.isEmpty());
    //: %1 is a list of things that the paper shows as a dotted line.
    m_missing->setMessage(
        Tone::Warning, tr("Printed as a dotted line: %1").arg(Format().enumerated(missing)));
    m_preview->setDocument(m_made->document);
    m_title->setText(isReport ? tr("Reports") : m_made->document.title);
    if (isReport)
        showSettled();
}

/// The paper with its seal, until something else is looked at: printed and written as it was issued.
void PaperDesk::showIssued(const ReportDocument& document)
{
    m_made->document = document;
    m_preview->setDocument(document);
}

void PaperDesk::showSettled()
{
    const PaperRequest& settled = m_made->settled;
    const auto show = [](FormField* field, const Value& value) {
        if (!field->isAncestorOf(QApplication::focusWidget())) // What is being typed stays as it is.
            field->setValue(value);
    };
    show(m_session, settled.session);
    show(m_from, settled.from);
    show(m_to, settled.to);
}

Report PaperDesk::newTexts() const
{
    Report texts;
    texts.edition = workspace().edition();
    if (!m_made)
        return texts;
    const PaperRequest& settled = m_made->settled;
    texts.kind = settled.kind == PaperKind::Session ? ReportKind::Session : ReportKind::Quarter;
    texts.code = m_made->reference;
    texts.session = SessionId{settled.session};
    texts.from = settled.from;
    texts.to = settled.to;
    return texts;
}

void PaperDesk::makeReady()
{
    if (m_isStale)
        rebuild();
}

void PaperDesk::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    makeReady();
}

QString PaperDesk::proposedName() const
{
    QString name = m_made ? m_made->document.title : m_paper;
    for (QChar& c : name) {
        if (c == u'/' || c == u'\\' || c == u':' || c == u'"')
            c = u'-';
    }
    return Format::withoutMarks(name);
}

QString PaperDesk::askForFile(const QString& ending, const QString& filter)
{
    QString path = QFileDialog::getSaveFileName(this, tr("Write the paper"), proposedName() + ending, filter);
    if (!path.isEmpty() && !path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    return path;
}

void PaperDesk::told(const Status& written, const QString& path)
{
    if (!written)
        return workspace().report(written.error());
    workspace().say(tr("Written: %1").arg(Format::isolated(path)));
}

void PaperDesk::writePdf()
{
    const QString path = m_made ? askForFile(u".pdf"_s, tr("PDF (*.pdf)")) : QString();
    if (!path.isEmpty())
        told(PdfRenderer(&m_painter).write(m_made->document, path), path);
}

void PaperDesk::writeOdt()
{
    const QString path = m_made ? askForFile(u".odt"_s, tr("Text (*.odt)")) : QString();
    if (!path.isEmpty())
        told(OdtRenderer(&m_painter).write(m_made->document, path), path);
}

void PaperDesk::writeXlsx()
{
    const QString path = m_made ? askForFile(u".xlsx"_s, tr("Spreadsheet (*.xlsx)")) : QString();
    if (!path.isEmpty())
        told(XlsxRenderer().write(m_made->document, path), path);
}

void PaperDesk::print()
{
    if (!m_made)
        return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Status printed = PdfRenderer(&m_painter).paint(m_made->document, printer); !printed)
        workspace().report(printed.error());
}

} // namespace sijill
