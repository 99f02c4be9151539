#include "ui/council/roll_call_tab.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/services/session_service.h"
#include "core/storage/council_queries.h"
#include "ui/council/seat_button.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace sijill {
namespace {

/// Without blanks and points: what the secretary types.
QString bare(QString initials)
{
    return initials.remove(u' ').remove(u'.').toCaseFolded();
}

SeatLook lookOf(Presence presence)
{
    return presence == Presence::Present ? SeatLook{Tone::Good, false, Icon::None}
        : presence == Presence::Excused  ? SeatLook{Tone::Neutral, true, Icon::None}
                                         : SeatLook{Tone::Refused, false, Icon::Close};
}

} // namespace

RollCallTab::RollCallTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_quorum(new NoticeStrip(this))
    , m_counts(new TextLabel(TextRole::Caption, &Tokens::text2, this))
    , m_initials(new QLineEdit(this))
    , m_everybody(new Button(Button::Kind::Secondary, QString(), Icon::Done, this))
    , m_grid(new QGridLayout)
    , m_foot(new QHBoxLayout)
{
    m_initials->setObjectName(u"initials"_s);
    m_counts->setWordWrap(true);
    m_everybody->setObjectName(u"everybody"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(m_initials, 1);
    line->addWidget(m_everybody);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_quorum);
    layout->addLayout(line);
    // While a verb asks for its day there is less room: the seats scroll instead of being squeezed.
    auto* room = new QWidget;
    auto* seats = new QVBoxLayout(room);
    seats->setContentsMargins(0, 0, 0, 0);
    seats->addLayout(m_grid);
    seats->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(room);
    room->setAutoFillBackground(false); // The card shows through.
    scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    m_foot->addWidget(m_counts, 1);
    layout->addLayout(m_foot);
    connect(m_initials, &QLineEdit::returnPressed, this, &RollCallTab::callTyped);
    connect(m_everybody, &QPushButton::clicked, this, &RollCallTab::markEverybody);
    followLook(this, [this, layout, line] {
        layout->setContentsMargins(px(16), px(8), px(16), px(8));
        layout->setSpacing(px(8));
        line->setSpacing(px(8));
        m_foot->setSpacing(px(6));
        m_grid->setSpacing(px(4));
        for (int column = 0; column < kSeatsInRow; ++column)
            m_grid->setColumnStretch(column, 1);
        m_initials->setPlaceholderText(tr("Initials, then Enter"));
        m_initials->setAccessibleName(tr("Initials of who is present"));
        m_everybody->setText(tr("Everybody present"));
        retranslate();
    });
}

void RollCallTab::addToFoot(QWidget* button)
{
    m_foot->addWidget(button);
}

bool RollCallTab::mayCall() const
{
    return m_workspace.mayWrite(u"sitting"_s) && !m_workspace.isReadOnly()
        && (m_sitting.state == SittingState::Planned || m_sitting.state == SittingState::Open);
}

void RollCallTab::setRecord(const Record& record)
{
    m_sitting = record.as<Sitting>();
    placeSeats();
    retranslate();
}

void RollCallTab::placeSeats()
{
    std::vector<CouncilMember> members;
    for (const SittingAttendance& row : m_sitting.attendance) {
        if (const auto member = m_workspace.office().records().find<CouncilMember>(row.member))
            members.push_back(*member);
    }
    const bool isSame = members.size() == m_seats.size()
        && std::equal(members.begin(), members.end(), m_seats.begin(),
            [](const CouncilMember& member, const Seat& seat) { return member.id == seat.member.id; });
    if (isSame)
        return; // The focus stays on the seat that was clicked.
    for (const Seat& seat : m_seats)
        delete seat.button;
    m_seats.clear();
    for (std::size_t i = 0; i < members.size(); ++i) {
        auto* button = new SeatButton(this);
        const CouncilMemberId id = members[i].id;
        connect(button, &QAbstractButton::clicked, this, [this, id] { cycle(id); });
        m_grid->addWidget(button, int(i) / kSeatsInRow, int(i) % kSeatsInRow);
        m_seats.push_back({members[i], button});
    }
}

