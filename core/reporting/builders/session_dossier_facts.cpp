#include "core/reporting/builders/session_dossier_facts.h"

#include "core/domain/programme.h"
#include "core/domain/territory.h"

#include <algorithm>

namespace sijill {
namespace {

bool isSubmitted(const AgendaItem& item)
{
    return item.state != ItemState::Withdrawn && item.state != ItemState::Opposed;
}

/// Binds the budget: approved by the council, whatever became of it since.
bool isBinding(const Agreement& agreement)
{
    switch (agreement.state) {
    case AgreementState::Approved:
    case AgreementState::Signed:
    case AgreementState::Active:
    case AgreementState::Completed:
    case AgreementState::Terminated:
        return agreement.kind != AgreementKind::Framework;
    default:
        return false;
    }
}

DossierGroup& groupOf(std::vector<DossierGroup>& groups, qint64 id)
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const DossierGroup& each) { return each.id == id; });
    if (found != groups.end())
        return *found;
    groups.push_back({.id = id, .name = {}});
    return groups.back();
}

void sortByJobs(std::vector<DossierGroup>& groups)
{
    std::stable_sort(groups.begin(), groups.end(),
        [](const DossierGroup& a, const DossierGroup& b) { return a.jobs > b.jobs; });
}

void countSheet(DossierFacts& facts, const DossierSheet& sheet, const PaperContext& context)
{
    if (sheet.facts.isFramework())
        return; // Its amount is the envelope of the others.
    const Partner* carrier = sheet.facts.carrier();
    const PartnerKind kind = carrier ? carrier->kind : PartnerKind::Other;
    DossierGroup& carriers = groupOf(facts.carriers, qint64(kind));
    carriers.name = context.words().choice("partner_kinds", kPartnerKinds, qint64(kind));
    ++carriers.agreements;
    carriers.worksites += sheet.line.worksites;
    carriers.jobs += sheet.line.jobs;
    carriers.personMonths += sheet.line.personMonths;
    carriers.amount += sheet.line.amount;
    for (const CarriedWorksite& carried : sheet.facts.worksites) {
        DossierGroup& commune = groupOf(facts.communes, carried.worksite.commune.value);
        commune.name = context.nameOf<Territory>(carried.worksite.commune);
        addWorksite(commune, carried);
        DossierGroup& sector = groupOf(facts.sectors, carried.worksite.sector.value);
        sector.name = context.nameOf<Sector>(carried.worksite.sector);
        addWorksite(sector, carried);
    }
}

DossierBudget& budgetOf(DossierFacts& facts, BudgetLineId line)
{
    const auto found = std::find_if(facts.budget.begin(), facts.budget.end(),
        [&](const DossierBudget& each) { return each.line.id == line; });
    if (found != facts.budget.end())
        return *found;
    facts.budget.push_back({});
    facts.budget.back().line.id = line;
    return facts.budget.back();
}

/// What the council had approved of the edition before this session, and what this session adds.
void countBudget(DossierFacts& facts, const PaperContext& context)
{
    for (const BudgetLine& line : facts.edition.budgetLines)
        facts.budget.push_back({.line = line, .before = {}, .asked = {}});
    const auto isAsked = [&](AgreementId id) {
        return std::any_of(facts.sheets.begin(), facts.sheets.end(),
            [&](const DossierSheet& sheet) { return sheet.line.agreement == id; });
    };
    const QDate day = facts.session.opensOn;
    context.records().forEachLive(recordType<Agreement>(), [&](const Record& record) {
        const auto& agreement = record.as<Agreement>();
        const bool isLater = agreement.deliberationOn.isValid() && agreement.deliberationOn >= day;
        if (agreement.edition == facts.edition.id && isBinding(agreement) && !isLater
            && !isAsked(agreement.id))
            budgetOf(facts, agreement.budgetLine).before += agreement.currentAmount(day);
        return true;
    });
    for (const DossierSheet& sheet : facts.sheets) {
        if (!sheet.facts.isFramework())
            budgetOf(facts, sheet.facts.agreement.budgetLine).asked += sheet.line.amount;
    }
}

} // namespace

void addWorksite(DossierGroup& group, const CarriedWorksite& carried)
{
    ++group.worksites;
    group.jobs += carried.slotCount;
    group.personMonths += carried.personMonths;
}

DossierGroup DossierFacts::total() const
{
    DossierGroup sum;
    for (const DossierGroup& group : carriers) {
        sum.agreements += group.agreements;
        sum.worksites += group.worksites;
        sum.jobs += group.jobs;
        sum.personMonths += group.personMonths;
        sum.amount += group.amount;
    }
    return sum;
}

Money DossierFacts::elsewhere() const
{
    Money sum;
    for (const DossierSheet& sheet : sheets) {
        if (!sheet.facts.isFramework())
            sum += sheet.facts.agreement.wagesElsewhere;
    }
    return sum;
}

DossierFacts readDossierFacts(const PaperContext& context, const Session& session)
{
    Database& database = context.database();
    DossierFacts facts;
    facts.session = session;
    for (const AgendaItem& item : agendaOf(database, session.id)) {
        if (!isSubmitted(item))
            continue;
        facts.items.push_back(item);
        for (const BlockLine& line : blockLines(database, item.id)) {
            if (const auto agreement = context.records().find<Agreement>(line.agreement))
                facts.sheets.push_back(
                    {facts.items.size() - 1, readAgreementFacts(database, *agreement), line});
        }
    }
    const EditionId edition =
        facts.sheets.empty() ? context.office().currentEdition : facts.sheets.front().facts.edition.id;
    facts.edition = context.records().find<Edition>(edition).value_or(Edition());
    for (const DossierSheet& sheet : facts.sheets)
        countSheet(facts, sheet, context);
    for (std::vector<DossierGroup>* groups : {&facts.carriers, &facts.communes, &facts.sectors})
        sortByJobs(*groups);
    if (!facts.sheets.empty())
        countBudget(facts, context);
    return facts;
}

} // namespace sijill
