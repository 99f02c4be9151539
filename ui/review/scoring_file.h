#pragma once

#include "ui/records/record_ui.h"
#include "ui/review/scoring_desk.h"
#include "ui/widgets/card.h"

class QStackedWidget;
class QVBoxLayout;

namespace sijill {

class PartTable;
class ScoringComparison;
class TabBar;

/// The file as a member reads it: what is proposed, its papers with their verdicts, and another file beside
/// it. Shows its receipt and title alone until the member has declared to have no interest (C5).
class ScoringFile final : public Card {
    Q_OBJECT

public:
    ScoringFile(Workspace& workspace, const ScoringDesk& desk, QWidget* parent = nullptr);

    void showFile(ProposalId proposal);

Q_SIGNALS:
    /// A similar file of the same call (C12).
    void fileWanted(const QString& receipt);

private:
    void build();
    QWidget* buildProject();
    QWidget* buildDocuments();
    void retranslate();
    void showHead(const DeskFile& file);
    void showChips(const Proposal& proposal);
    void showOverlaps(const DeskFile& file);
    void showProject(const Proposal& proposal);
    QString factsOf(const Proposal& proposal) const;

    Workspace& m_workspace;
    const ScoringDesk& m_desk;
    const RecordUi m_ui;
    ProposalId m_proposal;
    TextLabel* m_receipt;
    TextLabel* m_title;
    QWidget* m_chips;
    QWidget* m_overlaps;
    TextLabel* m_closed;
    QWidget* m_content;
    TabBar* m_tabs;
    QStackedWidget* m_pages;
    TextLabel* m_facts;
    SectionTitle* m_aboutTitle;
    TextLabel* m_about;
    SectionTitle* m_phasesTitle;
    PartTable* m_phases;
    SectionTitle* m_requestsTitle;
    PartTable* m_requests;
    TextLabel* m_cost;
    PartTable* m_documents;
    ScoringComparison* m_comparison;
};

} // namespace sijill
