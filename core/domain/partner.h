#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"
#include "core/domain/state_change.h"

namespace sijill {

enum class PartnerKind {
    Association = 0,
    Cooperative = 1,
    Enterprise = 2,
    Commune = 3,
    DeconcentratedService = 4,
    Ministry = 5,
    School = 6,
    Employer = 7,
    Other = 8,
};
extern const Choices kPartnerKinds;

enum class PartnerStatus { Active = 0, Suspended = 1, Debarred = 2 };
extern const Choices kPartnerStatuses;

enum class DocumentVerdict { Pending = 0, Accepted = 1, Refused = 2 };
extern const Choices kDocumentVerdicts;

/// Somebody who acts for a partner, during a mandate.
struct Officer {
    PartId id;
    LocalizedText name;
    LocalizedText role;
    bool signs = false; ///< May sign agreements for the partner.
    QDate mandateFrom;
    QDate mandateTo; ///< O2: amber 60 days before, red on the day.
    QString phone;

    bool operator==(const Officer&) const = default;
};

struct BankAccount {
    PartId id;
    QString rib; ///< O1: 24 digits with their key. IBAN = "MA" + 2 + these.
    QString holder;
    QDate validFrom;
    QDate validTo;

    bool operator==(const BankAccount&) const = default;
};

/// A paper that the partner handed in: statutes, certificate, list of officers.
struct PartnerDocument {
    PartId id;
    DocumentKindId kind;
    QString reference;
    QDate receivedOn;
    QDate validUntil; ///< O2; invalid: does not expire.
    DocumentVerdict verdict = DocumentVerdict::Pending;
    QString remark;

    bool operator==(const PartnerDocument&) const = default;
};

/// An association, cooperative, service… that carries worksites or is party to agreements.
struct Partner {
    PartnerId id;
    Revision revision;
    QString number; ///< The office's own file number.
    PartnerKind kind = PartnerKind::Association;
    LocalizedText names;
    QString acronym;
    QString receiptNumber; ///< Receipt of legal deposit.
    QDate receiptDate;
    QString renewalReceipt; ///< Receipt of the last renewal of the bureau.
    QDate renewalDate;
    QString ice;
    QString taxId;
    QString tradeRegister;
    QString cnss;
    QString cooperativeRegister;
    TerritoryId commune;
    LocalizedText address;
    QString phone;
    QString email;
    PartnerStatus status = PartnerStatus::Active;
    QString remark;
    PartnerId mergedInto; ///< O4: this file was a second one of that partner.
    std::vector<Officer> officers;
    std::vector<BankAccount> accounts;
    std::vector<PartnerDocument> documents;
    std::vector<StateChange> changes;
    Voiding voided = {};

    bool operator==(const Partner&) const = default;
    const BankAccount* accountOn(QDate day) const;
    /// The officer whose mandate covers the day and who signs; the first one in office otherwise.
    const Officer* signatoryOn(QDate day) const;
};

/// A kind of document that partners hand in, and which kinds of partner must have one. An editable list.
struct DocumentKind {
    DocumentKindId id;
    Revision revision;
    QString code;
    LocalizedText names;
    QString requiredFor; ///< Codes of partner kinds, separated by commas.
    int position = 0;
    Voiding voided = {};

    bool operator==(const DocumentKind&) const = default;
    bool isRequiredFor(PartnerKind kind) const;
};

template <>
const RecordType& recordType<Officer>();
template <>
const RecordType& recordType<BankAccount>();
template <>
const RecordType& recordType<PartnerDocument>();
template <>
const RecordType& recordType<Partner>();
template <>
const RecordType& recordType<DocumentKind>();

} // namespace sijill
