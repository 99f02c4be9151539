#include "core/domain/territory.h"

namespace sijill {
namespace {

constexpr Choice kTerritoryKindTable[] = {
    {int(TerritoryKind::Country), "country", QT_TRANSLATE_NOOP("Choice", "Country")},
    {int(TerritoryKind::Region), "region", QT_TRANSLATE_NOOP("Choice", "Region")},
    {int(TerritoryKind::Prefecture), "prefecture", QT_TRANSLATE_NOOP("Choice", "Prefecture")},
    {int(TerritoryKind::Province), "province", QT_TRANSLATE_NOOP("Choice", "Province")},
    {int(TerritoryKind::District), "district", QT_TRANSLATE_NOOP("Choice", "Circle (district)")},
    {int(TerritoryKind::Commune), "commune", QT_TRANSLATE_NOOP("Choice", "Commune")},
    {int(TerritoryKind::Arrondissement), "arrondissement", QT_TRANSLATE_NOOP("Choice", "Arrondissement")},
    {int(TerritoryKind::Hamlet), "hamlet", QT_TRANSLATE_NOOP("Choice", "Hamlet")},
};

constexpr Choice kSettingTable[] = {
    {int(Setting::Unknown), "unknown", QT_TRANSLATE_NOOP("Choice", "Not known")},
    {int(Setting::Urban), "urban", QT_TRANSLATE_NOOP("Choice", "Urban")},
    {int(Setting::Rural), "rural", QT_TRANSLATE_NOOP("Choice", "Rural")},
};

} // namespace

const Choices kTerritoryKinds = kTerritoryKindTable;
const Choices kSettings = kSettingTable;

bool Territory::isValidOn(QDate day) const
{
    return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
}

bool Territory::overlaps(const Territory& other) const
{
    const bool endsBefore = validTo.isValid() && other.validFrom.isValid() && validTo < other.validFrom;
    const bool startsAfter = validFrom.isValid() && other.validTo.isValid() && validFrom > other.validTo;
    return !endsBefore && !startsAfter;
}

std::optional<qint64> Territory::unemployed() const
{
    if (!labourForce || !unemploymentRate)
        return std::nullopt;
    return scaledHalfUp(*labourForce, *unemploymentRate, 1'000);
}

template <>
const RecordType& recordType<Territory>()
{
    static const RecordType type = describe<Territory>({.kind = "territory",
        .plural = "territories",
        .label = QT_TRANSLATE_NOOP("Record", "Territory"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Territories"),
        .keyField = "code",
        .nameField = "names",
        .fields =
            {
                field<&Territory::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                    .shaped(Shape::Code),
                field<&Territory::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required)
                    .among(kTerritoryKinds),
                field<&Territory::parent>("parent", QT_TRANSLATE_NOOP("Field", "Belongs to")).to("territory"),
                field<&Territory::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
                field<&Territory::spellings>(
                    "spellings", QT_TRANSLATE_NOOP("Field", "Other spellings"), Searched),
                field<&Territory::setting>("setting", QT_TRANSLATE_NOOP("Field", "Setting")).among(kSettings),
                field<&Territory::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
                field<&Territory::validTo>("valid_to", QT_TRANSLATE_NOOP("Field", "Valid to")),
                field<&Territory::population>("population", QT_TRANSLATE_NOOP("Field", "Population")),
                field<&Territory::women>("women", QT_TRANSLATE_NOOP("Field", "Women")),
                field<&Territory::households>("households", QT_TRANSLATE_NOOP("Field", "Households")),
                field<&Territory::labourForce>("labour_force", QT_TRANSLATE_NOOP("Field", "Labour force")),
                field<&Territory::unemploymentRate>(
                    "unemployment_rate", QT_TRANSLATE_NOOP("Field", "Unemployment rate (%)"))
                    .decimals(1),
                field<&Territory::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
            },
        .periods = {{"valid_from", "valid_to"}},
        .identity = {"code", "valid_from"}});
    return type;
}

template <>
const RecordType& recordType<TerritoryCrosswalk>()
{
    static const RecordType type = describe<TerritoryCrosswalk>({.kind = "territory_crosswalk",
        .plural = "crosswalks",
        .label = QT_TRANSLATE_NOOP("Record", "Crosswalk line"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Crosswalk"),
        .fields =
            {
                field<&TerritoryCrosswalk::from>(
                    "from_territory", QT_TRANSLATE_NOOP("Field", "Old unit"), Required)
                    .to("territory"),
                field<&TerritoryCrosswalk::to>(
                    "to_territory", QT_TRANSLATE_NOOP("Field", "New unit"), Required)
                    .to("territory"),
                field<&TerritoryCrosswalk::on>(
                    "effective_on", QT_TRANSLATE_NOOP("Field", "First day"), Required),
                field<&TerritoryCrosswalk::share>(
                    "share", QT_TRANSLATE_NOOP("Field", "Share of the old unit")),
                field<&TerritoryCrosswalk::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
            },
        .identity = {"from_territory", "to_territory", "effective_on"}});
    return type;
}

} // namespace sijill
