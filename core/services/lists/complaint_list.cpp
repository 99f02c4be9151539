#include "core/domain/complaint.h"
#include "core/services/lists/lists.h"

namespace sijill {

using enum ListColumn::Flag;

ListSource lists::complaints()
{
    return {.sql = {},
        .columns = {
            {"number", QT_TRANSLATE_NOOP("Field", "Number"), FieldKind::Text, 0, 100},
            {"received_on", QT_TRANSLATE_NOOP("Field", "Received on"), FieldKind::Date, 0, 100},
            {"complainant", QT_TRANSLATE_NOOP("Field", "Complainant"), FieldKind::Text, 0, 180},
            {"subject", QT_TRANSLATE_NOOP("Field", "Subject"), FieldKind::Localized, 0, 240},
            {"receipt", QT_TRANSLATE_NOOP("Field", "Receipt"), FieldKind::Text, 0, 120},
            {"call", QT_TRANSLATE_NOOP("Field", "Call"), FieldKind::Text, Hidden, 100},
            {"due_on", QT_TRANSLATE_NOOP("Field", "To be answered by"), FieldKind::Date, 0, 120},
            {"state", QT_TRANSLATE_NOOP("Field", "State"), FieldKind::Choice, 0, 120, kComplaintStates},
            {"is_overdue", QT_TRANSLATE_NOOP("Field", "Overdue"), FieldKind::Boolean, Hidden, 80},
            {"answer_reference", QT_TRANSLATE_NOOP("Field", "Reference of the answer"), FieldKind::Text,
                Hidden, 140},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
            {"partner_id", "", FieldKind::Integer, Technical},
            {"proposal_id", "", FieldKind::Integer, Technical},
            {"call_id", "", FieldKind::Integer, Technical},
            {"edition_id", "", FieldKind::Integer, Technical},
        }};
}

} // namespace sijill
