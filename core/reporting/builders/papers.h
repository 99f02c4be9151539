#pragma once

#include "core/base/error.h"
#include "core/reporting/builders/paper_kinds.h"
#include "core/reporting/report_document.h"

namespace sijill {

class Database;

/// Which paper, about what, in which language.
struct PaperRequest {
    PaperKind kind = PaperKind::Session;
    QString language = u"ar"_s;
    qint64 recordId = 0; ///< Of the record it is about: agreement, partner, call, file…
    qint64 edition = 0;  ///< Of reports; 0: the office's current one.
    qint64 session = 0;  ///< 0: the latest session of the edition, for session reports.
    QDate from = {};     ///< Invalid: the usual period of the report.
    QDate to = {};
    qint64 member = 0;    ///< Of a convocation: this member's alone; 0: everybody's.
    QString wording = {}; ///< A template's text that is not saved yet, to be looked at; empty: as it holds.
};

/// A paper ready for any renderer, and what it lacks.
struct Paper {
    ReportDocument document;
    QStringList missing; ///< Names in the template printed as dotted lines, each once: shown before printing.
    PaperRequest settled =
        {}; ///< The request with the session and days that the paper took where none were asked for.
    qint64 texts = 0;       ///< Record of the words written for this report; 0 when nobody wrote any.
    QString reference = {}; ///< Of a report: the code that its texts are kept under.
    QString heldBack =
        {}; ///< Why it is not issued yet: an agreement that nobody voted, a call that is a draft.
    QString wording = {}; ///< Hash of the text and words that it was written with.
};

/// The one way to every paper, for the window and the command line. Charts are left as figures: the caller
/// chooses the renderer and its painter. Refuses what does not exist and days the wrong way round.
Result<Paper> buildPaper(Database& database, QDate today, const PaperRequest& request);

/// What a missing name of a template means to the reader, in a language of the program: «التاريخ الهجري».
QString missingTitle(const QString& name, const QString& language);

} // namespace sijill
