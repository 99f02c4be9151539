#pragma once

#include "ui/selection/selection_desk.h"
#include "ui/widgets/card.h"

namespace sijill {

class Button;
class FormField;

/// Asks in place what keeping a run needs (its name) or the decision (minutes and day), shows what stands in
/// the way with its rules, and carries it out.
class RunPanel final : public Card {
    Q_OBJECT

public:
    enum class Ask { Keep, Decide };

    RunPanel(Workspace& workspace, SelectionDesk& desk, QWidget* parent = nullptr);

    void ask(Ask what);

Q_SIGNALS:
    void done();

private:
    void retranslate();
    void showObstacles(const QList<Problem>& problems);
    void confirm();

    Workspace& m_workspace;
    SelectionDesk& m_desk;
    Ask m_ask = Ask::Keep;
    TextLabel* m_title;
    FormField* m_name;
    FormField* m_minutes;
    FormField* m_on;
    QWidget* m_notices;
    Button* m_confirm;
    Button* m_cancel;
};

} // namespace sijill
