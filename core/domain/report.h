#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"

namespace sijill {

enum class ReportKind { Session = 0, Quarter = 1 };
extern const Choices kReportKinds;

/// The words that somebody wrote for one report: what the program cannot know. Figures are never stored here;
/// a blank paragraph is written from the figures when the report is made.
struct Report {
    ReportId id;
    Revision revision;
    QString code; ///< Its reference on paper: "RS-2024-01".
    ReportKind kind = ReportKind::Session;
    EditionId edition;
    SessionId session; ///< Where it is presented.
    QDate from;
    QDate to;
    QString agendaItem;         ///< Its number on the session's agenda.
    LocalizedText rapporteur;   ///< Instead of the office's own.
    LocalizedText capacity;     ///< Of that rapporteur.
    LocalizedText introduction; ///< One paragraph a line.
    LocalizedText conclusions;  ///< One a line.
    LocalizedText decisions;    ///< What the council is asked to decide, one a line.
    Voiding voided = {};

    bool operator==(const Report&) const = default;
};

template <>
const RecordType& recordType<Report>();

} // namespace sijill
