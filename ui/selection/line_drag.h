#pragma once

#include <QObject>

class QTableView;

namespace sijill {

class RankingModel;

/// Lets the hand move the cut-off line of a ranking: pressed on its row, it follows the mouse over the rows.
class LineDrag final : public QObject {
    Q_OBJECT

public:
    LineDrag(QTableView& view, const RankingModel& model, QObject* parent = nullptr);

    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// So many rows are to stand above the line.
    void dragged(int line);

private:
    bool follow(int y);

    QTableView& m_view;
    const RankingModel& m_model;
    bool m_isEnabled = true;
    bool m_isDragging = false;
};

} // namespace sijill
