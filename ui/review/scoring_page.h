#pragma once

#include "ui/records/record_pages.h"
#include "ui/review/scoring_desk.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace sijill {

class Button;
class Card;
class EmptyState;
class PickBox;
class ScoringAssign;
class ScoringDeclaration;
class ScoringFile;
class ScoringGrid;
class ScoringList;
class TextLabel;

/// The review screen: a member's files, the file to read, the sheet to fill in; and, for the office, who
/// marks which. The parts do the work; this leads from file to file.
class ScoringPage final : public Page {
    Q_OBJECT

public:
    explicit ScoringPage(Workspace& workspace, QWidget* parent = nullptr);

    void makeReady() override;
    /// "scoring" with the id of a call: how Home leads here.
    bool showRecord(const QString& kind, qint64 id) override;
    bool showList(const RecordSet& records) override;
    std::pair<QString, qint64> place() const override { return {u"scoring"_s, m_desk.call().value}; }
    QString helpTopic() const override;

    const ScoringDesk& desk() const { return m_desk; }
    void showFile(ProposalId proposal);

protected:
    void showEvent(QShowEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Why there is nothing to show, if so.
    enum class Void { None, NoCall, NoCommittee, NoFile };

    QWidget* buildHead();
    QWidget* buildWork();
    void retranslate();
    void reload();
    void showHint();
    void showChoices();
    void showEmpty();
    Void emptiness() const;
    void actOnEmpty();
    void goOn();
    void openReceipt(const QString& receipt);
    QWidget* buildGate();
    void declareInterest(const QString& nature);
    void leaveGate(bool opensFile);
    void assign(bool isShown);

    ScoringDesk m_desk;
    ProposalId m_shown;
    bool m_isReady = false;
    bool m_isStale = false;
    bool m_isAssigning = false;
    TextLabel* m_title;
    PickBox* m_call;
    PickBox* m_member;
    TextLabel* m_fixed;
    TextLabel* m_progress;
    Button* m_assignButton;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_work;
    ScoringAssign* m_assign;
    ScoringList* m_list;
    QSplitter* m_files; ///< The list beside or over the file.
    ScoringFile* m_file;
    ScoringGrid* m_grid;
    QWidget* m_gateCard; ///< The declaration before a file opens that the member does not mark.
    ScoringDeclaration* m_gate;
    ProposalId m_beyondGate;
};

/// The page under its tab, for the area of review.
ExtraPage scoringTab();

} // namespace sijill
