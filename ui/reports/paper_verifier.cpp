#include "ui/reports/paper_verifier.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QBoxLayout>

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
    m_answer = new NoticeStrip(this);
    m_answer->setObjectName(u"answer"_s);
    m_answer->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addWidget(m_shown, 1);
    line->addWidget(m_verify);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_answer);
    const auto verify = [this] { ask(m_shown->text()); };
    connect(m_verify, &QPushButton::clicked, this, verify);
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
        if (!m_answer->isHidden())
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
