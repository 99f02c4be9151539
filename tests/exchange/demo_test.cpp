#include "core/domain/cost.h"
#include "core/domain/partner_standing.h"
#include "core/services/checks.h"
#include "core/services/lists/lists.h"
#include "tests/exchange/demo_records.h"

#include <set>

using namespace sijill;

namespace {

Edition second()
{
    return demoEdition(u"awrach-2-2023"_s);
}

/// Rows of a list by attention, as Home and the lists count them.
std::map<qint64, qint64> attentions(const QString& plural)
{
    OpenOffice& office = demo();
    const ListReader reader(office.database(), *listSource(plural));
    const auto counts = office.database().read([&]() -> Result<std::map<qint64, qint64>> {
        return reader.countsBy({.edition = second().id.value, .today = kDemoDay}, u"attention"_s);
    });
    REQUIRE(counts);
    return *counts;
}

bool isFew(qint64 count)
{
    return 2 <= count && count <= 10;
}

} // namespace

TEST_CASE("the demonstration opens on its working day, in the second edition", "[demo]")
{
    OpenOffice& office = demo();
    CHECK(office.today() == kDemoDay);
    REQUIRE(office.account());
    CHECK(office.account()->login == u"nadia"_s);
    REQUIRE(office.edition());
    CHECK(office.edition()->code == u"awrach-2-2023"_s);
}

TEST_CASE("a check of the demonstration finds no errors", "[demo]")
{
    const auto findings = checkFile(demo().database(), kDemoDay);
    REQUIRE(findings);
    for (const Finding& finding : *findings) {
        if (finding.problem.severity == Severity::Refusal)
            UNSCOPED_INFO(finding.key.toStdString() << ": " << finding.problem.message.toStdString());
    }
    CHECK_FALSE(hasErrors(*findings));
}

TEST_CASE("the published figures of the second edition stay apart and dated", "[demo]")
{
    const Edition awrach = second();
    CHECK(awrach.target(TargetMeasure::Jobs, TargetStatus::Allotted)->count() == 953);
    CHECK(awrach.target(TargetMeasure::Jobs, TargetStatus::Proposed)->count() == 1257);
    CHECK(awrach.target(TargetMeasure::Jobs, TargetStatus::Proposed)->decidedOn == QDate(2023, 5, 26));
    CHECK(awrach.target(TargetMeasure::Jobs)->count() == 1251);
    CHECK(awrach.target(TargetMeasure::PersonMonths)->count() == 953 * 4);
    CHECK(awrach.target(TargetMeasure::PersonMonths)->assumed);
    CHECK(awrach.target(TargetMeasure::Worksites)->count() == 61);
}

TEST_CASE("sixty-one worksites cover every commune, sector, priority and wave", "[demo]")
{
    std::set<TerritoryId> communes;
    std::set<SectorId> sectors;
    std::set<MarkerId> markers;
    std::set<int> waves;
    for (const Worksite& worksite : ofEdition<Worksite>(second())) {
        communes.insert(worksite.commune);
        sectors.insert(worksite.sector);
        waves.insert(worksite.wave);
        for (const WorksiteMarker& marker : worksite.markers)
            markers.insert(marker.marker);
        CHECK(worksite.months == 3);
        CHECK(worksite.title.languages() == QStringList{u"ar"_s, u"en"_s, u"fr"_s});
    }
    CHECK(ofEdition<Worksite>(second()).size() == 61);
    CHECK(communes.size() == 22);
    CHECK(sectors.size() == 8);
    CHECK(markers.size() == 2);
    CHECK(waves == std::set<int>{1, 2, 3});
}

TEST_CASE("agreements carry the months of the 1,251 slots exactly", "[demo]")
{
    std::map<WorksiteId, int> rest;
    int months = 0;
    for (const Slot& slot : slotsOfEdition(second())) {
        CHECK_FALSE(slot.withdrawnOn.isValid());
        rest[slot.worksite] += slot.months;
        months += slot.months;
    }
    CHECK(slotsOfEdition(second()).size() == 1251);
    CHECK(months == 3753);
    int committed = 0;
    for (const Agreement& agreement : partnershipsOf(second())) {
        committed += agreement.personMonths;
        CHECK(agreement.carriedPersonMonths() == agreement.personMonths);
        for (const AgreementWorksite& carried : agreement.worksites)
            rest[carried.worksite] -= carried.personMonths;
    }
    CHECK(committed == 3753);
    CHECK(std::all_of(rest.begin(), rest.end(), [](const auto& worksite) { return worksite.second == 0; }));
}

