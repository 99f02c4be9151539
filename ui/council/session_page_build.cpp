#include "ui/council/agenda_list.h"
#include "ui/council/agenda_point.h"
#include "ui/council/packet_strip.h"
#include "ui/council/session_page.h"
#include "ui/council/session_steps.h"
#include "ui/council/sitting_card.h"
#include "ui/council/vote_tab.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pick_box.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace sijill {
namespace {

Button* named(const char* name, Button* button)
{
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

SessionPage::SessionPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_desk(workspace)
    , m_steps(new SessionSteps(this))
    , m_notice(new NoticeStrip(this))
    , m_panel(new SessionPanel(m_desk, this))
    , m_packet(new PacketStrip(m_desk, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Council, QString()))
{
    setObjectName(u"sessionPage"_s);
    auto* stages = new Card(this);
    auto* line = new QHBoxLayout(stages);
    line->addWidget(m_steps);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    layout->addWidget(stages);
    layout->addWidget(m_notice);
    layout->addWidget(m_panel);
    layout->addWidget(m_packet);
    layout->addWidget(m_stack, 1);
    m_notice->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work = buildWork());
    connectParts();
    followLook(this, [this, layout, line] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        line->setContentsMargins(px(6), px(2), px(6), px(2));
        retranslate();
    });
}

QWidget* SessionPage::buildHead()
{
    auto* head = new QWidget(this);
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, head);
    m_title->setElided(true);
    m_facts = new TextLabel(TextRole::Body, &Tokens::text2, head);
    m_facts->setElided(true);
    m_choice = new PickBox(head);
    m_choice->setObjectName(u"sessionChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(6);
    m_convene = named("convene", new Button(Button::Kind::Primary, QString(), Icon::Send, head));
    m_room = named("roomScreenButton", new Button(Button::Kind::Secondary, QString(), Icon::Preview, head));
    m_record = named("openSession", new Button(Button::Kind::Secondary, QString(), Icon::Open, head));
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_title, 5);
    line->addWidget(m_facts, 4);
    line->addWidget(m_choice, 3);
    line->addWidget(m_convene);
    line->addWidget(m_room);
    line->addWidget(m_record);
    followLook(head, [line] { line->setSpacing(px(10)); });
    return head;
}

QWidget* SessionPage::buildAgenda()
{
    auto* card = new Card;
    m_agendaTitle = new SectionTitle({}, card);
    m_agenda = new AgendaList(card);
    m_onlyListed = new TextLabel(TextRole::Caption, &Tokens::text2, card);
    m_onlyListed->setWordWrap(true);
    m_add = named("addPoint", new Button(Button::Kind::Secondary, QString(), Icon::Add, card));
    m_block = named("addBlock", new Button(Button::Kind::Secondary, QString(), Icon::Add, card));
    m_overdue = named("addOverdue", new Button(Button::Kind::Secondary, QString(), Icon::Add, card));
    m_make = named("makeFile", new Button(Button::Kind::Secondary, QString(), Icon::Document, card));
    auto* menu = new QMenu(m_make);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_packet->fill(*menu); });
    m_make->setMenu(menu);
    for (Button* button : {m_add, m_block, m_overdue, m_make})
        button->setSmall(true);
    auto* foot = new QVBoxLayout;
    foot->addWidget(m_onlyListed);
    foot->addWidget(m_add);
    foot->addWidget(m_block);
    foot->addWidget(m_overdue);
    foot->addWidget(m_make);
    auto* layout = new QVBoxLayout(card);
    layout->addWidget(m_agendaTitle);
    layout->addWidget(m_agenda, 1);
    layout->addLayout(foot);
    followLook(card, [this, layout, foot] {
        layout->setContentsMargins(1, px(8), 1, px(8));
        layout->setSpacing(px(6));
        foot->setContentsMargins(px(12), 0, px(12), 0);
        foot->setSpacing(px(6));
        m_agendaTitle->setContentsMargins(px(12), 0, px(12), 0);
    });
    return card;
}

