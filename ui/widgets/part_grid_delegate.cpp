#include "ui/widgets/part_grid_delegate.h"

#include "core/base/format.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/part_grid_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace sijill {
namespace {

/// The FormField that an inner editor belongs to.
FormField* fieldOf(QObject* editor)
{
    for (QObject* at = editor; at; at = at->parent()) {
        if (auto* field = qobject_cast<FormField*>(at))
            return field;
    }
    return nullptr;
}

} // namespace

void PartGridDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_Selected; // The ring says which cell; rows are not chosen here.
    paintGround(*painter, plain, index);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOptionButton box;
        box.rect = QRect(0, 0, px(16), px(16));
        box.rect.moveCenter(option.rect.center());
        box.state =
            QStyle::State_Enabled | (check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(
            QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    } else {
        paintContent(*painter, plain, index);
    }
    const int edge = option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right();
    painter->setClipping(false);
    painter->fillRect(QRect(edge, option.rect.top(), 1, option.rect.height()), tokens().line2);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        drawFocusRing(*painter, QRectF(option.rect), pxF(3));
    painter->restore();
}

QWidget* PartGridDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto& model = static_cast<const PartGridModel&>(*index.model());
    Field field = model.columnAt(index.column()).field;
    if (field.isLocalized())
        field.kind = FieldKind::Text; // One language a column.
    FormField* editor = makeField(field, model.context(), parent);
    editor->setBare();
    editor->setAutoFillBackground(true);
    editor->focusProxy()->installEventFilter(
        const_cast<PartGridDelegate*>(this)); // Qt filters the field alone.
    return editor;
}

void PartGridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<FormField*>(editor);
    field->setValue(index.data(Qt::EditRole).value<Value>());
    auto* line = qobject_cast<QLineEdit*>(field->focusProxy());
    const auto& model = static_cast<const PartGridModel&>(*index.model());
    if (line && line->text().isEmpty())
        line->setText(
            Format::withoutMarks(model.cellText(index))); // What could not be read is mended, not typed anew.
    if (line)
        line->selectAll();
}

void PartGridDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* field = static_cast<FormField*>(editor);
    const std::optional<Problem> problem = field->typingProblem();
    auto* grid = static_cast<PartGridModel*>(model);
    if (problem && problem->severity == Severity::Refusal)
        return grid->setUnread(index, field->typedText(), *problem);
    model->setData(index, QVariant::fromValue(field->value()));
    if (problem)
        grid->setProblem(index.row(), grid->columnAt(index.column()).field.name(), *problem);
}

void PartGridDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

void PartGridDelegate::close(QWidget* field)
{
    field->focusProxy()->removeEventFilter(this); // Losing the focus must not close it a second time.
    Q_EMIT commitData(field);
    Q_EMIT closeEditor(field, NoHint);
}

bool PartGridDelegate::handleKey(QWidget* field, const QKeyEvent& event)
{
    const auto leave = [&](int by) {
        close(field);
        Q_EMIT stepped(by);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Tab:
        return leave(1);
    case Qt::Key_Backtab:
        return leave(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return leave(0);
    case Qt::Key_Escape:
        field->focusProxy()->removeEventFilter(this);
        Q_EMIT closeEditor(field, RevertModelCache);
        return true;
    default:
        return false;
    }
}

bool PartGridDelegate::eventFilter(QObject* watched, QEvent* event)
{
    FormField* field = fieldOf(watched);
    if (!field || watched == field)
        return RowDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && !QApplication::activePopupWidget())
        return handleKey(field, static_cast<QKeyEvent&>(*event));
    if (event->type() == QEvent::FocusOut) {
        const QWidget* next = QApplication::focusWidget();
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && !field->isAncestorOf(next))
            close(field);
    }
    return false;
}

} // namespace sijill
