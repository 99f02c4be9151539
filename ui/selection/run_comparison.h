#pragma once

#include "ui/selection/selection_desk.h"

class QStandardItemModel;

namespace sijill {

class Button;
class ListTable;
class PickBox;
class TextLabel;

/// Two or three kept runs of a call side by side: their effects with the differences from the first, and the
/// proposals that they do not decide alike, with the reason of each.
class RunComparison final : public QWidget {
    Q_OBJECT

public:
    RunComparison(Workspace& workspace, SelectionDesk& desk, QWidget* parent = nullptr);

    /// Reads the kept runs; `first` among them stands first, 0: the newest two.
    void compare(qint64 first = 0);
    ListTable* differences() const { return m_differences; }

Q_SIGNALS:
    void closed();

private:
    struct Shown {
        const Selection* run;
        SelectionEffects effects;
        std::map<qint64, const SelectionRow*> rows;
    };

    void retranslate();
    std::vector<Shown> shown() const;
    void fill();
    void fillEffects(const std::vector<Shown>& runs);
    void fillDifferences(const std::vector<Shown>& runs);
    void addDifference(const RankedFile& file, const std::vector<Shown>& runs);

    Workspace& m_workspace;
    SelectionDesk& m_desk;
    std::vector<Selection> m_kept;
    std::vector<PickBox*> m_picks;
    Button* m_back;
    TextLabel* m_title;
    TextLabel* m_count;
    QStandardItemModel* m_effectModel;
    QStandardItemModel* m_differenceModel;
    ListTable* m_effects;
    ListTable* m_differences;
};

/// Number and name of a kept run.
QString runName(const Selection& run);

} // namespace sijill
