#pragma once

#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "core/domain/programme.h"
#include "core/domain/session.h"
#include "core/domain/territory.h"
#include "core/domain/worksite.h"
#include "tests/support/test_office.h"

namespace sijill {

/// Records of an office in order: nothing is wrong with them on 15 January 2024, so that a test changes in
/// place the one thing it is about. `sample…` are drafts that refer to nothing; `saved…` lie in the file with
/// everything they refer to, and asking twice gives the same record.

inline const QString kRib = u"011519000001205000534921"_s; ///< Example of the SWIFT registry of IBANs.

Territory sampleProvince();
Territory sampleCommune();
Programme sampleProgramme();
/// Awrach 2 in 2023, with the wages, contributions and targets of the reference computations (P1, P2).
Edition sampleEdition();
Partner samplePartner(const QString& number = u"P-001"_s);
/// Three months from May 2023.
Worksite sampleWorksite(const QString& code = u"W-001"_s);
/// 12 person-months for 45,437.16 in two instalments.
Agreement sampleAgreement(const QString& number = u"AW2-2023/001"_s);

Territory savedCommune(TestOffice& office);
Edition savedEdition(TestOffice& office);
Partner savedPartner(TestOffice& office, const QString& number = u"P-001"_s);
/// With four slots of three months.
Worksite savedWorksite(TestOffice& office, const QString& code = u"W-001"_s);
/// As savedAgreement, not saved yet.
Agreement agreementDraft(TestOffice& office, const QString& number = u"AW2-2023/001"_s);
/// A draft that may be put on the agenda: council and partner are its parties, one worksite is carried whole.
Agreement savedAgreement(TestOffice& office, const QString& number = u"AW2-2023/001"_s);
// The same, moved on by its verbs: on the agenda on 20 February 2023, approved on 5 March, signed on 20 and
// 25 March, in force from 1 April.
Agreement agreementOnAgenda(TestOffice& office);
Agreement approvedAgreement(TestOffice& office);
Agreement signedAgreement(TestOffice& office);
Agreement activeAgreement(TestOffice& office);

/// The verb of this code on the record; what its needs ask for is filled in where the request is silent.
Result<Record> attempt(TestOffice& office, const QString& verb, const VerbRequest& request);
/// As attempt; fails the test on a refusal.
template <typename T, typename Tag>
T moved(TestOffice& office, const QString& verb, Id<Tag> id, VerbRequest request = {})
{
    request.recordId = id.value;
    Result<Record> result = attempt(office, verb, request);
    INFO(verb.toStdString() << ": " << (result ? "" : result.error().message.toStdString()));
    REQUIRE(result);
    return result->as<T>();
}

} // namespace sijill
