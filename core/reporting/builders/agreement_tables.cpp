#include "core/reporting/builders/agreement_paper_builder.h"
#include "core/reporting/builders/paper_tables.h"

#include "core/base/format.h"
#include "core/domain/programme.h"
#include "core/domain/territory.h"

namespace sijill {
namespace {

using Kind = ColumnKind;

Table worksites(const PaperContext& context, const AgreementFacts& facts, const TableMaker& maker)
{
    Table table = maker.make("agreement_worksites",
        {{"code"}, {"worksite", Kind::Text, 2}, {"commune"}, {"jobs", Kind::Integer},
            {"person_months", Kind::Integer}, {"starts_on", Kind::Date}, {"ends_on", Kind::Date}});
    qint64 months = 0;
    for (const CarriedWorksite& carried : facts.worksites) {
        const Worksite& worksite = carried.worksite;
        table.rows.push_back({context.code(worksite.code), context.text(worksite.title),
            cellOf(context.nameOf<Territory>(worksite.commune)), carried.jobs, qint64(carried.personMonths),
            cellOf(worksite.plannedFrom), cellOf(worksite.plannedTo)});
        months += carried.personMonths;
    }
    if (table.rows.size() > 1)
        table.totals = {maker.total(), QString(), QString(), facts.jobs(), months, QString(), QString()};
    return table;
}

Table amounts(const PaperContext& context, const AgreementFacts& facts, const TableMaker& maker)
{
    Table table = maker.make("agreement_amounts",
        {{"expense", Kind::Text, 2}, {"person_months", Kind::Integer}, {"amount", Kind::Money}, {"payer"}});
    const QString council = context.settingOr(u"council_short_name"_s, context.words().at("short.council"));
    const QString wages = wagePayerName(context, facts);
    const qint64 months = facts.agreement.personMonths;
    for (const AmountPart& part : facts.parts) {
        table.rows.push_back({context.words().at(part.word), months, part.amount,
            Format::capitalised(part.isWages && !facts.agreement.wagesElsewhere.isZero() ? wages : council)});
    }
    if (!table.rows.empty())
        table.totals = {maker.total(), months, facts.agreement.amount, QString()};
    if (facts.agreement.wagesElsewhere.isZero()) { // One payer: the text names it.
        table.columns.pop_back();
        table.totals.resize(std::min(table.totals.size(), table.columns.size()));
        for (std::vector<Cell>& row : table.rows)
            row.pop_back();
    }
    return table;
}

Table instalments(const PaperContext& context, const AgreementFacts& facts, const TableMaker& maker)
{
    Table table = maker.make("agreement_instalments",
        {{"instalment", Kind::Integer}, {"share", Kind::Percent}, {"amount", Kind::Money},
            {"condition", Kind::Text, 1.5}, {"evidence", Kind::Text, 1.5}, {"due_on", Kind::Date}});
    Percent shares;
    for (const Instalment& instalment : facts.agreement.instalments) {
        table.rows.push_back({qint64(instalment.number), instalment.share ? Cell(*instalment.share) : Cell(),
            instalment.amount, cellOf(Format::capitalised(context.text(instalment.condition))),
            cellOf(Format::capitalised(context.text(instalment.evidence))), cellOf(instalment.dueOn)});
        shares.hundredths += instalment.share ? instalment.share->hundredths : 0;
    }
    if (!table.rows.empty())
        table.totals = {maker.total(), shares.hundredths > 0 ? Cell(shares) : Cell(QString()),
            facts.agreement.instalmentTotal(), QString(), QString(), QString()};
    return table;
}

Table committee(const PaperContext& context, const AgreementFacts& facts, const TableMaker& maker)
{
    Table table = maker.make("followup_committee", {{"body"}, {"representative"}});
    for (const FollowUpMember& member : facts.agreement.followUp)
        table.rows.push_back({Format::capitalised(context.text(member.body)),
            cellOf(Format::capitalised(context.text(member.capacity)))});
    return table;
}

} // namespace

std::map<QString, Table> agreementTables(const PaperContext& context, const AgreementFacts& facts)
{
    const TableMaker maker(context, facts.edition.currency);
    std::map<QString, Table> tables;
    for (Table& table : std::vector<Table>{worksites(context, facts, maker), amounts(context, facts, maker),
             instalments(context, facts, maker), committee(context, facts, maker)})
        tables.emplace(table.code, table);
    return tables;
}

} // namespace sijill
