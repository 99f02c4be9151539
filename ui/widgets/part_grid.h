#pragma once

#include "ui/widgets/part_grid_model.h"

#include <QWidget>

class QTableView;

namespace sijill {

class Button;
class FieldFooter;
class ListHeader;

/// The rows a record owns, as a grid that is typed into: Tab through the cells, Enter to the next row (a new
/// one at the end), Ctrl+V from a spreadsheet, Ctrl+Del removes, Alt+Up and Alt+Down move a row.
class PartGrid final : public QWidget {
    Q_OBJECT

public:
    /// `part` is the key of the part in problems ("accounts/0/rib") and the objectName.
    PartGrid(const QString& part, std::span<const Field> fields, const FieldContext& context,
        QWidget* parent = nullptr);

    const std::vector<PartRow>& rows() const { return m_model->rows(); }
    void setRows(std::vector<PartRow> rows);
    void setReadOnly(bool isReadOnly);
    /// What the rows are called when read aloud.
    void setTitle(const QString& title);
    /// Puts each problem of this part into its cell, that of the whole part under the grid; others are passed
    /// over.
    void setProblems(const QList<Problem>& problems);
    /// A cell that is still being typed into is taken as if it were left.
    void takeTyping();
    /// Text that cannot be read stands somewhere; its message. Nothing may be saved before it is mended.
    std::optional<Problem> typingProblem() const;
    /// The texts of which typingProblem() speaks by their paths, to be kept in a draft; and one put back.
    QMap<QString, QString> typedTexts() const;
    void setTypedText(const QString& path, const QString& text);
    /// To the cell of a problem: "accounts/0/rib"; to the grid when it is about the whole part.
    void focusCell(const QString& path);
    PartGridModel* model() const { return m_model; }
    QTableView* view() const { return m_view; }

    bool eventFilter(QObject* watched, QEvent* event) override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

private:
    void buildView();
    QWidget* makeToolbar();
    void adapt();
    void addRow();
    void removeRow();
    void moveRow(int by);
    void step(int by);
    void stepDown();
    bool handleKey(const QKeyEvent& event);
    QModelIndex nextEditable(int by) const;
    void updateButtons();
    void fitColumns();
    int neededWidth(int column) const;
    /// Row and field of "accounts/0/rib", if it is ours; and its cell.
    std::optional<std::pair<int, QString>> placeOf(const QString& path) const;
    QModelIndex cellOf(const QString& path) const;

    QString m_part;
    PartGridModel* m_model;
    QTableView* m_view;
    ListHeader* m_header;
    Button* m_add;
    Button* m_remove;
    Button* m_up;
    Button* m_down;
    FieldFooter* m_message;
    std::optional<Problem> m_problem; ///< Of the whole part: its rows do not sum.
    bool m_isReadOnly = false;
};

} // namespace sijill
