#pragma once

#include "ui/widgets/column_filter.h"

#include <QHeaderView>
#include <QMap>

namespace sijill {

/// The head of a ListTable: titles with the sort arrow after them and, below, a strip with a filter over each
/// column. The strip is part of the head, so that it scrolls, moves and resizes with the columns.
class ListHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit ListHeader(QWidget* parent);

    void setModel(QAbstractItemModel* model) override;
    void setFiltersVisible(bool areVisible);
    bool areFiltersVisible() const { return m_filtersVisible; }
    QMap<int, ColumnFilter> filters() const;
    void setFilter(int column, const ColumnFilter& filter);
    void clearFilters();
    FilterEditor* editor(int column) const { return m_editors.value(column); }
    /// Words of choices and titles have changed: makes the editors anew and keeps what they say.
    void rebuildFilters();

    QSize sizeHint() const override;
    static int titleHeight();

Q_SIGNALS:
    void filterChanged(int column);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void paintEvent(QPaintEvent* event) override;
    QSize sectionSizeFromContents(int column) const override;
    void updateGeometries() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void placeEditors();
    bool isRightAligned(int column) const;

    bool m_filtersVisible = true;
    QHash<int, FilterEditor*> m_editors;
};

} // namespace sijill