void RollCallTab::retranslate()
{
    const QString language = LocalizedText::displayLanguages().value(0);
    for (const Seat& seat : m_seats) {
        const auto row = std::find_if(m_sitting.attendance.begin(), m_sitting.attendance.end(),
            [&](const SittingAttendance& one) { return one.member == seat.member.id; });
        if (row == m_sitting.attendance.end())
            continue;
        const QString state = choiceLabel(kPresences, int(row->presence));
        //: A council member and whether the member is there.
        const QString spoken = tr("%1: %2").arg(seat.member.names.text(), state);
        seat.button->setSeat(seat.member.initialsIn(language), lookOf(row->presence), spoken);
        seat.button->setEnabled(mayCall());
    }
    m_initials->setEnabled(mayCall());
    m_everybody->setEnabled(mayCall());
    m_counts->setText(tr("Present %1, excused %2, absent %3")
                          .arg(m_sitting.count(Presence::Present))
                          .arg(m_sitting.count(Presence::Excused))
                          .arg(m_sitting.count(Presence::Absent)));
    showQuorum();
}

void RollCallTab::showQuorum()
{
    if (m_sitting.id.isNull())
        return;
    Database& database = m_workspace.database();
    const QDate day = officeDay(m_sitting.heldAt);
    const Result<Quorum> quorum = database.read([&]() -> Result<Quorum> {
        return quorumOf(councilRulesOf(database), m_sitting.rank, day, countCouncilMembersOn(database, day),
            m_sitting.presentAt(m_sitting.openedAt));
    });
    if (!quorum)
        return;
    const QString sentence = quorum->isReached()
        ? tr("The quorum is reached: present %1 of %2 members in office, required %3.")
        : tr("The quorum is not reached: present %1 of %2 members in office, required %3.");
    m_quorum->setMessage(quorum->isReached() ? Tone::Good : Tone::Refused,
        sentence.arg(quorum->present).arg(quorum->inOffice).arg(quorum->needed), u"S3"_s);
}

void RollCallTab::mark(CouncilMemberId member, Presence presence)
{
    const Result<Sitting> done =
        SessionService(m_workspace.office().books()).mark(m_sitting.id, member, presence);
    if (!done)
        m_workspace.report(done.error());
}

void RollCallTab::cycle(CouncilMemberId member)
{
    for (const SittingAttendance& row : m_sitting.attendance) {
        if (row.member != member)
            continue;
        const Presence next = row.presence == Presence::Absent ? Presence::Present
            : row.presence == Presence::Present                ? Presence::Excused
                                                               : Presence::Absent;
        return mark(member, next);
    }
}

void RollCallTab::callTyped()
{
    const QString typed = bare(m_initials->text());
    std::vector<CouncilMemberId> called;
    for (const Seat& seat : m_seats) {
        for (const QString& language : seat.member.names.languages()) {
            if (bare(seat.member.initialsIn(language)) == typed) {
                called.push_back(seat.member.id);
                break;
            }
        }
    }
    m_initials->selectAll();
    if (called.size() != 1)
        return m_workspace.say(called.empty() ? tr("Nobody has these initials: %1.").arg(m_initials->text())
                                              : tr("Several members have these initials: click the seat."));
    mark(called.front(), Presence::Present);
    m_initials->clear();
}

void RollCallTab::markEverybody()
{
    Sitting called = m_sitting;
    for (SittingAttendance& row : called.attendance) {
        if (row.presence == Presence::Absent)
            row.presence = Presence::Present;
    }
    if (const auto saved = m_workspace.office().records().save(called); !saved)
        m_workspace.report(saved.error());
}

} // namespace sijill
