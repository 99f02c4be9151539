#include "core/services/verb_service.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

VerbRequest onDay(QDate day, const Agreement& agreement, std::size_t party)
{
    VerbRequest request;
    request.recordId = agreement.id.value;
    request.on = day;
    request.partId = agreement.parties.at(party).id.value;
    return request;
}

QString ruleOfRefusal(const Result<Record>& result)
{
    return result ? u"not refused"_s : result.error().rule;
}

} // namespace

TEST_CASE("an agreement is signed when the last of its parties has", "[verbs]")
{
    TestOffice office;
    Agreement agreement = approvedAgreement(office);
    VerbRequest request = onDay(QDate(2023, 3, 20), agreement, 0);
    request.place = {{u"fr"_s, u"Khénifra"_s}};
    agreement = moved<Agreement>(office, u"agreement.sign"_s, agreement.id, request);
    CHECK(agreement.state == AgreementState::Approved);
    CHECK(agreement.parties.at(0).signedOn == QDate(2023, 3, 20));
    CHECK(agreement.parties.at(0).signedAt.in(u"fr"_s) == u"Khénifra"_s);
    CHECK(agreement.changes.size() == 2);
    agreement =
        moved<Agreement>(office, u"agreement.sign"_s, agreement.id, onDay(QDate(2023, 3, 25), agreement, 1));
    CHECK(agreement.state == AgreementState::Signed);
    CHECK(agreement.changes.back().from == int(AgreementState::Approved));
    CHECK(agreement.changes.back().effectiveOn == QDate(2023, 3, 25));
}

TEST_CASE("an agreement is signed on the day of its latest signature, however papers arrive", "[verbs]")
{
    TestOffice office;
    Agreement agreement = approvedAgreement(office);
    agreement =
        moved<Agreement>(office, u"agreement.sign"_s, agreement.id, onDay(QDate(2023, 3, 25), agreement, 0));
    agreement =
        moved<Agreement>(office, u"agreement.sign"_s, agreement.id, onDay(QDate(2023, 3, 20), agreement, 1));
    CHECK(agreement.parties.at(1).signedOn == QDate(2023, 3, 20));
    CHECK(agreement.changes.back().effectiveOn == QDate(2023, 3, 25));
}

TEST_CASE("A5: a party signs once", "[verbs]")
{
    TestOffice office;
    Agreement agreement = approvedAgreement(office);
    agreement =
        moved<Agreement>(office, u"agreement.sign"_s, agreement.id, onDay(QDate(2023, 3, 20), agreement, 0));
    const Result<Record> again =
        attempt(office, u"agreement.sign"_s, onDay(QDate(2023, 3, 21), agreement, 0));
    CHECK(ruleOfRefusal(again) == u"A5"_s);
    CHECK(office.stored(agreement).parties.at(0).signedOn == QDate(2023, 3, 20));
}

TEST_CASE("a signature is annulled with a motive, and the agreement is approved again", "[verbs]")
{
    TestOffice office;
    const Agreement agreement = signedAgreement(office);
    VerbRequest request = onDay(QDate(2023, 3, 26), agreement, 0);
    request.motive = u"wrong capacity"_s;
    const auto annulled = moved<Agreement>(office, u"agreement.annul_signature"_s, agreement.id, request);
    CHECK(annulled.state == AgreementState::Approved);
    CHECK_FALSE(annulled.parties.at(0).signedOn.isValid());
    CHECK(annulled.parties.at(1).signedOn == QDate(2023, 3, 25));
    CHECK(annulled.changes.back().motive == u"wrong capacity"_s);
    CHECK(ruleOfRefusal(attempt(office, u"agreement.annul_signature"_s, request)) == u"A5"_s);
    const auto again =
        moved<Agreement>(office, u"agreement.sign"_s, agreement.id, onDay(QDate(2023, 3, 28), agreement, 0));
    CHECK(again.state == AgreementState::Signed);
    CHECK(again.changes.back().effectiveOn == QDate(2023, 3, 28));
}

TEST_CASE("A1 and A3 are asked again at the signature", "[verbs]")
{
    TestOffice office;
    Agreement agreement = approvedAgreement(office);
    agreement.amount.minor += 1; // As an older program may have left it.
    agreement = office.written(agreement);
    CHECK(ruleOfRefusal(attempt(office, u"agreement.sign"_s, onDay(QDate(2023, 3, 20), agreement, 0)))
        == u"A1"_s);
    agreement.amount.minor -= 1;
    Edition edition = savedEdition(office);
    edition.targets.at(1).value = 11'00;
    office.saved(edition);
    agreement = office.written(agreement);
    VerbRequest request = onDay(QDate(2023, 3, 20), agreement, 0);
    CHECK(ruleOfRefusal(attempt(office, u"agreement.sign"_s, request)) == u"A3"_s);
    request.overrideMotive = u"decided by the governor"_s;
    CHECK(attempt(office, u"agreement.sign"_s, request));
}

