#include "core/domain/worksite.h"
#include "core/services/lists/lists.h"

namespace sijill {
namespace {

constexpr Choice kWorksiteAttentionTable[] = {
    {0, "none", QT_TRANSLATE_NOOP("Choice", "Nothing due")},
    {1, "late_to_open", QT_TRANSLATE_NOOP("Choice", "Late to open")},
    {2, "late_to_finish", QT_TRANSLATE_NOOP("Choice", "Late to finish")},
    {3, "corrective_action", QT_TRANSLATE_NOOP("Choice", "Corrective action overdue")},
    {4, "incident_open", QT_TRANSLATE_NOOP("Choice", "Incident open")},
};

} // namespace

const Choices kWorksiteAttentions = kWorksiteAttentionTable;

ListSource lists::worksites()
{
    using enum ListColumn::Flag;
    return {.sql = {},
        .columns = {
            {"code", QT_TRANSLATE_NOOP("Field", "Code"), FieldKind::Text, 0, 82},
            {"title", QT_TRANSLATE_NOOP("Field", "Title"), FieldKind::Localized, 0, 210},
            {"employer", QT_TRANSLATE_NOOP("Field", "Employer"), FieldKind::Localized, Hidden, 180},
            {"commune", QT_TRANSLATE_NOOP("Field", "Commune"), FieldKind::Localized, 0, 106},
            {"sector", QT_TRANSLATE_NOOP("Field", "Sector"), FieldKind::Localized, 0, 120},
            {"state", QT_TRANSLATE_NOOP("Field", "State"), FieldKind::Choice, 0, 146, kWorksiteStates},
            {"attention", QT_TRANSLATE_NOOP("Field", "To do"), FieldKind::Choice, Hidden, 150,
                kWorksiteAttentions},
            {"wave", QT_TRANSLATE_NOOP("Field", "Wave"), FieldKind::Integer, Hidden, 60},
            {"jobs", QT_TRANSLATE_NOOP("Field", "Jobs"), FieldKind::Integer, Total, 56},
            {"person_months", QT_TRANSLATE_NOOP("Field", "P.-months"), FieldKind::Integer, Total, 66},
            {"planned_from", QT_TRANSLATE_NOOP("Field", "Planned start"), FieldKind::Date, Hidden, 100},
            {"planned_to", QT_TRANSLATE_NOOP("Field", "Planned end"), FieldKind::Date, Hidden, 100},
            {"opened_on", QT_TRANSLATE_NOOP("Field", "Opened on"), FieldKind::Date, Hidden, 100},
            {"finished_on", QT_TRANSLATE_NOOP("Field", "Finished on"), FieldKind::Date, Hidden, 100},
            {"months", QT_TRANSLATE_NOOP("Field", "Months"), FieldKind::Integer, Hidden, 70},
            {"size_class", QT_TRANSLATE_NOOP("Field", "Size"), FieldKind::Choice, Hidden, 80, kSizeClasses},
            {"supervisor", QT_TRANSLATE_NOOP("Field", "Supervisor"), FieldKind::Text, Hidden, 130},
            {"edition", QT_TRANSLATE_NOOP("Field", "Edition"), FieldKind::Text, Hidden, 120},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
            {"employer_kind", "", FieldKind::Integer, Technical},
            {"marker_ids", "", FieldKind::Text, Technical},
            {"sector_id", "", FieldKind::Integer, Technical},
            {"commune_id", "", FieldKind::Integer, Technical},
            {"employer_id", "", FieldKind::Integer, Technical},
            {"edition_id", "", FieldKind::Integer, Technical},
            {"component_id", "", FieldKind::Integer, Technical},
            {"is_left_out", "", FieldKind::Boolean, Technical},
            {"id", "", FieldKind::Integer, Technical},
        }};
}

ListSource lists::slotRows()
{
    using enum ListColumn::Flag;
    return {.sql = {},
        .columns = {
            {"worksite", QT_TRANSLATE_NOOP("Field", "Worksite"), FieldKind::Text, 0, 90},
            {"number", QT_TRANSLATE_NOOP("Field", "No."), FieldKind::Integer, 0, 60},
            {"trade", QT_TRANSLATE_NOOP("Field", "Trade"), FieldKind::Localized, 0, 200},
            {"months", QT_TRANSLATE_NOOP("Field", "Months"), FieldKind::Integer, Total, 56},
            {"worksite_title", QT_TRANSLATE_NOOP("Field", "Title of the worksite"), FieldKind::Localized, 0,
                210},
            {"commune", QT_TRANSLATE_NOOP("Field", "Commune"), FieldKind::Localized, 0, 106},
            {"sector", QT_TRANSLATE_NOOP("Field", "Sector"), FieldKind::Localized, Hidden, 120},
            {"worksite_state", QT_TRANSLATE_NOOP("Field", "State of the worksite"), FieldKind::Choice, 0, 110,
                kWorksiteStates},
            {"requirement", QT_TRANSLATE_NOOP("Field", "Requirement"), FieldKind::Localized, Hidden, 150},
            {"withdrawn_on", QT_TRANSLATE_NOOP("Field", "Withdrawn on"), FieldKind::Date, Hidden, 100},
            {"withdrawal_motive", QT_TRANSLATE_NOOP("Field", "Motive of withdrawal"), FieldKind::Text, Hidden,
                150},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
            {"employer_kind", "", FieldKind::Integer, Technical},
            {"marker_ids", "", FieldKind::Text, Technical},
            {"component_id", "", FieldKind::Integer, Technical},
            {"is_left_out", "", FieldKind::Boolean, Technical},
            {"opened_on", "", FieldKind::Date, Technical},
            {"sector_id", "", FieldKind::Integer, Technical},
            {"commune_id", "", FieldKind::Integer, Technical},
            {"employer_id", "", FieldKind::Integer, Technical},
            {"worksite_id", "", FieldKind::Integer, Technical},
            {"edition_id", "", FieldKind::Integer, Technical},
            {"wave", "", FieldKind::Integer, Technical},
            {"is_opened", "", FieldKind::Boolean, Technical},
        }};
}

} // namespace sijill
