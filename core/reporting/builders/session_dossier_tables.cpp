#include "core/reporting/builders/session_dossier_tables.h"

#include "core/domain/programme.h"
#include "core/domain/territory.h"

#include <algorithm>

namespace sijill {
namespace {

using Kind = ColumnKind;

Cell numberOrNone(qint64 number)
{
    return number > 0 ? Cell(number) : Cell();
}

Cell moneyOrNone(Money money)
{
    return money.isZero() ? Cell() : Cell(money);
}

} // namespace

std::map<QString, Table> SessionDossierTables::all() const
{
    std::map<QString, Table> tables;
    for (Table& table :
        std::vector<Table>{items(), carriers(), places("dossier_communes", "commune", m_facts.communes),
            places("dossier_sectors", "sector", m_facts.sectors), budget(), years(), worksites({}),
            communes({}), instalments({})})
        tables.emplace(table.code, table);
    return tables;
}

Table SessionDossierTables::items() const
{
    Table table = m_maker.make("dossier_items",
        {{"order", Kind::Integer}, {"subject", Kind::Text, 4}, {"agreements", Kind::Integer},
            {"jobs", Kind::Integer}, {"amount", Kind::Money}});
    for (std::size_t place = 0; place < m_facts.items.size(); ++place) {
        const AgendaItem& item = m_facts.items[place];
        DossierGroup sum;
        for (const DossierSheet& sheet : m_facts.sheets) {
            if (sheet.item != place || sheet.facts.isFramework())
                continue;
            ++sum.agreements;
            sum.jobs += sheet.line.jobs;
            sum.amount += sheet.line.amount;
        }
        table.rows.push_back({qint64(item.position), Format::capitalised(m_context.text(item.title)),
            numberOrNone(sum.agreements), numberOrNone(sum.jobs), moneyOrNone(sum.amount)});
    }
    const DossierGroup all = m_facts.total();
    if (all.agreements > 0) {
        table.totals = {m_maker.total(), QString(), all.agreements, all.jobs, all.amount};
        return table;
    }
    table.columns.resize(2); // Nothing to count.
    for (std::vector<Cell>& row : table.rows)
        row.resize(2);
    return table;
}

Table SessionDossierTables::carriers() const
{
    Table table = m_maker.captioned("dossier_carriers",
        {{"carrier_kind", Kind::Text, 2}, {"agreements", Kind::Integer}, {"worksites", Kind::Integer},
            {"jobs", Kind::Integer}, {"person_months", Kind::Integer}, {"amount", Kind::Money}});
    for (const DossierGroup& group : m_facts.carriers)
        table.rows.push_back(
            {group.name, group.agreements, group.worksites, group.jobs, group.personMonths, group.amount});
    const DossierGroup all = m_facts.total();
    if (table.rows.size() > 1)
        table.totals = {
            m_maker.total(), all.agreements, all.worksites, all.jobs, all.personMonths, all.amount};
    return table;
}

Table SessionDossierTables::places(
    const char* code, const char* head, const std::vector<DossierGroup>& groups) const
{
    Table table = m_maker.captioned(code,
        {{head, Kind::Text, 2}, {"worksites", Kind::Integer}, {"jobs", Kind::Integer},
            {"person_months", Kind::Integer}, {"share", Kind::Percent}});
    DossierGroup sum;
    for (const DossierGroup& group : groups) {
        sum.worksites += group.worksites;
        sum.jobs += group.jobs;
        sum.personMonths += group.personMonths;
    }
    for (const DossierGroup& group : groups)
        table.rows.push_back({group.name.isEmpty() ? m_context.words().at("not_filled_in") : group.name,
            group.worksites, group.jobs, group.personMonths, rateCell(group.jobs, sum.jobs)});
    if (table.rows.size() > 1)
        table.totals = {
            m_maker.total(), sum.worksites, sum.jobs, sum.personMonths, rateCell(sum.jobs, sum.jobs)};
    return table;
}

Table SessionDossierTables::budget() const
{
    Table table = m_maker.make("dossier_budget",
        {{"budget_line", Kind::Text, 2}, {"budget_year"}, {"envelope", Kind::Money},
            {"committed_before", Kind::Money}, {"asked_now", Kind::Money}, {"left", Kind::Money}});
    Money envelope;
    Money before;
    Money asked;
    for (const DossierBudget& row : m_facts.budget) {
        const bool isLine = !row.line.id.isNull();
        if (!isLine && row.before.isZero() && row.asked.isZero())
            continue;
        const Money left = row.line.amount - row.before - row.asked;
        table.rows.push_back({isLine ? cellOf(Format::capitalised(m_context.text(row.line.names)))
                                     : Cell(m_context.words().at("dossier.no_line")),
            row.line.year > 0 ? Cell(QString::number(row.line.year)) : Cell(),
            isLine ? Cell(row.line.amount) : Cell(), row.before, row.asked, isLine ? Cell(left) : Cell()});
        envelope += row.line.amount;
        before += row.before;
        asked += row.asked;
    }
    if (table.rows.size() > 1)
        table.totals = {m_maker.total(), QString(), envelope, before, asked, envelope - before - asked};
    return table;
}

/// Instalments by the year in which they are due; what another payer serves and what no instalment has yet
/// make up the rest, so that the column sums to what the session is asked for.
Table SessionDossierTables::years() const
{
    Table table = m_maker.captioned("dossier_years",
        {{"expense", Kind::Text, 3}, {"instalments", Kind::Integer}, {"amount", Kind::Money}});
    std::map<int, std::pair<qint64, Money>> sums;
    Money scheduled;
    for (const DossierSheet& sheet : m_facts.sheets) {
        if (sheet.facts.isFramework())
            continue;
        for (const Instalment& instalment : sheet.facts.agreement.instalments) {
            auto& [count, amount] = sums[instalment.dueOn.isValid() ? instalment.dueOn.year() : 0];
            ++count;
            amount += instalment.amount;
            scheduled += instalment.amount;
        }
    }
    const PaperWords& words = m_context.words();
    for (const auto& [year, sum] : sums)
        table.rows.push_back({year > 0 ? words.at("dossier.due_in").arg(year) : words.at("dossier.due_open"),
            sum.first, sum.second});
    const Money elsewhere = m_facts.elsewhere();
    if (!elsewhere.isZero())
        table.rows.push_back({words.at("dossier.elsewhere"), Cell(), elsewhere});
    const Money all = m_facts.total().amount;
    if (const Money rest = all - scheduled - elsewhere; !rest.isZero())
        table.rows.push_back({words.at("dossier.unscheduled"), Cell(), rest});
    if (table.rows.size() > 1)
        table.totals = {m_maker.total(), QString(), all};
    return table;
}

Table SessionDossierTables::worksites(const AgreementFacts& agreement) const
{
    Table table = m_maker.captioned("sheet_worksites",
        {{"code"}, {"worksite", Kind::Text, 2.2}, {"commune", Kind::Text, 1.2}, {"sector", Kind::Text, 1.3},
            {"jobs", Kind::Integer}, {"person_months", Kind::Integer}, {"starts_on", Kind::Date},
            {"ends_on", Kind::Date}});
    DossierGroup sum;
    for (const CarriedWorksite& carried : agreement.worksites) {
        const Worksite& worksite = carried.worksite;
        table.rows.push_back({m_context.code(worksite.code), m_context.text(worksite.title),
            cellOf(m_context.nameOf<Territory>(worksite.commune)),
            cellOf(m_context.nameOf<Sector>(worksite.sector)), carried.slotCount,
            qint64(carried.personMonths), cellOf(worksite.plannedFrom), cellOf(worksite.plannedTo)});
        addWorksite(sum, carried);
    }
    if (table.rows.size() > 1)
        table.totals = {m_maker.total(), QString(), QString(), QString(), sum.jobs, sum.personMonths,
            QString(), QString()};
    return table;
}

Table SessionDossierTables::communes(const AgreementFacts& agreement) const
{
    std::vector<DossierGroup> groups;
    for (const CarriedWorksite& carried : agreement.worksites) {
        const qint64 id = carried.worksite.commune.value;
        auto group = std::find_if(
            groups.begin(), groups.end(), [&](const DossierGroup& each) { return each.id == id; });
        if (group == groups.end())
            group = groups.insert(groups.end(),
                DossierGroup{.id = id, .name = m_context.nameOf<Territory>(carried.worksite.commune)});
        addWorksite(*group, carried);
    }
    return places("sheet_communes", "commune", groups);
}

Table SessionDossierTables::instalments(const AgreementFacts& agreement) const
{
    Table table = m_maker.captioned("sheet_instalments",
        {{"instalment", Kind::Integer}, {"share", Kind::Percent}, {"amount", Kind::Money},
            {"condition", Kind::Text, 2}, {"due_on", Kind::Date}});
    for (const Instalment& instalment : agreement.agreement.instalments)
        table.rows.push_back({qint64(instalment.number), instalment.share ? Cell(*instalment.share) : Cell(),
            instalment.amount, cellOf(Format::capitalised(m_context.text(instalment.condition))),
            cellOf(instalment.dueOn)});
    if (table.rows.size() > 1)
        table.totals = {
            m_maker.total(), QString(), agreement.agreement.instalmentTotal(), QString(), QString()};
    return table;
}

} // namespace sijill
