#pragma once

#include "core/services/inspection.h"
#include "core/storage/inspection_store.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QStandardItemModel;

namespace sijill {

class Button;
class ListTable;
class NoticeStrip;
class TextLabel;
struct Table;

/// The records that figures leave out because a rule blocks them, and those they count with a warning (I1):
/// each with what is wrong; Enter opens it.
class FindingsView final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsView(Workspace& workspace, QWidget* parent = nullptr);

    /// Counts the edition's again; what is wrong with each is asked when somebody looks.
    void reload();
    const std::vector<FigureFinding>& findings() const { return m_findings; }
    /// "2 left out, 5 counted with a warning"; empty where all is in order.
    QString summary() const;
    Table table() const;
    ListTable* list() const { return m_table; }

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void readFindings();
    void retranslate();
    void fill();

    Workspace& m_workspace;
    InspectedCounts m_counts;
    bool m_isStale = true;
    std::vector<FigureFinding> m_findings;
    QStandardItemModel* m_model;
    ListTable* m_table;
    Button* m_back;
    TextLabel* m_title;
    NoticeStrip* m_summary;
};

} // namespace sijill
