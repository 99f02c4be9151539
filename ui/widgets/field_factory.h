#pragma once

#include "ui/widgets/form_field.h"

namespace sijill {

/// The editor that a described field asks for, empty and enabled; instants and fields written by verbs come
/// read-only.
FormField* makeField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

} // namespace sijill
