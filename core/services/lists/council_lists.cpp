#include "core/domain/agenda_item.h"
#include "core/domain/deliberation.h"
#include "core/domain/session.h"
#include "core/services/lists/lists.h"

namespace sijill {

using enum ListColumn::Flag;

ListSource lists::sessions()
{
    return {.sql = {},
        .columns = {
            {"code", QT_TRANSLATE_NOOP("Field", "Code"), FieldKind::Text, 0, 90},
            {"kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldKind::Choice, Hidden, 140, kSessionKinds},
            {"year", QT_TRANSLATE_NOOP("Field", "Year"), FieldKind::Integer, Hidden, 60},
            {"names", QT_TRANSLATE_NOOP("Field", "Name in papers"), FieldKind::Localized, 0, 260},
            {"opens_on", QT_TRANSLATE_NOOP("Field", "Opens on"), FieldKind::Date, 0, 100},
            {"state", QT_TRANSLATE_NOOP("Field", "State"), FieldKind::Choice, 0, 120, kSessionStates},
            {"convened_on", QT_TRANSLATE_NOOP("Field", "Convened on"), FieldKind::Date, Hidden, 100},
            {"items", QT_TRANSLATE_NOOP("Field", "Points"), FieldKind::Integer, 0, 70},
            {"adopted", QT_TRANSLATE_NOOP("Field", "Adopted"), FieldKind::Integer, 0, 80},
            {"deliberations", QT_TRANSLATE_NOOP("Field", "Deliberations"), FieldKind::Integer, 0, 90},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
        }};
}

ListSource lists::agendaItems()
{
    return {.sql = {},
        .columns = {
            {"number", QT_TRANSLATE_NOOP("Field", "Number"), FieldKind::Text, 0, 110},
            {"session", QT_TRANSLATE_NOOP("Field", "Session"), FieldKind::Text, Hidden, 90},
            {"item_order", QT_TRANSLATE_NOOP("Field", "Order"), FieldKind::Integer, Hidden, 60},
            {"kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldKind::Choice, Hidden, 120, kItemKinds},
            {"title", QT_TRANSLATE_NOOP("Field", "Title"), FieldKind::Localized, 0, 260},
            {"state", QT_TRANSLATE_NOOP("Field", "Outcome"), FieldKind::Choice, 0, 150, kItemStates},
            {"rapporteur", QT_TRANSLATE_NOOP("Field", "Rapporteur"), FieldKind::Localized, 0, 150},
            {"agreements", QT_TRANSLATE_NOOP("Field", "Agreements"), FieldKind::Integer, 0, 80},
            {"in_favour", QT_TRANSLATE_NOOP("Field", "For"), FieldKind::Integer, 0, 60},
            {"against", QT_TRANSLATE_NOOP("Field", "Against"), FieldKind::Integer, 0, 60},
            {"abstained", QT_TRANSLATE_NOOP("Field", "Abstained"), FieldKind::Integer, 0, 70},
            {"deliberation", QT_TRANSLATE_NOOP("Field", "Deliberation"), FieldKind::Text, 0, 100},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
            {"session_id", "", FieldKind::Integer, Technical},
        }};
}

ListSource lists::deliberations()
{
    return {.sql = {},
        .columns = {
            {"number", QT_TRANSLATE_NOOP("Field", "Number"), FieldKind::Text, 0, 90},
            {"year", QT_TRANSLATE_NOOP("Field", "Year"), FieldKind::Integer, Hidden, 60},
            {"sequence", QT_TRANSLATE_NOOP("Field", "No."), FieldKind::Integer, Hidden, 60},
            {"decided_on", QT_TRANSLATE_NOOP("Field", "Decided on"), FieldKind::Date, 0, 100},
            {"session", QT_TRANSLATE_NOOP("Field", "Session"), FieldKind::Text, 0, 90},
            {"subject", QT_TRANSLATE_NOOP("Field", "Subject"), FieldKind::Localized, 0, 240},
            {"state", QT_TRANSLATE_NOOP("Field", "State"), FieldKind::Choice, 0, 150, kDeliberationStates},
            {"is_adopted", QT_TRANSLATE_NOOP("Field", "Adopted"), FieldKind::Boolean, Hidden, 80},
            {"needs_visa", QT_TRANSLATE_NOOP("Field", "Needs the governor's visa"), FieldKind::Boolean,
                Hidden, 100},
            {"transcribed_on", QT_TRANSLATE_NOOP("Field", "Transcribed on"), FieldKind::Date, Hidden, 100},
            {"posted_on", QT_TRANSLATE_NOOP("Field", "Posted on"), FieldKind::Date, Hidden, 100},
            {"sent_on", QT_TRANSLATE_NOOP("Field", "Sent to the governor on"), FieldKind::Date, 0, 110},
            {"opposition_until", QT_TRANSLATE_NOOP("Field", "Opposition until"), FieldKind::Date, 0, 110},
            {"visa_due_on", QT_TRANSLATE_NOOP("Field", "Visa due on"), FieldKind::Date, 0, 100},
            {"visa_on", QT_TRANSLATE_NOOP("Field", "Visa granted on"), FieldKind::Date, Hidden, 100},
            {"visa_number", QT_TRANSLATE_NOOP("Field", "Visa no."), FieldKind::Text, Hidden, 90},
            {"published_on", QT_TRANSLATE_NOOP("Field", "Published on"), FieldKind::Date, Hidden, 100},
            {"session_id", "", FieldKind::Integer, Technical},
            {"item_id", "", FieldKind::Integer, Technical},
        }};
}

} // namespace sijill
