#pragma once

#include "ui/widgets/column_filter.h"

#include <QMap>
#include <QModelIndex>
#include <QWidget>

class QAbstractItemModel;
class QMenu;
class QTableView;

namespace sijill {

class ListHeader;
class RoundedFrame;
class RowDelegate;
class TotalsRow;

/// The list of every page: head with sort arrows and filters, rows painted by one delegate, totals under
/// them, a menu of columns. Works with any model that answers the roles of list_roles.h and does not know
/// what is in it: filters and sums are asked of its owner by signals.
class ListTable final : public QWidget {
    Q_OBJECT

public:
    explicit ListTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model);
    QAbstractItemModel* model() const;
    QTableView* view() const { return m_view; }
    /// What the rows are called when read aloud.
    void setTitle(const QString& title);
    /// 28-px rows instead of 32.
    void setCompact(bool isCompact);

    void setFiltersVisible(bool areVisible);
    QMap<int, ColumnFilter> filters() const;
    /// Announced like the user's own.
    void setFilter(int column, const ColumnFilter& filter);
    void clearFilters();
    /// To the first filter: the page's key for "find in this list".
    void focusFilter();

    /// Formatted sums by column of the model and the sentence of the count; an empty sentence hides the row.
    void setTotals(const QString& count, const QHash<int, QString>& sums);
    void setSelectionTotals(const QString& text);
    /// Shown instead of the rows while the model has none. Taken over.
    void setEmptyState(QWidget* emptyState);

    QModelIndex currentIndex() const;
    void setCurrentIndex(const QModelIndex& index);
    /// First cell of each selected row, from top to bottom.
    QModelIndexList selectedRows() const;
    /// The selected rows (the current one without selection) as lines of tabs, in the columns and order on
    /// screen.
    QString selectionAsText() const;

    QMenu* columnMenu() const { return m_columnMenu; }
    /// Widths, order, visibility and sorting, for the settings.
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void activated(const QModelIndex& index);
    void currentChanged(const QModelIndex& index);
    void selectionChanged();
    void filterChanged(int column, const ColumnFilter& filter);
    void pasted(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildView();
    void connectModel();
    void adapt();
    void fitColumns();
    void fillColumnMenu();
    void showEmptyState();
    void hover(const QPoint& position);
    bool handleKey(QKeyEvent* event);

    QTableView* m_view;
    ListHeader* m_header;
    RowDelegate* m_delegate;
    TotalsRow* m_totals;
    QMenu* m_columnMenu;
    QWidget* m_emptyState = nullptr;
    RoundedFrame* m_frame;
    bool m_isCompact = false;
    bool m_isSizedByUser = false; ///< Columns are no longer fitted to the window.
    bool m_fitting = false;
};

} // namespace sijill
