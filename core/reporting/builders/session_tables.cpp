#include "core/reporting/builders/session_tables.h"
#include "core/base/format.h"

#include <algorithm>

namespace sijill {
namespace {

using Kind = ColumnKind;

Cell valueCell(const QString& key, qint64 value)
{
    return isMoney(key) ? Cell(Money{value}) : Cell(value);
}

qint64 valueOf(const FigureGroup& group, const char* key)
{
    const auto found = group.values.find(QLatin1StringView(key));
    return found == group.values.end() ? 0 : found->second;
}

} // namespace

qint64 coveredPersonMonths(const SessionFacts& facts)
{
    qint64 sum = 0;
    for (const ListedAgreement* agreement : facts.committed())
        sum += agreement->personMonths;
    return sum;
}

qint64 realised(const SessionFacts& facts, TargetMeasure measure)
{
    switch (measure) {
    case TargetMeasure::Jobs:
        return facts.figures.value(u"jobs_opened"_s);
    case TargetMeasure::Worksites:
        return facts.figures.value(u"worksites_opened"_s);
    case TargetMeasure::PersonMonths:
        return coveredPersonMonths(facts);
    case TargetMeasure::Budget:
        return facts.figures.value(u"budget_committed"_s);
    default:
        return 0;
    }
}

std::map<QString, Table> SessionTables::all() const
{
    std::map<QString, Table> tables;
    for (Table& table : std::vector<Table>{targetsAndResults(), agreementsByState(), agreementsByParty(),
             agreementsPending(), worksitesBy("worksites_by_commune", "commune", m_facts.communes),
             worksitesBy("worksites_by_sector", "sector", m_facts.sectors), jobsByMonth(), moneySummary(),
             moneyByMonth(), instalments(), lateItems(), leftOut(), comparedPeriods(), comparedEditions(),
             annexAgreements(), annexWorksites()})
        tables.emplace(table.code, table);
    return tables;
}

Table SessionTables::targetsAndResults() const
{
    Table table = m_maker.make("target_vs_realised",
        {{"measure"}, {"target_status"}, {"decided_on", Kind::Date}, {"target_value", Kind::Integer},
            {"realised", Kind::Integer}, {"rate", Kind::Percent}});
    for (const TargetMeasure measure : kCountedMeasures) {
        std::vector<const Target*> dated;
        for (const Target& target : m_facts.edition.targets) {
            const bool isKnown = !target.decidedOn.isValid() || target.decidedOn <= m_facts.period.to;
            if (target.measure == measure && isKnown)
                dated.push_back(&target);
        }
        std::stable_sort(dated.begin(), dated.end(),
            [](const Target* a, const Target* b) { return a->decidedOn < b->decidedOn; });
        const bool isBudget = measure == TargetMeasure::Budget;
        const qint64 done = realised(m_facts, measure);
        for (const Target* target : dated) {
            const QString status =
                m_context.words().choice("target_status", kTargetStatuses, qint64(target->status));
            const qint64 value = isBudget ? target->value : target->count();
            table.rows.push_back({m_context.words().choice("measure", kTargetMeasures, qint64(measure)),
                target->assumed ? say("assumed").arg(status) : status, cellOf(target->decidedOn),
                isBudget ? Cell(Money{value}) : Cell(value), isBudget ? Cell(Money{done}) : Cell(done),
                rateCell(done, value)});
        }
    }
    return table;
}

Table SessionTables::agreementsByState() const
{
    Table table = m_maker.make("agreements_by_state",
        {{"state"}, {"agreements", Kind::Integer}, {"person_months", Kind::Integer},
            {"amount", Kind::Money}});
    qint64 allMonths = 0;
    Money all;
    for (const Choice& state : kAgreementStates) {
        qint64 count = 0;
        qint64 months = 0;
        Money amount;
        for (const ListedAgreement& agreement : m_facts.agreements) {
            if (int(agreement.state) != state.value)
                continue;
            ++count;
            months += agreement.personMonths;
            amount += agreement.amount;
        }
        if (count == 0)
            continue;
        table.rows.push_back({m_context.words().choice("agreement_state", kAgreementStates, state.value),
            count, months, amount});
        allMonths += months;
        all += amount;
    }
    if (!table.rows.empty())
        table.totals = {m_maker.total(), qint64(m_facts.agreements.size()), allMonths, all};
    return table;
}

Table SessionTables::agreementsByParty() const
{
    Table table = m_maker.captioned("agreements_by_party",
        {{"carrier_kind"}, {"carriers", Kind::Integer}, {"agreements", Kind::Integer},
            {"person_months", Kind::Integer}, {"amount", Kind::Money}});
    struct Sum {
        QSet<qint64> carriers;
        qint64 agreements = 0;
        qint64 months = 0;
        Money amount;
    };
    std::map<int, Sum> sums;
    Sum all;
    for (const ListedAgreement& agreement : m_facts.agreements) {
        const bool isDead =
            agreement.state == AgreementState::Rejected || agreement.state == AgreementState::Cancelled;
        if (isDead || !agreement.carrier)
            continue;
        for (Sum* sum : {&sums[int(agreement.carrierKind)], &all}) {
            sum->carriers.insert(agreement.carrier.value);
            ++sum->agreements;
            sum->months += agreement.personMonths;
            sum->amount += agreement.amount;
        }
    }
    const auto row = [](const Cell& head, const Sum& sum) -> std::vector<Cell> {
        return {head, qint64(sum.carriers.size()), sum.agreements, sum.months, sum.amount};
    };
    for (const auto& [kind, sum] : sums)
        table.rows.push_back(row(m_context.words().choice("partner_kinds", kPartnerKinds, kind), sum));
    if (!table.rows.empty())
        table.totals = row(m_maker.total(), all);
    return table;
}

Table SessionTables::agreementsPending() const
{
    Table table = m_maker.make("agreements_pending",
        {{"number"}, {"subject", Kind::Text, 1.5}, {"carrier", Kind::Text, 1.5}, {"stage"},
            {"next_step", Kind::Text, 1.5}});
    for (const ListedAgreement* agreement : m_facts.pending()) {
        const QString code = choiceCode(kAgreementStates, qint64(agreement->state));
        const bool isSignedByAllButOne =
            agreement->state == AgreementState::Approved && agreement->unsignedParties == 1;
        QString next =
            m_context.words().at(u"next_step."_s + (isSignedByAllButOne ? u"approved_one"_s : code));
        if (next.contains("%1"_L1))
            next = next.arg(m_context.counted("party", agreement->unsignedParties, true));
        table.rows.push_back({m_context.code(agreement->number), m_context.text(agreement->title),
            cellOf(m_context.text(agreement->carrierName)),
            m_context.words().choice("agreement_short", kAgreementStates, qint64(agreement->state)), next});
    }
    return table;
}

Table SessionTables::worksitesBy(
    const char* code, const char* head, const std::vector<FigureGroup>& groups) const
{
    static constexpr const char* kMeasures[] = {"worksites_planned", "worksites_opened", "worksites_finished",
        "jobs_planned", "jobs_opened", "person_months"};
    Table table = m_maker.make(code,
        {{head, Kind::Text, 3}, {"worksites_planned", Kind::Integer}, {"started", Kind::Integer},
            {"finished", Kind::Integer}, {"jobs_planned", Kind::Integer}, {"opened", Kind::Integer},
            {"person_months", Kind::Integer}});
    std::vector<Cell> totals{m_maker.total()};
    for (const FigureGroup& group : groups) {
        const QString name = m_context.text(group.name);
        std::vector<Cell> row{name.isEmpty() ? say("not_filled_in") : name};
        for (const char* measure : kMeasures)
            row.push_back(valueOf(group, measure));
        table.rows.push_back(std::move(row));
    }
    for (const char* measure : kMeasures)
        totals.push_back(m_facts.figures.value(QLatin1StringView(measure)));
    if (!table.rows.empty())
        table.totals = totals;
    return table;
}

Table SessionTables::jobsByMonth() const
{
    Table table = m_maker.captioned("jobs_by_month",
        {{"month"}, {"worksites_opened", Kind::Integer}, {"jobs_opened", Kind::Integer},
            {"jobs_cumulated", Kind::Integer}});
    qint64 cumulated = 0;
    for (const FigureGroup& month : m_facts.months) {
        const qint64 opened = valueOf(month, "worksites_opened");
        if (opened == 0)
            continue;
        cumulated += valueOf(month, "jobs_opened");
        table.rows.push_back({Format::capitalised(m_context.text(month.name)), opened,
            valueOf(month, "jobs_opened"), cumulated});
    }
    return table;
}

Table SessionTables::instalments() const
{
    Table table = m_maker.captioned(
        "instalments_situation", {{"situation"}, {"instalments", Kind::Integer}, {"amount", Kind::Money}});
    static constexpr const char* kWords[] = {"instalment.not_due", "instalment.due", "instalment.requested",
        "instalment.released", "instalment.paid", "instalment.refused", "instalment.recovered"};
    qint64 count = 0;
    Money amount;
    for (const InstalmentSum& sum : m_facts.instalments) {
        const bool isCounted = sum.situation != InstalmentSituation::Recovered;
        table.rows.push_back(
            {say(kWords[int(sum.situation)]), isCounted ? Cell(sum.count) : Cell(), sum.amount});
        count += isCounted ? sum.count : 0;
        amount += sum.amount;
    }
    if (!table.rows.empty())
        table.totals = {m_maker.total(), count, amount};
    return table;
}

Table SessionTables::lateItems() const
{
    Table table = m_maker.make("late_items",
        {{"due_on", Kind::Date}, {"record"}, {"late_what", Kind::Text, 2}, {"whom"},
            {"days_late", Kind::Integer}});
    for (const LateItem& item : m_facts.late) {
        const QString sentence = m_context.words().at(u"late."_s + item.what);
        const QString name = m_context.text(item.name);
        const QString what = item.number > 0 ? sentence.arg(item.number)
            : sentence.contains("%1"_L1)     ? sentence.arg(name)
                                             : sentence;
        table.rows.push_back({cellOf(item.dueOn), m_context.code(item.subject), what,
            cellOf(m_context.text(item.ofWhom)), item.dueOn.daysTo(m_facts.period.to)});
    }
    return table;
}

Table SessionTables::leftOut() const
{
    Table table = m_maker.make("left_out", {{"record"}, {"rule"}});
    for (const FigureFinding& found : m_facts.leftOut)
        table.rows.push_back({m_context.code(found.finding.key), cellOf(found.finding.problem.rule)});
    return table;
}

void SessionTables::addComparison(
    Table& table, const QString& key, const Figures& before, const Figures& now) const
{
    const qint64 old = before.value(key);
    const qint64 current = now.value(key);
    table.rows.push_back({m_context.words().at(u"figure."_s + key), valueCell(key, old),
        valueCell(key, current), valueCell(key, current - old)});
}

} // namespace sijill
