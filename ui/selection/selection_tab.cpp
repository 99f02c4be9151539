#include "ui/review/committee_ui.h"
#include "ui/selection/selection_page.h"

namespace sijill {

RecordSet runsBeside(CallId call, SelectionId run)
{
    return {u"selection-page"_s, u"%1 %2"_s.arg(call.value).arg(run.value)};
}

ExtraPage selectionTab()
{
    return {
        [](Workspace& workspace, QWidget* parent) -> Page* { return new SelectionPage(workspace, parent); },
        [] { return SelectionPage::tr("Selection"); }};
}

RecordUi selectionRunsUi(Workspace& workspace)
{
    RecordUi ui = selectionRunUi();
    ui.help = "selection#runs";
    ui.actions = {{"compareRun", QT_TRANSLATE_NOOP("Form", "Compare"), Icon::Compare,
        [&workspace](const Record& record) {
            const auto& run = record.as<Selection>();
            workspace.openList(runsBeside(run.call, run.id));
        }}};
    return ui;
}

} // namespace sijill
