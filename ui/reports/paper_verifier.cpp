#include "ui/reports/paper_verifier.h"

#include "core/reporting/pdf/qr_reader.h"
#include "ui/attachments/preview_picture.h"
#include "ui/shell/background_work.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QMimeDatabase>

namespace sijill {
namespace {

Tone toneOf(PaperAnswer::Verdict verdict)
{
    switch (verdict) {
    case PaperAnswer::Verdict::Genuine:
        return Tone::Good;
    case PaperAnswer::Verdict::Withdrawn:
    case PaperAnswer::Verdict::OtherOffice:
    case PaperAnswer::Verdict::Mistyped:
        return Tone::Warning;
    case PaperAnswer::Verdict::Altered:
    case PaperAnswer::Verdict::Damaged:
    case PaperAnswer::Verdict::Unknown:
        break;
    }
    return Tone::Refused;
}

/// What a QR code in the file says; the first page of a scan that has one.
QString qrTextOf(const QString& path)
{
    constexpr int kDotsAcross = 1'700; // A4 at 200 dots an inch: three dots a module of our codes.
    constexpr int kMostPages = 40;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(path, bytes).name();
    int pages = 1;
    for (int page = 0; page < std::min(pages, kMostPages); ++page) {
        const PreviewPicture picture = previewPicture(bytes, type, page, kDotsAcross);
        pages = picture.pages;
        if (const QString text = qrTextIn(picture.image); !text.isEmpty())
            return text;
    }
    return {};
}

QString onlyFileOf(const QMimeData& dragged)
{
    const QList<QUrl> urls = dragged.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

PaperVerifier::PaperVerifier(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_title = new TextLabel(TextRole::SectionTitle, &Tokens::text, this);
    m_shown = new LineEdit(LineEdit::Stand::Left, this);
    m_shown->setObjectName(u"shownCode"_s);
    m_shown->setPicture(Icon::Shield);
    m_verify = new Button(Button::Kind::Secondary, QString(), Icon::None, this);
    m_verify->setObjectName(u"verifyPaper"_s);
    m_picture = new Button(Button::Kind::Secondary, QString(), Icon::QrCode, this);
    m_picture->setObjectName(u"readPicture"_s);
    setAcceptDrops(true);
    m_answer = new NoticeStrip(this);
    m_answer->setObjectName(u"answer"_s);
    m_answer->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addWidget(m_shown, 1);
    line->addWidget(m_verify);
    line->addWidget(m_picture);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_answer);
    const auto verify = [this] { ask(m_shown->text()); };
    connect(m_verify, &QPushButton::clicked, this, verify);
    connect(m_picture, &QPushButton::clicked, this, &PaperVerifier::choosePicture);
    connect(m_shown, &QLineEdit::returnPressed, this, verify);
    connect(m_shown, &QLineEdit::textEdited, m_answer, &QWidget::hide);
    followLook(this, [this, layout, line] {
        layout->setContentsMargins(px(16), px(10), px(16), 0);
        layout->setSpacing(px(8));
        line->setSpacing(px(10));
        m_title->setText(tr("Verify a paper"));
        m_shown->setGhost(tr("Code at its foot, or what its QR code says"));
        m_shown->setAccessibleName(tr("Code of the paper"));
        m_verify->setText(tr("Verify"));
        m_picture->setToolTip(tr("Read the QR code from a photograph or a scan"));
        m_picture->setAccessibleName(m_picture->toolTip());
        if (!m_answer->isHidden() && !m_asked.isEmpty())
            answer();
    });
}

void PaperVerifier::ask(const QString& shown)
{
    m_asked = shown;
    m_shown->setText(shown);
    answer();
    m_shown->setFocus(); // The next paper is typed or scanned over this one.
    m_shown->selectAll();
}

void PaperVerifier::choosePicture()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Read the QR code from a photograph or a scan"), {},
            tr("Pictures and PDF (*.png *.jpg *.jpeg *.pdf)"));
    if (!path.isEmpty())
        readPicture(path);
}

void PaperVerifier::readPicture(const QString& path)
{
    setBusy(true);
    inBackground(
        this, [path] { return qrTextOf(path); },
        [this](const QString& text) {
            setBusy(false);
            if (!text.isEmpty())
                return ask(text);
            m_asked.clear();
            m_answer->setMessage(Tone::Warning,
                tr("No QR code could be read in this file. Photograph the foot of the paper straight, from "
                   "near "
                   "and in good light, or type the code that stands beside it."));
            m_answer->show();
        });
}

void PaperVerifier::setBusy(bool isBusy)
{
    m_picture->setEnabled(!isBusy);
    if (!isBusy)
        return;
    m_answer->setMessage(Tone::Info, tr("Reading the picture…"));
    m_answer->show();
}

void PaperVerifier::dragEnterEvent(QDragEnterEvent* event)
{
    if (!onlyFileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PaperVerifier::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    readPicture(onlyFileOf(*event->mimeData()));
}

void PaperVerifier::answer()
{
    if (m_asked.trimmed().isEmpty())
        return m_answer->hide();
    const PaperAnswer answer = PaperService(m_workspace.office().books()).verify(m_asked);
    m_answer->setMessage(toneOf(answer.verdict), sentenceOf(answer));
    m_answer->show();
    if (answer.paper)
        Q_EMIT found(answer.paper->id.value);
}

} // namespace sijill
