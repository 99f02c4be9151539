#pragma once

#include "ui/selection/selection_desk.h"

class QVBoxLayout;

namespace sijill {

class SegmentedControl;
class StateLabel;
class TextLabel;
class Button;

/// Why the current file of the ranking is where it is: reason, tie, at which weights it would change places,
/// what to see before deciding; and, for a fairest allocation, whether the committee settles it in or out.
class FileView final : public QWidget {
    Q_OBJECT

public:
    FileView(Workspace& workspace, SelectionDesk& desk, QWidget* parent = nullptr);

    /// Place in the ranking; -1 for none.
    void showFile(int place);

private:
    void retranslate();
    void addSentence(const QString& sentence, const QString& rule = {});

    Workspace& m_workspace;
    SelectionDesk& m_desk;
    int m_place = -1;
    TextLabel* m_title;
    StateLabel* m_state;
    QWidget* m_sentences;
    QVBoxLayout* m_list;
    SegmentedControl* m_settled;
    Button* m_open;
    Button* m_worksite;
};

} // namespace sijill
