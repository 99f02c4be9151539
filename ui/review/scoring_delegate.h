#pragma once

#include "ui/widgets/list_roles.h"

#include <QStyledItemDelegate>

namespace sijill {

inline constexpr int kStageRole = Qt::UserRole + 40; ///< int(SheetStage) of a file in the list of scoring.

/// Paints a file of the list in three lines: title with the score, receipt and partner, icon and word of its
/// stage.
class ScoringDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sijill
