#pragma once

#include "core/domain/account.h"
#include "core/domain/council_rules.h"
#include "core/domain/ids.h"
#include "core/domain/record_type.h"

namespace sijill {

enum class OfficeKind {
    ProvincialCouncil = 0,
    Commune = 1,
    Prefecture = 2,
    MinistryService = 3,
    Association = 4
};
extern const Choices kOfficeKinds;

enum class SignatoryRole { President = 0, Director = 1, Rapporteur = 2, Secretary = 3, Governor = 4 };
extern const Choices kSignatoryRoles;

/// A wording of the office's papers (a law's reference, the competent court): dated, editable, empty until
/// filled.
struct PaperSetting {
    PartId id;
    QString name; ///< Tag in the templates: "law_reference_provinces".
    QDate validFrom;
    LocalizedText text;

    bool operator==(const PaperSetting&) const = default;
};

/// Who signs for the office, from when to when.
struct OfficeSignatory {
    PartId id;
    SignatoryRole role = SignatoryRole::President;
    LocalizedText name;
    LocalizedText capacity;
    LocalizedText delegationAct;
    QDate validFrom;
    QDate validTo;

    bool operator==(const OfficeSignatory&) const = default;
};

/// The office that owns the file. There is exactly one.
struct Office {
    OfficeId id;
    Revision revision;
    int number = 1; ///< 1…8191: the high bits of every id of this file.
    LocalizedText names;
    OfficeKind kind = OfficeKind::ProvincialCouncil;
    TerritoryId territory; ///< Its province: the communes under it are the ones its worksites lie in.
    EditionId currentEdition;
    LocalizedText letterhead;  ///< Lines of the head of papers, Arabic and French.
    QString languages;         ///< Working languages in order: "ar,fr".
    QString dataAuthorisation; ///< Number given by the data-protection authority (law 09-08, art. 12 and 21).
    QDate dataAuthorisationOn;
    LocalizedText place; ///< Where papers are done at: "خنيفرة".
    LocalizedText address;
    QString phone;
    QString email;
    QDate workingDay; ///< What "today" means in this file; invalid: the computer's day. Set in the
                      ///< demonstration.
    int backupLimitMegabytes = 2000;
    bool loginRequired = false; ///< Off: the only account acts, and roles are not asked about.
    int idleMinutes = 15;       ///< Without a key or a click, then the window locks; 0: never.
    std::vector<PaperSetting> settings;
    std::vector<OfficeSignatory> signatories;
    std::vector<CouncilRule> councilRules = {};

    bool operator==(const Office&) const = default;
    QStringList workingLanguages() const;
    /// The wording valid on `day`, or an empty text.
    LocalizedText setting(const QString& name, QDate day) const;
    const OfficeSignatory* signatory(SignatoryRole role, QDate day) const;
};

template <>
const RecordType& recordType<PaperSetting>();
template <>
const RecordType& recordType<OfficeSignatory>();
template <>
const RecordType& recordType<Office>();

} // namespace sijill
