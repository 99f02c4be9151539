#pragma once

#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "core/domain/worksite.h"
#include "core/storage/figure_reader.h"

namespace sijill {

/// An agreement as reports list it on a day: amendments in force counted, money since its beginning.
struct ListedAgreement {
    AgreementId id;
    QString number;
    LocalizedText title;
    AgreementKind kind = AgreementKind::Partnership;
    AgreementState state = AgreementState::Draft;
    PartnerId carrier;
    LocalizedText carrierName;
    PartnerKind carrierKind = PartnerKind::Association;
    int parties = 0;
    int unsignedParties = 0;
    int personMonths = 0;
    Money amount;
    Money released;
    Money paid;
    QDate from;
    QDate to;

    /// Signed by all, whatever became of it since: what budget_committed counts.
    bool isCommitted() const;
};

/// A worksite as reports list it on a day.
struct ListedWorksite {
    WorksiteId id;
    QString code;
    LocalizedText title;
    LocalizedText commune;
    LocalizedText sector;
    LocalizedText employer;
    int jobsPlanned = 0;
    int jobsOpened = 0;
    int personMonths = 0;
    QDate plannedFrom;
    QDate plannedTo;
    QDate openedOn;
    WorksiteState state = WorksiteState::Planned;
    PartnerId employerId;
};

enum class InstalmentSituation {
    NotDue = 0,
    Due = 1,
    Requested = 2,
    Released = 3,
    Paid = 4,
    Refused = 5,
    Recovered = 6, ///< Taken off released and paid ones, which are counted there.
};

struct InstalmentSum {
    InstalmentSituation situation = InstalmentSituation::NotDue;
    qint64 count = 0;
    Money amount;
};

/// Bodies of one role among the parties, the council and the carriers left out.
struct PartySum {
    PartyRole role = PartyRole::Service;
    qint64 bodies = 0;
    qint64 agreements = 0;
};

/// A due item as it stood on the last day of a report; `number` is the instalment's, 0 for others.
struct LateItem : DueItem {
    int number = 0;
};

/// The lists of reports, on the day they are about. Runs resources/sql/indicators/report_*.sql. Throws
/// StorageError.
class ReportReader {
public:
    explicit ReportReader(Database& database)
        : m_database(database)
    {
    }

    /// By number; of all editions when `edition` is null.
    std::vector<ListedAgreement> agreements(EditionId edition, QDate on) const;
    /// Those in which a partner is a party, in any role.
    std::vector<ListedAgreement> agreementsOf(PartnerId partner, QDate on) const;
    /// Those that carry a worksite.
    std::vector<ListedAgreement> agreementsCarrying(WorksiteId worksite, QDate on) const;
    /// By code.
    std::vector<ListedWorksite> worksites(const FigurePeriod& period) const;
    std::vector<InstalmentSum> instalments(EditionId edition, QDate on) const;
    std::vector<PartySum> parties(EditionId edition, QDate on) const;
    std::vector<LocalizedText> uncoveredCommunes(const FigurePeriod& period) const;
    /// Oldest first.
    std::vector<LateItem> lateItems(EditionId edition, QDate on) const;

private:
    std::vector<ListedAgreement> readAgreements(
        const QString& where, const char* name, qint64 id, EditionId edition, QDate on) const;

    Database& m_database;
};

} // namespace sijill
