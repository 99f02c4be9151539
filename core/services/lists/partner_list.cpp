#include "core/domain/partner.h"
#include "core/services/lists/lists.h"

namespace sijill {

ListSource lists::partners()
{
    using enum ListColumn::Flag;
    return {.sql = {},
        .columns = {
            {"number", QT_TRANSLATE_NOOP("Field", "No."), FieldKind::Text, 0, 70},
            {"names", QT_TRANSLATE_NOOP("Field", "Name"), FieldKind::Localized, 0, 230},
            {"acronym", QT_TRANSLATE_NOOP("Field", "Acronym"), FieldKind::Text, Hidden, 80},
            {"kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldKind::Choice, 0, 104, kPartnerKinds},
            {"commune", QT_TRANSLATE_NOOP("Field", "Commune"), FieldKind::Localized, 0, 106},
            {"status", QT_TRANSLATE_NOOP("Field", "Status"), FieldKind::Choice, Hidden, 100,
                kPartnerStatuses},
            {"standing", QT_TRANSLATE_NOOP("Field", "File"), FieldKind::Choice, 0, 124, kStandings},
            {"agreements", QT_TRANSLATE_NOOP("Field", "Agreements"), FieldKind::Integer, 0, 76},
            {"worksites", QT_TRANSLATE_NOOP("Field", "Worksites"), FieldKind::Integer, Total | Hidden, 80},
            {"jobs", QT_TRANSLATE_NOOP("Field", "Jobs"), FieldKind::Integer, Total, 60},
            {"receipt_number", QT_TRANSLATE_NOOP("Field", "Receipt of legal deposit"), FieldKind::Text,
                Hidden, 120},
            {"ice", QT_TRANSLATE_NOOP("Field", "ICE (15 digits)"), FieldKind::Text, Hidden, 130},
            {"phone", QT_TRANSLATE_NOOP("Field", "Phone"), FieldKind::Text, Hidden, 110},
            {"email", QT_TRANSLATE_NOOP("Field", "E-mail"), FieldKind::Text, Hidden, 160},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
            {"commune_id", "", FieldKind::Integer, Technical},
        }};
}

} // namespace sijill
