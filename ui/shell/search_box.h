#pragma once

#include "core/storage/search_store.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>

class QListWidget;

namespace sijill {

/// The one search field: any record by name, number, phone, date or amount, in any script; Enter jumps to it.
class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    void setWorkspace(Workspace* workspace);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void look();
    void open(int row);
    void placePopup();

    Workspace* m_workspace = nullptr;
    QListWidget* m_popup;
    std::vector<SearchHit> m_hits;
};

} // namespace sijill
