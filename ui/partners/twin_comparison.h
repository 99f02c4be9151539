#pragma once

#include "core/services/merge_service.h"
#include "ui/partners/pick_cell.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace sijill {

class Button;
class NoticeStrip;
class SegmentedControl;
class TextLabel;

/// Two partners side by side, field by field: which file stays, which value it keeps, and the verbs that
/// follow. Asks the merge service; knows no rule.
class TwinComparison final : public QWidget {
    Q_OBJECT

public:
    /// What may be done with the pair shown.
    enum class Stage { Possible, ToldApart, Merged };

    explicit TwinComparison(Workspace& workspace, QWidget* parent = nullptr);

    void showPair(const TwinPair& pair, Stage stage);
    /// The request that Merge would carry out as things stand.
    MergeRequest request() const;

Q_SIGNALS:
    /// A verb was done: the pair may not be a pair any more.
    void decided();

private:
    void build();
    QWidget* buildHead();
    QWidget* buildFooter();
    void retranslate();
    void load();
    void keepBest();
    void rebuildRows();
    void addField(QGridLayout& grid, int row, const MergeField& line);
    void addCounts(QGridLayout& grid, int& row);
    void showObstacles();
    void merge();
    void tellApart();
    void takeBack();
    void finish(const Status& done, const QString& sentence);
    const Partner& kept() const { return m_keptIsFirst ? m_first : m_second; }
    const Partner& merged() const { return m_keptIsFirst ? m_second : m_first; }

    Workspace& m_workspace;
    TwinPair m_pair;
    Stage m_stage = Stage::Possible;
    Partner m_first;
    Partner m_second;
    bool m_keptIsFirst = true;
    QSet<QString> m_taken; ///< Fields that take the value of the partner that goes.
    TextLabel* m_title;
    TextLabel* m_reason;
    TextLabel* m_stays;
    SegmentedControl* m_choice;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_rowHolder;
    TextLabel* m_note;
    NoticeStrip* m_obstacle;
    Button* m_merge;
    Button* m_apart;
    Button* m_back;
    Button* m_openFirst;
    Button* m_openSecond;
};

} // namespace sijill
