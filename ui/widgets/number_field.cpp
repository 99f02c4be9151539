#include "ui/widgets/number_field.h"

#include "ui/widgets/line_edit.h"

namespace sijill {

NumberField::NumberField(const Field& field, const FieldContext& context, QWidget* parent)
    : FormField(field, context, parent)
    , m_edit(new LineEdit(LineEdit::Stand::Right))
{
    if (field.kind == FieldKind::Money)
        m_edit->setSuffix(context.currency);
    else if (field.kind == FieldKind::Percent)
        m_edit->setSuffix(u"%"_s);
    watchEditor(m_edit);
    setBody(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &NumberField::noteEdit);
    connect(this, &FormField::left, this, &NumberField::tidy);
}

Value NumberField::value() const
{
    return readTyped(field(), m_edit->text(), context()).value_or(Value());
}

void NumberField::setValue(const Value& value)
{
    m_edit->setText(
        isBlank(value) ? QString() : numberText(integerOf(value), decimalsOf(field(), context())));
}

std::optional<Problem> NumberField::typingProblem() const
{
    const Result<Value> read = readTyped(field(), m_edit->text(), context());
    if (read)
        return std::nullopt;
    return Problem{
        .rule = {}, .severity = Severity::Refusal, .message = read.error().message, .field = field().name()};
}

QString NumberField::typedText() const
{
    return m_edit->text();
}

void NumberField::setTypedText(const QString& text)
{
    m_edit->setText(text);
}

void NumberField::setUnit(const QString& unit)
{
    m_edit->setSuffix(unit);
}

void NumberField::tidy()
{
    if (!typingProblem())
        setValue(value());
}

void NumberField::showProblemLevel(int level)
{
    m_edit->setProblemLevel(level);
}

void NumberField::applyReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    m_edit->setFlat(isReadOnly);
}

} // namespace sijill
