#include "core/storage/figure_reader.h"

#include "core/base/format.h"
#include "core/base/language.h"
#include "core/domain/partner.h"
#include "core/domain/worksite.h"
#include "core/storage/query.h"

namespace sijill {
namespace {

constexpr Choice kDimensionTable[] = {
    {int(Dimension::None), "none", QT_TRANSLATE_NOOP("Choice", "No breakdown")},
    {int(Dimension::Commune), "commune", QT_TRANSLATE_NOOP("Choice", "By commune")},
    {int(Dimension::Sector), "sector", QT_TRANSLATE_NOOP("Choice", "By sector")},
    {int(Dimension::Partner), "partner", QT_TRANSLATE_NOOP("Choice", "By partner")},
    {int(Dimension::PartnerKind), "partner_kind", QT_TRANSLATE_NOOP("Choice", "By kind of partner")},
    {int(Dimension::Component), "component", QT_TRANSLATE_NOOP("Choice", "By component")},
    {int(Dimension::Marker), "marker", QT_TRANSLATE_NOOP("Choice", "By priority marker")},
    {int(Dimension::Wave), "wave", QT_TRANSLATE_NOOP("Choice", "By wave")},
    {int(Dimension::Month), "month", QT_TRANSLATE_NOOP("Choice", "By month")},
    {int(Dimension::State), "state", QT_TRANSLATE_NOOP("Choice", "By state")},
};

constexpr const char* kWorksiteMeasures[] = {"worksites_planned", "worksites_opened", "worksites_finished",
    "worksites_opened_in_period", "jobs_planned", "jobs_opened", "jobs_opened_in_period", "person_months"};
constexpr const char* kBudgetMeasures[] = {"budget_committed", "budget_released", "budget_paid"};

/// Where a dimension's groups get their codes and names from.
struct DimensionSql {
    QString column; ///< Of worksite_facts.
    QString table;  ///< Of records; empty for codes and numbers.
    QString codeColumn;
    QString order;
};

DimensionSql sqlOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Commune:
        return {u"commune"_s, u"territory"_s, u"code"_s, u"d.code"_s};
    case Dimension::Sector:
        return {u"sector"_s, u"sector"_s, u"code"_s, u"d.position"_s};
    case Dimension::Partner:
        return {u"partner"_s, u"partner"_s, u"number"_s, u"d.number"_s};
    case Dimension::Component:
        return {u"component"_s, u"component"_s, u"code"_s, u"d.position"_s};
    case Dimension::Marker:
        return {u"marker"_s, u"marker"_s, u"code"_s, u"d.position"_s};
    case Dimension::PartnerKind:
        return {u"partner_kind"_s, {}, {}, u"f.grp"_s};
    case Dimension::Wave:
        return {u"wave"_s, {}, {}, u"f.grp"_s};
    case Dimension::Month:
        return {u"month"_s, {}, {}, u"f.grp"_s};
    case Dimension::State:
        return {u"state"_s, {}, {}, u"f.grp"_s};
    case Dimension::None:
        break;
    }
    return {u"0"_s, {}, {}, u"f.grp"_s};
}

/// A worksite of two priorities counts in both, once in each.
QString factsFor(Dimension dimension)
{
    const QString facts = sqlResource(u"indicators/worksite_facts"_s);
    if (dimension != Dimension::Marker)
        return facts;
    return u"SELECT w.*, k.marker FROM (%1) w LEFT JOIN worksite_marker k ON k.worksite_id = w.id"_s.arg(
        facts);
}

/// Codes and months have no stored names: their words in each language of the program.
LocalizedText namesOf(Choices choices, qint64 value)
{
    LocalizedText names;
    const Choice* choice = findChoice(choices, value);
    for (const QString& language : kLanguages)
        names.set(
            language, choice ? translatedTo(language, "Choice", choice->label) : QString::number(value));
    return names;
}

LocalizedText monthNames(const QString& month)
{
    LocalizedText names;
    for (const QString& language : kLanguages)
        names.set(language, Format(language).monthYear(QDate::fromString(month, u"yyyy-MM"_s)));
    return names;
}

