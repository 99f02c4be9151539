#pragma once

#include "ui/records/record_ui.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;

namespace sijill {

struct StateVerb;

/// The rows of a record's part in its pane, as a small table: read only, states as icon and word, a sum under
/// money, a menu of verbs at the end of each row that has some.
class PartTable final : public QWidget {
    Q_OBJECT

public:
    PartTable(const RecordUi& ui, const char* part, Workspace& workspace, QWidget* parent = nullptr);

    void setRecord(const Record& record);
    int rowCount() const { return m_rows; }

Q_SIGNALS:
    void verbChosen(const sijill::StateVerb* verb, qint64 partId);

private:
    void rebuild();
    void addHead(QGridLayout& grid, const std::vector<const Field*>& fields);
    QString wholeRow(const void* values) const;
    void addRow(QGridLayout& grid, int row, std::size_t index, const std::vector<const Field*>& fields);
    void addTotals(QGridLayout& grid, int row, const std::vector<const Field*>& fields);
    QWidget* cell(const Field& field, const Value& value, std::size_t index);
    void addVerbs(QGridLayout& grid, int row, int column, qint64 partId);

    const RecordUi& m_ui;
    const Part* m_part;
    Workspace& m_workspace;
    Record m_record;
    QWidget* m_body = nullptr;
    int m_rows = 0;
};

} // namespace sijill
