#pragma once

#include "core/base/error.h"
#include "core/indicators/figure.h"
#include "core/storage/figure_reader.h"
#include "core/storage/list_reader.h"
#include "core/storage/period_figures.h"

namespace sijill {

/// The edition's figures over a period, as the command line and the reports name them: whole and by group.
struct Figures {
    EditionId edition;
    QString editionCode;
    QString currency;
    QDate from;
    QDate to;
    Dimension by = Dimension::None;
    std::map<QString, qint64> values; ///< Counts; money in minor units.
    std::map<int, qint64> agreementsByState;
    std::map<int, qint64> partnersByKind;
    std::vector<FigureGroup> rows; ///< With `by`; the same keys.

    qint64 value(const QString& key) const;
};

/// Without days: from the edition's start to its end or `today`, whichever is first (domain.md §11).
Result<Figures> computeFigures(
    Database& database, EditionId edition, QDate today, QDate from, QDate to, Dimension by = Dimension::None);

Status checkPeriod(const FigurePeriod& period);

/// The same of what was counted already, for those who break one period down in several ways. Call inside
/// Database::read.
Figures figuresOf(
    Database& database, const Edition& edition, const PeriodFigures& counted, Dimension by = Dimension::None);

/// The day a period ends on by default.
QDate defaultEnd(const Edition& edition, QDate today);

/// The sentence that says what a figure counts, in the user's language; empty for an unknown key.
QString figureDefinition(const QString& key);
/// Its short name: "Jobs opened".
QString figureTitle(const QString& key);
/// Keys in the order in which tables show them.
const QStringList& figureKeys();
bool isMoney(const QString& key);

/// The records behind a group's figure, or behind the whole (`group` null): what a click on it opens.
RecordSet recordsBehind(const QString& key, Dimension by, const FigureGroup* group);

/// One measure by group as a chart; groups without the measure are left out, the longest bars first for
/// communes, sectors and partners.
Figure figureOf(const Figures& figures, const QString& key, const QString& language);

} // namespace sijill
