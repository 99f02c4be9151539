#pragma once

#include "ui/records/record_ui.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace sijill {

class AttachmentTab;
class Button;
class HistoryTab;
class NoticeStrip;
class PartTable;
class RelatedTab;
class StateChip;
class TabBar;
class TextLabel;
class VerbPanel;
class VoidPanel;
struct StateVerb;

/// One record beside its list: state and title, the next verbs, what needs doing, facts, parts, related
/// records, documents and journal in tabs. Read only; editing is the form's.
class RecordPane final : public QWidget {
    Q_OBJECT

public:
    RecordPane(const RecordUi& ui, Workspace& workspace, QWidget* parent = nullptr);

    void showRecord(const Record& record);
    const Record& record() const { return m_record; }
    /// Why some of the record is not shown to whoever acts; nothing if all of it is.
    const std::optional<Problem>& withheld() const { return m_withheld; }
    void askVerb(const StateVerb& verb, qint64 partId = 0);
    /// Asks why these were entered by mistake: the record shown, or several of its kind.
    void askVoid(const std::vector<qint64>& ids);
    /// It was no mistake: they hold again.
    void takeBack(const std::vector<qint64>& ids);

Q_SIGNALS:
    void editRequested();
    void duplicateRequested();
    void deleteRequested();
    /// The record shown, or what is chosen in the list beside it, was entered by mistake (or was not).
    void voidRequested();
    void paperRequested(const QString& paper);

private:
    QWidget* buildHead();
    QWidget* buildFacts();
    QWidget* scrolled(QWidget* content);
    void addTab(const char* context, const char* title, QWidget* page);
    void rebuildActions();
    void rebuildFacts();
    void retranslate();
    void showNotice();
    void updateCounts();
    void addOwnActions(QHBoxLayout& layout);
    void addTakeBack(QHBoxLayout& layout);
    void runAction(const std::function<void(const Record&)>& run);
    void addPapers(QHBoxLayout& layout);
    std::vector<RecordPaper> offeredPapers() const;
    void openMore();
    bool mayVoid() const;

    const RecordUi& m_ui;
    Workspace& m_workspace;
    Record m_record;
    Record m_shown; ///< What of it whoever acts may read.
    std::optional<Problem> m_withheld;
    TextLabel* m_key;
    StateChip* m_state;
    TextLabel* m_title;
    QWidget* m_actions;
    Button* m_edit;
    Button* m_more;
    const StateVerb* m_nextVerb = nullptr;
    VerbPanel* m_verbPanel;
    VoidPanel* m_voidPanel;
    NoticeStrip* m_notice;
    TabBar* m_tabs;
    QStackedWidget* m_stack;
    QWidget* m_factList = nullptr;
    QVBoxLayout* m_factLayout = nullptr;
    std::vector<std::pair<const char*, const char*>> m_tabTitles; ///< Context and text.
    std::vector<PartTable*> m_parts;
    std::vector<std::pair<int, PartTable*>> m_partTabs;
    std::vector<std::pair<int, RelatedTab*>> m_related;
    RecordTab* m_banner = nullptr;
    RecordTab* m_extra = nullptr;
    int m_extraTab = 0;
    AttachmentTab* m_attachments;
    HistoryTab* m_history;
    int m_attachmentTab = 0;
    int m_historyTab = 0;
};

} // namespace sijill
