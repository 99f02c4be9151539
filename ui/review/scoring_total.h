#pragma once

#include "ui/review/scoring_desk.h"

#include <QWidget>

namespace sijill {

class RuleBadge;
class TextLabel;

/// Foot of the sheet: the member's score so far with the way it is computed (C7), and below it what may be
/// said of the marks of others (C6).
class ScoringTotal final : public QWidget {
    Q_OBJECT

public:
    explicit ScoringTotal(QWidget* parent = nullptr);

    void showScore(const ScoringDesk& desk, const DeskFile& file, const std::vector<ReviewMark>& marks);
    QString formula() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_score;
    TextLabel* m_most;
    QWidget* m_bar;
    TextLabel* m_formula;
    TextLabel* m_others;
    RuleBadge* m_blind;
};

} // namespace sijill
