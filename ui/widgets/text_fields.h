#pragma once

#include "ui/widgets/form_field.h"

#include <QPlainTextEdit>

#include <vector>

namespace sijill {

class FieldLabel;
class LineEdit;

/// Several lines of typing; Tab leaves it, the direction follows what is typed.
class ParagraphEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ParagraphEdit(QWidget* parent = nullptr);

    void setProblemLevel(int level);
    void setFlat(bool isFlat);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

/// Free text on one line.
class TextField final : public FormField {
    Q_OBJECT

public:
    TextField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;

protected:
    void showProblemLevel(int level) override;
    void applyReadOnly(bool isReadOnly) override;

private:
    LineEdit* m_edit;
};

/// Free text over several lines.
class ParagraphField final : public FormField {
    Q_OBJECT

public:
    ParagraphField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;

protected:
    void showProblemLevel(int level) override;
    void applyReadOnly(bool isReadOnly) override;

private:
    ParagraphEdit* m_edit;
};

/// One text in the office's working languages, side by side, each under its language's own name. Texts in
/// other languages survive the form untouched.
class LocalizedField final : public FormField {
    Q_OBJECT

public:
    LocalizedField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;

protected:
    void showProblemLevel(int level) override;
    void applyReadOnly(bool isReadOnly) override;
    void applyLabel(const QString& label) override;

private:
    struct Entry {
        QString language;
        FieldLabel* label;
        LineEdit* line = nullptr; ///< One of the two.
        ParagraphEdit* paragraph = nullptr;

        QString text() const;
        void setText(const QString& text) const;
    };

    Entry makeEntry(const QString& language);

    std::vector<Entry> m_entries;
    LocalizedText m_value;
};

} // namespace sijill