void nameGroup(FigureGroup& group, Dimension dimension, const QString& raw)
{
    switch (dimension) {
    case Dimension::PartnerKind:
        group.key = raw.isEmpty() ? QString() : choiceCode(kPartnerKinds, group.id);
        group.name = raw.isEmpty() ? LocalizedText() : namesOf(kPartnerKinds, group.id);
        break;
    case Dimension::State:
        group.key = choiceCode(kWorksiteStates, group.id);
        group.name = namesOf(kWorksiteStates, group.id);
        break;
    case Dimension::Wave:
        group.key = raw;
        group.name = LocalizedText{{u"ar"_s, raw}, {u"fr"_s, raw}, {u"en"_s, raw}};
        break;
    case Dimension::Month:
        group.key = raw;
        group.name = monthNames(raw);
        break;
    default:
        break;
    }
}

void bindPeriod(Query& query, const FigurePeriod& period)
{
    query.bind(":edition", period.edition.value).bind(":from", period.from).bind(":to", period.to);
}

/// Months are numbered 202307, so that groups of every dimension have a number.
qint64 groupId(Dimension dimension, const QString& raw)
{
    return dimension == Dimension::Month ? QString(raw).remove(u'-').toLongLong() : raw.toLongLong();
}

std::map<QString, qint64> budgetMeasures(const Query& query, int firstColumn)
{
    std::map<QString, qint64> amounts;
    for (const char* measure : kBudgetMeasures)
        amounts[QLatin1StringView(measure)] = query.integer(firstColumn++);
    return amounts;
}

void addAmounts(FigureGroup& group, const std::map<QString, qint64>& amounts)
{
    for (const auto& [measure, amount] : amounts)
        group.values[measure] += amount;
}

FigureGroup readGroup(const Query& query, Dimension dimension)
{
    FigureGroup group{
        .id = groupId(dimension, query.text(0)), .key = query.text(1), .name = {}, .values = {}};
    LocalizedText::fromJson(query.text(2).toUtf8(), group.name);
    nameGroup(group, dimension, query.text(0));
    return group;
}

/// One agreement's money over its worksites by person-months, cumulatively rounded so that the parts sum to
/// the whole.
class Sharing {
public:
    using Amounts = std::map<QString, qint64>;

    void add(qint64 agreement, qint64 worksite, qint64 carried, qint64 total, const Amounts& amounts)
    {
        if (agreement != m_agreement) {
            m_agreement = agreement;
            m_carried = 0;
            m_given.clear();
        }
        m_carried += carried;
        for (const auto& [measure, amount] : amounts) {
            const qint64 upToHere = total == 0 ? amount : scaledHalfUp(amount, m_carried, total);
            m_byWorksite[worksite][measure] += upToHere - m_given[measure];
            m_given[measure] = upToHere;
        }
    }
    const std::map<qint64, Amounts>& byWorksite() const { return m_byWorksite; }

private:
    std::map<qint64, Amounts> m_byWorksite;
    qint64 m_agreement = -1;
    qint64 m_carried = 0;
    Amounts m_given;
};

} // namespace

const Choices kDimensions = kDimensionTable;

