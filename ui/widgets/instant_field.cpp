#include "ui/widgets/instant_field.h"

#include "core/base/format.h"
#include "ui/widgets/line_edit.h"

namespace sijill {

InstantField::InstantField(const Field& field, const FieldContext& context, QWidget* parent)
    : FormField(field, context, parent)
    , m_edit(new LineEdit(LineEdit::Stand::Leading))
{
    watchEditor(m_edit);
    setBody(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &InstantField::noteEdit);
    connect(this, &FormField::left, this, &InstantField::tidy);
}

QString InstantField::shown(const Value& value) const
{
    return isBlank(value) ? QString() : Format::withoutMarks(displayText(field(), value, context()));
}

Value InstantField::value() const
{
    if (m_edit->text() == shown(m_value))
        return m_value;
    return readTyped(field(), m_edit->text(), context()).value_or(Value());
}

void InstantField::setValue(const Value& value)
{
    m_value = value;
    m_edit->setText(shown(value));
}

std::optional<Problem> InstantField::typingProblem() const
{
    if (m_edit->text() == shown(m_value))
        return std::nullopt;
    const Result<Value> read = readTyped(field(), m_edit->text(), context());
    if (read)
        return std::nullopt;
    return Problem{
        .rule = {}, .severity = Severity::Refusal, .message = read.error().message, .field = field().name()};
}

QString InstantField::typedText() const
{
    return m_edit->text();
}

void InstantField::setTypedText(const QString& text)
{
    m_edit->setText(text);
}

void InstantField::tidy()
{
    if (!typingProblem())
        setValue(value());
}

void InstantField::showProblemLevel(int level)
{
    m_edit->setProblemLevel(level);
}

void InstantField::applyReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    m_edit->setFlat(isReadOnly);
}

} // namespace sijill
