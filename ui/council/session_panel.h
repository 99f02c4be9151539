#pragma once

#include "ui/council/session_desk.h"
#include "ui/widgets/card.h"

namespace sijill {

class Button;
class FormField;

/// Asks in place what convening the members, planning a sitting or putting something on the agenda needs,
/// says beforehand which delay would not be kept (S1), and carries it out.
class SessionPanel final : public Card {
    Q_OBJECT

public:
    enum class Ask { Convene, Plan, Point, Agreements };

    explicit SessionPanel(SessionDesk& desk, QWidget* parent = nullptr);

    void ask(Ask what);

private:
    FormField* add(const Field& field);
    void retranslate();
    void setDefaults();
    void showDelays();
    void confirm();
    Status carryOut();
    void tell();

    SessionDesk& m_desk;
    Ask m_ask = Ask::Convene;
    TextLabel* m_title;
    FormField* m_on;
    FormField* m_channel;
    FormField* m_at;
    FormField* m_rank;
    FormField* m_name;
    FormField* m_kind;
    NoticeStrip* m_notice;
    Button* m_confirm;
    Button* m_cancel;
};

} // namespace sijill
