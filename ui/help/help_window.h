#pragma once

#include "ui/help/help_book.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace sijill {

class Button;
class HelpView;
class LineEdit;

/// The help beside the window: contents or what a search found on the leading side, the chapter on the other,
/// the way back. Speaks the language of the window. Knows no page: it is told a topic.
class HelpWindow final : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Goes to a topic ("agreements#signing") and remembers it for the way back; the first chapter when there
    /// is no such topic.
    void open(const QString& topic);
    QString topic() const { return m_history.empty() ? QString() : m_history[m_place]; }
    const HelpBook& book() const { return m_book; }

private:
    QWidget* buildHead();
    void bindKeys();
    void retranslate();
    void fillContents();
    void look();
    void follow(QTreeWidgetItem* item);
    void step(int by);
    void showPlace();

    HelpBook m_book;
    std::vector<QString> m_history;
    std::size_t m_place = 0;
    Button* m_back;
    Button* m_forward;
    Button* m_print;
    LineEdit* m_search;
    QTreeWidget* m_contents;
    HelpView* m_view;
};

} // namespace sijill
