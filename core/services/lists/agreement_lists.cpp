#include "core/domain/agreement.h"
#include "core/services/lists/lists.h"

namespace sijill {
namespace {

constexpr Choice kAgreementAttentionTable[] = {
    {0, "none", QT_TRANSLATE_NOOP("Choice", "Nothing due")},
    {1, "instalment_due", QT_TRANSLATE_NOOP("Choice", "Instalment due")},
    {2, "evidence_missing", QT_TRANSLATE_NOOP("Choice", "Evidence missing")},
    {3, "unsigned", QT_TRANSLATE_NOOP("Choice", "Signatures awaited")},
    {4, "past_end", QT_TRANSLATE_NOOP("Choice", "Past its end")},
};

constexpr Choice kInstalmentAttentionTable[] = {
    {0, "none", QT_TRANSLATE_NOOP("Choice", "Nothing due")},
    {1, "due", QT_TRANSLATE_NOOP("Choice", "Due")},
    {2, "evidence_missing", QT_TRANSLATE_NOOP("Choice", "Evidence missing")},
    {3, "due_soon", QT_TRANSLATE_NOOP("Choice", "Due within 30 days")},
};

} // namespace

const Choices kAgreementAttentions = kAgreementAttentionTable;
const Choices kInstalmentAttentions = kInstalmentAttentionTable;

ListSource lists::agreements()
{
    using enum ListColumn::Flag;
    return {.sql = {},
        .columns = {
            {"number", QT_TRANSLATE_NOOP("Field", "Number"), FieldKind::Text, 0, 110},
            {"partner", QT_TRANSLATE_NOOP("Field", "Partner"), FieldKind::Localized, 0, 190},
            {"commune", QT_TRANSLATE_NOOP("Field", "Commune"), FieldKind::Localized, 0, 106},
            {"title", QT_TRANSLATE_NOOP("Field", "Title"), FieldKind::Localized, Hidden, 220},
            {"kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldKind::Choice, Hidden, 130, kAgreementKinds},
            {"state", QT_TRANSLATE_NOOP("Field", "State"), FieldKind::Choice, 0, 146, kAgreementStates},
            {"attention", QT_TRANSLATE_NOOP("Field", "To do"), FieldKind::Choice, Hidden, 140,
                kAgreementAttentions},
            {"person_months", QT_TRANSLATE_NOOP("Field", "P.-months"), FieldKind::Integer, Total, 72},
            {"amount", QT_TRANSLATE_NOOP("Field", "Amount"), FieldKind::Money, Total, 120},
            {"released", QT_TRANSLATE_NOOP("Field", "Released"), FieldKind::Money, Total | Hidden, 120},
            {"paid", QT_TRANSLATE_NOOP("Field", "Paid"), FieldKind::Money, Total | Hidden, 120},
            {"worksites", QT_TRANSLATE_NOOP("Field", "Worksites"), FieldKind::Integer, Total | Hidden, 80},
            {"parties", QT_TRANSLATE_NOOP("Field", "Parties"), FieldKind::Integer, Hidden, 80},
            {"starts_on", QT_TRANSLATE_NOOP("Field", "From"), FieldKind::Date, Hidden, 100},
            {"ends_on", QT_TRANSLATE_NOOP("Field", "To"), FieldKind::Date, Hidden, 100},
            {"deliberation_number", QT_TRANSLATE_NOOP("Field", "Deliberation no."), FieldKind::Text, Hidden,
                100},
            {"deliberation_on", QT_TRANSLATE_NOOP("Field", "Deliberated on"), FieldKind::Date, Hidden, 100},
            {"edition", QT_TRANSLATE_NOOP("Field", "Edition"), FieldKind::Text, Hidden, 120},
            {"voided_on", QT_TRANSLATE_NOOP("Field", "Void since"), FieldKind::Date, Hidden, 100},
            {"void_motive", QT_TRANSLATE_NOOP("Field", "Why it is void"), FieldKind::Text, Hidden, 200},
            {"framework_id", "", FieldKind::Integer, Technical},
            {"budget_line_id", "", FieldKind::Integer, Technical},
            {"edition_id", "", FieldKind::Integer, Technical},
            {"is_left_out", "", FieldKind::Boolean, Technical},
        }};
}

ListSource lists::instalments()
{
    using enum ListColumn::Flag;
    return {.sql = {},
        .columns = {
            {"agreement", QT_TRANSLATE_NOOP("Field", "Agreement"), FieldKind::Text, 0, 118},
            {"number", QT_TRANSLATE_NOOP("Field", "No."), FieldKind::Integer, 0, 50},
            {"partner", QT_TRANSLATE_NOOP("Field", "Partner"), FieldKind::Localized, 0, 190},
            {"due_on", QT_TRANSLATE_NOOP("Field", "Due on"), FieldKind::Date, 0, 100},
            {"amount", QT_TRANSLATE_NOOP("Field", "Amount"), FieldKind::Money, Total, 120},
            {"state", QT_TRANSLATE_NOOP("Field", "State"), FieldKind::Choice, 0, 110, kInstalmentStates},
            {"attention", QT_TRANSLATE_NOOP("Field", "To do"), FieldKind::Choice, 0, 140,
                kInstalmentAttentions},
            {"condition", QT_TRANSLATE_NOOP("Field", "Condition"), FieldKind::Localized, Hidden, 160},
            {"evidence_received_on", QT_TRANSLATE_NOOP("Field", "Evidence received on"), FieldKind::Date,
                Hidden, 110},
            {"justified", QT_TRANSLATE_NOOP("Field", "Justified spending"), FieldKind::Money, Total | Hidden,
                120},
            {"recovered", QT_TRANSLATE_NOOP("Field", "Recovered"), FieldKind::Money, Total | Hidden, 110},
            {"order_number", QT_TRANSLATE_NOOP("Field", "Payment order"), FieldKind::Text, Hidden, 110},
            {"share", QT_TRANSLATE_NOOP("Field", "Share"), FieldKind::Percent, Hidden, 80},
            {"voided_on", "", FieldKind::Date, Technical},
            {"agreement_id", "", FieldKind::Integer, Technical},
            {"edition_id", "", FieldKind::Integer, Technical},
        }};
}

} // namespace sijill