TEST_CASE("agreements cost what their slots cost, and instalments sum to it", "[demo]")
{
    const Edition awrach = second();
    CHECK(slotCost(awrach, QDate(2023, 7, 1), 3) == Money{11'530'44});
    for (const Agreement& agreement : partnershipsOf(awrach)) {
        CHECK(agreement.amount == slotCost(awrach, agreement.from, 3) * (agreement.personMonths / 3));
        CHECK(agreement.amount == agreement.unitCost * agreement.personMonths);
        CHECK(agreement.instalmentTotal() == agreement.amount);
    }
}

TEST_CASE("the agreements of the second edition stand in many states and shapes", "[demo]")
{
    std::map<AgreementState, int> states;
    std::set<std::size_t> parties;
    std::set<std::size_t> worksites;
    std::map<WorksiteId, int> carriers;
    for (const Agreement& agreement : partnershipsOf(second())) {
        ++states[agreement.state];
        parties.insert(agreement.parties.size());
        worksites.insert(agreement.worksites.size());
        for (const AgreementWorksite& carried : agreement.worksites)
            ++carriers[carried.worksite];
    }
    CHECK(states[AgreementState::Approved] == 2);
    CHECK(states[AgreementState::Draft] == 1);
    CHECK(states[AgreementState::Terminated] == 1);
    CHECK(states[AgreementState::Signed] >= 2);
    CHECK(states[AgreementState::Active] > states[AgreementState::Completed]);
    CHECK(parties == std::set<std::size_t>{2, 3, 4});
    CHECK(worksites == std::set<std::size_t>{1, 2});
    CHECK(carriers.size() == 61);
    CHECK(std::count_if(carriers.begin(), carriers.end(), [](const auto& w) { return w.second == 2; }) == 1);
    CHECK(ofEdition<Agreement>(second()).size()
        == partnershipsOf(second()).size() + 1); // The framework agreement.
}

TEST_CASE("the first edition is over: 84 agreements of 46 partners, 1,100 slots", "[demo]")
{
    const Edition first = demoEdition(u"awrach-1-2022"_s);
    std::set<PartnerId> partners;
    for (const Agreement& agreement : ofEdition<Agreement>(first)) {
        partners.insert(agreement.carrier()->partner);
        CHECK(agreement.state == AgreementState::Completed);
        for (const Instalment& instalment : agreement.instalments)
            CHECK(instalment.state == InstalmentState::Paid);
    }
    std::map<PartnerKind, int> kinds;
    for (const Partner& partner : allOfDemo<Partner>())
        kinds[partner.kind] += partners.contains(partner.id) ? 1 : 0;
    CHECK(ofEdition<Agreement>(first).size() == 84);
    CHECK(ofEdition<Worksite>(first).size() == 84);
    CHECK(partners.size() == 46);
    CHECK(kinds[PartnerKind::Association] == 42);
    CHECK(kinds[PartnerKind::Cooperative] == 4);
    CHECK(slotsOfEdition(first).size() == 1100);
}

TEST_CASE("on its working day each kind of due item is there a few times", "[demo]")
{
    for (const qint64 attention : {1, 2, 3})
        CHECK(isFew(attentions(u"instalments"_s)[attention]));
    for (const qint64 attention : {1, 2, 3, 4}) {
        CHECK(isFew(attentions(u"agreements"_s)[attention]));
        CHECK(isFew(attentions(u"worksites"_s)[attention]));
    }
    std::map<std::pair<bool, Standing>, int> expiries;
    for (const Partner& partner : allOfDemo<Partner>()) {
        for (const Expiry& expiry : expiriesOf(partner, kDemoDay))
            ++expiries[{expiry.isMandate, expiry.standing}];
    }
    for (const bool isMandate : {false, true}) {
        CHECK(expiries[{isMandate, Standing::Red}] >= 2);
        CHECK(expiries[{isMandate, Standing::Amber}] >= 2);
        CHECK(isFew(expiries[{isMandate, Standing::Red}] + expiries[{isMandate, Standing::Amber}]));
    }
}
