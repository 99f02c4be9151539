#include "ui/council/session_page.h"

#include "core/base/format.h"
#include "core/services/session_service.h"
#include "ui/council/agenda_list.h"
#include "ui/council/agenda_point.h"
#include "ui/council/room_screen.h"
#include "ui/council/session_steps.h"
#include "ui/council/sitting_card.h"
#include "ui/council/vote_tab.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pick_box.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>

namespace sijill {

void SessionPage::makeReady()
{
    if (m_isReady)
        return;
    m_isReady = true;
    reload();
}

void SessionPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isReady && m_isStale)
        reload();
    // Once the window has gone there and cleared the hint of the page before.
    QMetaObject::invokeMethod(this, &SessionPage::showHint, Qt::QueuedConnection);
}

void SessionPage::showHint()
{
    if (isVisible())
        Q_EMIT hintChanged(tr("Space present or absent, Alt+↑ Alt+↓ move a point, Ctrl+Return closes the "
                              "ballot"));
}

void SessionPage::retranslate()
{
    m_choice->setAccessibleName(tr("Session"));
    m_convene->setText(tr("Convene"));
    m_room->setToolTip(tr("Screen of the room"));
    m_room->setAccessibleName(m_room->toolTip());
    m_record->setToolTip(tr("Open the session in the register"));
    m_record->setAccessibleName(m_record->toolTip());
    m_agendaTitle->setTitle(tr("Agenda"));
    m_agenda->setAccessibleName(tr("Agenda"));
    m_add->setText(tr("Point of the agenda"));
    m_block->setText(tr("Agreements to vote"));
    m_make->setText(tr("Make the session file"));
    m_voteTitle->setTitle(tr("Ballot"));
    m_onlyListed->setText(tr("Extraordinary session: only points of the agenda that was sent are voted."));
    m_empty->setTexts(tr("Sessions of the council are prepared, held and followed here. Enter the first one "
                         "in the register."),
        workspace().mayWrite(u"session"_s) ? tr("Open the register of sessions") : QString());
    showHint();
    if (m_isReady)
        reload();
}

void SessionPage::reload()
{
    if (!m_isReady)
        return;
    m_isStale = false;
    m_desk.reload();
    m_stack->setCurrentWidget(m_desk.session() ? m_work : static_cast<QWidget*>(m_empty));
    showHead();
    showNotice();
    m_steps->setSteps(m_desk.timeline());
    if (!m_desk.session())
        return;
    showAgendaFoot();
    showItem();
}

void SessionPage::showHead()
{
    const std::optional<Session>& session = m_desk.session();
    for (QWidget* part : std::initializer_list<QWidget*>{m_choice, m_room, m_record, m_steps, m_facts})
        part->setVisible(session.has_value());
    m_convene->setVisible(session && session->state == SessionState::Preparing && m_desk.mayWrite());
    if (!session)
        return m_title->setText(tr("Session"));
    std::vector<PickBox::Option> options;
    for (const Session& one : m_desk.sessions())
        options.push_back({one.id.value, u"%1 · %2"_s.arg(Format::isolated(one.code), one.names.text())});
    m_choice->setOptions(options);
    m_choice->choose(session->id.value);
    m_title->setText(Format::capitalised(session->names.text()));
    QStringList facts;
    if (session->opensOn.isValid())
        facts << Format().longDate(session->opensOn);
    if (!session->place.isEmpty())
        facts << session->place.text();
    m_facts->setText(Format().enumerated(facts));
}

void SessionPage::showNotice()
{
    const QList<Problem>& problems = m_desk.problems();
    m_notice->setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences << problem.message;
    m_notice->setMessage(Tone::Warning, sentences.join(u' '), problems.front().rule);
}

void SessionPage::showAgendaFoot()
{
    const int points = int(m_desk.agenda().size());
    m_agendaTitle->setAside(tr("%n point(s)", nullptr, points));
    m_agenda->setMovable(m_desk.isAgendaOpen());
    m_onlyListed->setVisible(m_desk.session()->kind == SessionKind::Extraordinary && m_desk.isAgendaOpen());
    const bool isAwaited = m_desk.isAgendaOpen()
        && workspace()
               .database()
               .read(
                   [&]() -> Result<bool> { return !agreementsAwaitingItem(workspace().database()).empty(); })
               .value_or(false);
    m_add->setVisible(m_desk.isAgendaOpen());
    m_block->setVisible(isAwaited);
    m_overdue->setVisible(m_desk.isAgendaOpen() && m_desk.overdue() > 0);
    m_overdue->setText(tr("Add %n overdue recommendation(s)", nullptr, m_desk.overdue()));
}

void SessionPage::showItem()
{
    const AgendaItem* item = m_desk.item();
    const bool isSitting = m_desk.sitting() && m_desk.sitting()->state == SittingState::Open;
    m_agenda->showAgenda(m_desk.agenda(), item ? item->id : AgendaItemId(), isSitting);
    m_point->renew();
    m_sitting->renew();
    m_voteCard->setVisible(item != nullptr);
    m_voteTitle->setVisible(!isSitting); // How it is held stands there then.
    if (item)
        m_vote->setRecord(Record::of(*item));
    shareSide(isSitting);
    if (m_screen)
        m_screen->renew();
}

/// During a sitting the ballot needs its room, before and after it the roll.
void SessionPage::shareSide(bool isSitting)
{
    if (isSitting == m_isVoting)
        return;
    m_isVoting = isSitting;
    const int ballot = isSitting ? px(228) : px(200);
    const QList<int> sizes = m_side->sizes();
    m_side->setSizes({sizes.value(0) + sizes.value(1) - ballot, ballot});
}

void SessionPage::startNew()
{
    if (m_desk.isAgendaOpen())
        m_panel->ask(SessionPanel::Ask::Point);
}

void SessionPage::afterMove(const Status& moved)
{
    if (!moved)
        workspace().report(moved.error());
    m_agenda->setFocus();
}

void SessionPage::proposeOverdue()
{
    const Result<int> added =
        SessionService(workspace().office().books()).proposeOverdue(m_desk.session()->id);
    if (!added)
        workspace().report(added.error());
    else
        workspace().say(tr("%n recommendation(s) are on the agenda.", nullptr, *added));
}

/// On the other screen where there is one.
void SessionPage::showRoom()
{
    if (!m_screen) {
        m_screen = new RoomScreen(m_desk, this);
        m_screen->setAttribute(Qt::WA_DeleteOnClose);
        const QList<QScreen*> screens = QGuiApplication::screens();
        m_screen->setGeometry(screens.back()->availableGeometry());
    }
    if (QGuiApplication::screens().size() > 1)
        m_screen->showFullScreen();
    else
        m_screen->show();
    m_screen->activateWindow();
}

ExtraPage sessionTab()
{
    return {[](Workspace& workspace, QWidget* parent) -> Page* { return new SessionPage(workspace, parent); },
        [] { return SessionPage::tr("Session"); }};
}

} // namespace sijill
