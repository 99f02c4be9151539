#pragma once

#include <QStyledItemDelegate>

namespace sijill {

/// Paints the cells of a ListTable: words, numbers to the right, states as icon and word, tinted problems,
/// the bar of the selected row. Edits nothing and knows no model beyond the roles of list_roles.h.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHoveredRow(int row) { m_hoveredRow = row; }
    int hoveredRow() const { return m_hoveredRow; }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

protected:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    int m_hoveredRow = -1;
};

/// Numbers of the column stand to the right in both directions.
bool isNumberColumn(const QModelIndex& index);

} // namespace sijill
