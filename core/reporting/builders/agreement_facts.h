#pragma once

#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "core/domain/worksite.h"
#include "core/reporting/builders/paper_context.h"

namespace sijill {

/// A worksite that the agreement carries, with its part of the slots.
struct CarriedWorksite {
    Worksite worksite;
    int personMonths = 0; ///< Carried here.
    int slotMonths = 0;   ///< Of all its slots.
    qint64 slotCount = 0;
    qint64 jobs = 0; ///< Slots, shared by person-months when another agreement carries the rest.
};

/// One line of the amount's composition (P1).
struct AmountPart {
    const char* word; ///< "part.wages" in the words.
    Money amount;
    bool isWages = false; ///< Paid by whoever pays wages.
};

/// An agreement with what its paper says of other records.
struct AgreementFacts {
    Agreement agreement;
    Edition edition;
    std::map<PartnerId, Partner> partners;
    std::vector<CarriedWorksite> worksites;
    std::vector<AmountPart> parts; ///< Sum to the amount.

    const Partner* partnerOf(const AgreementParty& party) const;
    /// The carrier's own record, or null.
    const Partner* carrier() const;
    bool isFramework() const { return agreement.kind == AgreementKind::Framework; }
    /// Nobody has voted it yet, or it was given up.
    bool isDraft() const;
    /// The day on which the last party signed; invalid before.
    QDate signedOn() const;
    qint64 jobs() const;
    bool has(PartyRole role) const;
};

/// Reads the records behind an agreement. Call inside Database::read.
AgreementFacts readAgreementFacts(Database& database, const Agreement& agreement);

/// The day whose wordings and signatories an agreement's paper uses.
QDate dayOfAct(const Agreement& agreement, QDate today);

} // namespace sijill
