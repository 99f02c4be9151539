#include "ui/council/sitting_card.h"

#include "core/base/format.h"
#include "core/domain/state_verbs.h"
#include "core/services/session_service.h"
#include "ui/council/roll_call_tab.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>

namespace sijill {

SittingCard::SittingCard(SessionDesk& desk, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_title(new SectionTitle({}, this))
    , m_noneRoom(new QWidget(this))
    , m_none(new TextLabel(TextRole::Body, &Tokens::text2, m_noneRoom))
    , m_roll(new RollCallTab(desk.workspace(), this))
    , m_open(new Button(Button::Kind::Secondary, QString(), Icon::Play, this))
    , m_adjourn(new Button(Button::Kind::Secondary, QString(), Icon::Suspended, this))
    , m_close(new Button(Button::Kind::Secondary, QString(), Icon::Stop, this))
    , m_plan(new Button(Button::Kind::Secondary, QString(), Icon::Add, this))
{
    setObjectName(u"sittingCard"_s);
    m_open->setObjectName(u"openSitting"_s);
    m_adjourn->setObjectName(u"adjournSitting"_s);
    m_close->setObjectName(u"closeSitting"_s);
    m_plan->setObjectName(u"planSitting"_s);
    m_none->setWordWrap(true);
    for (Button* button : {m_open, m_adjourn, m_close}) {
        button->setSmall(true);
        m_roll->addToFoot(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    auto* none = new QHBoxLayout(m_noneRoom);
    none->addWidget(m_none);
    layout->addWidget(m_noneRoom);
    layout->addWidget(m_roll, 1);
    layout->addWidget(m_plan, 0, Qt::AlignHCenter);
    layout->addStretch(0);
    connect(m_open, &QPushButton::clicked, this, &SittingCard::open);
    connect(m_adjourn, &QPushButton::clicked, this, [this] { perform("sitting.lack_quorum"); });
    connect(m_close, &QPushButton::clicked, this, [this] { perform("sitting.close"); });
    connect(m_plan, &QPushButton::clicked, this, &SittingCard::planWanted);
    followLook(this, [this, layout, none] {
        layout->setContentsMargins(px(1), px(8), px(1), px(2));
        layout->setSpacing(0);
        m_title->setContentsMargins(px(16), 0, px(16), 0);
        none->setContentsMargins(px(16), px(8), px(16), px(8));
        //: Button: the sitting begins.
        m_open->setText(tr("Open"));
        m_open->setToolTip(tr("Open the sitting"));
        m_adjourn->setToolTip(tr("Adjourn for lack of quorum: a second convocation follows"));
        m_adjourn->setAccessibleName(m_adjourn->toolTip());
        //: Button: the sitting ends.
        m_close->setText(tr("Close"));
        m_close->setToolTip(tr("Close the sitting"));
        m_plan->setText(tr("Plan a sitting"));
        renew();
    });
}

void SittingCard::renew()
{
    const std::optional<Sitting>& sitting = m_desk.sitting();
    m_title->setTitle(tr("Attendance"));
    m_roll->setVisible(sitting.has_value());
    m_noneRoom->setVisible(!sitting);
    m_none->setText(tr("No sitting is planned yet."));
    m_title->setAside({});
    if (sitting) {
        const QString rank = QString::number(m_desk.sittingRank());
        const Format format;
        m_title->setAside(sitting->state == SittingState::Open
                //: %1 the number of a sitting, %2 an hour.
                ? tr("Sitting %1, opened at %2").arg(rank, format.time(sitting->openedAt))
                : sitting->state == SittingState::Planned
                    //: %1 the number of a sitting, %2 a day and hour.
                    ? tr("Sitting %1, %2").arg(rank, format.dateTime(sitting->heldAt))
                    //: %1 the number of a sitting, %2 its state.
                    : tr("Sitting %1: %2").arg(rank, choiceLabel(kSittingStates, int(sitting->state))));
        m_roll->setRecord(Record::of(*sitting));
    }
    showButtons();
}

void SittingCard::showButtons()
{
    const std::optional<Sitting>& sitting = m_desk.sitting();
    const bool mayWrite = m_desk.workspace().mayWrite(u"sitting"_s) && !m_desk.workspace().isReadOnly();
    const bool isPlanned = mayWrite && sitting && sitting->state == SittingState::Planned;
    m_open->setVisible(isPlanned);
    m_adjourn->setVisible(isPlanned);
    m_close->setVisible(mayWrite && sitting && sitting->state == SittingState::Open);
    const bool isOver =
        !sitting || sitting->state == SittingState::Closed || sitting->state == SittingState::NoQuorum;
    m_plan->setVisible(isOver && m_desk.isAgendaOpen());
}

void SittingCard::perform(const char* code)
{
    VerbRequest request;
    request.recordId = m_desk.sitting()->id.value;
    const auto done =
        m_desk.workspace().office().verbs().perform(*findStateVerb(QString::fromLatin1(code)), request);
    if (!done)
        m_desk.workspace().report(done.error());
}

void SittingCard::open()
{
    SessionService service(m_desk.workspace().office().books());
    if (const auto done = service.openSitting(m_desk.sitting()->id); !done)
        m_desk.workspace().report(done.error());
}

} // namespace sijill
