#pragma once

#include "ui/widgets/form_field.h"

namespace sijill {

class LineEdit;

/// Whole numbers, decimals, money and percents: typed with either separator, shown in the language's own when
/// left.
class NumberField final : public FormField {
    Q_OBJECT

public:
    NumberField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;
    std::optional<Problem> typingProblem() const override;
    QString typedText() const override;
    void setTypedText(const QString& text) override;
    /// A unit at the trailing edge, instead of the currency or %.
    void setUnit(const QString& unit);

protected:
    void showProblemLevel(int level) override;
    void applyReadOnly(bool isReadOnly) override;

private:
    void tidy();

    LineEdit* m_edit;
};

} // namespace sijill
