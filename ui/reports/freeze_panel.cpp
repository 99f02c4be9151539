#include "ui/reports/freeze_panel.h"

#include "core/base/format.h"
#include "core/reporting/issued/canonical_text.h"
#include "core/reporting/issued/paper_service.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QBoxLayout>

namespace sijill {

FreezePanel::FreezePanel(Workspace& workspace, const FigurePainter& painter, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_painter(painter)
{
    setObjectName(u"freezePanel"_s);
    m_freeze = new Button(Button::Kind::Secondary, QString(), Icon::Freeze, this);
    m_freeze->setObjectName(u"freeze"_s);
    m_freeze->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_notice = new NoticeStrip(this);
    m_confirm = new Button(Button::Kind::Primary, QString(), Icon::Done, this);
    m_confirm->setObjectName(u"confirmFreeze"_s);
    m_cancel = new Button(Button::Kind::Secondary, QString(), Icon::None, this);
    m_cancel->setObjectName(u"notNow"_s);
    m_open = new Button(Button::Kind::Link, QString(), Icon::None, this);
    m_open->setObjectName(u"openIssued"_s);
    auto* answers = new QHBoxLayout;
    answers->addWidget(m_cancel);
    answers->addStretch(1);
    answers->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_freeze);
    layout->addWidget(m_notice);
    layout->addLayout(answers);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    connect(m_freeze, &QPushButton::clicked, this, &FreezePanel::ask);
    connect(m_confirm, &QPushButton::clicked, this, &FreezePanel::issue);
    connect(m_cancel, &QPushButton::clicked, this, [this] { setAsking(false); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_issued); });
    setAsking(false);
    followLook(this, [this, layout, answers] {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(px(8));
        answers->setSpacing(px(8));
        retranslate();
    });
}

void FreezePanel::setPaper(const PaperRequest& request, const std::optional<Paper>& paper)
{
    m_request = request;
    m_seen = paper ? fingerprintOf(canonicalText(paper->document)) : QString();
    m_hasBlanks = paper && !paper->missing.isEmpty();
    m_issued = 0;
    m_freeze->setEnabled(paper.has_value() && !m_workspace.isReadOnly());
    setAsking(false);
}

void FreezePanel::retranslate()
{
    m_freeze->setText(tr("Freeze…"));
    m_freeze->setToolTip(tr("Issue the paper under a code and keep it to the byte"));
    m_confirm->setText(tr("Issue the paper"));
    m_cancel->setText(tr("Not now"));
    m_open->setText(tr("Open among the issued papers"));
    if (m_issued)
        //: %1 is the code of the paper.
        m_notice->setMessage(Tone::Good,
            tr("Issued under %1. Print or write it now, or later from the issued papers.")
                .arg(Format::isolated(m_code)));
    else if (!m_notice->isHidden())
        showQuestion();
}

void FreezePanel::setAsking(bool asking)
{
    m_freeze->setVisible(!asking && m_issued == 0);
    m_notice->setVisible(asking || m_issued != 0);
    m_confirm->setVisible(asking);
    m_cancel->setVisible(asking);
    m_open->setVisible(!asking && m_issued != 0);
}

void FreezePanel::ask()
{
    setAsking(true);
    showQuestion();
    m_confirm->setFocus();
}

void FreezePanel::showQuestion()
{
    const std::optional<IssuedPaper> same = PaperService(m_workspace.office().books()).saying(m_seen);
    if (same)
        //: %1 is the code of another paper, %2 a day.
        return m_notice->setMessage(Tone::Warning,
            tr("%1, issued on %2, says exactly the same. Another code for it? It is kept to the byte and can "
               "only "
               "be withdrawn.")
                .arg(Format::isolated(same->code), Format().shortDate(same->issuedOn)));
    if (m_hasBlanks)
        return m_notice->setMessage(Tone::Warning,
            tr("This issues a numbered paper, with dotted lines to be filled in by hand. It is kept to the "
               "byte "
               "and can only be withdrawn."));
    m_notice->setMessage(
        Tone::Info, tr("This issues a numbered paper. It is kept to the byte and can only be withdrawn."));
}

void FreezePanel::issue()
{
    const PdfRenderer renderer(&m_painter);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    // The register's notice makes the page read the draft anew: what was asked for is kept here until then.
    const Result<PaperIssue> done =
        PaperService(m_workspace.office().books())
            .issue(PaperRequest(m_request), QString(m_seen),
                [&](const ReportDocument& paper) { return renderer.toBytes(paper); });
    QApplication::restoreOverrideCursor();
    if (!done) {
        setAsking(true);
        return m_notice->setMessage(Tone::Refused, done.error().message, done.error().rule);
    }
    m_issued = done->paper.id.value;
    m_code = done->paper.code;
    setAsking(false);
    retranslate();
    Q_EMIT issued(done->document);
}

} // namespace sijill
