#include "ui/reports/report_ui.h"

#include "core/domain/report.h"

namespace sijill {

RecordUi reportUi()
{
    RecordUi ui;
    ui.type = &recordType<Report>();
    ui.list = u"reports"_s;
    ui.icon = Icon::Reports;
    ui.newTitle = QT_TRANSLATE_NOOP("Form", "New texts of a report");
    ui.help = "reports";
    ui.purpose = QT_TRANSLATE_NOOP("Form",
        "What you write for a report: its introduction, conclusions and the decisions it asks for. Figures "
        "are counted.");
    ui.form = {
        {.title = QT_TRANSLATE_NOOP("Form", "Facts"),
            .sections = {{"",
                {{"code", 4}, {"kind", 4}, {"edition", 4}, {"session", 6}, {"starts_on", 3}, {"ends_on", 3},
                    {"agenda_item", 3}, {"rapporteur", 12}, {"capacity", 12}}}}},
        {.title = QT_TRANSLATE_NOOP("Form", "Texts"),
            .sections = {{"", {{"introduction", 12}, {"conclusions", 12}, {"decisions", 12}}}}},
    };
    ui.facts = {"kind", "edition", "session", "starts_on", "ends_on", "agenda_item", "rapporteur", "capacity",
        "introduction", "conclusions", "decisions"};
    return ui;
}

} // namespace sijill
