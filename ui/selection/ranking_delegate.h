#pragma once

#include "ui/widgets/row_delegate.h"

namespace sijill {

class RankingModel;

/// Paints the rows of a ranking: the cut-off line over the whole width with what remains of the envelope and
/// the keys that move it; what lies below it on quieter ground.
class RankingDelegate final : public RowDelegate {
    Q_OBJECT

public:
    explicit RankingDelegate(const RankingModel& model, QObject* parent = nullptr);

    /// A line that stays where it is shows no keys.
    void setMovable(bool isMovable) { m_isMovable = isMovable; }
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintLine(QPainter& painter, const QRect& row, Qt::LayoutDirection direction) const;

    const RankingModel& m_model;
    bool m_isMovable = true;
};

} // namespace sijill
