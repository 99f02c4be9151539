#include "ui/records/verb_panel.h"
#include "ui/review/scoring_declaration.h"
#include "ui/review/scoring_grid.h"
#include "ui/review/scoring_row.h"
#include "ui/review/scoring_total.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace sijill {
namespace {

constexpr int kMostProblems = 3;

} // namespace

ScoringGrid::ScoringGrid(Workspace& workspace, const ScoringDesk& desk, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_desk(desk)
{
    setObjectName(u"scoringGrid"_s);
    build();
    followLook(this, [this] { retranslate(); });
}

void ScoringGrid::build()
{
    m_declaration = new ScoringDeclaration(this);
    m_withheld = new TextLabel(TextRole::Body, &Tokens::text2, this);
    m_withheld->setWordWrap(true);
    m_withheld->setAlignment(Qt::AlignCenter);
    m_sheet = new QWidget(this);
    QWidget* head = buildHead(); // Tab comes by in the order of making.
    auto* holder = new QWidget;
    m_rowHolder = new QVBoxLayout(holder);
    m_rowHolder->setContentsMargins(0, 0, 0, 0);
    m_rowHolder->setSpacing(0);
    m_comment = makeField({.key = "remark",
                              .label = QT_TRANSLATE_NOOP("Field", "Remark of the member"),
                              .kind = FieldKind::Paragraph},
        m_workspace.fieldContext(), holder);
    connect(m_comment, &FormField::left, this, &ScoringGrid::keepComment);
    connect(&m_workspace, &Workspace::closing, this, &ScoringGrid::keepComment);
    auto* comment = new QVBoxLayout;
    comment->addWidget(m_comment);
    m_rowHolder->addLayout(comment);
    m_rowHolder->addStretch(1);
    m_area = new QScrollArea(m_sheet);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(holder);
    m_area->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    auto* sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(0);
    sheet->addWidget(head);
    sheet->addWidget(m_area, 1);
    sheet->addWidget(buildFooter());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_declaration, 1);
    layout->addWidget(m_withheld, 1);
    layout->addWidget(m_sheet, 1);
    connect(m_declaration, &ScoringDeclaration::declaredNone, this, [this] {
        const DeskFile* shown = file();
        const Result<Review> done = shown ? service().declareNone(shown->sheet.id) : Result<Review>(Review());
        if (!done)
            return m_workspace.report(done.error());
        takeFocus();
    });
    connect(m_declaration, &ScoringDeclaration::declaredInterest, this, [this](const QString& nature) {
        const DeskFile* shown = file();
        const Status done = shown ? service().declareInterest(shown->sheet.id, nature) : Status();
        if (!done)
            return m_declaration->showProblem(done.error());
        m_isChanging = false;
        showFile(m_proposal);
        Q_EMIT nextWanted(); // Nothing is left to do here.
    });
    connect(m_declaration, &ScoringDeclaration::left, this, [this] {
        m_isChanging = false;
        showFile(m_proposal);
        takeFocus();
    });
    followLook(m_withheld, [this] { m_withheld->setContentsMargins(px(24), px(16), px(24), px(16)); });
    followLook(holder, [comment] { comment->setContentsMargins(px(12), px(6), px(12), px(6)); });
}

QWidget* ScoringGrid::buildHead()
{
    auto* head = new QWidget(m_sheet);
    m_title = new SectionTitle(QString(), head);
    m_declaredLine = new QWidget(head);
    m_declared = new StateLabel({}, m_declaredLine);
    m_change = new Button(Button::Kind::Link, QString(), Icon::None, m_declaredLine);
    m_change->setObjectName(u"changeDeclaration"_s);
    m_change->setSmall(true);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_isChanging = true;
        showFile(m_proposal);
        m_declaration->setFocus();
    });
    auto* line = new QHBoxLayout(m_declaredLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_declared);
    line->addStretch(1);
    line->addWidget(m_change);
    m_stale = new NoticeStrip(head);
    m_changes = new TextLabel(TextRole::Caption, &Tokens::text, head);
    m_changes->setObjectName(u"changesSince"_s);
    m_changes->setWordWrap(true);
    auto* layout = new QVBoxLayout(head);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_declaredLine, m_stale, m_changes})
        layout->addWidget(widget);
    followLook(head, [layout] {
        layout->setContentsMargins(px(12), px(8), px(12), px(4));
        layout->setSpacing(px(4));
    });
    return head;
}

QWidget* ScoringGrid::buildFooter()
{
    auto* footer = new QWidget(m_sheet);
    m_total = new ScoringTotal(footer);
    m_verbPanel = new VerbPanel(m_workspace, footer);
    m_verbPanel->installEventFilter(this);
    connect(m_verbPanel, &VerbPanel::done, this, &ScoringGrid::takeFocus);
    m_submit = new Button(Button::Kind::Primary, QString(), Icon::Done, footer);
    m_submit->setObjectName(u"submit"_s);
    m_next = new Button(Button::Kind::Secondary, QString(), Icon::None, footer);
    m_next->setObjectName(u"next"_s);
    m_next->setTrailingPicture(Icon::Next);
    m_reopen = new Button(Button::Kind::Secondary, QString(), Icon::Unlocked, footer);
    m_reopen->setObjectName(u"reopen"_s);
    m_withdraw = new Button(Button::Kind::Flat, QString(), Icon::None, footer);
    m_withdraw->setObjectName(u"withdraw"_s);
    connect(m_submit, &QPushButton::clicked, this, &ScoringGrid::submit);
    connect(m_next, &QPushButton::clicked, this, &ScoringGrid::nextWanted);
    connect(m_reopen, &QPushButton::clicked, this, [this] { askVerb("review.reopen"); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { askVerb("review.withdraw"); });
    auto* layout = new QVBoxLayout(footer);
    layout->addWidget(m_total);
    auto* rest = new QVBoxLayout;
    for (int i = 0; i < kMostProblems; ++i) {
        m_problems.push_back(new NoticeStrip(footer));
        m_problems.back()->setObjectName(u"problem%1"_s.arg(i + 1));
        m_problems.back()->hide();
        rest->addWidget(m_problems.back());
    }
    rest->addWidget(m_verbPanel);
    auto* line = new QHBoxLayout;
    for (Button* button : {m_submit, m_reopen, m_next})
        line->addWidget(button);
    line->addStretch(1);
    line->addWidget(m_withdraw);
    rest->addLayout(line);
    layout->addLayout(rest);
    followLook(footer, [layout, rest, line] {
        layout->setContentsMargins(0, 0, 0, px(10));
        layout->setSpacing(0);
        rest->setContentsMargins(px(12), px(4), px(12), 0);
        rest->setSpacing(px(6));
        line->setSpacing(px(8));
    });
    return footer;
}

bool ScoringGrid::eventFilter(QObject* watched, QEvent* event)
{
    const bool isShown = event->type() == QEvent::Show;
    if (watched == m_verbPanel && (isShown || event->type() == QEvent::Hide)) {
        m_area->setVisible(!isShown);
        m_total->setVisible(!isShown);
    }
    return Card::eventFilter(watched, event);
}

} // namespace sijill
