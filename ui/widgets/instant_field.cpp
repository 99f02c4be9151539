#include "ui/widgets/instant_field.h"

#include "core/base/format.h"
#include "ui/widgets/line_edit.h"

namespace sijill {

InstantField::InstantField(const Field& field, const FieldContext& context, QWidget* parent)
    : FormField(field, context, parent)
    , m_edit(new LineEdit(LineEdit::Stand::Leading))
{
    m_edit->setReadOnly(true);
    watchEditor(m_edit);
    setBody(m_edit);
}

void InstantField::setValue(const Value& value)
{
    m_value = value;
    m_edit->setText(Format::withoutMarks(displayText(field(), value, context())));
}

void InstantField::showProblemLevel(int level)
{
    m_edit->setProblemLevel(level);
}

void InstantField::applyReadOnly(bool isReadOnly)
{
    m_edit->setFlat(isReadOnly);
}

} // namespace sijill
