#pragma once

#include <QSyntaxHighlighter>

namespace sijill {

/// Colours the names and the markup of a paper's text, lightly: what is printed as it stands stays plain.
class TemplateHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& line) override;

private:
    void markTags(const QString& line);
    void markBold(const QString& line);
};

} // namespace sijill
