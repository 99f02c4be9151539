#include "core/domain/office.h"

namespace sijill {
namespace {

constexpr Choice kOfficeKindTable[] = {
    {int(OfficeKind::ProvincialCouncil), "provincial_council",
        QT_TRANSLATE_NOOP("Choice", "Provincial council")},
    {int(OfficeKind::Commune), "commune", QT_TRANSLATE_NOOP("Choice", "Commune")},
    {int(OfficeKind::Prefecture), "prefecture", QT_TRANSLATE_NOOP("Choice", "Prefecture")},
    {int(OfficeKind::MinistryService), "ministry_service", QT_TRANSLATE_NOOP("Choice", "Ministry service")},
    {int(OfficeKind::Association), "association", QT_TRANSLATE_NOOP("Choice", "Association")},
};

constexpr Choice kSignatoryRoleTable[] = {
    {int(SignatoryRole::President), "president", QT_TRANSLATE_NOOP("Choice", "President")},
    {int(SignatoryRole::Director), "director", QT_TRANSLATE_NOOP("Choice", "Director general of services")},
    {int(SignatoryRole::Rapporteur), "rapporteur", QT_TRANSLATE_NOOP("Choice", "Rapporteur")},
    {int(SignatoryRole::Secretary), "secretary", QT_TRANSLATE_NOOP("Choice", "Council secretary")},
    {int(SignatoryRole::Governor), "governor", QT_TRANSLATE_NOOP("Choice", "Governor")},
};

} // namespace

const Choices kOfficeKinds = kOfficeKindTable;
const Choices kSignatoryRoles = kSignatoryRoleTable;

QStringList Office::workingLanguages() const
{
    const QStringList chosen = languages.split(u',', Qt::SkipEmptyParts);
    return chosen.isEmpty() ? QStringList{u"ar"_s, u"fr"_s} : chosen;
}

LocalizedText Office::setting(const QString& name, QDate day) const
{
    const PaperSetting* latest = nullptr;
    for (const PaperSetting& candidate : settings) {
        const bool inForce = !candidate.validFrom.isValid() || candidate.validFrom <= day;
        if (candidate.name == name && inForce && (!latest || latest->validFrom <= candidate.validFrom))
            latest = &candidate;
    }
    return latest ? latest->text : LocalizedText();
}

const OfficeSignatory* Office::signatory(SignatoryRole role, QDate day) const
{
    for (const OfficeSignatory& person : signatories) {
        const bool began = !person.validFrom.isValid() || person.validFrom <= day;
        const bool ended = person.validTo.isValid() && person.validTo < day;
        if (person.role == role && began && !ended)
            return &person;
    }
    return nullptr;
}

template <>
const RecordType& recordType<PaperSetting>()
{
    static const RecordType type = describe<PaperSetting>({.kind = "paper_setting",
        .plural = "paper_settings",
        .label = QT_TRANSLATE_NOOP("Record", "Wording of papers"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Wordings of papers"),
        .keyField = "name",
        .nameField = "text",
        .fields =
            {
                field<&PaperSetting::name>(
                    "name", QT_TRANSLATE_NOOP("Field", "Name in the templates"), Required)
                    .shaped(Shape::Code),
                field<&PaperSetting::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
                field<&PaperSetting::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).paragraph(),
            },
        .identity = {"name", "valid_from"}});
    return type;
}

template <>
const RecordType& recordType<OfficeSignatory>()
{
    static const RecordType type = describe<OfficeSignatory>({.kind = "office_signatory",
        .plural = "office_signatories",
        .label = QT_TRANSLATE_NOOP("Record", "Signatory"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Signatories"),
        .nameField = "name",
        .fields =
            {
                field<&OfficeSignatory::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), Required)
                    .among(kSignatoryRoles),
                field<&OfficeSignatory::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required),
                field<&OfficeSignatory::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity")),
                field<&OfficeSignatory::delegationAct>(
                    "delegation_act", QT_TRANSLATE_NOOP("Field", "Act of delegation")),
                field<&OfficeSignatory::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
                field<&OfficeSignatory::validTo>("valid_to", QT_TRANSLATE_NOOP("Field", "Valid to")),
            },
        .periods = {{"valid_from", "valid_to"}},
        .identity = {"role", "valid_from"}});
    return type;
}

template <>
const RecordType& recordType<Office>()
{
    static const RecordType type = describe<Office>({.kind = "office",
        .plural = "offices",
        .label = QT_TRANSLATE_NOOP("Record", "Office"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Offices"),
        .keyField = "number",
        .nameField = "names",
        .fields =
            {
                field<&Office::number>(
                    "number", QT_TRANSLATE_NOOP("Field", "Office number"), Required | ByVerb),
                field<&Office::names>("names", QT_TRANSLATE_NOOP("Field", "Name of the office"), Required),
                field<&Office::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required)
                    .among(kOfficeKinds),
                field<&Office::territory>("territory", QT_TRANSLATE_NOOP("Field", "Territory"))
                    .to("territory"),
                field<&Office::currentEdition>(
                    "current_edition", QT_TRANSLATE_NOOP("Field", "Current edition"))
                    .to("edition"),
                field<&Office::letterhead>("letterhead", QT_TRANSLATE_NOOP("Field", "Letterhead"))
                    .paragraph(),
                field<&Office::languages>("languages", QT_TRANSLATE_NOOP("Field", "Working languages"))
                    .shaped(Shape::Languages),
                field<&Office::dataAuthorisation>("data_authorisation",
                    QT_TRANSLATE_NOOP("Field", "Data-protection authorisation"), Expected),
                field<&Office::dataAuthorisationOn>(
                    "data_authorisation_on", QT_TRANSLATE_NOOP("Field", "Authorised on")),
                field<&Office::place>("place", QT_TRANSLATE_NOOP("Field", "Papers are done at")),
                field<&Office::address>("address", QT_TRANSLATE_NOOP("Field", "Address")),
                field<&Office::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone")).shaped(Shape::Phone),
                field<&Office::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail")).shaped(Shape::Email),
                field<&Office::workingDay>(
                    "working_day", QT_TRANSLATE_NOOP("Field", "Working day of the file"), ByVerb),
                field<&Office::backupLimitMegabytes>(
                    "backup_limit_mb", QT_TRANSLATE_NOOP("Field", "Space for backups (MB)")),
                field<&Office::loginRequired>(
                    "login_required", QT_TRANSLATE_NOOP("Field", "People sign in"), ByVerb),
                field<&Office::idleMinutes>(
                    "idle_minutes", QT_TRANSLATE_NOOP("Field", "Lock after (minutes)")),
            },
        .parts = {
            part<&Office::settings>("settings", recordType<PaperSetting>()),
            part<&Office::signatories>("signatories", recordType<OfficeSignatory>()),
            part<&Office::councilRules>("council_rules", recordType<CouncilRule>()),
        }});
    return type;
}

} // namespace sijill
