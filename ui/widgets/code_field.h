#pragma once

#include "ui/widgets/form_field.h"

namespace sijill {

class LineEdit;

/// Codes and numbers with a published form: RIB, ICE, CNSS, tax ids, phones, e-mail addresses. Always left to
/// right, digits shown in their groups, checked by what the page handed over in FieldContext::checkCode; a
/// wrong key is underlined.
class CodeField final : public FormField {
    Q_OBJECT

public:
    CodeField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    /// Without the spaces between groups.
    Value value() const override;
    void setValue(const Value& value) override;
    std::optional<Problem> typingProblem() const override;
    QString typedText() const override;
    void setTypedText(const QString& text) override;

    /// Sizes of the groups a code of this shape is shown in; empty when it is shown as typed.
    static QList<int> groupsOf(Shape shape);
    static QString grouped(const QString& code, const QList<int>& groups);

protected:
    void showProblemLevel(int level) override;
    void applyReadOnly(bool isReadOnly) override;

private:
    QString code() const;
    void regroup();

    LineEdit* m_edit;
    QList<int> m_groups;
};

} // namespace sijill
