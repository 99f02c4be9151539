#include "core/reporting/builders/session_tables.h"

#include "core/base/format.h"
#include "core/reporting/builders/period_words.h"

namespace sijill {
namespace {

using Kind = ColumnKind;

Cell moneyOf(const FigureGroup& group, const char* key)
{
    return Money{group.values.at(QLatin1StringView(key))};
}

} // namespace

/// In a report over part of the edition the period stands beside the whole.
Table SessionTables::moneySummary() const
{
    Table table = m_facts.isWholeEdition()
        ? m_maker.make(
            "money_summary", {{"money"}, {"amount", Kind::Money}, {"share_of_committed", Kind::Percent}})
        : m_maker.make("money_summary",
            {{"money"}, {"in_period", Kind::Money}, {"since_start", Kind::Money},
                {"share_of_committed", Kind::Percent}});
    const Figures& whole = m_facts.sinceStart;
    const qint64 committed = whole.value(u"budget_committed"_s);
    const auto add = [&](const char* word, Cell inPeriod, qint64 amount) {
        std::vector<Cell> row{say(word)};
        if (!m_facts.isWholeEdition())
            row.push_back(std::move(inPeriod));
        row.push_back(Money{amount});
        row.push_back(rateCell(amount, committed));
        table.rows.push_back(std::move(row));
    };
    const auto inPeriod = [&](const char* key) {
        return Money{m_facts.figures.value(QLatin1StringView(key))};
    };
    add("money.committed", m_facts.committedInPeriod, committed);
    add("money.released", inPeriod("budget_released"), whole.value(u"budget_released"_s));
    add("money.paid", inPeriod("budget_paid"), whole.value(u"budget_paid"_s));
    add("money.left", {}, committed - whole.value(u"budget_paid"_s));
    return table;
}

Table SessionTables::moneyByMonth() const
{
    Table table = m_maker.captioned("money_by_month",
        {{"month"}, {"committed", Kind::Money}, {"released", Kind::Money}, {"paid", Kind::Money}});
    for (const FigureGroup& month : m_facts.moneyMonths) {
        table.rows.push_back(
            {Format::capitalised(m_context.text(month.name)), moneyOf(month, "budget_committed"),
                moneyOf(month, "budget_released"), moneyOf(month, "budget_paid")});
    }
    const Figures& whole = m_facts.sinceStart;
    if (!table.rows.empty())
        table.totals = {m_maker.total(), Money{whole.value(u"budget_committed"_s)},
            Money{whole.value(u"budget_released"_s)}, Money{whole.value(u"budget_paid"_s)}};
    return table;
}

Table SessionTables::comparedPeriods() const
{
    Table table = m_maker.captioned("comparison_periods",
        {{"measure", Kind::Text, 2}, {"period_before", Kind::Integer}, {"this_period", Kind::Integer},
            {"change", Kind::Integer}});
    if (!m_facts.periodBefore)
        return table;
    const Figures& before = *m_facts.periodBefore;
    table.columns[1].title = periodTitle(m_context, before.from, before.to);
    table.columns[2].title = periodTitle(m_context, m_facts.period.from, m_facts.period.to);
    for (const char* key :
        {"worksites_opened_in_period", "jobs_opened_in_period", "budget_released", "budget_paid"})
        addComparison(table, QString::fromLatin1(key), before, m_facts.figures);
    return table;
}

Table SessionTables::comparedEditions() const
{
    Table table = m_maker.captioned("comparison_editions",
        {{"measure", Kind::Text, 2}, {"period_before", Kind::Integer}, {"this_period", Kind::Integer},
            {"change", Kind::Integer}});
    if (!m_facts.editionBefore)
        return table;
    table.columns[1].title = Format::capitalised(m_context.text(m_facts.editionBefore->label));
    table.columns[2].title = Format::capitalised(m_context.text(m_facts.edition.label));
    for (const char* key : {"worksites_planned", "worksites_opened", "worksites_finished", "jobs_target",
             "jobs_opened", "person_months", "communes_covered", "partners", "budget_committed",
             "budget_released", "budget_paid"})
        addComparison(table, QString::fromLatin1(key), *m_facts.editionBeforeFigures, m_facts.sinceStart);
    return table;
}

Table SessionTables::annexAgreements() const
{
    Table table = m_maker.make("annex_agreements",
        {{"number"}, {"subject", Kind::Text, 2}, {"carrier", Kind::Text, 1.5}, {"parties", Kind::Integer},
            {"person_months", Kind::Integer}, {"amount", Kind::Money}, {"released", Kind::Money},
            {"paid", Kind::Money}, {"ends_on", Kind::Date}, {"state"}});
    qint64 months = 0;
    Money amount;
    Money released;
    Money paid;
    for (const ListedAgreement& agreement : m_facts.agreements) {
        table.rows.push_back({m_context.code(agreement.number), m_context.text(agreement.title),
            cellOf(m_context.text(agreement.carrierName)), qint64(agreement.parties),
            qint64(agreement.personMonths), agreement.amount, agreement.released, agreement.paid,
            cellOf(agreement.to),
            m_context.words().choice("agreement_short", kAgreementStates, qint64(agreement.state))});
        months += agreement.personMonths;
        amount += agreement.amount;
        released += agreement.released;
        paid += agreement.paid;
    }
    if (!table.rows.empty())
        table.totals = {m_maker.total(), QString(), QString(), QString(), months, amount, released, paid,
            QString(), QString()};
    return table;
}

Table SessionTables::annexWorksites() const
{
    Table table = m_maker.make("annex_worksites",
        {{"code"}, {"worksite", Kind::Text, 2}, {"commune"}, {"sector"}, {"employer", Kind::Text, 1.5},
            {"jobs_planned", Kind::Integer}, {"opened", Kind::Integer}, {"person_months", Kind::Integer},
            {"opened_on", Kind::Date}, {"state"}});
    for (const ListedWorksite& worksite : m_facts.worksites) {
        table.rows.push_back({m_context.code(worksite.code), m_context.text(worksite.title),
            cellOf(m_context.text(worksite.commune)), cellOf(m_context.text(worksite.sector)),
            cellOf(m_context.text(worksite.employer)), qint64(worksite.jobsPlanned),
            qint64(worksite.jobsOpened), qint64(worksite.personMonths), cellOf(worksite.openedOn),
            m_context.words().choice("worksite_state", kWorksiteStates, qint64(worksite.state))});
    }
    if (!table.rows.empty())
        table.totals = {m_maker.total(), QString(), QString(), QString(), QString(),
            m_facts.figures.value(u"jobs_planned"_s), m_facts.figures.value(u"jobs_opened"_s),
            m_facts.figures.value(u"person_months"_s), QString(), QString()};
    return table;
}

} // namespace sijill
