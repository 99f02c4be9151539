#pragma once

#include "ui/records/list_model.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace sijill {

class ListTable;

/// What was done with a record, newest first: day, who, verb, motive; what changed field by field.
class HistoryTab final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(Workspace& workspace, QWidget* parent = nullptr);

    void setRecord(const QString& kind, qint64 id);
    int count() const { return m_count; }

private:
    void rebuild();

    Workspace& m_workspace;
    QString m_kind;
    qint64 m_id = 0;
    int m_count = 0;
    QWidget* m_body = nullptr;
};

/// Records of another kind that belong to the one shown.
class RelatedTab final : public QWidget {
    Q_OBJECT

public:
    RelatedTab(Workspace& workspace, const QString& plural, const QString& column, QWidget* parent = nullptr);

    void setRecord(qint64 id);
    qint64 count() const { return m_model->totals().count; }

private:
    Workspace& m_workspace;
    QString m_column;
    ListModel* m_model;
    ListTable* m_table;
};

/// One line for each field that differs between two states of a record: "Amount: 100,00 → 120,00".
QStringList differences(
    const QString& kind, const QJsonObject& before, const QJsonObject& after, const FieldContext& context);

} // namespace sijill
