#include "core/services/verb_service.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

VerbRequest aboutRow(const Agreement& agreement, std::size_t row, QDate day)
{
    VerbRequest request;
    request.recordId = agreement.id.value;
    request.partId = agreement.instalments.at(row).id.value;
    request.on = day;
    return request;
}

/// In force, both instalments requested in June, the evidence of the first received.
Agreement requested(TestOffice& office)
{
    Agreement agreement = activeAgreement(office);
    for (const std::size_t row : {0U, 1U})
        agreement = moved<Agreement>(
            office, u"instalment.request"_s, agreement.id, aboutRow(agreement, row, QDate(2023, 6, 1)));
    agreement.instalments.at(0).evidenceReceivedOn = QDate(2023, 6, 5);
    return office.saved(agreement);
}

/// The first instalment released, the evidence of the second received.
Agreement firstReleased(TestOffice& office)
{
    Agreement agreement = requested(office);
    agreement = moved<Agreement>(
        office, u"instalment.release"_s, agreement.id, aboutRow(agreement, 0, QDate(2023, 6, 10)));
    agreement.instalments.at(1).evidenceReceivedOn = QDate(2023, 9, 1);
    return office.saved(agreement);
}

bool isReleased(TestOffice& office, const Agreement& agreement, std::size_t row, QDate day)
{
    const Result<Record> result = attempt(office, u"instalment.release"_s, aboutRow(agreement, row, day));
    if (!result)
        CHECK(result.error().rule == u"A4"_s);
    return result.has_value();
}

} // namespace

TEST_CASE("A4: an instalment is released with its evidence, from the day it was received", "[verbs]")
{
    TestOffice office;
    Agreement agreement = requested(office);
    agreement.instalments.at(0).evidenceReceivedOn = {};
    agreement = office.saved(agreement);
    CHECK_FALSE(isReleased(office, agreement, 0, QDate(2023, 6, 10)));
    agreement.instalments.at(0).evidenceReceivedOn = QDate(2023, 6, 11);
    agreement = office.saved(agreement);
    CHECK_FALSE(isReleased(office, agreement, 0, QDate(2023, 6, 10)));
    CHECK(isReleased(office, agreement, 0, QDate(2023, 6, 11)));
}

TEST_CASE("A4: an instalment that asks for no evidence needs none", "[verbs]")
{
    TestOffice office;
    Agreement agreement = requested(office);
    agreement.instalments.at(0).evidence = {};
    agreement.instalments.at(0).evidenceReceivedOn = {};
    agreement = office.saved(agreement);
    CHECK(isReleased(office, agreement, 0, QDate(2023, 6, 10)));
}

TEST_CASE("A4: the second instalment waits for the first", "[verbs]")
{
    TestOffice office;
    Agreement agreement = requested(office);
    agreement.instalments.at(1).evidenceReceivedOn = QDate(2023, 6, 5);
    agreement.instalments.at(0).justified = agreement.instalments.at(0).amount;
    agreement = office.saved(agreement);
    CHECK_FALSE(isReleased(office, agreement, 1, QDate(2023, 6, 10)));
    CHECK(isReleased(office, agreement, 0, QDate(2023, 6, 10)));
    CHECK(isReleased(office, agreement, 1, QDate(2023, 6, 10)));
}

TEST_CASE("A4: instalments follow each other by number, however their rows stand", "[verbs]")
{
    TestOffice office;
    Agreement agreement = requested(office);
    agreement.instalments.at(1).evidenceReceivedOn = QDate(2023, 6, 5);
    std::swap(agreement.instalments.at(0), agreement.instalments.at(1));
    agreement = office.saved(agreement);
    CHECK_FALSE(isReleased(office, agreement, 0, QDate(2023, 6, 10)));
    CHECK(isReleased(office, agreement, 1, QDate(2023, 6, 10)));
}

