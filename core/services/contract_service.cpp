#include "core/services/contract_service.h"

#include "core/base/format.h"
#include "core/domain/call.h"
#include "core/domain/cost.h"
#include "core/domain/office.h"
#include "core/domain/partner.h"
#include "core/domain/state_verbs.h"
#include "core/services/numbering.h"
#include "core/services/rules/rules.h"
#include "core/services/state_step.h"
#include "core/storage/contract_queries.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill {
namespace {

/// What is read once for all proposals of one verb.
struct Ground {
    Edition edition;
    Partner partner;
    Proposal proposal;
    int jobs = 0; ///< As decided: fewer than asked for, perhaps.
};

Result<Ground> groundOf(Database& database, ProposalId id)
{
    const RecordStore records(database);
    const auto proposal = records.find<Proposal>(id);
    const auto call = proposal ? records.find<Call>(proposal->call) : std::nullopt;
    const auto edition = call ? records.find<Edition>(call->edition) : std::nullopt;
    const auto partner = proposal ? records.find<Partner>(proposal->partner) : std::nullopt;
    if (!edition || !partner)
        return failure(ErrorCode::NotFound,
            QCoreApplication::translate("Register", "This record is not there any more."));
    if (proposal->state != ProposalState::Selected)
        return refusal({},
            //: %1 is the number of a receipt, %2 the state of its file.
            QCoreApplication::translate("Rules", "Only a selected file becomes a worksite; %1 is: %2.")
                .arg(Format::isolated(proposal->receipt), choiceLabel(kProposalStates, int(proposal->state))),
            u"state"_s);
    if (partner->status != PartnerStatus::Active)
        return refusal(u"O3"_s,
            QCoreApplication::translate("Rules", "%1 is %2: it cannot be chosen for new work.")
                .arg(partner->names.text(), choiceLabel(kPartnerStatuses, int(partner->status))),
            u"partner"_s);
    const int decided = ContractQueries(database).decidedJobs(id);
    return Ground{*edition, *partner, *proposal, decided > 0 ? decided : proposal->slotCount()};
}

Worksite worksiteOf(const Ground& ground)
{
    const Proposal& proposal = ground.proposal;
    Worksite worksite;
    worksite.edition = ground.edition.id;
    if (!ground.edition.components.empty())
        worksite.component = ComponentId{ground.edition.components.front().id.value};
    worksite.employer = proposal.partner;
    worksite.title = proposal.title;
    worksite.description = proposal.description;
    worksite.sector = proposal.sector;
    worksite.commune = proposal.commune;
    worksite.place = proposal.place;
    worksite.months = proposal.months;
    worksite.plannedFrom = proposal.startsOn;
    if (proposal.startsOn.isValid() && proposal.months > 0)
        worksite.plannedTo = endAfterMonths(proposal.startsOn, proposal.months);
    worksite.service = proposal.service;
    for (const ProposalMarker& marker : proposal.markers)
        worksite.markers.push_back({.id = {}, .marker = marker.marker});
    return worksite;
}

/// In the order in which they were asked for, as many as were decided.
std::vector<Slot> slotsOf(const Ground& ground)
{
    std::vector<Slot> rows;
    for (const SlotRequest& request : ground.proposal.requests) {
        for (int i = 0; i < request.count && int(rows.size()) < ground.jobs; ++i) {
            Slot slot;
            slot.number = int(rows.size()) + 1;
            slot.trade = request.trade;
            slot.months = request.months;
            rows.push_back(slot);
        }
    }
    return rows;
}

AgreementParty councilOf(const Office& office, QDate day)
{
    AgreementParty council;
    council.role = PartyRole::Council;
    if (const OfficeSignatory* president = office.signatory(SignatoryRole::President, day)) {
        council.representative = president->name;
        council.capacity = president->capacity;
        council.delegationAct = president->delegationAct;
    }
    return council;
}

AgreementParty partyOf(const Partner& partner, QDate day)
{
    AgreementParty party;
    party.role = PartyRole::Partner;
    party.partner = partner.id;
    for (const Officer& officer : partner.officers) {
        const bool sits = !officer.mandateTo.isValid() || officer.mandateTo >= day;
        if (!officer.signs || !sits)
            continue;
        party.representative = officer.name;
        party.capacity = officer.role;
        break;
    }
    return party;
}

Agreement agreementOf(const Ground& ground, const Contracted& made, const Office& office, QDate day)
{
    Agreement agreement;
    agreement.edition = ground.edition.id;
    agreement.kind = AgreementKind::Partnership;
    agreement.component = made.worksite.component;
    agreement.title = ground.proposal.title;
    agreement.object = ground.proposal.description;
    agreement.from = made.worksite.plannedFrom;
    agreement.to = made.worksite.plannedTo;
    for (const Slot& slot : made.slots) {
        agreement.personMonths += slot.months;
        agreement.amount += slotCost(ground.edition, made.worksite.plannedFrom, slot.months);
    }
    if (agreement.personMonths > 0)
        agreement.unitCost.minor = scaledHalfUp(agreement.amount.minor, 1, agreement.personMonths);
    agreement.supervisionFee.minor = ground.edition.hundredths(
        ParameterName::SupervisionFee, agreement.from.isValid() ? agreement.from : ground.edition.from);
    if (!ground.edition.budgetLines.empty())
        agreement.budgetLine = BudgetLineId{ground.edition.budgetLines.front().id.value};
    agreement.parties = {councilOf(office, day), partyOf(ground.partner, day)};
    return agreement;
}

Contracted draftFrom(const Ground& ground, Database& database, QDate day)
{
    Contracted made{.worksite = worksiteOf(ground), .slots = slotsOf(ground), .agreement = {}};
    const auto office = RecordStore(database).single(recordType<Office>());
    made.agreement = agreementOf(ground, made, office ? office->as<Office>() : Office(), day);
    return made;
}

} // namespace

