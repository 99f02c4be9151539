#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace sijill {

/// Paints an item of two lines: icon in its tone, title, quiet second line, a short word at the trailing
/// edge.
class DueDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// What is due, one item a line, from any model with the roles of list_roles.h. Enter or a click opens.
class DueList final : public QListView {
    Q_OBJECT

public:
    explicit DueList(QWidget* parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace sijill
