#include "core/domain/report.h"

namespace sijill {
namespace {

constexpr Choice kReportKindTable[] = {
    {int(ReportKind::Session), "session", QT_TRANSLATE_NOOP("Choice", "Session report")},
    {int(ReportKind::Quarter), "quarter", QT_TRANSLATE_NOOP("Choice", "Quarterly report")},
};

} // namespace

const Choices kReportKinds = kReportKindTable;

template <>
const RecordType& recordType<Report>()
{
    static const RecordType type = describe<Report>({.kind = "report",
        .plural = "reports",
        .label = QT_TRANSLATE_NOOP("Record", "Report"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Reports"),
        .keyField = "code",
        .fields =
            {
                field<&Report::code>("code", QT_TRANSLATE_NOOP("Field", "Reference"), Required | Searched)
                    .shaped(Shape::Code),
                field<&Report::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required)
                    .among(kReportKinds),
                field<&Report::edition>("edition", QT_TRANSLATE_NOOP("Field", "Edition"), Required)
                    .to("edition"),
                field<&Report::session>("session", QT_TRANSLATE_NOOP("Field", "Session")).to("session"),
                field<&Report::from>("starts_on", QT_TRANSLATE_NOOP("Field", "From")),
                field<&Report::to>("ends_on", QT_TRANSLATE_NOOP("Field", "To")),
                field<&Report::agendaItem>("agenda_item", QT_TRANSLATE_NOOP("Field", "Agenda item")),
                field<&Report::rapporteur>("rapporteur", QT_TRANSLATE_NOOP("Field", "Rapporteur")),
                field<&Report::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity")),
                field<&Report::introduction>(
                    "introduction", QT_TRANSLATE_NOOP("Field", "Introduction"), Searched)
                    .paragraph(),
                field<&Report::conclusions>(
                    "conclusions", QT_TRANSLATE_NOOP("Field", "Conclusions, one a line"), Searched)
                    .paragraph(),
                field<&Report::decisions>(
                    "decisions", QT_TRANSLATE_NOOP("Field", "Decisions requested, one a line"), Searched)
                    .paragraph(),
            },
        .periods = {{"starts_on", "ends_on"}}});
    return type;
}

} // namespace sijill
