#include "core/reporting/builders/agreement_facts.h"

#include "core/domain/cost.h"

#include <algorithm>

namespace sijill {
namespace {

MonthCost& operator+=(MonthCost& sum, const MonthCost& month)
{
    sum.wage += month.wage;
    sum.employerShare += month.employerShare;
    sum.insurance += month.insurance;
    sum.fee += month.fee;
    return sum;
}

MonthCost shared(const MonthCost& cost, int carried, int all)
{
    if (carried == all || all == 0)
        return cost;
    const auto part = [&](Money amount) { return Money{scaledHalfUp(amount.minor, carried, all)}; };
    return {part(cost.wage), part(cost.employerShare), part(cost.insurance), part(cost.fee)};
}

/// P1 over all the slots of a worksite, each from its planned start.
MonthCost costOf(const RecordStore& records, const Edition& edition, CarriedWorksite& carried)
{
    MonthCost sum;
    const QDate first =
        firstOfMonth(carried.worksite.plannedFrom.isValid() ? carried.worksite.plannedFrom : edition.from);
    for (const qint64 id :
        records.liveIdsReferring(recordType<Slot>(), "worksite", carried.worksite.id.value)) {
        const std::optional<Slot> slot = records.find<Slot>(SlotId{id});
        if (!slot || slot->withdrawnOn.isValid())
            continue;
        ++carried.slotCount;
        carried.slotMonths += slot->months;
        for (int month = 0; month < slot->months; ++month)
            sum += monthCost(edition, first.addMonths(month));
    }
    carried.jobs = carried.slotMonths == 0
        ? 0
        : scaledHalfUp(
            carried.slotCount, std::min(carried.personMonths, carried.slotMonths), carried.slotMonths);
    return shared(sum, carried.personMonths, carried.slotMonths);
}

/// The computed parts where they are the agreement's amount; else what the paper itself says: fee and the
/// rest.
std::vector<AmountPart> partsOf(const Agreement& agreement, const MonthCost& cost)
{
    std::vector<AmountPart> parts;
    const auto add = [&](const char* word, Money amount, bool isWages) {
        if (!amount.isZero())
            parts.push_back({word, amount, isWages});
    };
    if (cost.total() == agreement.amount && !cost.total().isZero()) {
        add("part.wages", cost.wage, true);
        add("part.employer_share", cost.employerShare, true);
        add("part.insurance", cost.insurance, false);
        add("part.fee", cost.fee, false);
        return parts;
    }
    const Money fee = agreement.supervisionFee * agreement.personMonths;
    const bool hasFee = !fee.isZero() && fee < agreement.amount;
    add("part.wages_and_charges", hasFee ? agreement.amount - fee : agreement.amount, true);
    if (hasFee)
        add("part.fee", fee, false);
    return parts;
}

} // namespace

const Partner* AgreementFacts::partnerOf(const AgreementParty& party) const
{
    const auto found = partners.find(party.partner);
    return found == partners.end() ? nullptr : &found->second;
}

const Partner* AgreementFacts::carrier() const
{
    const AgreementParty* party = agreement.carrier();
    return party ? partnerOf(*party) : nullptr;
}

bool AgreementFacts::isDraft() const
{
    switch (agreement.state) {
    case AgreementState::Draft:
    case AgreementState::OnAgenda:
    case AgreementState::Rejected:
    case AgreementState::Cancelled:
        return true;
    default:
        return false;
    }
}

QDate AgreementFacts::signedOn() const
{
    QDate last;
    if (!agreement.isSignedByAll())
        return last;
    for (const AgreementParty& party : agreement.parties)
        last = last.isValid() ? std::max(last, party.signedOn) : party.signedOn;
    return last;
}

qint64 AgreementFacts::jobs() const
{
    qint64 sum = 0;
    for (const CarriedWorksite& carried : worksites)
        sum += carried.jobs;
    return sum;
}

bool AgreementFacts::has(PartyRole role) const
{
    return std::any_of(agreement.parties.begin(), agreement.parties.end(),
        [&](const AgreementParty& party) { return party.role == role; });
}

AgreementFacts readAgreementFacts(Database& database, const Agreement& agreement)
{
    const RecordStore records(database);
    AgreementFacts facts;
    facts.agreement = agreement;
    facts.edition = records.find<Edition>(agreement.edition).value_or(Edition());
    for (const AgreementParty& party : agreement.parties) {
        if (const std::optional<Partner> partner = records.find<Partner>(party.partner))
            facts.partners.emplace(party.partner, *partner);
    }
    MonthCost cost;
    for (const AgreementWorksite& row : agreement.worksites) {
        const std::optional<Worksite> worksite = records.find<Worksite>(row.worksite);
        if (!worksite)
            continue;
        facts.worksites.push_back({.worksite = *worksite, .personMonths = row.personMonths});
        cost += costOf(records, facts.edition, facts.worksites.back());
    }
    facts.parts = partsOf(agreement, cost);
    return facts;
}

QDate dayOfAct(const Agreement& agreement, QDate today)
{
    return agreement.deliberationOn.isValid() ? agreement.deliberationOn : today;
}

} // namespace sijill
