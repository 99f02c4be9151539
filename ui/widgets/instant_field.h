#pragma once

#include "ui/widgets/form_field.h"

namespace sijill {

class LineEdit;

/// A moment written by the program: shown in local time, kept as it is, never typed.
class InstantField final : public FormField {
    Q_OBJECT

public:
    InstantField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    Value value() const override { return m_value; }
    void setValue(const Value& value) override;

protected:
    void showProblemLevel(int level) override;
    void applyReadOnly(bool isReadOnly) override;

private:
    LineEdit* m_edit;
    Value m_value;
};

} // namespace sijill
