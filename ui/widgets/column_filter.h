#pragma once

#include "core/domain/field.h"

#include <QVariant>
#include <QWidget>

class QAbstractItemModel;
class QMenu;
class QTimer;

namespace sijill {

class Button;
class LineEdit;

/// What the user asks of one column. Whoever owns the model applies it; the table only collects it.
struct ColumnFilter {
    FieldKind kind = FieldKind::Text;
    QString text = {};               ///< Contained, for texts and references.
    QList<qint64> choices = {};      ///< Any of these, for choices and booleans.
    std::optional<qint64> from = {}; ///< Raw number, included like `to`.
    std::optional<qint64> to = {};
    QDate fromDay = {}; ///< Included like `toDay`.
    QDate toDay = {};

    bool isEmpty() const
    {
        return text.isEmpty() && choices.isEmpty() && !from && !to && !fromDay.isValid() && !toDay.isValid();
    }
    bool operator==(const ColumnFilter&) const = default;
};

/// Reads "100..500", ">100", "<= 5", "2023", "04/2023..06/2023". An empty text is an empty filter; nothing
/// when the text makes no sense.
std::optional<ColumnFilter> readRange(const QString& typed, FieldKind kind, int decimals, QDate today);

/// The widget over one column; which one depends on the column's kind.
class FilterEditor : public QWidget {
    Q_OBJECT

public:
    /// From the roles of headerData; null where the column is not filtered.
    static FilterEditor* make(const QAbstractItemModel& model, int column, QWidget* parent);

    virtual ColumnFilter filter() const = 0;
    /// Shows a filter without announcing it (saved filters).
    virtual void setFilter(const ColumnFilter& filter) = 0;

Q_SIGNALS:
    void changed();

protected:
    using QWidget::QWidget;
};

/// Words to look for, or a range typed in one line.
class LineFilter final : public FilterEditor {
    Q_OBJECT

public:
    /// `today` completes days that are typed without their month or year; the computer's day when invalid.
    LineFilter(FieldKind kind, int decimals, QDate today, const QString& title, QWidget* parent);

    ColumnFilter filter() const override { return m_filter; }
    void setFilter(const ColumnFilter& filter) override;

private:
    void read();
    bool isRange() const;
    QString textOf(const ColumnFilter& filter) const;

    FieldKind m_kind;
    int m_decimals;
    QDate m_today;
    LineEdit* m_edit;
    QTimer* m_pause;
    ColumnFilter m_filter;
};

/// Some of a column's words, ticked in a menu.
class ChoiceFilter final : public FilterEditor {
    Q_OBJECT

public:
    /// `choices`: list of {value, word} pairs.
    ChoiceFilter(FieldKind kind, const QVariantList& choices, const QString& title, QWidget* parent);

    ColumnFilter filter() const override;
    void setFilter(const ColumnFilter& filter) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openMenu();
    QString summary() const;

    FieldKind m_kind;
    QMenu* m_menu;
};

} // namespace sijill
