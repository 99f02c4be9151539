#pragma once

#include <QStyledItemDelegate>

namespace sijill {

/// Rows of drop-down lists: words, and a quiet key (kTrailingRole) at the trailing edge. Only paints.
class PopupDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sijill
