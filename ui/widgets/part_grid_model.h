#pragma once

#include "ui/widgets/value_text.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace sijill {

/// One row that a record owns: its id survives editing, its values stand in the order of the fields.
struct PartRow {
    qint64 id = 0;
    std::vector<Value> values;

    bool operator==(const PartRow&) const = default;
};

/// Rows of a record's part, to be typed into. A localized field takes a column for each working language.
/// Text that cannot be read stays in its cell with its problem until it is mended.
class PartGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        Field field;
        std::size_t place; ///< Of the value in its row.
        QString language;  ///< Of a localized field; empty otherwise.
    };

    PartGridModel(std::span<const Field> fields, const FieldContext& context, QObject* parent = nullptr);

    const std::vector<PartRow>& rows() const { return m_rows; }
    void setRows(std::vector<PartRow> rows);
    const Column& columnAt(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    const FieldContext& context() const { return m_context; }

    /// `text` is what stands in the cell although it cannot be read.
    void setUnread(const QModelIndex& index, const QString& text, const Problem& problem);
    void setProblem(int row, const QString& field, const Problem& problem);
    void clearProblems();
    /// Of a cell; null when nothing is wrong with it.
    const Problem* problemAt(const QModelIndex& index) const;
    /// First cell with text that cannot be read; invalid when all can.
    QModelIndex firstUnread() const;
    /// Every such text by its cell.
    QMap<std::pair<int, QString>, QString> unread() const;
    /// Text as it stands in the cell, for editing and copying.
    QString cellText(const QModelIndex& index) const;

    bool addRow(int row);
    bool moveRow(int from, int to);
    /// Lines of tabs from a spreadsheet, written from `at` to the right and down; adds rows as needed.
    void paste(const QModelIndex& at, const QString& text);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// EditRole takes a Value in the variant, or a text that is read as typed.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

Q_SIGNALS:
    void edited();

private:
    struct Unread {
        QString text;
        Problem problem;
    };
    using Place = std::pair<int, int>; ///< Row and column.

    Value cellValue(const QModelIndex& index) const;
    void write(const QModelIndex& index, const Value& value);
    void typeInto(const QModelIndex& index, const QString& text);
    void forgetProblems(int fromRow);

    FieldContext m_context;
    std::vector<Column> m_columns;
    std::size_t m_fieldCount;
    std::vector<PartRow> m_rows;
    std::map<Place, Unread> m_unread;
    std::map<Place, Problem> m_problems;
};

} // namespace sijill

Q_DECLARE_METATYPE(sijill::Value)
