#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

std::optional<Severity> found(
    TestOffice& office, const Agreement& agreement, const QString& rule, const QString& field)
{
    return weightOf(office.records().problems(Record::of(agreement)), rule, field);
}

Partner standing(TestOffice& office, QDate mandateTo)
{
    Partner partner = savedPartner(office);
    partner.officers.front().mandateTo = mandateTo;
    return office.saved(partner);
}

} // namespace

TEST_CASE("an agreement in order has no problem in any state", "[rules]")
{
    TestOffice office;
    CHECK(office.records().problems(Record::of(savedAgreement(office))) == QList<Problem>());
    CHECK(office.records().problems(Record::of(activeAgreement(office))) == QList<Problem>());
}

TEST_CASE("A1: instalments that do not sum to the amount stand in the way of a draft", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    agreement.instalments.at(0).amount.minor -= 1;
    CHECK(found(office, agreement, u"A1"_s, u"instalments"_s) == Severity::Blocking);
    CHECK(office.records().save(agreement));
    agreement.instalments.at(0).amount.minor += 1;
    CHECK_FALSE(found(office, agreement, u"A1"_s, u"instalments"_s));
}

TEST_CASE("A1: from the agenda on instalments that do not sum are refused at save", "[rules]")
{
    TestOffice office;
    Agreement agreement = agreementOnAgenda(office);
    agreement.amount.minor += 1;
    CHECK(found(office, agreement, u"A1"_s, u"instalments"_s) == Severity::Refusal);
    const Result<Agreement> saved = office.records().save(agreement);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().rule == u"A1"_s);
    agreement.instalments.at(1).amount.minor += 1;
    CHECK(office.records().save(agreement));
}

TEST_CASE("A1: what another payer serves is left out of the sum", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    agreement.wagesElsewhere = {27'262'30};
    CHECK(found(office, agreement, u"A1"_s, u"instalments"_s) == Severity::Blocking);
    agreement.instalments.erase(agreement.instalments.begin());
    CHECK_FALSE(found(office, agreement, u"A1"_s, u"instalments"_s));
}

TEST_CASE("A1: a framework agreement may be without instalments, a partnership agreement may not", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    agreement.instalments.clear();
    CHECK(found(office, agreement, u"A1"_s, u"instalments"_s) == Severity::Blocking);
    agreement.kind = AgreementKind::Framework;
    CHECK_FALSE(found(office, agreement, u"A1"_s, u"instalments"_s));
}

TEST_CASE("A1: an amendment in force raises what the instalments must sum to", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    Amendment amendment;
    amendment.what = {{u"fr"_s, u"Avenant"_s}};
    amendment.addedAmount = {1'000'00};
    amendment.inForceOn = office.clock.today().addDays(1);
    agreement.amendments.push_back(amendment);
    CHECK_FALSE(found(office, agreement, u"A1"_s, u"instalments"_s));
    agreement.amendments.front().inForceOn = office.clock.today();
    CHECK(found(office, agreement, u"A1"_s, u"instalments"_s) == Severity::Blocking);
}

TEST_CASE("two instalments of one number are refused", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    agreement.instalments.at(1).number = 1;
    CHECK(found(office, agreement, {}, u"instalments/1/number"_s) == Severity::Refusal);
    agreement.instalments.at(1).number = 2;
    CHECK_FALSE(found(office, agreement, {}, u"instalments/1/number"_s));
}

TEST_CASE("A2: an amendment that shortens the agreement is refused", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    Amendment amendment;
    amendment.what = {{u"fr"_s, u"Avenant"_s}};
    amendment.newEnd = QDate(2024, 3, 31);
    agreement.amendments.push_back(amendment);
    amendment.number = 2;
    agreement.amendments.push_back(amendment);
    const auto second = [&](QDate newEnd) {
        agreement.amendments.at(1).newEnd = newEnd;
        return found(office, agreement, u"A2"_s, u"amendments/1/new_end"_s);
    };
    CHECK(second(QDate(2024, 3, 30)) == Severity::Refusal); // Shorter than the first amendment made it.
    CHECK_FALSE(second(QDate(2024, 3, 31)));
    CHECK_FALSE(second({}));
    agreement.amendments.at(0).newEnd = QDate(2023, 12, 30);
    CHECK(found(office, agreement, u"A2"_s, u"amendments/0/new_end"_s) == Severity::Refusal);
}

