#include "ui/reports/reports_page.h"

#include "core/base/format.h"
#include "core/reporting/odt/odt_renderer.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "core/reporting/xlsx/xlsx_renderer.h"
#include "ui/reports/paper_preview.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace sijill {
namespace {

struct PaperName {
    const char* code;
    PaperKind kind;
    const char* record; ///< Kind of the record it is about; null for reports.
};

constexpr PaperName kPapers[] = {
    {"session", PaperKind::Session, nullptr},
    {"quarter", PaperKind::Quarter, nullptr},
    {"agreement", PaperKind::Agreement, "agreement"},
    {"partner", PaperKind::Partner, "partner"},
    {"worksite", PaperKind::Worksite, "worksite"},
};

const PaperName& paperNamed(const QString& code)
{
    for (const PaperName& paper : kPapers) {
        if (code == QLatin1StringView(paper.code))
            return paper;
    }
    return kPapers[0];
}

Field described(const char* key, const char* label, FieldKind kind, const char* refersTo = nullptr)
{
    return {.key = key, .label = label, .kind = kind, .refersTo = refersTo};
}

QDate dayOf(const Value& value)
{
    return isBlank(value) ? QDate() : std::get<QDate>(value);
}

} // namespace

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_paperLanguage(Format::language())
{
    setObjectName(u"reports"_s);
    m_preview = new PaperPreview(&m_painter, this);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(buildChoices());
    layout->addWidget(m_preview, 1);
    connect(&workspace, &Workspace::recordsChanged, this, [this] {
        if (isVisible())
            rebuild();
    });
    connect(&workspace, &Workspace::editionChanged, this, &ReportsPage::rebuild);
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(16), px(12), 0, 0);
        layout->setSpacing(px(12));
        retranslate();
    });
}

QWidget* ReportsPage::buildChoices()
{
    auto* card = new Card(this);
    const FieldContext context = workspace().fieldContext();
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, card);
    m_kind = new SegmentedControl(card);
    m_kind->setObjectName(u"paper"_s);
    m_language = new SegmentedControl(card);
    m_language->setObjectName(u"paperLanguage"_s);
    m_session = makeField(described("session", QT_TRANSLATE_NOOP("Field", "Session"), FieldKind::Reference, "session"), context, card);
    m_from = makeField(described("from", QT_TRANSLATE_NOOP("Field", "From"), FieldKind::Date), context, card);
    m_to = makeField(described("to", QT_TRANSLATE_NOOP("Field", "To"), FieldKind::Date), context, card);
    m_record = makeField(described("record", QT_TRANSLATE_NOOP("Field", "Record"), FieldKind::Reference, "agreement"), context, card);
    m_record->hide();
    m_missing = new NoticeStrip(card);
    m_missing->hide();
    m_pdf = new Button(Button::Kind::Primary, QString(), Icon::Download, card);
    m_pdf->setObjectName(u"pdf"_s);
    m_odt = new Button(Button::Kind::Secondary, QString(), Icon::Document, card);
    m_odt->setObjectName(u"odt"_s);
    m_xlsx = new Button(Button::Kind::Secondary, QString(), Icon::Table, card);
    m_xlsx->setObjectName(u"xlsx"_s);
    m_print = new Button(Button::Kind::Secondary, QString(), Icon::Print, card);
    connect(m_kind, &SegmentedControl::chosen, this, [this](const QVariant& paper) {
        m_paper = paper.toString();
        m_recordId = 0;
        rebuild();
    });
    connect(m_language, &SegmentedControl::chosen, this, [this](const QVariant& language) {
        m_paperLanguage = language.toString();
        rebuild();
    });
    for (FormField* field : {m_session, m_from, m_to}) {
        connect(field, &FormField::left, this, &ReportsPage::rebuild);
        connect(field, &FormField::edited, this, [this, field] {
            if (!isBlank(field->value()))
                rebuild();
        });
    }
    connect(m_pdf, &QPushButton::clicked, this, &ReportsPage::writePdf);
    connect(m_odt, &QPushButton::clicked, this, &ReportsPage::writeOdt);
    connect(m_xlsx, &QPushButton::clicked, this, &ReportsPage::writeXlsx);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    auto* days = new QHBoxLayout;
    days->addWidget(m_from);
    days->addWidget(m_to);
    auto* layout = new QVBoxLayout(card);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_kind, m_language, m_session})
        layout->addWidget(widget, 0, Qt::AlignTop);
    layout->addLayout(days);
    layout->addWidget(m_missing);
    layout->addStretch(1);
    for (Button* button : {m_print, m_odt, m_xlsx, m_pdf})
        layout->addWidget(button);
    followLook(card, [card, layout, days] {
        card->setFixedWidth(px(300));
        layout->setContentsMargins(px(16), px(12), px(16), px(16));
        layout->setSpacing(px(10));
        days->setSpacing(px(8));
    });
    return card;
}

