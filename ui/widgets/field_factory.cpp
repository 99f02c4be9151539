#include "ui/widgets/field_factory.h"

#include "ui/widgets/choice_field.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/instant_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/reference_field.h"
#include "ui/widgets/text_fields.h"

namespace sijill {
namespace {

FormField* makeTextField(const Field& field, const FieldContext& context, QWidget* parent)
{
    switch (field.shape) {
    case Shape::Plain:
    case Shape::Languages:
        return new TextField(field, context, parent);
    default:
        return new CodeField(field, context, parent);
    }
}

FormField* makeEditor(const Field& field, const FieldContext& context, QWidget* parent)
{
    switch (field.kind) {
    case FieldKind::Text:
        return makeTextField(field, context, parent);
    case FieldKind::Paragraph:
        return new ParagraphField(field, context, parent);
    case FieldKind::Localized:
    case FieldKind::LocalizedParagraph:
        return new LocalizedField(field, context, parent);
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Money:
    case FieldKind::Percent:
        return new NumberField(field, context, parent);
    case FieldKind::Date:
        return new DateField(field, context, parent);
    case FieldKind::Instant:
        return new InstantField(field, context, parent);
    case FieldKind::Boolean:
        return new BooleanField(field, context, parent);
    case FieldKind::Choice:
        return new ChoiceField(field, context, parent);
    case FieldKind::Reference:
        return new ReferenceField(field, context, parent);
    }
    Q_UNREACHABLE();
}

} // namespace

FormField* makeField(const Field& field, const FieldContext& context, QWidget* parent)
{
    FormField* made = makeEditor(field, context, parent);
    if (field.has(ByVerb))
        made->setReadOnly(true);
    return made;
}

} // namespace sijill
