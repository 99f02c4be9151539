#include "core/domain/call.h"
#include "core/domain/proposal.h"
#include "core/services/lists/lists.h"

namespace sijill {

ListSource lists::calls()
{
    using enum ListColumn::Flag;
    return {.sql = {},
        .columns = {
            {"number", QT_TRANSLATE_NOOP("Field", "Number"), FieldKind::Text, 0, 100},
            {"title", QT_TRANSLATE_NOOP("Field", "Title"), FieldKind::Localized, 0, 260},
            {"kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldKind::Choice, Hidden, 150, kCallKinds},
            {"state", QT_TRANSLATE_NOOP("Field", "State"), FieldKind::Choice, 0, 120, kCallStates},
            {"opens_at", QT_TRANSLATE_NOOP("Field", "Opens"), FieldKind::Instant, Hidden, 140},
            {"closes_at", QT_TRANSLATE_NOOP("Field", "Closes"), FieldKind::Instant, 0, 140},
            {"sealed", QT_TRANSLATE_NOOP("Field", "Sealed envelopes"), FieldKind::Boolean, Hidden, 90},
            {"proposals", QT_TRANSLATE_NOOP("Field", "Files"), FieldKind::Integer, Total, 70},
            {"budget", QT_TRANSLATE_NOOP("Field", "Envelope"), FieldKind::Money, 0, 130},
            {"person_months", QT_TRANSLATE_NOOP("Field", "P.-months"), FieldKind::Integer, 0, 80},
            {"edition", QT_TRANSLATE_NOOP("Field", "Edition"), FieldKind::Text, Hidden, 120},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
            {"edition_id", "", FieldKind::Integer, Technical},
        }};
}

ListSource lists::proposals()
{
    using enum ListColumn::Flag;
    return {.sql = {},
        .columns = {
            {"receipt", QT_TRANSLATE_NOOP("Field", "Receipt"), FieldKind::Text, 0, 170},
            {"received_at", QT_TRANSLATE_NOOP("Field", "Received"), FieldKind::Instant, Hidden, 130},
            {"partner", QT_TRANSLATE_NOOP("Field", "Partner"), FieldKind::Localized, 0, 150},
            {"title", QT_TRANSLATE_NOOP("Field", "Title"), FieldKind::Localized, 0, 140},
            {"commune", QT_TRANSLATE_NOOP("Field", "Commune"), FieldKind::Localized, Hidden, 106},
            {"sector", QT_TRANSLATE_NOOP("Field", "Sector"), FieldKind::Localized, Hidden, 120},
            {"state", QT_TRANSLATE_NOOP("Field", "State"), FieldKind::Choice, 0, 110, kProposalStates},
            {"is_late", QT_TRANSLATE_NOOP("Field", "Late"), FieldKind::Boolean, Hidden, 70},
            {"jobs", QT_TRANSLATE_NOOP("Field", "Jobs"), FieldKind::Integer, Total, 56},
            {"person_months", QT_TRANSLATE_NOOP("Field", "P.-months"), FieldKind::Integer, Total | Hidden,
                72},
            {"cost", QT_TRANSLATE_NOOP("Field", "Cost"), FieldKind::Money, Total, 118},
            {"months", QT_TRANSLATE_NOOP("Field", "Months"), FieldKind::Integer, Hidden, 60},
            {"starts_on", QT_TRANSLATE_NOOP("Field", "Planned start"), FieldKind::Date, Hidden, 100},
            {"depositor", QT_TRANSLATE_NOOP("Field", "Handed in by"), FieldKind::Text, Hidden, 140},
            {"documents_due_on", QT_TRANSLATE_NOOP("Field", "Missing documents by"), FieldKind::Date, Hidden,
                120},
            {"call", QT_TRANSLATE_NOOP("Field", "Call"), FieldKind::Text, Hidden, 100},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
            {"call_id", "", FieldKind::Integer, Technical},
            {"partner_id", "", FieldKind::Integer, Technical},
            {"commune_id", "", FieldKind::Integer, Technical},
            {"sector_id", "", FieldKind::Integer, Technical},
            {"edition_id", "", FieldKind::Integer, Technical},
        }};
}

} // namespace sijill
