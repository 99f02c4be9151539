#pragma once

#include "ui/shell/page.h"

namespace sijill {

class Button;
class Card;
class FormField;
class NoticeStrip;
class RecordPages;
class TextLabel;

/// Who uses the file: whether people sign in, after how long the window locks, and the accounts.
class AccountsPage final : public Page {
    Q_OBJECT

public:
    explicit AccountsPage(Workspace& workspace, QWidget* parent = nullptr);

    void makeReady() override;
    bool showRecord(const QString& kind, qint64 id) override;
    bool showList(const RecordSet& records) override;
    std::pair<QString, qint64> place() const override;
    void startNew() override;
    void print() override;
    void exportShown() override;
    bool hasUnsavedWork() const override;

private:
    void refresh();
    void turnLogin();
    void saveIdle();
    void refuse(const Status& done);

    Card* m_card;
    TextLabel* m_state;
    TextLabel* m_honest;
    Button* m_turn;
    FormField* m_idle;
    NoticeStrip* m_problem;
    RecordPages* m_pages;
};

} // namespace sijill
