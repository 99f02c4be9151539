#pragma once

#include "ui/records/list_model.h"
#include "ui/shell/page.h"

namespace sijill {

class Button;
class EntryCard;
class JournalCheck;
class JournalFilter;
class ListTable;
class NoticeStrip;
class ProgressStrip;
class TextLabel;

/// The journal as a list: who did what, when, to which record; each entry with the states it led from and
/// to; and whether the chain holds.
class JournalPage final : public Page {
    Q_OBJECT

public:
    explicit JournalPage(Workspace& workspace, QWidget* parent = nullptr);
    QString helpTopic() const override { return u"journal"_s; }
    ~JournalPage() override;

    void print() override;
    void exportShown() override;

private:
    void build();
    void connectParts();
    void refresh();
    void applyFilter();
    void verify();
    void giveVerdict();
    struct Table shownTable() const;

    ListModel* m_model;
    ListTable* m_table;
    JournalFilter* m_filter;
    EntryCard* m_entry;
    TextLabel* m_title;
    TextLabel* m_count;
    Button* m_verify;
    Button* m_export;
    Button* m_print;
    NoticeStrip* m_verdict;
    ProgressStrip* m_progress;
    std::unique_ptr<JournalCheck> m_check;
};

} // namespace sijill
