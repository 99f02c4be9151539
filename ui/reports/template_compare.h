#pragma once

#include <QPlainTextEdit>

namespace sijill {

/// A text beside the shipped one, line by line: what was taken out, what was put in. For reading only.
class TemplateCompare final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TemplateCompare(QWidget* parent = nullptr);

    void show(const QString& shipped, const QString& own, const QString& language);
    int differences() const { return m_differences; }

private:
    int m_differences = 0;
};

} // namespace sijill
