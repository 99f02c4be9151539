#include "ui/widgets/part_grid.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field_parts.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/part_grid_delegate.h"
#include "ui/widgets/rounded_frame.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace sijill {
namespace {

constexpr int kWordWidth = 150; // A name is still readable.
constexpr int kMostRowsShown = 8;

bool isWord(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::Paragraph || kind == FieldKind::Localized
        || kind == FieldKind::LocalizedParagraph || kind == FieldKind::Reference;
}

} // namespace

PartGrid::PartGrid(
    const QString& part, std::span<const Field> fields, const FieldContext& context, QWidget* parent)
    : QWidget(parent)
    , m_part(part)
    , m_model(new PartGridModel(fields, context, this))
    , m_view(new QTableView)
    , m_header(new ListHeader(m_view))
    , m_add(new Button(Button::Kind::Flat))
    , m_remove(new Button(Button::Kind::Flat))
    , m_up(new Button(Button::Kind::Flat))
    , m_down(new Button(Button::Kind::Flat))
    , m_message(new FieldFooter(this))
{
    setObjectName(part);
    setFocusProxy(m_view);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buildView();
    auto* sheet = new QWidget;
    sheet->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_view);
    new RoundedFrame(sheet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(sheet);
    layout->addWidget(makeToolbar());
    connect(m_model, &PartGridModel::edited, this, &PartGrid::edited);
    connect(m_model, &PartGridModel::dataChanged, this, &PartGrid::updateButtons);
    connect(m_model, &PartGridModel::modelReset, this, &PartGrid::adapt);
    connect(m_model, &PartGridModel::rowsInserted, this, &PartGrid::adapt);
    connect(m_model, &PartGridModel::rowsRemoved, this, &PartGrid::adapt);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PartGrid::updateButtons);
    followLook(this, [this] { adapt(); });
}

void PartGrid::buildView()
{
    m_header->setFiltersVisible(false);
    m_header->setSectionsMovable(false);
    m_header->setSortIndicatorShown(false);
    m_header->setSectionsClickable(false);
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(m_model);
    auto* delegate = new PartGridDelegate(this);
    connect(delegate, &PartGridDelegate::stepped, this, [this](int by) { by == 0 ? stepDown() : step(by); });
    m_view->setItemDelegate(delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
}

QWidget* PartGrid::makeToolbar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<Button*, Icon> buttons[] = {
        {m_add, Icon::Add}, {m_remove, Icon::Delete}, {m_up, Icon::Up}, {m_down, Icon::Down}};
    for (const auto& [button, picture] : buttons) {
        button->setSmall(true);
        button->setPicture(picture);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addWidget(m_message, 100);
    row->addStretch(1); // The message takes no room while there is none.
    connect(m_add, &Button::clicked, this, &PartGrid::addRow);
    connect(m_remove, &Button::clicked, this, &PartGrid::removeRow);
    connect(m_up, &Button::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &Button::clicked, this, [this] { moveRow(1); });
    return bar;
}

void PartGrid::adapt()
{
    m_add->setText(tr("Add a row"));
    m_remove->setToolTip(tr("Remove the row (Ctrl+Del)"));
    m_remove->setAccessibleName(tr("Remove the row"));
    m_up->setToolTip(tr("Move the row up (Alt+Up)"));
    m_up->setAccessibleName(tr("Move the row up"));
    m_down->setToolTip(tr("Move the row down (Alt+Down)"));
    m_down->setAccessibleName(tr("Move the row down"));
    const int height = std::max(px(32), lineHeight(TextRole::TableCell) + px(4));
    m_view->verticalHeader()->setDefaultSectionSize(height);
    m_header->setMinimumSectionSize(px(64));
    fitColumns();
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRowsShown);
    m_view->setFixedHeight(ListHeader::titleHeight() + rows * height + 1);
    updateButtons();
    updateGeometry();
}

/// Words share what the others leave; below a readable width the grid scrolls instead.
void PartGrid::fitColumns()
{
    int words = 0;
    int taken = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isOfWords = isWord(m_model->columnAt(column).field.kind);
        words += isOfWords ? 1 : 0;
        taken += isOfWords ? 0 : neededWidth(column);
    }
    const int spare = words > 0 ? (m_view->viewport()->width() - taken) / words : 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_header->resizeSection(column,
            isWord(m_model->columnAt(column).field.kind) ? std::max(px(kWordWidth), spare)
                                                         : neededWidth(column));
    }
}

int PartGrid::neededWidth(int column) const
{
    int needed =
        std::clamp(m_header->sectionSizeHint(column), px(104), px(140)); // A longer head is told by its tip.
    for (const Choice& choice : m_model->columnAt(column).field.choices) {
        const QString word = choiceLabel(m_model->columnAt(column).field.choices, choice.value);
        needed = std::max(
            needed, textWidth(textFont(TextRole::TableCell), word) + px(46)); // With the box's arrow.
    }
    return needed;
}

QSize PartGrid::sizeHint() const
{
    return {px(480), QWidget::sizeHint().height()};
}

void PartGrid::updateButtons()
{
    const int row = m_view->currentIndex().row();
    m_add->setEnabled(!m_isReadOnly);
    m_remove->setEnabled(!m_isReadOnly && row >= 0);
    m_up->setEnabled(!m_isReadOnly && row > 0);
    m_down->setEnabled(!m_isReadOnly && row >= 0 && row < m_model->rowCount() - 1);
    const Problem* current =
        m_view->currentIndex().isValid() ? m_model->problemAt(m_view->currentIndex()) : nullptr;
    if (!current && m_problem)
        current = &*m_problem;
    if (!current)
        return m_message->setMessage(Tone::Plain, {}, {});
    const bool isWarning = current->severity == Severity::Warning;
    m_message->setMessage(isWarning ? Tone::Warning : Tone::Refused, current->message, current->rule);
}

