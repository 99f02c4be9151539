#pragma once

#include "core/domain/agenda_item.h"

#include <QListView>

class QStandardItemModel;

namespace sijill {

/// The agenda of a session in the order in which its points are called. Dragging, or Alt with an arrow, asks
/// for another place; whoever owns it moves the point.
class AgendaList final : public QListView {
    Q_OBJECT

public:
    explicit AgendaList(QWidget* parent = nullptr);

    /// `isSitting`: the current point is being discussed now.
    void showAgenda(const std::vector<AgendaItem>& agenda, AgendaItemId current, bool isSitting);
    void setMovable(bool isMovable);

Q_SIGNALS:
    void picked(AgendaItemId item);
    void moveWanted(int by);        ///< The current point, by one place.
    void placeWanted(int place);    ///< The current point, to this place counted from 0.
    void opened(AgendaItemId item); ///< Double click: its record.

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    AgendaItemId chosen() const;

    QStandardItemModel* m_model;
    bool m_isFilling = false;
    bool m_isMovable = false;
};

} // namespace sijill
