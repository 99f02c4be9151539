#include "ui/territories/territory_ui.h"

#include "core/domain/boundary.h"
#include "core/domain/territory.h"
#include "ui/shell/workspace.h"
#include "ui/territories/boundary_dialog.h"

namespace sijill {
RecordUi territoryUi()
{
    RecordUi ui;
    ui.type = &recordType<Territory>();
    ui.list = u"territories"_s;
    ui.icon = Icon::Territories;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New territory");
    ui.help = "territories";
    ui.purpose = QT_TRANSLATE_NOOP("Form",
        "Regions, provinces and communes with their figures. Import the national file to have them all.");
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "Regions"), Icon::None, among("kind", TerritoryKind::Region)},
        {QT_TRANSLATE_NOOP("Form", "Provinces and prefectures"), Icon::None,
            among("kind", TerritoryKind::Prefecture, TerritoryKind::Province)},
        {QT_TRANSLATE_NOOP("Form", "Communes"), Icon::None, among("kind", TerritoryKind::Commune)},
    };
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Facts"),
        .sections = {
            {QT_TRANSLATE_NOOP("Form", "Identification"),
                {{"names", 12}, {"code", 4}, {"kind", 4}, {"setting", 4}, {"parent", 6}, {"spellings", 6},
                    {"valid_from", 3}, {"valid_to", 3}}},
            {QT_TRANSLATE_NOOP("Form", "Figures"),
                {{"population", 3}, {"women", 3}, {"households", 3}, {"labour_force", 3},
                    {"unemployment_rate", 4}, {"source", 8}}},
        }}};
    ui.facts = {"kind", "parent", "setting", "spellings", "valid_from", "valid_to", "population", "women",
        "households", "labour_force", "unemployment_rate", "source"};
    ui.related = {{QT_TRANSLATE_NOOP("Form", "Its parts"), "territories", "parent_id"},
        {QT_TRANSLATE_NOOP("Form", "Worksites"), "worksites", "commune_id"},
        {QT_TRANSLATE_NOOP("Form", "Partners"), "partners", "commune_id"}};
    ui.papers = {{u"territory"_s, QT_TRANSLATE_NOOP("Form", "Territory sheet")}};
    ui.prepare = [](Record& draft, Workspace& workspace) {
        draft.as<Territory>().parent = workspace.office().office().territory;
    };
    return ui;
}

RecordUi crosswalkUi()
{
    RecordUi ui;
    ui.type = &recordType<TerritoryCrosswalk>();
    ui.list = u"crosswalks"_s;
    ui.icon = Icon::Merge;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New crosswalk line");
    ui.help = "territories";
    ui.purpose =
        QT_TRANSLATE_NOOP("Form", "Which unit of an old division became which of a new one, from what day.");
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Facts"),
        .sections = {{"",
            {{"from_territory", 6}, {"to_territory", 6}, {"effective_on", 4}, {"share", 4},
                {"source", 12}}}}}};
    ui.facts = {"from_territory", "to_territory", "effective_on", "share", "source"};
    return ui;
}

RecordUi boundaryUi()
{
    RecordUi ui;
    ui.type = &recordType<BoundaryLayer>();
    ui.list = u"boundaries"_s;
    ui.icon = Icon::Territories;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "Import boundaries…");
    ui.help = "territories#boundaries";
    ui.purpose = QT_TRANSLATE_NOOP("Form",
        "Outlines of territories from a GeoJSON file: with them figures are shown on a true map, and the "
        "coordinates of worksites are checked.");
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Facts"),
        .sections = {
            {"", {{"name", 12}, {"attribution", 12}, {"source", 6}, {"licence", 6}, {"note", 12}}}}}};
    ui.facts = {"attribution", "source", "licence", "note", "file", "property", "tolerance", "imported_on"};
    ui.tabParts = {"boundaries"};
    ui.partColumns = {{"boundaries", {"territory"}}};
    ui.bringIn = [](Workspace& workspace, QWidget* window) { importBoundaries(workspace, window); };
    return ui;
}

} // namespace sijill
