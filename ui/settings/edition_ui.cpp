#include "ui/settings/edition_ui.h"

#include "core/domain/edition.h"
#include "core/domain/office.h"
#include "core/domain/programme.h"
#include "core/storage/record_store.h"
#include "ui/shell/workspace.h"

namespace sijill {
namespace {

/// A list of codes with names and an order: sectors, markers, trades.
RecordUi codeListUi(const RecordType& type, const char* newTitle, const char* purpose, Icon icon)
{
    RecordUi ui;
    ui.type = &type;
    ui.list = QString::fromLatin1(type.plural);
    ui.icon = icon;
    ui.newTitle = newTitle;
    ui.help = "settings";
    ui.purpose = purpose;
    FormSection section{"", {}};
    for (const Field& field : type.fields) {
        section.cells.push_back({field.key, field.isLocalized() ? 12 : 4});
        ui.facts.push_back(field.key);
    }
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Facts"), .sections = {section}}};
    return ui;
}

/// A new edition starts from the rules of the one before: parameters and contributions carry their dates with
/// them.
void prepareEdition(Record& draft, Workspace& workspace)
{
    auto& edition = draft.as<Edition>();
    const QDate today = workspace.today();
    edition.from = QDate(today.year(), 1, 1);
    edition.to = QDate(today.year(), 12, 31);
    const std::optional<Edition> before = workspace.office().edition();
    if (!before)
        return;
    edition.programme = before->programme;
    edition.currency = before->currency;
    edition.parameters = before->parameters;
    edition.contributions = before->contributions;
    edition.components = before->components;
    for (Parameter& row : edition.parameters)
        row.id = {};
    for (Contribution& row : edition.contributions)
        row.id = {};
    for (Component& row : edition.components)
        row.id = {};
}

} // namespace

RecordUi editionUi()
{
    RecordUi ui;
    ui.type = &recordType<Edition>();
    ui.list = u"editions"_s;
    ui.icon = Icon::Calendar;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New edition");
    ui.help = "settings";
    ui.purpose =
        QT_TRANSLATE_NOOP("Form", "Each run of a programme with its targets, budget lines and dated rules.");
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Facts"),
            .sections = {{"",
                {{"label", 12}, {"code", 4}, {"programme", 4}, {"currency", 4}, {"starts_on", 6},
                    {"ends_on", 6}, {"legal_reference", 12}}}}},
        {.title = QT_TRANSLATE_NOOP("Form", "Targets"), .parts = {"targets"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Dated parameters"), .parts = {"parameters"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Contributions"), .parts = {"contributions"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Budget lines"), .parts = {"budget_lines", "components"}},
    };
    ui.facts = {"code", "programme", "starts_on", "ends_on", "currency", "legal_reference"};
    ui.factParts = {"targets", "budget_lines"};
    ui.tabParts = {"parameters", "contributions", "components"};
    ui.partColumns = {{"targets", {"measure", "status", "value", "decided_on"}},
        {"budget_lines", {"code", "names", "amount"}}, {"parameters", {"name", "value", "valid_from"}},
        {"contributions", {"names", "employer_rate", "employee_rate", "valid_from"}}};
    ui.prepare = prepareEdition;
    return ui;
}

RecordUi programmeUi()
{
    return codeListUi(recordType<Programme>(), QT_TRANSLATE_NOOP("Form", "New programme"),
        QT_TRANSLATE_NOOP("Form", "Programmes that the office takes part in over the years."), Icon::Flag);
}

RecordUi sectorUi()
{
    return codeListUi(recordType<Sector>(), QT_TRANSLATE_NOOP("Form", "New sector"),
        QT_TRANSLATE_NOOP("Form", "Fields of work that worksites belong to."), Icon::Tag);
}

RecordUi markerUi()
{
    return codeListUi(recordType<Marker>(), QT_TRANSLATE_NOOP("Form", "New priority marker"),
        QT_TRANSLATE_NOOP("Form", "Transversal priorities that worksites can serve, whatever their sector."),
        Icon::Star);
}

RecordUi tradeUi()
{
    return codeListUi(recordType<Trade>(), QT_TRANSLATE_NOOP("Form", "New trade"),
        QT_TRANSLATE_NOOP("Form", "Occupations of the job slots, by their ISCO-08 code."), Icon::Tag);
}

RecordUi officeUi()
{
    RecordUi ui;
    ui.type = &recordType<Office>();
    ui.list = u"offices"_s;
    ui.icon = Icon::Council;
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Office"),
            .sections =
                {
                    {QT_TRANSLATE_NOOP("Form", "Identity"),
                        {{"names", 12}, {"number", 2}, {"kind", 4}, {"territory", 6}, {"address", 12},
                            {"place", 12}, {"phone", 4}, {"email", 4}, {"languages", 4}}},
                    {QT_TRANSLATE_NOOP("Form", "Data protection and backups"),
                        {{"data_authorisation", 5}, {"data_authorisation_on", 3}, {"backup_limit_mb", 4}}},
                    {QT_TRANSLATE_NOOP("Form", "Work"), {{"current_edition", 6}, {"working_day", 6}}},
                }},
        {.title = QT_TRANSLATE_NOOP("Form", "Letterhead"), .sections = {{"", {{"letterhead", 12}}}}},
        {.title = QT_TRANSLATE_NOOP("Form", "Signatories"), .parts = {"signatories"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Rules of the council"), .parts = {"council_rules"}},
        {.title = QT_TRANSLATE_NOOP("Form", "Wordings of papers"), .parts = {"settings"}},
    };
    ui.partColumns = {{"council_rules", {"name", "valid_from", "value", "legal_basis"}}};
    return ui;
}

} // namespace sijill
