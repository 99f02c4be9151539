#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

Amendment amendment(QDate inForce, QDate newEnd, qint64 minor, int personMonths)
{
    Amendment row;
    row.inForceOn = inForce;
    row.newEnd = newEnd;
    row.addedAmount = {minor};
    row.addedPersonMonths = personMonths;
    return row;
}

StateChange change(int from, int to, QDate day)
{
    StateChange row;
    row.from = from;
    row.to = to;
    row.effectiveOn = day;
    return row;
}

} // namespace

TEST_CASE("an amendment counts from the day it is in force", "[records]")
{
    Agreement agreement = sampleAgreement();
    agreement.amendments = {amendment(QDate(2023, 8, 1), QDate(2024, 3, 31), 10'000'00, 3),
        amendment({}, QDate(2025, 1, 1), 1'00, 1)}; // The second is not in force yet.
    const QDate before(2023, 7, 31);
    const QDate after(2023, 8, 1);
    CHECK(agreement.currentAmount(before) == Money{45'437'16});
    CHECK(agreement.currentAmount(after) == Money{55'437'16});
    CHECK(agreement.currentPersonMonths(before) == 12);
    CHECK(agreement.currentPersonMonths(after) == 15);
    CHECK(agreement.currentEnd(before) == QDate(2023, 12, 31));
    CHECK(agreement.currentEnd(after) == QDate(2024, 3, 31));
}

TEST_CASE("what another payer serves is not paid by instalments", "[records]")
{
    Agreement agreement = sampleAgreement();
    CHECK(agreement.paidByInstalments(QDate(2023, 7, 1)) == agreement.instalmentTotal());
    agreement.wagesElsewhere = {40'000'00};
    CHECK(agreement.paidByInstalments(QDate(2023, 7, 1)) == Money{5'437'16});
}

TEST_CASE("an agreement is signed by all when every party has, and never without parties", "[records]")
{
    Agreement agreement;
    CHECK_FALSE(agreement.isSignedByAll());
    CHECK_FALSE(agreement.carrier());
    agreement.parties.resize(2);
    agreement.parties.at(0).role = PartyRole::Council;
    agreement.parties.at(0).signedOn = QDate(2023, 3, 20);
    CHECK_FALSE(agreement.isSignedByAll());
    CHECK(agreement.carrier() == &agreement.parties.at(1));
    agreement.parties.at(1).signedOn = QDate(2023, 3, 25);
    CHECK(agreement.isSignedByAll());
}

TEST_CASE("the state on a day is that of the last change effective by it", "[records]")
{
    const std::vector<StateChange> changes{
        change(0, 1, QDate(2023, 5, 2)), change(1, 2, QDate(2023, 6, 1)), change(2, 1, QDate(2023, 6, 1))};
    CHECK(stateOn(changes, QDate(2023, 5, 1), 0) == 0);
    CHECK(stateOn(changes, QDate(2023, 5, 2), 0) == 1);
    CHECK(stateOn(changes, QDate(2023, 5, 31), 0) == 1);
    CHECK(stateOn(changes, QDate(2023, 6, 1), 0) == 1); // Two on one day: the later one counts.
    CHECK(stateOn({}, QDate(2023, 6, 1), 3) == 3);
}

TEST_CASE("territories overlap when some day belongs to both", "[records]")
{
    const auto valid = [](QDate from, QDate to) {
        Territory territory;
        territory.validFrom = from;
        territory.validTo = to;
        return territory;
    };
    const QDate last(2014, 12, 31);
    const QDate first(2015, 1, 1);
    CHECK_FALSE(valid({}, last).overlaps(valid(first, {})));
    CHECK_FALSE(valid(first, {}).overlaps(valid({}, last)));
    CHECK(valid({}, first).overlaps(valid(first, {})));
    CHECK(valid({}, {}).overlaps(valid(first, first)));
    CHECK(valid({}, last).isValidOn(last));
    CHECK_FALSE(valid({}, last).isValidOn(first));
    CHECK_FALSE(valid(first, {}).isValidOn(last));
}

TEST_CASE("the unemployed are counted from labour force and rate, and unknown without one", "[records]")
{
    Territory territory;
    CHECK_FALSE(territory.unemployed());
    territory.labourForce = 12'345;
    CHECK_FALSE(territory.unemployed());
    territory.unemploymentRate = 213;       // 21.3 %
    CHECK(territory.unemployed() == 2'629); // 2,629.485
}

TEST_CASE("the wording and the signatory of a paper are those of its day", "[records]")
{
    Office office;
    const auto setting = [](QDate from, const QString& text) {
        return PaperSetting{{}, u"law"_s, from, LocalizedText{{u"fr"_s, text}}};
    };
    office.settings = {setting(QDate(2023, 7, 1), u"new"_s), setting({}, u"old"_s)};
    CHECK(office.setting(u"law"_s, QDate(2023, 6, 30)).in(u"fr"_s) == u"old"_s);
    CHECK(office.setting(u"law"_s, QDate(2023, 7, 1)).in(u"fr"_s) == u"new"_s);
    CHECK(office.setting(u"court"_s, QDate(2023, 7, 1)).isEmpty());
    office.signatories.resize(2);
    office.signatories.at(0).validTo = QDate(2023, 6, 30);
    office.signatories.at(1).validFrom = QDate(2023, 7, 1);
    CHECK(office.signatory(SignatoryRole::President, QDate(2023, 6, 30)) == &office.signatories.at(0));
    CHECK(office.signatory(SignatoryRole::President, QDate(2023, 7, 1)) == &office.signatories.at(1));
    CHECK_FALSE(office.signatory(SignatoryRole::Governor, QDate(2023, 7, 1)));
    CHECK(office.workingLanguages() == QStringList{u"ar"_s, u"fr"_s});
    office.languages = u"fr,zgh"_s;
    CHECK(office.workingLanguages() == QStringList{u"fr"_s, u"zgh"_s});
}
