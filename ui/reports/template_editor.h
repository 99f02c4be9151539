#pragma once

#include <QPlainTextEdit>

namespace sijill {

class TemplateHighlighter;

/// The text of a paper being worded: numbered lines, light colours for names and markup, the direction of the
/// paper's language whatever the window's. Knows neither names nor papers.
class TemplateEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TemplateEditor(QWidget* parent = nullptr);

    /// Says nothing: only the user's typing is announced by textChanged.
    void show(const QString& text, const QString& language);
    /// Waves under lines, counted from 1.
    void setFaultyLines(const QList<int>& lines);
    void goToLine(int line);
    /// At the cursor; words that stand on lines of their own get them. What is selected is put inside a
    /// section.
    void insertMarkup(const QString& markup);

    int numbersWidth() const;
    void paintNumbers(QPaintEvent* event);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeNumbers();
    void adapt();

    TemplateHighlighter* m_highlighter;
    QWidget* m_numbers;
    QList<int> m_faulty;
};

} // namespace sijill
