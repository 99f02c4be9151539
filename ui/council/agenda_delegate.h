#pragma once

#include <QStyledItemDelegate>

namespace sijill {

/// Paints a point of an agenda: number, title over at most three lines, what became of it.
class AgendaDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sijill
