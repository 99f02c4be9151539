#pragma once

#include "ui/council/session_desk.h"
#include "ui/widgets/card.h"

class QStandardItemModel;

namespace sijill {

class Button;
class LineEdit;
class ListTable;

/// The point of the agenda that is under discussion: who presents it, what the committee thinks of it, and
/// the agreements that are voted as a block, any of which can be taken out before the vote.
class AgendaPoint final : public Card {
    Q_OBJECT

public:
    explicit AgendaPoint(SessionDesk& desk, QWidget* parent = nullptr);

    void renew();
    ListTable* table() const { return m_table; }

private:
    enum Column { Number, Carrier, Jobs, PersonMonths, Amount, ColumnCount };

    void build();
    void retranslate();
    void showWords(const AgendaItem& item);
    void fillBlock();
    void showSelection();
    void detach();

    SessionDesk& m_desk;
    AgendaItemId m_shown;
    TextLabel* m_head;
    TextLabel* m_title;
    StateChip* m_opinion;
    TextLabel* m_opinionText;
    TextLabel* m_text;
    QWidget* m_blockBar;
    LineEdit* m_search;
    Button* m_detach;
    Button* m_open;
    QStandardItemModel* m_model;
    ListTable* m_table;
};

} // namespace sijill