TEST_CASE("A2: an amendment never takes money or person-months away", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    Amendment amendment;
    amendment.what = {{u"fr"_s, u"Avenant"_s}};
    amendment.addedAmount = {-1};
    amendment.addedPersonMonths = -1;
    agreement.amendments.push_back(amendment);
    CHECK(found(office, agreement, {}, u"amendments/0/added_amount"_s) == Severity::Refusal);
    CHECK(found(office, agreement, {}, u"amendments/0/added_person_months"_s) == Severity::Refusal);
}

TEST_CASE("A3: worksites that carry more than the agreement stand in its way, then are refused", "[rules]")
{
    TestOffice office;
    Agreement draft = savedAgreement(office);
    draft.worksites.front().personMonths = 13;
    CHECK(found(office, draft, u"A3"_s, u"person_months"_s) == Severity::Blocking);
    Agreement onAgenda = agreementOnAgenda(office);
    onAgenda.worksites.front().personMonths = 13;
    CHECK(found(office, onAgenda, u"A3"_s, u"person_months"_s) == Severity::Refusal);
    onAgenda.worksites.front().personMonths = 12;
    CHECK_FALSE(found(office, onAgenda, u"A3"_s, u"person_months"_s));
}

TEST_CASE("A3: a worksite whose slots are not carried exactly warns", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    const QString path = u"worksites/0/person_months"_s;
    agreement.worksites.front().personMonths = 11;
    CHECK(found(office, agreement, u"A3"_s, path) == Severity::Warning);
    agreement.worksites.front().personMonths = 12;
    CHECK_FALSE(found(office, agreement, u"A3"_s, path));
}

TEST_CASE("A3: the same worksite may be carried by several agreements, together its slots", "[rules]")
{
    TestOffice office;
    Agreement first = savedAgreement(office);
    first.worksites.front().personMonths = 7;
    first = office.saved(first);
    Agreement second = agreementDraft(office, u"AW2-2023/002"_s);
    const auto carried = [&](int personMonths) {
        second.worksites.front().personMonths = personMonths;
        return found(office, second, u"A3"_s, u"worksites/0/person_months"_s);
    };
    CHECK(carried(6) == Severity::Warning);
    CHECK_FALSE(carried(5));
    moved<Agreement>(office, u"agreement.cancel"_s, first.id);
    CHECK(carried(5) == Severity::Warning);
    CHECK_FALSE(carried(12));
}

TEST_CASE("A3: partnership agreements beyond the edition's target stand in the way", "[rules]")
{
    TestOffice office;
    agreementOnAgenda(office); // 12 of 3,468.
    Agreement second = agreementDraft(office, u"AW2-2023/002"_s);
    const auto withMonths = [&](int personMonths) {
        second.personMonths = personMonths;
        return found(office, second, u"A3"_s, u"person_months"_s);
    };
    CHECK(withMonths(3'457) == Severity::Blocking);
    CHECK_FALSE(withMonths(3'456));
    second.kind = AgreementKind::Framework;
    CHECK_FALSE(withMonths(3'457));
}

TEST_CASE("A3: a draft does not use up the edition's target", "[rules]")
{
    TestOffice office;
    savedAgreement(office);
    Agreement second = agreementDraft(office, u"AW2-2023/002"_s);
    second.personMonths = 3'468;
    CHECK_FALSE(found(office, second, u"A3"_s, u"person_months"_s));
}

TEST_CASE("O2: a party whose mandate has ended stands in the way until it has signed", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    standing(office, office.clock.today());
    CHECK(found(office, agreement, u"O2"_s, u"parties/1/partner"_s) == Severity::Blocking);
    standing(office, office.clock.today().addDays(1)); // Amber.
    CHECK_FALSE(found(office, agreement, u"O2"_s, u"parties/1/partner"_s));
    standing(office, office.clock.today());
    agreement.parties.at(1).signedOn = QDate(2023, 3, 25);
    CHECK_FALSE(found(office, agreement, u"O2"_s, u"parties/1/partner"_s));
}

TEST_CASE("O3: a suspended or debarred party stands in the way", "[rules]")
{
    TestOffice office;
    const Agreement agreement = savedAgreement(office);
    const PartnerId partner = agreement.parties.at(1).partner;
    const QString path = u"parties/1/partner"_s;
    moved<Partner>(office, u"partner.suspend"_s, partner);
    CHECK(found(office, agreement, u"O3"_s, path) == Severity::Blocking);
    moved<Partner>(office, u"partner.debar"_s, partner);
    CHECK(found(office, agreement, u"O3"_s, path) == Severity::Blocking);
    moved<Partner>(office, u"partner.reinstate"_s, partner);
    CHECK_FALSE(found(office, agreement, u"O3"_s, path));
}