Result<Contracted> ContractService::draftOf(ProposalId id) const
{
    Database& database = m_register.database();
    return database.read([&]() -> Result<Contracted> {
        const Result<Ground> ground = groundOf(database, id);
        if (!ground)
            return tl::unexpected(ground.error());
        return draftFrom(*ground, database, m_register.today());
    });
}

Result<Proposal> ContractService::link(ProposalId id, WorksiteId worksite, AgreementId agreementId)
{
    Database& database = m_register.database();
    std::vector<Change> changes(1);
    const Result<JournalEntry> done = database.transact([&]() -> Result<JournalEntry> {
        const Result<Ground> ground = groundOf(database, id);
        if (!ground)
            return tl::unexpected(ground.error());
        const auto agreement = RecordStore(database).find<Agreement>(agreementId);
        const bool isCarried = agreement
            && std::any_of(agreement->worksites.begin(), agreement->worksites.end(),
                [&](const AgreementWorksite& row) { return row.worksite == worksite; });
        if (!isCarried)
            return refusal(u"A3"_s,
                QCoreApplication::translate("Rules", "The agreement does not carry this worksite."),
                u"agreement"_s);
        Proposal after = ground->proposal;
        after.worksite = worksite;
        after.agreement = agreementId;
        stepState(after, ProposalState::Contracted, m_register, m_register.today(), agreement->number);
        changes.front() = {Record::of(ground->proposal), Record::of(after)};
        return m_register.commit(verbs::kContractProposals, changes);
    });
    if (!done)
        return tl::unexpected(done.error());
    return changes.front().after.as<Proposal>();
}

Result<std::vector<Contracted>> ContractService::contract(const std::vector<ProposalId>& proposals)
{
    Database& database = m_register.database();
    std::vector<Contracted> all;
    const Result<JournalEntry> done = database.transact([&]() -> Result<JournalEntry> {
        if (const Status allowed = m_register.checkRole(verbs::kContractProposals, u"proposal"_s); !allowed)
            return tl::unexpected(allowed.error());
        RecordStore records(database);
        std::vector<Change> changes;
        QString code;
        QString number;
        for (const ProposalId id : proposals) {
            const Result<Ground> ground = groundOf(database, id);
            if (!ground)
                return tl::unexpected(ground.error());
            const Edition& edition = ground->edition;
            Contracted made = draftFrom(*ground, database, m_register.today());
            code = code.isEmpty()
                ? nextKey(database, recordType<Worksite>(), edition.id, edition.code.toUpper() + u"-C/001"_s)
                : incremented(code);
            number = number.isEmpty()
                ? nextKey(database, recordType<Agreement>(), edition.id, edition.code.toUpper() + u"/001"_s)
                : incremented(number);
            made.worksite.id = WorksiteId{records.newId()};
            made.worksite.code = code;
            changes.push_back({{}, Record::of(made.worksite)});
            for (Slot& slot : made.slots) {
                slot.worksite = made.worksite.id;
                changes.push_back({{}, Record::of(slot)});
            }
            made.agreement.id = AgreementId{records.newId()};
            made.agreement.number = number;
            made.agreement.worksites.push_back(
                {.id = {}, .worksite = made.worksite.id, .personMonths = made.agreement.personMonths});
            changes.push_back({{}, Record::of(made.agreement)});
            Proposal after = ground->proposal;
            after.worksite = made.worksite.id;
            after.agreement = made.agreement.id;
            stepState(after, ProposalState::Contracted, m_register, m_register.today(), number);
            changes.push_back({Record::of(ground->proposal), Record::of(after)});
            all.push_back(std::move(made));
        }
        if (changes.empty())
            return refusal({}, QCoreApplication::translate("Rules", "Choose the selected files first."));
        return m_register.commit(verbs::kContractProposals, changes);
    });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

} // namespace sijill