std::vector<FigureGroup> FigureReader::worksites(const FigurePeriod& period, Dimension dimension) const
{
    const DimensionSql sql = sqlOf(dimension);
    QStringList sums;
    QStringList names;
    for (const char* measure : kWorksiteMeasures) {
        sums << u"SUM(%1) AS %1"_s.arg(QLatin1StringView(measure));
        names << u"f."_s + QLatin1StringView(measure);
    }
    const bool records = !sql.table.isEmpty();
    const QString join = records ? u" LEFT JOIN %1 d ON d.id = f.grp"_s.arg(sql.table) : QString();
    const QString labels = records ? u"d.%1, d.names"_s.arg(sql.codeColumn) : u"NULL, NULL"_s;
    Query query(m_database,
        u"SELECT f.grp, %1, %2 FROM (SELECT %3 AS grp, %4 FROM (%5) GROUP BY 1) f%6 ORDER BY f.grp IS NULL, %7"_s
            .arg(labels, names.join(u", "_s), sql.column, sums.join(u", "_s), factsFor(dimension), join,
                sql.order));
    bindPeriod(query, period);
    std::vector<FigureGroup> groups;
    while (query.next()) {
        FigureGroup group = readGroup(query, dimension);
        int column = 3;
        for (const char* measure : kWorksiteMeasures)
            group.values[QLatin1StringView(measure)] = query.integer(column++);
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<FigureGroup> FigureReader::budget(const FigurePeriod& period, Dimension dimension) const
{
    if (dimension == Dimension::Month)
        return budgetByMonth(period);
    Sharing money;
    {
        Query query(m_database,
            u"SELECT a.id, COALESCE(x.worksite, 0), COALESCE(x.person_months, 0), a.carried,"
            " a.budget_committed, a.budget_released, a.budget_paid"
            " FROM (%1) a LEFT JOIN agreement_worksite x ON x.agreement_id = a.id ORDER BY a.id, x.position"_s
                .arg(sqlResource(u"indicators/agreement_facts"_s)));
        bindPeriod(query, period);
        while (query.next())
            money.add(query.integer(0), query.integer(1), query.integer(2), query.integer(3),
                budgetMeasures(query, 4));
    }
    // Worksites give the groups their order and names; a worksite of two priorities counts in both.
    std::vector<FigureGroup> groups = worksites(period, dimension);
    std::map<qint64, FigureGroup*> byId;
    for (FigureGroup& group : groups) {
        group.values.clear();
        byId[group.id] = &group;
    }
    FigureGroup nowhere;
    Query query(m_database, u"SELECT id, %1 FROM (%2)"_s.arg(sqlOf(dimension).column, factsFor(dimension)));
    bindPeriod(query, period);
    std::multimap<qint64, qint64> groupsOf;
    while (query.next())
        groupsOf.emplace(query.integer(0), groupId(dimension, query.text(1)));
    for (const auto& [worksite, amounts] : money.byWorksite()) {
        const auto [first, last] = groupsOf.equal_range(worksite);
        if (first == last)
            addAmounts(nowhere, amounts);
        for (auto group = first; group != last; ++group)
            addAmounts(*byId.at(group->second), amounts);
    }
    if (!nowhere.values.empty())
        groups.push_back(std::move(nowhere));
    return groups;
}

std::vector<FigureGroup> FigureReader::budgetByMonth(const FigurePeriod& period) const
{
    Query query(m_database, sqlResource(u"indicators/money_by_month"_s));
    bindPeriod(query, period);
    std::vector<FigureGroup> groups;
    while (query.next()) {
        FigureGroup group{
            .id = groupId(Dimension::Month, query.text(0)), .key = {}, .name = {}, .values = {}};
        nameGroup(group, Dimension::Month, query.text(0));
        group.values = budgetMeasures(query, 1);
        groups.push_back(std::move(group));
    }
    return groups;
}

qint64 FigureReader::communesCovered(const FigurePeriod& period) const
{
    Query query(m_database,
        u"SELECT COUNT(DISTINCT commune) FROM (%1) WHERE worksites_planned = 1"_s.arg(
            sqlResource(u"indicators/worksite_facts"_s)));
    bindPeriod(query, period);
    return query.next() ? query.integer(0) : 0;
}

qint64 FigureReader::communesTotal(QDate day) const
{
    Query query(m_database, sqlResource(u"indicators/communes_total"_s));
    query.bind(":to", day);
    return query.next() ? query.integer(0) : 0;
}

std::map<int, qint64> FigureReader::agreementsByState(const FigurePeriod& period) const
{
    Query query(m_database, sqlResource(u"indicators/agreements_by_state"_s));
    bindPeriod(query, period);
    std::map<int, qint64> counts;
    while (query.next())
        counts[int(query.integer(0))] = query.integer(1);
    return counts;
}

std::map<int, qint64> FigureReader::partnersByKind(EditionId edition) const
{
    Query query(m_database, sqlResource(u"indicators/partners_by_kind"_s));
    query.bind(":edition", edition.value);
    std::map<int, qint64> counts;
    while (query.next())
        counts[int(query.integer(0))] = query.integer(1);
    return counts;
}

std::vector<DueItem> FigureReader::dueItems(EditionId edition, QDate today) const
{
    Query query(m_database,
        u"SELECT what, kind, record_id, subject, name, of_whom, due_on FROM (%1) ORDER BY due_on, what, record_id"_s
            .arg(sqlResource(u"indicators/due_items"_s)));
    query.bind(":edition", edition.value).bind(":today", today);
    std::vector<DueItem> items;
    while (query.next()) {
        DueItem item{.what = query.text(0),
            .kind = query.text(1),
            .recordId = query.integer(2),
            .subject = query.text(3),
            .name = {},
            .ofWhom = {},
            .dueOn = query.day(6)};
        LocalizedText::fromJson(query.text(4).toUtf8(), item.name);
        LocalizedText::fromJson(query.text(5).toUtf8(), item.ofWhom);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace sijill
