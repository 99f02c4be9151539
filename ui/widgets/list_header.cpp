#include "ui/widgets/list_header.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/value_text.h"

#include <QMouseEvent>
#include <QPainter>

namespace sijill {

ListHeader::ListHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    connect(this, &QHeaderView::sectionResized, this, &ListHeader::placeEditors);
    connect(this, &QHeaderView::sectionMoved, this, &ListHeader::placeEditors);
    connect(this, &QHeaderView::sectionCountChanged, this, &ListHeader::rebuildFilters);
}

void ListHeader::setModel(QAbstractItemModel* newModel)
{
    QHeaderView::setModel(newModel);
    rebuildFilters();
}

void ListHeader::setFiltersVisible(bool areVisible)
{
    m_filtersVisible = areVisible;
    placeEditors();
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QMap<int, ColumnFilter> ListHeader::filters() const
{
    QMap<int, ColumnFilter> all;
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        if (const ColumnFilter filter = it.value()->filter(); !filter.isEmpty())
            all.insert(it.key(), filter);
    }
    return all;
}

void ListHeader::setFilter(int column, const ColumnFilter& filter)
{
    if (FilterEditor* shown = editor(column); shown && shown->filter() != filter) {
        shown->setFilter(filter);
        Q_EMIT filterChanged(column);
    }
}

void ListHeader::clearFilters()
{
    const QMap<int, ColumnFilter> all = filters();
    for (auto it = all.begin(); it != all.end(); ++it)
        setFilter(it.key(), ColumnFilter{.kind = it->kind});
}

void ListHeader::rebuildFilters()
{
    const QMap<int, ColumnFilter> kept = filters();
    qDeleteAll(m_editors);
    m_editors.clear();
    for (int column = 0; model() && column < count(); ++column) {
        FilterEditor* made = FilterEditor::make(*model(), column, viewport());
        if (!made)
            continue;
        if (kept.contains(column))
            made->setFilter(kept.value(column));
        connect(made, &FilterEditor::changed, this, [this, column] { Q_EMIT filterChanged(column); });
        m_editors.insert(column, made);
    }
    placeEditors();
}

int ListHeader::titleHeight()
{
    return std::max(px(32), lineHeight(TextRole::LabelBold) + px(8));
}

QSize ListHeader::sizeHint() const
{
    const int strip = m_filtersVisible ? std::max(px(36), lineHeight(TextRole::Caption) + px(10)) : 0;
    return {QHeaderView::sizeHint().width(), titleHeight() + strip};
}

bool ListHeader::isRightAligned(int column) const
{
    return isNumber(
        static_cast<FieldKind>(model()->headerData(column, Qt::Horizontal, kFieldKindRole).toInt()));
}

void ListHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().head); // Also beyond the last column.
    if (m_filtersVisible)
        painter.fillRect(viewport()->rect().adjusted(0, titleHeight(), 0, 0), tokens().surfaceAlt);
    painter.end();
    QHeaderView::paintEvent(event);
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const Tokens& t = tokens();
    const QRect title(rect.left(), rect.top(), rect.width(), titleHeight());
    painter->fillRect(title, t.head);
    painter->fillRect(QRect(title.left(), title.bottom(), title.width(), 1), t.line);
    if (m_filtersVisible) {
        painter->fillRect(rect.adjusted(0, titleHeight(), 0, 0), t.surfaceAlt);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    }
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    const int arrow = isSorted ? px(16 + 4) : 0;
    painter->setFont(textFont(TextRole::LabelBold));
    painter->setPen(t.text2);
    QRect room = title.adjusted(px(8), 0, -px(8), -1);
    const int width = std::min(textWidth(painter->font(), text) + 1, room.width() - arrow);
    // Title and arrow are one block; over numbers the block ends where the digits end.
    if (isRightAligned(column))
        room.setLeft(std::max(room.left(), room.right() + 1 - width - arrow));
    RowCursor row(room, layoutDirection());
    drawLine(*painter, row.take(width), text, Place::Leading, layoutDirection());
    if (isSorted) {
        row.skip(px(4));
        QRect square(0, 0, px(16), px(16));
        square.moveCenter(row.take(px(16)).center());
        paintIcon(*painter, square, sortIndicatorOrder() == Qt::AscendingOrder ? Icon::Up : Icon::Down,
            t.text2, layoutDirection());
    }
}

QSize ListHeader::sectionSizeFromContents(int column) const
{
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    return {textWidth(textFont(TextRole::LabelBold), text) + px(16 + 20), sizeHint().height()};
}

void ListHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeEditors();
}

void ListHeader::placeEditors()
{
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        FilterEditor* shown = it.value();
        const int column = it.key();
        shown->setVisible(m_filtersVisible && !isSectionHidden(column));
        const int height = shown->sizeHint().height() > 0 ? shown->sizeHint().height() : px(26);
        const int top = titleHeight() + (this->height() - titleHeight() - height) / 2;
        shown->setGeometry(sectionViewportPosition(column) + px(4), top,
            std::max(px(24), sectionSize(column) - px(8)), height);
    }
}

void ListHeader::mousePressEvent(QMouseEvent* event)
{
    if (event->position().y() < titleHeight())
        QHeaderView::mousePressEvent(event);
}

void ListHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    placeEditors();
}

} // namespace sijill
