#include "core/domain/journal.h"
#include "core/services/lists/lists.h"

namespace sijill {
namespace {

QString verbTitle(const Value& code)
{
    const Verb* verb = findVerb(textOf(code));
    return verb ? verb->title() : textOf(code);
}

QString kindTitle(const Value& kind)
{
    const KindEntry* entry = findKindBySingular(textOf(kind));
    return entry ? entry->type->title() : textOf(kind);
}

} // namespace

ListSource lists::journal()
{
    using enum ListColumn::Flag;
    return {.sql = {},
        .columns = {
            {"sequence", QT_TRANSLATE_NOOP("Field", "No."), FieldKind::Integer, 0, 70},
            {"recorded_at", QT_TRANSLATE_NOOP("Field", "Recorded at"), FieldKind::Instant, 0, 128},
            {"person", QT_TRANSLATE_NOOP("Field", "By"), FieldKind::Localized, 0, 110},
            {"actor", QT_TRANSLATE_NOOP("Field", "Login"), FieldKind::Text, Hidden, 80},
            {"verb", QT_TRANSLATE_NOOP("Field", "What was done"), FieldKind::Text, 0, 170, {}, 0, verbTitle},
            {"kind", QT_TRANSLATE_NOOP("Field", "Kind of record"), FieldKind::Text, 0, 96, {}, 0, kindTitle},
            {"subject", QT_TRANSLATE_NOOP("Field", "Record"), FieldKind::Text, 0, 119},
            {"changes", QT_TRANSLATE_NOOP("Field", "Records changed"), FieldKind::Integer, Hidden, 90},
            {"motive", QT_TRANSLATE_NOOP("Field", "Motive"), FieldKind::Text, Hidden, 180},
            {"working_day", QT_TRANSLATE_NOOP("Field", "Working day"), FieldKind::Date, Hidden, 100},
            {"sort", "", FieldKind::Integer, Technical},
            {"record_id", "", FieldKind::Integer, Technical},
            {"kinds", "", FieldKind::Text, Technical},
        }};
}

} // namespace sijill
