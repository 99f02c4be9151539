#pragma once

#include "core/domain/call.h"
#include "core/domain/review.h"
#include "core/selection/scoring.h"
#include "ui/review/scoring_cells.h"

namespace sijill {

class Button;
class LineEdit;
class RuleBadge;
class TextLabel;

/// What others gave under one criterion, once the viewer may see it (C6).
struct OthersMarks {
    QString words; ///< "HB 15 · OA 20".
    selection::CriterionResult result;
};

/// One criterion of the sheet: its name and weight, the cells of its mark, the member's remark on it, and
/// what others gave. Knows no service.
class ScoringRow final : public QWidget {
    Q_OBJECT

public:
    ScoringRow(const Criterion& criterion, int number, QWidget* parent = nullptr);

    void setMark(const ReviewMark* mark, bool isLocked);
    void setOthers(const std::optional<OthersMarks>& others);
    ScoringCells* cells() const { return m_cells; }
    bool isGiven() const { return m_isGiven; }
    /// Tab comes from `before` to the cells, then to the remark. Answers the last of them.
    QWidget* tabFrom(QWidget* before);

Q_SIGNALS:
    void remarkTyped(const QString& remark);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build(const Criterion& criterion);
    void showRemark(bool isShown);

    int m_number;
    bool m_isGiven = false;
    QString m_remark;
    ScoringCells* m_cells;
    Button* m_more;
    LineEdit* m_edit;
    TextLabel* m_others;
    RuleBadge* m_spread;
};

} // namespace sijill
