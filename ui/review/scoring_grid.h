#pragma once

#include "core/services/review_service.h"
#include "ui/review/scoring_desk.h"
#include "ui/widgets/card.h"

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace sijill {

class Button;
class FormField;
class NoticeStrip;
class ScoringDeclaration;
class ScoringRow;
class ScoringTotal;
struct OthersMarks;
class VerbPanel;

/// The member's own sheet for one file: declaration first (C5), then a mark for each criterion, each saved by
/// itself, a comment, the score so far, and the verbs. Knows no rule: the review service answers with its
/// sentences.
class ScoringGrid final : public Card {
    Q_OBJECT

public:
    explicit ScoringGrid(Workspace& workspace, const ScoringDesk& desk, QWidget* parent = nullptr);

    /// Null: nothing is chosen.
    void showFile(ProposalId proposal);
    /// Into the declaration or the first criterion without a mark.
    void takeFocus();
    /// The next file once it is submitted.
    void submit();
    /// What is typed in the comment is kept.
    void keepComment();

    /// A verb that asks for its motive takes the room of the marks.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void submitted();
    void nextWanted();

private:
    void build();
    QWidget* buildHead();
    QWidget* buildFooter();
    void retranslate();
    void rebuildRows();
    void orderTabs();
    void connectRow(ScoringRow& row, int criterion);
    void showSheet(const DeskFile& file);
    void showDeclared(const DeskFile& file);
    void showStale(const DeskFile& file);
    void showRows(const DeskFile& file);
    void showVerbs(const DeskFile& file);
    std::optional<OthersMarks> othersOf(const DeskFile& file, int criterion) const;
    void setMark(int criterion, std::optional<int> mark, bool isNotApplicable);
    void change(const std::function<void(Review&)>& edit);
    void changeMark(int criterion, const std::function<void(ReviewMark&)>& edit);
    void showProblems(const Error& error);
    void focusRow(int row);
    int firstMissing() const;
    void askVerb(const char* code);
    const DeskFile* file() const { return m_desk.find(m_proposal); }
    ReviewService service();

    Workspace& m_workspace;
    const ScoringDesk& m_desk;
    ProposalId m_proposal;
    ReviewId m_shownSheet;
    QString m_shownLanguage;
    std::vector<ScoringRow*> m_rows;
    bool m_isChanging = false; ///< The declaration is being taken back.
    SectionTitle* m_title;
    QWidget* m_declaredLine;
    StateLabel* m_declared;
    Button* m_change;
    NoticeStrip* m_stale;
    TextLabel* m_changes;
    ScoringDeclaration* m_declaration;
    TextLabel* m_withheld;
    QWidget* m_sheet; ///< Everything but the declaration.
    QVBoxLayout* m_rowHolder;
    FormField* m_comment;
    ScoringTotal* m_total;
    std::vector<NoticeStrip*> m_problems;
    QScrollArea* m_area;
    VerbPanel* m_verbPanel;
    Button* m_submit;
    Button* m_next;
    Button* m_reopen;
    Button* m_withdraw;
};

} // namespace sijill
