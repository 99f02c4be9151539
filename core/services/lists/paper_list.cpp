#include "core/domain/issued_paper.h"
#include "core/services/lists/lists.h"

namespace sijill {

ListSource lists::papers()
{
    using enum ListColumn::Flag;
    return {.sql = {},
        .columns = {
            {"issued_on", QT_TRANSLATE_NOOP("Field", "Issued on"), FieldKind::Date, 0, 96},
            {"code", QT_TRANSLATE_NOOP("Field", "Code"), FieldKind::Text, 0, 160},
            {"title", QT_TRANSLATE_NOOP("Field", "Title"), FieldKind::Text, 0, 210},
            {"kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldKind::Choice, 0, 112, kIssuedPaperKinds},
            {"language", QT_TRANSLATE_NOOP("Field", "Language"), FieldKind::Choice, 0, 84, kPaperLanguages},
            {"state", QT_TRANSLATE_NOOP("Field", "State"), FieldKind::Choice, 0, 104, kIssuedPaperStates},
            {"issued_by", QT_TRANSLATE_NOOP("Field", "Issued by"), FieldKind::Text, 0, 90},
            {"reference", QT_TRANSLATE_NOOP("Field", "Reference"), FieldKind::Text, Hidden, 120},
            {"fingerprint", QT_TRANSLATE_NOOP("Field", "Fingerprint"), FieldKind::Text, Hidden, 180},
            {"withdrawn_on", QT_TRANSLATE_NOOP("Field", "Withdrawn on"), FieldKind::Date, Hidden, 96},
            {"withdrawal_motive", QT_TRANSLATE_NOOP("Field", "Why it was withdrawn"), FieldKind::Text, Hidden,
                180},
            {"about_id", "", FieldKind::Integer, Technical},
        }};
}

} // namespace sijill
