#pragma once

#include "ui/records/list_model.h"
#include "ui/records/record_ui.h"
#include "ui/shell/page.h"

#include <QSet>

class QSplitter;
class QStackedWidget;

namespace sijill {

class Button;
class Card;
class FilterChip;
class ListTable;
class RecordForm;
class RecordPane;
class TextLabel;

/// List and detail of one kind of record: the page of every register. What is special about a kind stands in
/// its RecordUi; the page only wires list, pane and form together.
class RecordPage final : public Page {
    Q_OBJECT

public:
    RecordPage(RecordUi ui, Workspace& workspace, QWidget* parent = nullptr);

    const RecordUi& ui() const { return m_ui; }
    void makeReady() override;
    bool showRecord(const QString& kind, qint64 id) override;
    bool showList(const RecordSet& records) override;
    std::pair<QString, qint64> place() const override;
    void startNew() override;
    void duplicate() override;
    /// Opens the form on the record shown.
    void edit();
    bool isWithheld();
    void print() override;
    void exportShown() override;
    bool hasUnsavedWork() const override;
    QString helpTopic() const override;

    // Null until the page is made ready.
    ListTable* table() const { return m_table; }
    RecordForm* form() const { return m_form; }
    RecordPane* pane() const { return m_pane; }

Q_SIGNALS:
    void importRequested(const QString& plural, const QString& pasted);
    void paperRequested(const QString& paper, qint64 id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refreshIfShown();
    void freshen();
    void nameButtons();
    bool mayWrite() const { return m_ui.isTyped() && workspace().mayWrite(m_ui.type->kindName()); }
    QWidget* buildHead();
    QWidget* buildChips();
    QWidget* buildBody();
    void retranslate();
    void refresh();
    void applyFilter(const ListFilter& filter);
    void takeColumnFilter(int column);
    void updateTotals();
    void updateSelection();
    void updateChips();
    void countChips();
    void showCurrent();
    bool select(qint64 id);
    void sizePane();
    void giveHint();
    void startEditing(const Record& record, qint64 copyOf = 0);
    void stopEditing(qint64 show);
    void removeCurrent();
    /// What is chosen was entered by mistake; or was not, where the record shown is void.
    void turnVoid();
    std::vector<qint64> chosenIds() const;
    void openSavedFilters();
    void saveFilter();
    struct Table shownTable() const;

    RecordUi m_ui;
    ListModel* m_model = nullptr; ///< Comes with the widgets when the page is made ready.
    ListTable* m_table = nullptr;
    Card* m_paneCard;
    QStackedWidget* m_paneStack;
    RecordPane* m_pane = nullptr;
    RecordForm* m_form = nullptr;
    QSplitter* m_splitter;
    TextLabel* m_title;
    TextLabel* m_count;
    Button* m_import;
    Button* m_export;
    Button* m_print;
    Button* m_columns;
    Button* m_new;
    std::vector<FilterChip*> m_chips;
    bool m_hasVoid = false; ///< The list has records that were entered by mistake.
    FilterChip* m_saved;
    qint64 m_shown = 0;
    bool m_isStale = false;   ///< Records changed while nobody looked.
    bool m_restoring = false; ///< The list is being read anew: its selection is not the user's.
};

} // namespace sijill
