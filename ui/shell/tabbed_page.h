#pragma once

#include "ui/shell/page.h"

#include <functional>

namespace sijill {

class PageStack;
class TabBar;

/// Pages of one area under one another's tabs. Hands what it is asked to the page in front; a record or a
/// list opens in the first page that has it. Knows nothing of what its pages do.
class TabbedPage : public Page {
    Q_OBJECT

public:
    void makeReady() override;
    bool showRecord(const QString& kind, qint64 id) override;
    bool showList(const RecordSet& records) override;
    std::pair<QString, qint64> place() const override { return current()->place(); }
    void startNew() override { current()->startNew(); }
    void duplicate() override { current()->duplicate(); }
    void print() override { current()->print(); }
    void exportShown() override { current()->exportShown(); }
    bool hasUnsavedWork() const override;
    QString helpTopic() const override { return current()->helpTopic(); }

protected:
    /// `name` is the tab bar's object name, for tests and style; `accessibleName` what a screen reader says
    /// of it.
    TabbedPage(
        const QString& name, std::function<QString()> accessibleName, Workspace& workspace, QWidget* parent);

    /// Adds a page under a tab whose words are asked for again in each language. A single page shows no tab.
    void addTab(Page* page, std::function<QString()> title);
    Page* current() const;
    void bringToFront(Page* page);
    /// Adds, after the last tab, a widget without one that may cover them all: an import.
    void addCover(QWidget* widget);
    /// Covers the tabs with such a widget; null uncovers them.
    void cover(QWidget* widget);

private:
    struct Tab {
        Page* page;
        std::function<QString()> title;
    };

    void retranslate();

    std::function<QString()> m_accessibleName;
    TabBar* m_tabs;
    PageStack* m_stack;
    std::vector<Tab> m_pages;
    bool m_isReady = false; ///< Somebody has been here: the page in front is kept ready.
};

} // namespace sijill