void PartGrid::setRows(std::vector<PartRow> rows)
{
    m_model->setRows(std::move(rows));
}

void PartGrid::setTitle(const QString& title)
{
    setAccessibleName(title);
    m_view->setAccessibleName(title);
}

void PartGrid::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (isReadOnly)
        m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    else
        m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
            | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    updateButtons();
}

std::optional<std::pair<int, QString>> PartGrid::placeOf(const QString& path) const
{
    const QStringList steps = path.split(u'/');
    if (steps.size() != 3 || steps[0] != m_part)
        return std::nullopt;
    return std::pair(steps[1].toInt(), steps[2]);
}

void PartGrid::setProblems(const QList<Problem>& problems)
{
    m_model->clearProblems();
    m_problem.reset();
    for (const Problem& problem : problems) {
        if (const auto place = placeOf(problem.field))
            m_model->setProblem(place->first, place->second, problem);
        else if (problem.field == m_part && !m_problem)
            m_problem = problem;
    }
    updateButtons();
}

std::optional<Problem> PartGrid::typingProblem() const
{
    const QModelIndex unread = m_model->firstUnread();
    if (!unread.isValid())
        return std::nullopt;
    Problem problem = *m_model->problemAt(unread);
    problem.field =
        u"%1/%2/%3"_s.arg(m_part).arg(unread.row()).arg(m_model->columnAt(unread.column()).field.name());
    return problem;
}

QMap<QString, QString> PartGrid::typedTexts() const
{
    QMap<QString, QString> texts;
    const auto unread = m_model->unread();
    for (auto it = unread.begin(); it != unread.end(); ++it)
        texts.insert(u"%1/%2/%3"_s.arg(m_part).arg(it.key().first).arg(it.key().second), it.value());
    return texts;
}

void PartGrid::setTypedText(const QString& path, const QString& text)
{
    if (const QModelIndex cell = cellOf(path); cell.isValid())
        m_model->setData(cell, text);
}

QModelIndex PartGrid::cellOf(const QString& path) const
{
    const auto place = placeOf(path);
    for (int column = 0; place && column < m_model->columnCount(); ++column) {
        if (m_model->columnAt(column).field.name() == place->second)
            return m_model->index(place->first, column);
    }
    return {};
}

void PartGrid::focusCell(const QString& path)
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (const QModelIndex cell = cellOf(path); cell.isValid())
        m_view->setCurrentIndex(cell);
}

void PartGrid::takeTyping()
{
    const QWidget* focus = QApplication::focusWidget();
    if (focus && focus != m_view && m_view->isAncestorOf(focus))
        m_view->setFocus();
}

void PartGrid::addRow()
{
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + 1 : m_model->rowCount();
    m_model->addRow(row);
    m_view->setFocus(Qt::TabFocusReason);
    m_view->setCurrentIndex(m_model->index(row, 0));
}

void PartGrid::removeRow()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_model->removeRows(current.row(), 1);
    m_view->setCurrentIndex(
        m_model->index(std::min(current.row(), m_model->rowCount() - 1), current.column()));
}

void PartGrid::moveRow(int by)
{
    const QModelIndex current = m_view->currentIndex();
    m_model->moveRow(current.row(), current.row() + by);
    updateButtons();
}

QModelIndex PartGrid::nextEditable(int by) const
{
    const int columns = m_model->columnCount();
    const int cells = m_model->rowCount() * columns;
    const QModelIndex current = m_view->currentIndex();
    for (int cell = current.row() * columns + current.column() + by; cell >= 0 && cell < cells; cell += by) {
        const QModelIndex next = m_model->index(cell / columns, cell % columns);
        if (next.flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable))
            return next;
    }
    return {};
}

void PartGrid::step(int by)
{
    if (const QModelIndex next = nextEditable(by); next.isValid()) {
        m_view->setFocus(Qt::TabFocusReason);
        m_view->setCurrentIndex(next);
    } else {
        focusNextPrevChild(by > 0); // Past the last cell the form goes on.
    }
}

void PartGrid::stepDown()
{
    const QModelIndex current = m_view->currentIndex();
    m_view->setFocus(Qt::OtherFocusReason);
    if (current.row() == m_model->rowCount() - 1)
        addRow();
    else
        m_view->setCurrentIndex(current.siblingAtRow(current.row() + 1));
}

bool PartGrid::handleKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        step(event.key() == Qt::Key_Tab ? 1 : -1);
        return true;
    }
    if (event.matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_model->cellText(m_view->currentIndex()));
        return true;
    }
    if (m_isReadOnly)
        return false;
    const QModelIndex current = m_view->currentIndex();
    if (event.matches(QKeySequence::Paste)) {
        m_model->paste(current, QGuiApplication::clipboard()->text());
        return true;
    }
    const bool hasAlt = event.modifiers() & Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        stepDown();
        return true;
    case Qt::Key_Delete:
        if (event.modifiers() & Qt::ControlModifier)
            removeRow();
        else if (current.isValid())
            m_model->setData(current, QString());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (hasAlt)
            moveRow(event.key() == Qt::Key_Up ? -1 : 1);
        return hasAlt;
    default:
        return false;
    }
}

bool PartGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_view && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent&>(*event)))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_view->viewport()->update();
    return QWidget::eventFilter(watched, event);
}

} // namespace sijill
