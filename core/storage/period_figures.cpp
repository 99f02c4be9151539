#include "core/storage/period_figures.h"

#include "core/storage/figure_groups.h"
#include "core/storage/query.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace sijill {
namespace {

constexpr const char* kWorksiteMeasures[] = {"worksites_planned", "worksites_opened", "worksites_finished",
    "worksites_opened_in_period", "jobs_planned", "jobs_opened", "jobs_opened_in_period", "person_months"};
constexpr const char* kBudgetMeasures[] = {"budget_committed", "budget_released", "budget_paid"};
/// Columns of worksite_facts.sql that hold the number of a group.
constexpr std::pair<Dimension, const char*> kColumns[] = {{Dimension::Commune, "commune"},
    {Dimension::Sector, "sector"}, {Dimension::Partner, "partner"}, {Dimension::PartnerKind, "partner_kind"},
    {Dimension::Component, "component"}, {Dimension::Wave, "wave"}, {Dimension::State, "state"}};

void bindPeriod(Query& query, const FigurePeriod& period)
{
    query.bind(":edition", period.edition.value).bind(":from", period.from).bind(":to", period.to);
}

constexpr std::size_t kAmounts = std::size(kBudgetMeasures);
using Amounts = std::array<qint64, kAmounts>;

Amounts amountsOf(const Query& query, int firstColumn)
{
    Amounts amounts{};
    for (qint64& amount : amounts)
        amount = query.integer(firstColumn++);
    return amounts;
}

/// Keys of all measures as the groups bear them: thousands of groups share them.
template <std::size_t size>
std::array<QString, size> keysOf(const char* const (&measures)[size])
{
    std::array<QString, size> keys;
    std::transform(std::begin(measures), std::end(measures), keys.begin(),
        [](const char* key) { return QString::fromLatin1(key); });
    return keys;
}

void addAmounts(FigureGroup& group, const Amounts& amounts)
{
    static const auto keys = keysOf(kBudgetMeasures);
    for (std::size_t i = 0; i < kAmounts; ++i)
        group.values[keys[i]] += amounts[i];
}

/// One agreement's money over its worksites by person-months, cumulatively rounded so that the parts sum to
/// the whole.
class Sharing {
public:
    explicit Sharing(std::map<qint64, Amounts>& byWorksite)
        : m_byWorksite(byWorksite)
    {
    }

    void add(qint64 agreement, qint64 worksite, qint64 carried, qint64 total, const Amounts& amounts)
    {
        if (agreement != m_agreement) {
            m_agreement = agreement;
            m_carried = 0;
            m_given = {};
        }
        m_carried += carried;
        Amounts& given = m_byWorksite[worksite];
        for (std::size_t i = 0; i < kAmounts; ++i) {
            const qint64 upToHere = total == 0 ? amounts[i] : scaledHalfUp(amounts[i], m_carried, total);
            given[i] += upToHere - m_given[i];
            m_given[i] = upToHere;
        }
    }

private:
    std::map<qint64, Amounts>& m_byWorksite;
    qint64 m_agreement = -1;
    qint64 m_carried = 0;
    Amounts m_given{};
};

} // namespace

PeriodFigures::PeriodFigures(Database& database, const FigurePeriod& period)
    : m_database(database)
    , m_period(period)
{
    static_assert(std::size(kWorksiteMeasures) == kMeasures);
    readWorksites();
    readMoney();
}

void PeriodFigures::readWorksites()
{
    QStringList columns{u"id"_s, u"month"_s};
    for (const char* measure : kWorksiteMeasures)
        columns << QLatin1StringView(measure);
    for (const auto& [dimension, column] : kColumns)
        columns << QLatin1StringView(column);
    Query query(m_database,
        u"SELECT %1 FROM (%2)"_s.arg(columns.join(u", "_s), sqlResource(u"indicators/worksite_facts"_s)));
    bindPeriod(query, m_period);
    while (query.next()) {
        Fact& fact = m_facts.emplace_back();
        fact.worksite = query.integer(0);
        fact.groups[std::size_t(Dimension::None)] = 0;
        if (!query.isNull(1))
            fact.groups[std::size_t(Dimension::Month)] = monthNumber(query.text(1));
        int column = 2;
        for (qint64& sum : fact.sums)
            sum = query.integer(column++);
        for (const auto& [dimension, name] : kColumns) {
            if (!query.isNull(column))
                fact.groups[std::size_t(dimension)] = query.integer(column);
            ++column;
        }
    }
    Query markers(m_database,
        u"SELECT k.worksite_id, k.marker FROM worksite_marker k JOIN worksite w ON w.id = k.worksite_id"
        " WHERE w.edition = :edition"_s);
    markers.bind(":edition", m_period.edition.value);
    while (markers.next())
        m_markers.emplace(markers.integer(0), markers.integer(1));
}

