#include "core/domain/territory.h"
#include "core/services/lists/lists.h"

namespace sijill {

ListSource lists::territories()
{
    using enum ListColumn::Flag;
    return {.sql = {},
        .columns = {
            {"code", QT_TRANSLATE_NOOP("Field", "Code"), FieldKind::Text, 0, 96},
            {"names", QT_TRANSLATE_NOOP("Field", "Name"), FieldKind::Localized, 0, 190},
            {"kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldKind::Choice, 0, 110, kTerritoryKinds},
            {"belongs_to", QT_TRANSLATE_NOOP("Field", "Belongs to"), FieldKind::Localized, Hidden, 150},
            {"setting", QT_TRANSLATE_NOOP("Field", "Setting"), FieldKind::Choice, Hidden, 90, kSettings},
            {"population", QT_TRANSLATE_NOOP("Field", "Population"), FieldKind::Integer, Total, 100},
            {"women", QT_TRANSLATE_NOOP("Field", "Women"), FieldKind::Integer, Total | Hidden, 100},
            {"households", QT_TRANSLATE_NOOP("Field", "Households"), FieldKind::Integer, Total | Hidden, 100},
            {"labour_force", QT_TRANSLATE_NOOP("Field", "Labour force"), FieldKind::Integer, Total | Hidden,
                100},
            {"unemployment_rate", QT_TRANSLATE_NOOP("Field", "Unemployment rate (%)"), FieldKind::Decimal, 0,
                110, {}, 1},
            {"valid_from", QT_TRANSLATE_NOOP("Field", "Valid from"), FieldKind::Date, Hidden, 100},
            {"valid_to", QT_TRANSLATE_NOOP("Field", "Valid to"), FieldKind::Date, Hidden, 100},
            {"is_valid", QT_TRANSLATE_NOOP("Field", "Valid today"), FieldKind::Boolean, Hidden, 80},
            {"source", QT_TRANSLATE_NOOP("Field", "Source"), FieldKind::Text, Hidden, 140},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
            {"parent_id", "", FieldKind::Integer, Technical},
        }};
}

} // namespace sijill
