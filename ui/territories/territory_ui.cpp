#include "ui/territories/territory_ui.h"

#include "core/domain/territory.h"
#include "ui/shell/workspace.h"

namespace sijill {
namespace {

ListFilter ofKind(QList<qint64> kinds)
{
    ListFilter filter;
    filter.columns[u"kind"_s] = {.among = std::move(kinds)};
    return filter;
}

} // namespace

RecordUi territoryUi()
{
    RecordUi ui;
    ui.type = &recordType<Territory>();
    ui.list = u"territories"_s;
    ui.icon = Icon::Territories;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New territory");
    ui.purpose = QT_TRANSLATE_NOOP("Form",
        "Regions, provinces and communes with their figures. Import the national file to have them all.");
    ui.presets = {
        {QT_TRANSLATE_NOOP("Form", "All"), Icon::None, {}},
        {QT_TRANSLATE_NOOP("Form", "Regions"), Icon::None, ofKind({1})},
        {QT_TRANSLATE_NOOP("Form", "Provinces and prefectures"), Icon::None, ofKind({2, 3})},
        {QT_TRANSLATE_NOOP("Form", "Communes"), Icon::None, ofKind({5})},
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
    ui.purpose =
        QT_TRANSLATE_NOOP("Form", "Which unit of an old division became which of a new one, from what day.");
    ui.form = {{.title = QT_TRANSLATE_NOOP("Form", "Facts"),
        .sections = {{"",
            {{"from_territory", 6}, {"to_territory", 6}, {"effective_on", 4}, {"share", 4},
                {"source", 12}}}}}};
    ui.facts = {"from_territory", "to_territory", "effective_on", "share", "source"};
    return ui;
}

} // namespace sijill
