#pragma once

#include "core/base/localized_text.h"

namespace sijill {

/// What a check of an identifier found. Whether it refuses or warns is the caller's business (rule O1).
enum class IdVerdict {
    Valid,
    Incomplete, ///< Right so far, too short.
    WrongShape, ///< Too long, or characters that do not belong there.
    WrongKey,   ///< The right shape, but its control digits do not fit: a typing error somewhere.
};

/// Moroccan identifiers as published (national-formats.md §D.1). Every check takes the text as typed. None
/// tells which key would be right: a key that fits a wrong number would only hide the error.

/// Western digits; spaces, dashes and bidi marks dropped. Anything else stays, for the check to refuse.
QString normalizedNumber(QStringView typed);

/// As normalizedNumber; the IBAN of a Moroccan account with a right key gives its RIB.
QString normalizedRib(QStringView typed);
IdVerdict checkRib(QStringView typed);
/// Bank, locality, account and key (3 3 16 2) apart by no-break spaces, so that Arabic lines keep their
/// order. What is no RIB comes back as typed.
QString groupedRib(QStringView typed);
/// Name of the bank by the first digits; empty if we do not know it.
LocalizedText bankOfRib(QStringView typed);
/// The IBAN of a valid RIB, without spaces; empty for any other.
QString ibanOfRib(QStringView typed);
IdVerdict checkMoroccanIban(QStringView typed);

/// Identifiant commun de l'entreprise, 15 digits.
IdVerdict checkIce(QStringView typed);
/// Identifiant fiscal, 7 or 8 digits without a key.
IdVerdict checkTaxId(QStringView typed);

/// An employer's number, 7 digits.
IdVerdict checkCnssAffiliation(QStringView typed);
/// In place of a worker's number: not registered yet, and labour taken by the day. Both are valid.
inline constexpr QStringView kCnssNotYetRegistered = u"000000000";
inline constexpr QStringView kCnssOccasionalLabour = u"999999999";
/// A worker's number, 9 digits.
IdVerdict checkCnssRegistration(QStringView typed);

/// Card number without separators, in capitals and western digits: the form that must be unique (rule W1).
QString normalizedCin(QStringView typed);
/// One or two letters, then up to seven digits; it has no key.
IdVerdict checkCin(QStringView typed);

/// Moroccan numbers as 0612345678 whatever their prefix (+212, 00212), others as +33612345678.
QString normalizedPhone(QStringView typed);
IdVerdict checkPhone(QStringView typed);

/// One @ between a name and a host with a dot; nothing more can be known without writing to it.
IdVerdict checkEmail(QStringView typed);

} // namespace sijill