TEST_CASE("O2: an override is kept although the signature is not the last", "[verbs]")
{
    TestOffice office;
    const Agreement agreement = approvedAgreement(office);
    Partner partner = savedPartner(office);
    partner.officers.front().mandateTo = QDate(2023, 3, 1);
    office.saved(partner);
    VerbRequest request = onDay(QDate(2023, 3, 20), agreement, 1);
    CHECK(ruleOfRefusal(attempt(office, u"agreement.sign"_s, request)) == u"O2"_s);
    request.overrideMotive = u"renewal under way"_s;
    const auto done = moved<Agreement>(office, u"agreement.sign"_s, agreement.id, request);
    CHECK(done.state == AgreementState::Approved);
    REQUIRE(done.changes.size() == 3);
    CHECK(done.changes.back().overridden == u"O2"_s);
    CHECK(done.changes.back().motive == u"renewal under way"_s);
    CHECK(done.changes.back().to == int(AgreementState::Approved));
}

TEST_CASE("A6: an agreement comes into force when its deliberation is executory", "[verbs]")
{
    TestOffice office;
    Agreement agreement = signedAgreement(office);
    VerbRequest request;
    request.recordId = agreement.id.value;
    request.on = QDate(2023, 4, 1);
    CHECK(ruleOfRefusal(attempt(office, u"agreement.activate"_s, request)) == u"A6"_s);
    agreement.executoryOn = QDate(2023, 4, 2);
    agreement = office.saved(agreement);
    CHECK(ruleOfRefusal(attempt(office, u"agreement.activate"_s, request)) == u"A6"_s);
    request.on = QDate(2023, 4, 2);
    const auto active = moved<Agreement>(office, u"agreement.activate"_s, agreement.id, request);
    CHECK(active.state == AgreementState::Active);
    CHECK(active.changes.back().effectiveOn == QDate(2023, 4, 2));
}

TEST_CASE("A6: an agreement comes into force only when every party has signed", "[verbs]")
{
    TestOffice office;
    Agreement agreement = signedAgreement(office);
    agreement.executoryOn = QDate(2023, 3, 30);
    agreement.parties.at(1).signedOn = {};
    agreement = office.written(agreement); // A party that was added after the signature.
    VerbRequest request;
    request.recordId = agreement.id.value;
    request.on = QDate(2023, 4, 1);
    CHECK(ruleOfRefusal(attempt(office, u"agreement.activate"_s, request)) == u"A6"_s);
}

TEST_CASE("the vote leaves its number and day on the agreement", "[verbs]")
{
    TestOffice office;
    const Agreement agreement = agreementOnAgenda(office);
    VerbRequest request;
    request.on = QDate(2023, 3, 5);
    request.document = u"17/2023"_s;
    const auto approved = moved<Agreement>(office, u"agreement.approve"_s, agreement.id, request);
    CHECK(approved.deliberationNumber == u"17/2023"_s);
    CHECK(approved.deliberationOn == QDate(2023, 3, 5));
}

TEST_CASE("a deferred agreement is a draft again and can come back", "[verbs]")
{
    TestOffice office;
    const Agreement agreement = agreementOnAgenda(office);
    VerbRequest request;
    request.on = QDate(2023, 3, 5);
    const auto deferred = moved<Agreement>(office, u"agreement.defer"_s, agreement.id, request);
    CHECK(deferred.state == AgreementState::Draft);
    request.on = QDate(2023, 6, 5);
    const auto back = moved<Agreement>(office, u"agreement.put_on_agenda"_s, agreement.id, request);
    CHECK(back.state == AgreementState::OnAgenda);
    CHECK(stateOn(back.changes, QDate(2023, 4, 1), 0) == int(AgreementState::Draft));
}

TEST_CASE("only an agreement that no longer counts lets another carry its worksite whole", "[verbs]")
{
    TestOffice office;
    savedAgreement(office);
    const Agreement second = office.saved(agreementDraft(office, u"AW2-2023/002"_s));
    const auto warned = [&] {
        return weightOf(
            office.records().problems(Record::of(second)), u"A3"_s, u"worksites/0/person_months"_s);
    };
    CHECK(warned() == Severity::Warning);
    const Agreement onAgenda = agreementOnAgenda(office);
    CHECK(warned() == Severity::Warning);
    moved<Agreement>(office, u"agreement.reject"_s, onAgenda.id);
    CHECK_FALSE(warned());
}