TEST_CASE("A4: the first instalment is justified to the required share before the second", "[verbs]")
{
    TestOffice office;
    Agreement agreement = firstReleased(office);
    CHECK_FALSE(isReleased(office, agreement, 1, QDate(2023, 9, 10)));
    agreement.instalments.at(0).justified = Money{19'083'60}; // 70 % of 27,262.30 is 19,083.61.
    agreement = office.saved(agreement);
    CHECK_FALSE(isReleased(office, agreement, 1, QDate(2023, 9, 10)));
    agreement.instalments.at(0).justified = Money{19'083'61};
    agreement = office.saved(agreement);
    CHECK(isReleased(office, agreement, 1, QDate(2023, 9, 10)));
}

TEST_CASE("A4: an edition that asks for no justification lets the second follow at once", "[verbs]")
{
    TestOffice office;
    const Agreement agreement = firstReleased(office);
    Edition edition = savedEdition(office);
    std::erase_if(edition.parameters,
        [](const Parameter& row) { return row.name == ParameterName::JustificationShare; });
    office.saved(edition);
    CHECK(isReleased(office, agreement, 1, QDate(2023, 9, 10)));
}

TEST_CASE("A4: nothing is released before every party has signed", "[verbs]")
{
    TestOffice office;
    Agreement agreement = approvedAgreement(office);
    agreement.instalments.at(0).evidence = {};
    agreement = office.saved(agreement);
    agreement = moved<Agreement>(
        office, u"instalment.request"_s, agreement.id, aboutRow(agreement, 0, QDate(2023, 6, 1)));
    CHECK_FALSE(isReleased(office, agreement, 0, QDate(2023, 6, 10)));
}

TEST_CASE("A4: a release of the past is recorded with the rule that it broke", "[verbs]")
{
    TestOffice office;
    const Agreement agreement = requested(office);
    VerbRequest request = aboutRow(agreement, 1, QDate(2023, 6, 10));
    request.asOf = true;
    const auto released = moved<Agreement>(office, u"instalment.release"_s, agreement.id, request);
    CHECK(released.instalments.at(1).changes.back().overridden == u"A4"_s);
    CHECK(released.instalments.at(1).state == InstalmentState::Released);
}

TEST_CASE("an instalment moves alone and keeps the number of its payment order", "[verbs]")
{
    TestOffice office;
    const Agreement agreement = requested(office);
    VerbRequest request = aboutRow(agreement, 0, QDate(2023, 6, 10));
    request.document = u"OP 45/2023"_s;
    const auto released = moved<Agreement>(office, u"instalment.release"_s, agreement.id, request);
    CHECK(released.instalments.at(0).orderNumber == u"OP 45/2023"_s);
    CHECK(released.instalments.at(0).changes.size() == 2);
    CHECK(released.instalments.at(1) == agreement.instalments.at(1));
    CHECK(released.state == AgreementState::Active);
    CHECK(released.changes == agreement.changes);
}

TEST_CASE("payment and release are taken back by their counter-verbs, with a motive", "[verbs]")
{
    TestOffice office;
    Agreement agreement = firstReleased(office);
    const auto move = [&](const QString& verb, QDate day) {
        VerbRequest request = aboutRow(agreement, 0, day);
        request.motive = u"returned by the bank"_s;
        agreement = moved<Agreement>(office, verb, agreement.id, request);
        return agreement.instalments.at(0).state;
    };
    CHECK(move(u"instalment.pay"_s, QDate(2023, 6, 20)) == InstalmentState::Paid);
    CHECK(move(u"instalment.annul_payment"_s, QDate(2023, 6, 25)) == InstalmentState::Released);
    CHECK(move(u"instalment.annul_release"_s, QDate(2023, 6, 26)) == InstalmentState::Requested);
    CHECK(move(u"instalment.refuse"_s, QDate(2023, 6, 27)) == InstalmentState::Refused);
    CHECK(move(u"instalment.request"_s, QDate(2023, 6, 28)) == InstalmentState::Requested);
    CHECK(agreement.instalments.at(0).orderNumber.isEmpty());
    const std::vector<StateChange>& changes = agreement.instalments.at(0).changes;
    CHECK(changes.size() == 7);
    CHECK(changes.back().motive == u"returned by the bank"_s);
    CHECK(stateOn(changes, QDate(2023, 6, 22), 0) == int(InstalmentState::Paid));
}
