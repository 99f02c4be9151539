#pragma once

#include "core/domain/field.h"
#include "core/domain/voiding.h"

#include <vector>

namespace sijill {

/// Describes one member of the `Voiding voided` of a record.
template <typename T, auto Member>
constexpr Field voidingField(const char* key, const char* label, FieldKind kind)
{
    Field described;
    described.key = key;
    described.label = label;
    described.kind = kind;
    described.flags = ByVerb;
    described.get = [](const void* data) { return toValue(static_cast<const T*>(data)->voided.*Member); };
    described.set = [](void* data, const Value& value) {
        fromValue(value, static_cast<T*>(data)->voided.*Member);
    };
    return described;
}

/// The fields that every kind has whose records may be entered by mistake: stored, journalled and exported
/// like any other.
template <typename T>
std::vector<Field> voidingFields()
{
    return {
        voidingField<T, &Voiding::on>("voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date),
        voidingField<T, &Voiding::by>("voided_by", QT_TRANSLATE_NOOP("Field", "Voided by"), FieldKind::Text),
        voidingField<T, &Voiding::motive>(
            "void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text)};
}

} // namespace sijill
