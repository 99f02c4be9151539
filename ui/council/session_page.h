#pragma once

#include "ui/council/session_desk.h"
#include "ui/council/session_panel.h"
#include "ui/records/record_pages.h"
#include "ui/shell/page.h"

#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace sijill {

class AgendaList;
class AgendaPoint;
class Button;
class EmptyState;
class NoticeStrip;
class PacketStrip;
class PickBox;
class RoomScreen;
class SessionSteps;
class SittingCard;
class VoteTab;

/// A session from its preparation to the visa on one page: stages, agenda, the point under discussion, roll
/// call and ballot. The parts do the work; this leads from point to point.
class SessionPage final : public Page {
    Q_OBJECT

public:
    explicit SessionPage(Workspace& workspace, QWidget* parent = nullptr);

    void makeReady() override;
    QString helpTopic() const override { return u"council#session"_s; }
    void startNew() override; ///< A point of the agenda.

    SessionDesk& desk() { return m_desk; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildWork();
    QWidget* buildAgenda();
    void buildSide();
    void connectParts();
    void retranslate();
    void reload();
    void showHint();
    void showHead();
    void showNotice();
    void showAgendaFoot();
    void showItem();
    void shareSide(bool isSitting);
    void afterMove(const Status& moved);
    void proposeOverdue();
    void showRoom();

    SessionDesk m_desk;
    bool m_isReady = false;
    bool m_isStale = false;
    TextLabel* m_title;
    TextLabel* m_facts;
    PickBox* m_choice;
    Button* m_convene;
    Button* m_room;
    Button* m_record;
    SessionSteps* m_steps;
    NoticeStrip* m_notice;
    SessionPanel* m_panel;
    PacketStrip* m_packet;
    Button* m_make;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_work;
    SectionTitle* m_agendaTitle;
    AgendaList* m_agenda;
    TextLabel* m_onlyListed; ///< S5 in extraordinary sessions.
    Button* m_add;
    Button* m_block;
    Button* m_overdue;
    AgendaPoint* m_point;
    QSplitter* m_side;
    SittingCard* m_sitting;
    Card* m_voteCard;
    SectionTitle* m_voteTitle;
    bool m_isVoting = false;
    VoteTab* m_vote;
    QPointer<RoomScreen> m_screen;
};

/// The page under its tab, for the area of the council.
ExtraPage sessionTab();

} // namespace sijill