void ReportsPage::retranslate()
{
    m_title->setText(tr("Reports"));
    m_kind->setSegments({{u"session"_s, tr("Session report"), {}}, {u"quarter"_s, tr("Quarterly"), {}}});
    m_kind->setValue(m_paper);
    m_kind->setAccessibleName(tr("Paper"));
    m_language->setSegments({{u"ar"_s, u"العربية"_s, {}}, {u"fr"_s, u"Français"_s, {}}, {u"en"_s, u"English"_s, {}}});
    m_language->setValue(m_paperLanguage);
    m_language->setAccessibleName(tr("Language of the paper"));
    m_pdf->setText(tr("Write as PDF"));
    m_odt->setText(tr("Write as text (ODT)"));
    m_xlsx->setText(tr("Write as spreadsheet (XLSX)"));
    m_print->setText(tr("Print"));
    rebuild();
}

PaperRequest ReportsPage::request() const
{
    return {.kind = paperNamed(m_paper).kind,
        .language = m_paperLanguage,
        .recordId = m_recordId,
        .edition = workspace().edition().value,
        .session = integerOf(m_session->value()),
        .from = dayOf(m_from->value()),
        .to = dayOf(m_to->value())};
}

void ReportsPage::rebuild()
{
    const bool isReport = paperNamed(m_paper).record == nullptr;
    m_session->setVisible(m_paper == "session"_L1);
    m_from->setVisible(isReport);
    m_to->setVisible(isReport);
    m_kind->setVisible(isReport);
    const Result<Paper> paper = buildPaper(workspace().database(), workspace().today(), request());
    m_document = paper ? std::optional(paper->document) : std::nullopt;
    for (Button* button : {m_pdf, m_odt, m_xlsx, m_print})
        button->setEnabled(m_document.has_value());
    if (!paper) {
        m_preview->clear();
        m_missing->setMessage(Tone::Refused, paper.error().message, paper.error().rule);
        m_missing->show();
        return;
    }
    QStringList missing;
    for (const QString& name : paper->missing)
        missing << missingTitle(name, Format::language());
    m_missing->setVisible(!missing.isEmpty());
    //: %1 is a list of things that the paper shows as a dotted line.
    m_missing->setMessage(Tone::Warning, tr("Printed as a dotted line: %1").arg(missing.join(tr(", "))));
    m_preview->setDocument(*m_document);
    m_title->setText(isReport ? tr("Reports") : m_document->title);
}

void ReportsPage::showPaper(const QString& paper, qint64 id)
{
    m_paper = paper;
    m_recordId = id;
    rebuild();
}

QString ReportsPage::proposedName() const
{
    QString name = m_document ? m_document->title : m_paper;
    for (QChar& c : name) {
        if (c == u'/' || c == u'\\' || c == u':' || c == u'"')
            c = u'-';
    }
    return Format::withoutMarks(name);
}

QString ReportsPage::askForFile(const QString& ending, const QString& filter)
{
    QString path = QFileDialog::getSaveFileName(this, tr("Write the paper"), proposedName() + ending, filter);
    if (!path.isEmpty() && !path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    return path;
}

void ReportsPage::told(const Status& written, const QString& path)
{
    if (!written)
        return workspace().report(written.error());
    workspace().say(tr("Written: %1").arg(Format::isolated(path)));
}

void ReportsPage::writePdf()
{
    const QString path = m_document ? askForFile(u".pdf"_s, tr("PDF (*.pdf)")) : QString();
    if (!path.isEmpty())
        told(PdfRenderer(&m_painter).write(*m_document, path), path);
}

void ReportsPage::writeOdt()
{
    const QString path = m_document ? askForFile(u".odt"_s, tr("Text (*.odt)")) : QString();
    if (!path.isEmpty())
        told(OdtRenderer(&m_painter).write(*m_document, path), path);
}

void ReportsPage::writeXlsx()
{
    const QString path = m_document ? askForFile(u".xlsx"_s, tr("Spreadsheet (*.xlsx)")) : QString();
    if (!path.isEmpty())
        told(XlsxRenderer().write(*m_document, path), path);
}

void ReportsPage::print()
{
    if (!m_document)
        return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Status printed = PdfRenderer(&m_painter).paint(*m_document, printer); !printed)
        workspace().report(printed.error());
}

} // namespace sijill
