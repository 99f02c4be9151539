#pragma once

#include "ui/widgets/row_delegate.h"

namespace sijill {

/// Paints the cells of a PartGrid like those of a list, with the ring of the current one, and opens the same
/// editors as a form, without their labels.
class PartGridDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The editor was left by a key: 1 for the next cell, -1 for the one before, 0 for the row below.
    void stepped(int step);

private:
    bool handleKey(QWidget* field, const QKeyEvent& event);
    void close(QWidget* field);
};

} // namespace sijill
