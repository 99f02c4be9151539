#pragma once

#include "core/domain/edition.h"
#include "core/storage/database.h"

#include <map>

namespace sijill {

/// What a figure can be broken down by. Codes are those of the command line.
enum class Dimension { None, Commune, Sector, Partner, PartnerKind, Component, Marker, Wave, Month, State };
extern const Choices kDimensions;

/// The edition and the days that a figure covers, both included.
struct FigurePeriod {
    EditionId edition;
    QDate from;
    QDate to;
};

/// Sums of one group, by the stable keys of the command line ("jobs_opened").
struct FigureGroup {
    qint64 id = 0; ///< Record behind the group (commune, sector…); choice or wave number; 0 for none.
    QString key;   ///< Code: "05.301.01.01", "association", "2023-07"; empty: not filled in.
    LocalizedText name;
    std::map<QString, qint64> values;
};

/// An item that somebody must look after, as a list or Home shows it.
struct DueItem {
    QString what; ///< "document", "mandate", "instalment", "evidence_missing", …
    QString kind; ///< Singular of the record to open, or "scoring" with the id of a call.
    qint64 recordId = 0;
    QString subject;
    LocalizedText name;
    LocalizedText ofWhom;
    QDate dueOn;
};

/// Runs resources/sql/indicators, but for what PeriodFigures breaks down. Throws StorageError.
class FigureReader {
public:
    explicit FigureReader(Database& database)
        : m_database(database)
    {
    }

    qint64 communesTotal(QDate day) const;
    /// By stored number of the state or kind.
    std::map<int, qint64> agreementsByState(const FigurePeriod& period) const;
    std::map<int, qint64> partnersByKind(EditionId edition) const;
    /// Sorted by day, the oldest first.
    std::vector<DueItem> dueItems(EditionId edition, QDate today) const;
    qint64 dueCount(EditionId edition, QDate today) const;

private:
    Database& m_database;
};

} // namespace sijill
