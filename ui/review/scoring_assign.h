#pragma once

#include "core/domain/committee.h"
#include "core/services/review_service.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"

class QStandardItemModel;

namespace sijill {

class Button;
class ListTable;
class NoticeStrip;
class PickBox;
class SegmentedControl;

/// Gives the files of a call to the members of a committee: all in balance with a preview of who gets how
/// many and who is barred by an interest, or chosen files to one member. One verb, one undo. Knows no rule.
class ScoringAssign final : public QWidget {
    Q_OBJECT

public:
    explicit ScoringAssign(Workspace& workspace, QWidget* parent = nullptr);

    void showCall(CallId call);

Q_SIGNALS:
    void closed();

private:
    Card* buildBalanced();
    Card* buildByHand();
    void retranslate();
    void reload();
    void preview();
    void fillPreview(const std::vector<CommitteeMember>& members);
    void fillFiles();
    void carryOut(const std::vector<Assignment>& assignments);
    void assignByHand();
    QString codesOn(ProposalId proposal) const;
    ReviewService service();

    Workspace& m_workspace;
    CallId m_call;
    std::vector<Committee> m_committees;
    std::vector<CommitteeMember> m_members; ///< Of all committees, who give marks and sit today.
    std::vector<JudgedFile> m_files;        ///< Still to be marked.
    std::vector<ReviewSheet> m_sheets;
    std::vector<Assignment> m_plan;
    TextLabel* m_title;
    Button* m_close;
    SectionTitle* m_balancedTitle;
    TextLabel* m_committeeLabel;
    PickBox* m_committee;
    TextLabel* m_eachLabel;
    SegmentedControl* m_each;
    QStandardItemModel* m_previewModel;
    ListTable* m_preview;
    TextLabel* m_short;
    Button* m_assignAll;
    SectionTitle* m_handTitle;
    QStandardItemModel* m_fileModel;
    ListTable* m_fileTable;
    TextLabel* m_memberLabel;
    PickBox* m_member;
    Button* m_assignOne;
    NoticeStrip* m_problem;
};

} // namespace sijill
