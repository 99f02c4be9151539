#pragma once

#include "core/services/contract_service.h"
#include "ui/selection/selection_desk.h"

class QStandardItemModel;

namespace sijill {

class Button;
class ListTable;
class NoticeStrip;
class TextLabel;

/// The selected files of a call and what would be made of each: worksite, jobs, draft agreement. Makes them
/// of the chosen rows, or of all, in one verb; then leads to what was made.
class ContractView final : public QWidget {
    Q_OBJECT

public:
    ContractView(Workspace& workspace, SelectionDesk& desk, QWidget* parent = nullptr);

    /// Reads the files that wait.
    void preview();
    ListTable* table() const { return m_table; }

Q_SIGNALS:
    void closed();

private:
    enum Column { TitleColumn = 1, WorksiteColumn = 6, AgreementColumn = 7 };
    struct Line {
        ProposalId proposal;
        QString receipt;
        QString title;
        Contracted made;
        QString obstacle;
    };

    void retranslate();
    void fill();
    void nameVerb();
    std::vector<ProposalId> chosen() const;
    void make();
    void open(const QModelIndex& index);

    Workspace& m_workspace;
    SelectionDesk& m_desk;
    std::vector<Line> m_lines;
    bool m_isMade = false;
    QStandardItemModel* m_model;
    ListTable* m_table;
    Button* m_back;
    Button* m_make;
    TextLabel* m_title;
    NoticeStrip* m_notice;
};

} // namespace sijill
