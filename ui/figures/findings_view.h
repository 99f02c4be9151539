#pragma once

#include "core/services/inspection.h"
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

    /// Reads the edition's again.
    void reload();
    const std::vector<FigureFinding>& findings() const { return m_findings; }
    /// "2 left out, 5 counted with a warning"; empty where all is in order.
    QString summary() const;
    Table table() const;
    ListTable* list() const { return m_table; }

Q_SIGNALS:
    void closed();

private:
    void retranslate();
    void fill();
    int recordsOf(bool isLeftOut) const;

    Workspace& m_workspace;
    std::vector<FigureFinding> m_findings;
    QStandardItemModel* m_model;
    ListTable* m_table;
    Button* m_back;
    TextLabel* m_title;
    NoticeStrip* m_summary;
};

} // namespace sijill
