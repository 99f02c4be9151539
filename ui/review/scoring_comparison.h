#pragma once

#include "ui/review/scoring_desk.h"

#include <QWidget>

class QGridLayout;

namespace sijill {

class PickBox;
class TextLabel;

/// Two files side by side: their facts, and under each criterion the member's own mark and, where it may be
/// seen (C6), the mean of all. Offers the files alone that the member has opened.
class ScoringComparison final : public QWidget {
    Q_OBJECT

public:
    ScoringComparison(Workspace& workspace, const ScoringDesk& desk, QWidget* parent = nullptr);

    void showFile(ProposalId proposal);

private:
    void retranslate();
    void rebuild();
    void addFacts(const DeskFile& first, const DeskFile& second);
    void addMarks(const DeskFile& first, const DeskFile& second);
    void addLine(const QString& label, const QString& first, const QString& second, bool isHead = false);
    QString markOf(const DeskFile& file, int criterion) const;

    Workspace& m_workspace;
    const ScoringDesk& m_desk;
    ProposalId m_proposal;
    ProposalId m_other;
    TextLabel* m_with;
    PickBox* m_pick;
    TextLabel* m_none;
    QWidget* m_body = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace sijill
