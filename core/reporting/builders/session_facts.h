#pragma once

#include "core/domain/report.h"
#include "core/domain/session.h"
#include "core/indicators/figures.h"
#include "core/services/inspection.h"
#include "core/storage/report_reader.h"

namespace sijill {

/// What a session or quarterly report is about. Days, session and saved report may be left out.
struct SessionReportRequest {
    ReportKind kind = ReportKind::Session;
    EditionId edition;
    QDate from;
    QDate to;
    SessionId session;
};

/// Everything a session report says, counted, before any word is chosen.
struct SessionFacts {
    ReportKind kind = ReportKind::Session;
    Edition edition;
    std::optional<Session> session; ///< In which it is read; a quarterly report may have one too.
    Report report; ///< Saved words of this report; a new one with its reference when there is none.
    FigurePeriod period;
    Figures figures;    ///< Of the period.
    Figures sinceStart; ///< From the edition's start to the end of the period.
    std::vector<FigureGroup> communes;
    std::vector<FigureGroup> sectors;
    std::vector<FigureGroup> months;      ///< Of opening; since the edition's start.
    std::vector<FigureGroup> moneyMonths; ///< Since the edition's start.
    Money committedInPeriod;
    std::vector<ListedAgreement> agreements; ///< Partnership and amending ones.
    std::vector<ListedAgreement> frameworks;
    std::vector<ListedWorksite> worksites;
    std::vector<InstalmentSum> instalments;
    std::vector<PartySum> parties;
    std::vector<LocalizedText> uncovered;
    std::vector<LateItem> late;
    std::vector<FigureFinding> leftOut;  ///< Records that the figures do not count (I1), a line a problem.
    std::optional<Figures> periodBefore; ///< As long, and within the edition.
    std::optional<Edition> editionBefore;
    std::optional<Figures> editionBeforeFigures; ///< At its end.

    bool isWholeEdition() const { return period.from <= edition.from; }
    std::vector<const ListedAgreement*> pending() const; ///< From the draft to the day they come into force.
    std::vector<const ListedAgreement*> committed() const;
};

/// Counts the report. Refuses an unknown edition or session, and days the wrong way round. Call inside
/// Database::read.
Result<SessionFacts> readSessionFacts(Database& database, QDate today, const SessionReportRequest& request);

/// The quarter of the calendar that ended last before `today`, within the edition; what lies before today
/// when none has.
FigurePeriod lastQuarter(const Edition& edition, QDate today);

/// 1…4 if the days are exactly a quarter of the calendar, 0 otherwise.
int quarterOf(QDate from, QDate to);

} // namespace sijill
