#pragma once

#include "ui/records/list_model.h"
#include "ui/shell/page.h"

namespace sijill {

class Button;
class Card;
class ListTable;
class NoticeStrip;
class TextLabel;

/// The journal as a list: who did what, when, to which record; what changed field by field; and whether the
/// chain holds.
class JournalPage final : public Page {
    Q_OBJECT

public:
    explicit JournalPage(Workspace& workspace, QWidget* parent = nullptr);
    QString helpTopic() const override { return u"journal"_s; }

    void print() override;
    void exportShown() override;

private:
    void refresh();
    void showEntry();
    void verify();
    struct Table shownTable() const;

    ListModel* m_model;
    ListTable* m_table;
    Card* m_card;
    TextLabel* m_title;
    TextLabel* m_count;
    TextLabel* m_entryTitle;
    TextLabel* m_entryDetail;
    TextLabel* m_changes;
    Button* m_open;
    Button* m_verify;
    Button* m_export;
    Button* m_print;
    NoticeStrip* m_verdict;
    QString m_openKind;
    qint64 m_openId = 0;
};

} // namespace sijill
