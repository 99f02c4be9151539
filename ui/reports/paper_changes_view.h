#pragma once

#include "core/domain/issued_paper.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace sijill {

class Button;
class Card;
class ListTable;
class NoticeStrip;
class PaperChangesModel;
class PaperTrial;
class ProgressStrip;
class TextLabel;
struct PaperChange;

/// What an issued paper would say otherwise today: a table of cells, and under it the chosen one in full with
/// the records behind it, which open.
class PaperChangesView final : public QWidget {
    Q_OBJECT

public:
    explicit PaperChangesView(Workspace& workspace, QWidget* parent = nullptr);
    ~PaperChangesView() override;

    /// Starts to compare; compared() tells the end.
    void showPaper(const IssuedPaper& paper);
    void print();
    void exportShown();
    ListTable* table() const { return m_table; }

Q_SIGNALS:
    void closed();
    void compared();

private:
    QWidget* buildDetail();
    void compare();
    void showFound();
    void connectParts();
    void retranslate();
    void showSummary();
    void showChosen();
    void addCauses(const PaperChange& change);
    QString tableTitle() const;

    Workspace& m_workspace;
    std::optional<IssuedPaper> m_paper;
    bool m_isCompared = false;
    PaperChangesModel* m_model;
    ListTable* m_table;
    TextLabel* m_title;
    Button* m_back;
    Button* m_export;
    Button* m_print;
    NoticeStrip* m_summary;
    ProgressStrip* m_progress;
    std::unique_ptr<PaperTrial> m_trial;
    Card* m_card;
    TextLabel* m_place;
    TextLabel* m_before;
    TextLabel* m_now;
    TextLabel* m_because;
    QWidget* m_causes = nullptr;
    QVBoxLayout* m_detail = nullptr;
};

} // namespace sijill
