#include "core/domain/committee.h"
#include "core/domain/review.h"
#include "core/domain/selection_run.h"
#include "core/services/lists/lists.h"

namespace sijill {

using enum ListColumn::Flag;

ListSource lists::reviews()
{
    return {.sql = {},
        .columns = {
            {"number", QT_TRANSLATE_NOOP("Field", "Number"), FieldKind::Text, 0, 150},
            {"receipt", QT_TRANSLATE_NOOP("Field", "Receipt"), FieldKind::Text, Hidden, 120},
            {"title", QT_TRANSLATE_NOOP("Field", "Title"), FieldKind::Localized, 0, 240},
            {"partner", QT_TRANSLATE_NOOP("Field", "Partner"), FieldKind::Localized, Hidden, 180},
            {"member", QT_TRANSLATE_NOOP("Field", "Committee member"), FieldKind::Text, 0, 150},
            {"member_code", QT_TRANSLATE_NOOP("Field", "Code"), FieldKind::Text, Hidden, 60},
            {"state", QT_TRANSLATE_NOOP("Field", "State"), FieldKind::Choice, 0, 120, kReviewStates},
            {"declared_at", QT_TRANSLATE_NOOP("Field", "Declared no interest"), FieldKind::Instant, Hidden,
                140},
            {"submitted_at", QT_TRANSLATE_NOOP("Field", "Submitted"), FieldKind::Instant, 0, 140},
            {"is_stale", QT_TRANSLATE_NOOP("Field", "Changed since"), FieldKind::Boolean, 0, 110},
            {"call", QT_TRANSLATE_NOOP("Field", "Call"), FieldKind::Text, Hidden, 100},
            {"proposal_id", "", FieldKind::Integer, Technical},
            {"member_id", "", FieldKind::Integer, Technical},
            {"call_id", "", FieldKind::Integer, Technical},
            {"edition_id", "", FieldKind::Integer, Technical},
        }};
}

ListSource lists::selections()
{
    return {.sql = {},
        .columns = {
            {"number", QT_TRANSLATE_NOOP("Field", "Number"), FieldKind::Text, 0, 120},
            {"name", QT_TRANSLATE_NOOP("Field", "Name"), FieldKind::Text, 0, 200},
            {"call", QT_TRANSLATE_NOOP("Field", "Call"), FieldKind::Text, Hidden, 100},
            {"method", QT_TRANSLATE_NOOP("Field", "Method"), FieldKind::Choice, 0, 130, kSelectionMethods},
            {"state", QT_TRANSLATE_NOOP("Field", "State"), FieldKind::Choice, 0, 110, kSelectionStates},
            {"computed_at", QT_TRANSLATE_NOOP("Field", "Computed"), FieldKind::Instant, 0, 140},
            {"budget", QT_TRANSLATE_NOOP("Field", "Envelope"), FieldKind::Money, Hidden, 130},
            {"selected", QT_TRANSLATE_NOOP("Field", "Selected"), FieldKind::Integer, 0, 80},
            {"on_reserve", QT_TRANSLATE_NOOP("Field", "On reserve"), FieldKind::Integer, Hidden, 80},
            {"jobs", QT_TRANSLATE_NOOP("Field", "Jobs"), FieldKind::Integer, 0, 70},
            {"person_months", QT_TRANSLATE_NOOP("Field", "P.-months"), FieldKind::Integer, Hidden, 80},
            {"amount", QT_TRANSLATE_NOOP("Field", "Amount"), FieldKind::Money, 0, 130},
            {"communes", QT_TRANSLATE_NOOP("Field", "Communes"), FieldKind::Integer, 0, 80},
            {"call_id", "", FieldKind::Integer, Technical},
            {"edition_id", "", FieldKind::Integer, Technical},
        }};
}

ListSource lists::committeeMembers()
{
    return {.sql = {},
        .columns = {
            {"code", QT_TRANSLATE_NOOP("Field", "Code"), FieldKind::Text, 0, 60},
            {"name", QT_TRANSLATE_NOOP("Field", "Name"), FieldKind::Text, 0, 170},
            {"role", QT_TRANSLATE_NOOP("Field", "Role"), FieldKind::Choice, 0, 110, kMemberRoles},
            {"body", QT_TRANSLATE_NOOP("Field", "Body represented"), FieldKind::Text, 0, 200},
            {"committee", QT_TRANSLATE_NOOP("Field", "Committee"), FieldKind::Localized, Hidden, 180},
            {"to_mark", QT_TRANSLATE_NOOP("Field", "To mark"), FieldKind::Integer, Total, 80},
            {"submitted", QT_TRANSLATE_NOOP("Field", "Submitted"), FieldKind::Integer, Total, 80},
            {"declarations", QT_TRANSLATE_NOOP("Field", "Interests"), FieldKind::Integer, 0, 80},
            {"account", QT_TRANSLATE_NOOP("Field", "Signs in as"), FieldKind::Text, Hidden, 100},
            {"mandate_from", QT_TRANSLATE_NOOP("Field", "From"), FieldKind::Date, Hidden, 100},
            {"mandate_to", QT_TRANSLATE_NOOP("Field", "To"), FieldKind::Date, Hidden, 100},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
            {"committee_id", "", FieldKind::Integer, Technical},
        }};
}

ListSource lists::committeeMeetings()
{
    return {.sql = {},
        .columns = {
            {"number", QT_TRANSLATE_NOOP("Field", "Number"), FieldKind::Text, 0, 110},
            {"held_at", QT_TRANSLATE_NOOP("Field", "Held"), FieldKind::Instant, 0, 140},
            {"committee", QT_TRANSLATE_NOOP("Field", "Committee"), FieldKind::Localized, 0, 220},
            {"call", QT_TRANSLATE_NOOP("Field", "Call"), FieldKind::Text, 0, 110},
            {"place", QT_TRANSLATE_NOOP("Field", "Place"), FieldKind::Text, Hidden, 140},
            {"present", QT_TRANSLATE_NOOP("Field", "Present"), FieldKind::Integer, 0, 80},
            {"invited", QT_TRANSLATE_NOOP("Field", "Invited"), FieldKind::Integer, 0, 80},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
            {"committee_id", "", FieldKind::Integer, Technical},
            {"call_id", "", FieldKind::Integer, Technical},
            {"edition_id", "", FieldKind::Integer, Technical},
        }};
}

} // namespace sijill
