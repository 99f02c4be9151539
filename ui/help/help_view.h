#pragma once

#include <QTextBrowser>

namespace sijill {

class HelpBook;

/// One chapter as it is read, with the words that were looked for marked. Knows no window: it asks for the
/// topic of a link that is clicked.
class HelpView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpView(QWidget* parent = nullptr);

    /// Scrolls to the topic's section; `words` are marked in any spelling.
    void showTopic(const HelpBook& book, const QString& topic, const QString& words);
    /// Through the system's dialog, black on white whatever the look.
    void printChapter();

Q_SIGNALS:
    void topicRequested(const QString& topic);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void mark(const QString& words);
    void fit();
};

} // namespace sijill
