#pragma once

#include "ui/council/session_desk.h"
#include "ui/widgets/card.h"

namespace sijill {

class Button;
class RollCallTab;

/// The sitting of the moment beside the agenda: its roll call, opened when the quorum is there, closed or
/// adjourned for lack of it.
class SittingCard final : public Card {
    Q_OBJECT

public:
    explicit SittingCard(SessionDesk& desk, QWidget* parent = nullptr);

    void renew();

Q_SIGNALS:
    void planWanted();

private:
    void perform(const char* code);
    void open();
    void showButtons();

    SessionDesk& m_desk;
    SectionTitle* m_title;
    QWidget* m_noneRoom;
    TextLabel* m_none;
    RollCallTab* m_roll;
    Button* m_open;
    Button* m_adjourn;
    Button* m_close;
    Button* m_plan;
};

} // namespace sijill