void SessionPage::buildSide()
{
    m_side = new QSplitter(Qt::Vertical);
    m_side->setChildrenCollapsible(false);
    m_sitting = new SittingCard(m_desk);
    auto* card = m_voteCard = new Card;
    m_voteTitle = new SectionTitle({}, card);
    m_vote = new VoteTab(workspace(), nullptr, VoteTab::Detaching::Elsewhere);
    auto* scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_vote);
    m_vote->setAutoFillBackground(false); // The card shows through.
    scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(card);
    layout->addWidget(m_voteTitle);
    layout->addWidget(scroll, 1);
    m_side->addWidget(m_sitting);
    m_side->addWidget(card);
    followLook(card, [this, layout] {
        layout->setContentsMargins(1, px(8), 1, 1);
        layout->setSpacing(0);
        m_voteTitle->setContentsMargins(px(16), 0, px(16), 0);
        m_side->setHandleWidth(px(8));
        m_side->setSizes({px(306), px(214)});
    });
}

QWidget* SessionPage::buildWork()
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    QWidget* agenda = buildAgenda();
    m_point = new AgendaPoint(m_desk);
    buildSide();
    splitter->addWidget(agenda);
    splitter->addWidget(m_point);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(1, 1);
    followLook(splitter, [this, splitter, agenda] {
        splitter->setHandleWidth(px(8));
        agenda->setMinimumWidth(px(200));
        m_point->setMinimumWidth(px(280));
        m_side->setMinimumWidth(px(300));
        splitter->setSizes({px(258), px(512), px(350)});
    });
    return splitter;
}

void SessionPage::connectParts()
{
    connect(m_choice, &PickBox::picked, this, [this](const QVariant& value) {
        m_panel->hide();
        m_desk.chooseSession(SessionId{value.toLongLong()});
        reload();
    });
    connect(m_agenda, &AgendaList::picked, this, [this](AgendaItemId item) {
        m_desk.chooseItem(item);
        showItem();
    });
    connect(m_agenda, &AgendaList::moveWanted, this, [this](int by) { afterMove(m_desk.moveItem(by)); });
    connect(
        m_agenda, &AgendaList::placeWanted, this, [this](int place) { afterMove(m_desk.placeItem(place)); });
    connect(m_agenda, &AgendaList::opened, this,
        [this](AgendaItemId item) { workspace().openRecord(u"agenda_item"_s, item.value); });
    connect(m_convene, &QPushButton::clicked, this, [this] { m_panel->ask(SessionPanel::Ask::Convene); });
    connect(m_add, &QPushButton::clicked, this, &SessionPage::startNew);
    connect(m_block, &QPushButton::clicked, this, [this] { m_panel->ask(SessionPanel::Ask::Agreements); });
    connect(m_sitting, &SittingCard::planWanted, this, [this] { m_panel->ask(SessionPanel::Ask::Plan); });
    connect(
        m_packet, &PacketStrip::runningChanged, this, [this] { m_make->setEnabled(!m_packet->isRunning()); });
    connect(m_overdue, &QPushButton::clicked, this, &SessionPage::proposeOverdue);
    connect(m_room, &QPushButton::clicked, this, &SessionPage::showRoom);
    connect(m_record, &QPushButton::clicked, this,
        [this] { workspace().openRecord(u"session"_s, m_desk.session()->id.value); });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        workspace().openList({u"sessions"_s, {}});
    });
    connect(&workspace(), &Workspace::editionChanged, this, &SessionPage::reload);
    connect(&workspace(), &Workspace::recordsChanged, this, [this] {
        if (isVisible())
            reload();
        else
            m_isStale = true;
    });
}

/// On a narrow window (200 % on a small screen) the columns stand over each other.
void SessionPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int kNarrow = 860;
    static_cast<QSplitter*>(m_work)->setOrientation(width() < px(kNarrow) ? Qt::Vertical : Qt::Horizontal);
}

} // namespace sijill
