#include "ui/review/scoring_assign.h"
#include "ui/review/scoring_declaration.h"
#include "ui/review/scoring_file.h"
#include "ui/review/scoring_grid.h"
#include "ui/review/scoring_list.h"
#include "ui/review/scoring_page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pick_box.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace sijill {
namespace {

constexpr int kFewLetters = 6; ///< Of a choice, on the narrowest window.

} // namespace

ScoringPage::ScoringPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_desk(workspace)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Review, QString()))
    , m_assign(new ScoringAssign(workspace))
{
    setObjectName(u"scoring"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work = buildWork());
    m_stack->addWidget(m_assign);
    m_stack->addWidget(buildGate());
    connect(m_empty, &EmptyState::actionRequested, this, &ScoringPage::actOnEmpty);
    connect(m_assign, &ScoringAssign::closed, this, [this] { assign(false); });
    connect(&workspace, &Workspace::editionChanged, this, &ScoringPage::reload);
    connect(&workspace, &Workspace::recordsChanged, this, [this] {
        if (isVisible())
            reload();
        else
            m_isStale = true;
    });
    auto* submit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    submit->setContext(Qt::WidgetWithChildrenShortcut);
    connect(submit, &QShortcut::activated, m_grid, &ScoringGrid::submit);
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        retranslate();
    });
}

QWidget* ScoringPage::buildHead()
{
    auto* head = new QWidget(this);
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, head);
    m_call = new PickBox(head);
    m_call->setObjectName(u"scoringCall"_s);
    m_call->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_member = new PickBox(head);
    m_member->setObjectName(u"scoringMember"_s);
    m_member->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fixed = new TextLabel(TextRole::Body, &Tokens::text, head);
    m_fixed->setElided(true);
    m_progress = new TextLabel(TextRole::Body, &Tokens::text2, head);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setElided(true);
    for (PickBox* box : {m_call, m_member})
        box->setMinimumContentsLength(kFewLetters);
    m_assignButton = new Button(Button::Kind::Secondary, QString(), Icon::Users, head);
    m_assignButton->setObjectName(u"assign"_s);
    connect(m_call, &PickBox::picked, this, [this](const QVariant& value) {
        m_grid->keepComment();
        m_desk.chooseCall(CallId{value.toLongLong()});
        reload();
    });
    connect(m_member, &PickBox::picked, this, [this](const QVariant& value) {
        m_grid->keepComment();
        m_desk.chooseMember(CommitteeMemberId{value.toLongLong()});
        reload();
    });
    connect(m_assignButton, &QPushButton::clicked, this, [this] { assign(!m_isAssigning); });
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_title);
    line->addWidget(m_call, 4);
    line->addWidget(m_member, 3);
    line->addWidget(m_fixed);
    line->addWidget(m_progress, 3);
    line->addWidget(m_assignButton);
    followLook(head, [this, line] {
        line->setSpacing(px(10));
        m_call->setMaximumWidth(px(320));
        m_member->setMaximumWidth(px(260));
    });
    return head;
}

QWidget* ScoringPage::buildWork()
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    auto* card = new Card;
    m_list = new ScoringList(card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    m_file = new ScoringFile(workspace(), m_desk);
    m_grid = new ScoringGrid(workspace(), m_desk);
    m_files = new QSplitter;
    m_files->setChildrenCollapsible(false);
    m_files->addWidget(card);
    m_files->addWidget(m_file);
    m_files->setStretchFactor(1, 1);
    splitter->addWidget(m_files);
    splitter->addWidget(m_grid);
    splitter->setStretchFactor(0, 1);
    connect(m_list, &ScoringList::picked, this, &ScoringPage::showFile);
    connect(m_list, &ScoringList::entered, m_grid, &ScoringGrid::takeFocus);
    connect(m_file, &ScoringFile::fileWanted, this, &ScoringPage::openReceipt);
    connect(m_grid, &ScoringGrid::submitted, this, &ScoringPage::goOn);
    connect(m_grid, &ScoringGrid::nextWanted, this, &ScoringPage::goOn);
    followLook(splitter, [this, splitter, card] {
        splitter->setHandleWidth(px(8));
        m_files->setHandleWidth(px(8));
        card->setMinimumWidth(px(200));
        m_file->setMinimumWidth(px(260));
        m_grid->setMinimumWidth(px(300));
        m_files->setSizes({px(264), px(500)});
        splitter->setSizes({px(772), px(350)});
    });
    return splitter;
}

QWidget* ScoringPage::buildGate()
{
    m_gateCard = new QWidget;
    auto* card = new Card(m_gateCard);
    m_gate = new ScoringDeclaration(card);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_gate);
    auto* layout = new QHBoxLayout(m_gateCard);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(card, 0, Qt::AlignTop);
    layout->addStretch(1);
    connect(m_gate, &ScoringDeclaration::declaredNone, this, [this] { leaveGate(true); });
    connect(m_gate, &ScoringDeclaration::left, this, [this] { leaveGate(false); });
    connect(m_gate, &ScoringDeclaration::declaredInterest, this, &ScoringPage::declareInterest);
    followLook(card, [card] { card->setFixedWidth(px(440)); });
    return m_gateCard;
}

/// On a narrow window (200 % on a small screen) the list stands over the file instead of beside it.
void ScoringPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int kNarrow = 860;
    m_files->setOrientation(width() < px(kNarrow) ? Qt::Vertical : Qt::Horizontal);
}

} // namespace sijill