void PeriodFigures::readMoney()
{
    Sharing money(m_money);
    Query query(m_database,
        u"SELECT a.id, COALESCE(x.worksite, 0), COALESCE(x.person_months, 0), a.carried,"
        " a.budget_committed, a.budget_released, a.budget_paid"
        " FROM (%1) a LEFT JOIN agreement_worksite x ON x.agreement_id = a.id ORDER BY a.id, x.position"_s
            .arg(sqlResource(u"indicators/agreement_facts"_s)));
    bindPeriod(query, m_period);
    while (query.next())
        money.add(
            query.integer(0), query.integer(1), query.integer(2), query.integer(3), amountsOf(query, 4));
}

std::vector<PeriodFigures::GroupId> PeriodFigures::groupsOf(const Fact& fact, Dimension dimension) const
{
    if (dimension != Dimension::Marker)
        return {fact.groups[std::size_t(dimension)]};
    std::vector<GroupId> markers;
    const auto [first, last] = m_markers.equal_range(fact.worksite);
    for (auto marker = first; marker != last; ++marker)
        markers.emplace_back(marker->second);
    return markers.empty() ? std::vector<GroupId>{std::nullopt} : markers;
}

std::vector<FigureGroup> PeriodFigures::worksites(Dimension dimension) const
{
    std::map<GroupId, Sums> sums;
    for (const Fact& fact : m_facts) {
        for (const GroupId& group : groupsOf(fact, dimension)) {
            Sums& sum = sums[group];
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += fact.sums[i];
        }
    }
    std::vector<qint64> ids;
    for (const auto& [id, sum] : sums) {
        if (id)
            ids.push_back(*id);
    }
    std::vector<FigureGroup> groups = groupsWith(m_database, dimension, ids);
    static const auto keys = keysOf(kWorksiteMeasures);
    const auto fill = [](FigureGroup& group, const Sums& sum) {
        for (std::size_t i = 0; i < sum.size(); ++i)
            group.values[keys[i]] = sum[i];
    };
    for (FigureGroup& group : groups)
        fill(group, sums.at(group.id));
    if (const auto blank = sums.find(std::nullopt); blank != sums.end())
        fill(groups.emplace_back(), blank->second);
    return groups;
}

std::vector<FigureGroup> PeriodFigures::budget(Dimension dimension) const
{
    if (dimension == Dimension::Month)
        return budgetByMonth();
    // Worksites give the groups their order and names.
    std::vector<FigureGroup> groups = worksites(dimension);
    for (FigureGroup& group : groups)
        group.values.clear();
    addMoney(groups, dimension);
    return groups;
}

/// A month may have money and no worksite that opened in it, or the reverse.
std::vector<FigureGroup> PeriodFigures::groups(Dimension dimension) const
{
    std::vector<FigureGroup> groups = worksites(dimension);
    if (dimension != Dimension::Month) {
        addMoney(groups, dimension);
        return groups;
    }
    for (FigureGroup& money : budgetByMonth()) {
        const auto month = std::find_if(groups.begin(), groups.end(),
            [&](const FigureGroup& group) { return group.id == money.id && group.key == money.key; });
        if (month == groups.end())
            groups.push_back(std::move(money));
        else
            month->values.merge(money.values);
    }
    return groups;
}

void PeriodFigures::addMoney(std::vector<FigureGroup>& groups, Dimension dimension) const
{
    QHash<qint64, std::size_t> places;
    for (std::size_t i = 0; i < groups.size(); ++i)
        places.insert(groups[i].id, i);
    QSet<qint64> counted;
    counted.reserve(qsizetype(m_facts.size()));
    for (const Fact& fact : m_facts) {
        counted.insert(fact.worksite);
        const auto money = m_money.find(fact.worksite);
        if (money == m_money.end())
            continue;
        for (const GroupId& group : groupsOf(fact, dimension))
            addAmounts(groups[places.value(group.value_or(0))], money->second);
    }
    for (const auto& [worksite, amounts] : m_money) {
        if (counted.contains(worksite))
            continue;
        if (!places.contains(0)) { // Nothing else is without a group.
            places.insert(0, groups.size());
            groups.emplace_back();
        }
        addAmounts(groups[places.value(0)], amounts);
    }
}

std::vector<FigureGroup> PeriodFigures::budgetByMonth() const
{
    Query query(m_database, sqlResource(u"indicators/money_by_month"_s));
    bindPeriod(query, m_period);
    std::vector<FigureGroup> groups;
    while (query.next()) {
        FigureGroup& group = groups.emplace_back(monthGroup(monthNumber(query.text(0))));
        addAmounts(group, amountsOf(query, 1));
    }
    return groups;
}

qint64 PeriodFigures::communesCovered() const
{
    std::set<qint64> communes;
    for (const Fact& fact : m_facts) {
        const GroupId& commune = fact.groups[std::size_t(Dimension::Commune)];
        if (commune && fact.sums.front() == 1) // worksites_planned
            communes.insert(*commune);
    }
    return qint64(communes.size());
}

} // namespace sijill
