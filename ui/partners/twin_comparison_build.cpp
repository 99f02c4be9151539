#include "core/base/format.h"
#include "ui/partners/twin_comparison.h"
#include "ui/partners/twin_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace sijill {

TwinComparison::TwinComparison(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"twinComparison"_s);
    build();
    followLook(this, [this] { retranslate(); });
}

void TwinComparison::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    auto* holder = new QWidget;
    m_rowHolder = new QVBoxLayout(holder);
    m_note = new TextLabel(TextRole::Caption, &Tokens::text2, holder);
    m_note->setWordWrap(true);
    m_rowHolder->addWidget(m_note);
    m_rowHolder->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(holder);
    area->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    layout->addWidget(area, 1);
    layout->addWidget(buildFooter());
    followLook(holder, [this] {
        m_rowHolder->setContentsMargins(px(16), px(8), px(16), px(8));
        m_rowHolder->setSpacing(px(8));
    });
}

QWidget* TwinComparison::buildHead()
{
    auto* head = new QWidget(this);
    m_title = new TextLabel(TextRole::PaneTitle, &Tokens::text, head);
    m_title->setWordWrap(true);
    m_reason = new TextLabel(TextRole::TableCell, &Tokens::warnText, head);
    m_reason->setWordWrap(true);
    m_stays = new TextLabel(TextRole::TableCell, &Tokens::text2, head);
    m_choice = new SegmentedControl(head);
    m_choice->setObjectName(u"kept"_s);
    connect(m_choice, &SegmentedControl::chosen, this, [this](const QVariant& value) {
        const bool isFirst = value.toBool();
        if (isFirst == m_keptIsFirst)
            return;
        m_keptIsFirst = isFirst;
        QSet<QString> others; // Each field keeps the value that was chosen, whichever file stays.
        for (const MergeField& line : mergeFields(m_first, m_second, false)) {
            if (line.differs && !m_taken.contains(line.field->name()))
                others.insert(line.field->name());
        }
        m_taken = others;
        showObstacles();
    });
    auto* line = new QHBoxLayout;
    line->addWidget(m_stays);
    line->addWidget(m_choice);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(head);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addLayout(line);
    followLook(head, [layout, line] {
        layout->setContentsMargins(px(16), px(12), px(16), px(4));
        layout->setSpacing(px(6));
        line->setSpacing(px(8));
    });
    return head;
}

QWidget* TwinComparison::buildFooter()
{
    auto* footer = new QWidget(this);
    m_obstacle = new NoticeStrip(footer);
    m_obstacle->hide();
    m_merge = new Button(Button::Kind::Primary, QString(), Icon::None, footer);
    m_merge->setObjectName(u"merge"_s);
    m_merge->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_apart = new Button(Button::Kind::Secondary, QString(), Icon::None, footer);
    m_apart->setObjectName(u"tellApart"_s);
    m_back = new Button(Button::Kind::Primary, QString(), Icon::Undo, footer);
    m_back->setObjectName(u"takeBack"_s);
    m_openFirst = new Button(Button::Kind::Link, QString(), Icon::None, footer);
    m_openSecond = new Button(Button::Kind::Link, QString(), Icon::None, footer);
    connect(m_merge, &QPushButton::clicked, this, &TwinComparison::merge);
    connect(m_apart, &QPushButton::clicked, this, &TwinComparison::tellApart);
    connect(m_back, &QPushButton::clicked, this, &TwinComparison::takeBack);
    connect(m_openFirst, &QPushButton::clicked, this,
        [this] { m_workspace.openRecord(u"partner"_s, m_first.id.value); });
    connect(m_openSecond, &QPushButton::clicked, this,
        [this] { m_workspace.openRecord(u"partner"_s, m_second.id.value); });
    auto* line = new QHBoxLayout;
    for (Button* button : {m_merge, m_back, m_apart})
        line->addWidget(button);
    line->addStretch(1);
    line->addWidget(m_openFirst);
    line->addWidget(m_openSecond);
    auto* layout = new QVBoxLayout(footer);
    layout->addWidget(m_obstacle);
    layout->addLayout(line);
    followLook(footer, [layout, line] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        line->setSpacing(px(8));
    });
    return footer;
}

void TwinComparison::retranslate()
{
    if (!m_first.id)
        return;
    const Format format;
    const bool isPossible = m_stage == Stage::Possible;
    const QString first = Format::isolated(m_first.number);
    const QString second = Format::isolated(m_second.number);
    switch (m_stage) {
    case Stage::Possible:
        m_title->setText(tr("Are %1 and %2 the same?").arg(first, second));
        m_reason->setText(reasonWords(m_pair));
        break;
    case Stage::ToldApart:
        m_title->setText(tr("%1 and %2 are not the same").arg(first, second));
        m_reason->setText(
            tr("Decided on %1 by %2.")
                .arg(format.shortDate(m_pair.decidedOn), m_workspace.office().nameOfActor(m_pair.decidedBy)));
        break;
    case Stage::Merged:
        m_title->setText(tr("%1 is part of %2").arg(first, second));
        m_reason->setText(tr("The merged file as it was, beside the one that stays."));
        break;
    }
    m_reason->setColor(isPossible ? &Tokens::warnText : &Tokens::text2);
    m_stays->setText(tr("The file that stays:"));
    m_choice->setSegments({{true, m_first.number, {}}, {false, m_second.number, {}}});
    m_choice->setValue(m_keptIsFirst);
    m_choice->setAccessibleName(m_stays->text());
    m_stays->setVisible(isPossible);
    m_choice->setVisible(isPossible);
    m_note->setText(
        tr("Officers, bank accounts and documents of both files are kept. Everything that refers to "
           "the other file moves to the one that stays."));
    m_note->setVisible(isPossible);
    m_merge->setText(tr("Merge"));
    m_apart->setText(tr("Not the same"));
    m_back->setText(m_stage == Stage::Merged ? tr("Take the merge back") : tr("Compare again"));
    m_openFirst->setText(tr("Open %1").arg(first));
    m_openSecond->setText(tr("Open %1").arg(second));
    m_merge->setVisible(isPossible);
    m_apart->setVisible(isPossible);
    m_back->setVisible(!isPossible);
    const bool writable = !m_workspace.isReadOnly();
    m_apart->setEnabled(writable && m_workspace.mayWrite(u"partner_distinction"_s));
    m_back->setEnabled(writable && m_workspace.mayWrite(u"partner"_s));
    rebuildRows();
    showObstacles();
}

} // namespace sijill
