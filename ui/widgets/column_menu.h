#pragma once

#include <QMenu>

class QHeaderView;

namespace sijill {

/// Ticks which columns of a list are on show; the last one cannot be taken away. Knows the head, not the
/// list.
class ColumnMenu final : public QMenu {
    Q_OBJECT

public:
    ColumnMenu(QHeaderView* header, QWidget* parent);

Q_SIGNALS:
    void columnsChanged();
    void fitRequested();

private:
    void fill();

    QHeaderView* m_header;
};

} // namespace sijill
