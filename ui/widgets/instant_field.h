#pragma once

#include "ui/widgets/form_field.h"

namespace sijill {

class LineEdit;

/// A moment, typed and shown in local time: day, then hour ("14/04/2023 15:30"). What nobody touched stays as
/// it is, to the second.
class InstantField final : public FormField {
    Q_OBJECT

public:
    InstantField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;
    std::optional<Problem> typingProblem() const override;
    QString typedText() const override;
    void setTypedText(const QString& text) override;

protected:
    void showProblemLevel(int level) override;
    void applyReadOnly(bool isReadOnly) override;

private:
    void tidy();
    QString shown(const Value& value) const;

    LineEdit* m_edit;
    Value m_value; ///< As it was set; holds while the text does.
};

} // namespace sijill
