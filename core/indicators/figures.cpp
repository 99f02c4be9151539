#include "core/indicators/figures.h"

#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill {
namespace {

void addTargets(const Edition& edition, std::map<QString, qint64>& values)
{
    const auto add = [&](const QString& key, TargetMeasure measure, std::optional<TargetStatus> status) {
        const Target* target = status ? edition.target(measure, *status) : edition.target(measure);
        values[key] = target ? target->count() : 0;
    };
    add(u"jobs_allotted"_s, TargetMeasure::Jobs, TargetStatus::Allotted);
    add(u"jobs_target_proposed"_s, TargetMeasure::Jobs, TargetStatus::Proposed);
    add(u"jobs_target_adopted"_s, TargetMeasure::Jobs, TargetStatus::Adopted);
    add(u"jobs_target"_s, TargetMeasure::Jobs, std::nullopt);
    add(u"person_months_target"_s, TargetMeasure::PersonMonths, std::nullopt);
    add(u"worksites_target"_s, TargetMeasure::Worksites, std::nullopt);
    const Target* budget = edition.target(TargetMeasure::Budget);
    values[u"budget_target"_s] = budget ? budget->value : 0;
}

void addTotals(const std::vector<FigureGroup>& groups, std::map<QString, qint64>& values)
{
    for (const FigureGroup& group : groups) {
        for (const auto& [key, value] : group.values)
            values[key] += value;
    }
}

} // namespace

qint64 Figures::value(const QString& key) const
{
    const auto found = values.find(key);
    return found == values.end() ? 0 : found->second;
}

QDate defaultEnd(const Edition& edition, QDate today)
{
    return std::min(edition.to, std::max(today, edition.from));
}

Status checkPeriod(const FigurePeriod& period)
{
    if (period.from <= period.to)
        return {};
    return failure(
        ErrorCode::Invalid, QCoreApplication::translate("Figures", "The period ends before it begins."));
}

Figures figuresOf(Database& database, const Edition& edition, const PeriodFigures& counted, Dimension by)
{
    const FigurePeriod& period = counted.period();
    Figures figures{.edition = edition.id,
        .editionCode = edition.code,
        .currency = edition.currency,
        .from = period.from,
        .to = period.to,
        .by = by,
        .values = {},
        .agreementsByState = {},
        .partnersByKind = {},
        .rows = {}};
    const FigureReader reader(database);
    addTargets(edition, figures.values);
    addTotals(counted.worksites(Dimension::None), figures.values);
    addTotals(counted.budget(Dimension::None), figures.values);
    figures.values[u"communes_covered"_s] = counted.communesCovered();
    figures.values[u"communes_total"_s] = reader.communesTotal(period.to);
    figures.agreementsByState = reader.agreementsByState(period);
    figures.partnersByKind = reader.partnersByKind(edition.id);
    for (const auto& [state, count] : figures.agreementsByState)
        figures.values[u"agreements"_s] += count;
    for (const auto& [kind, count] : figures.partnersByKind)
        figures.values[u"partners"_s] += count;
    if (by != Dimension::None)
        figures.rows = counted.groups(by);
    return figures;
}

Result<Figures> computeFigures(
    Database& database, EditionId editionId, QDate today, QDate from, QDate to, Dimension by)
{
    return database.read([&]() -> Result<Figures> {
        const std::optional<Edition> edition = RecordStore(database).find<Edition>(editionId);
        if (!edition)
            return failure(
                ErrorCode::NotFound, QCoreApplication::translate("Figures", "There is no such edition."));
        const FigurePeriod period{editionId, from.isValid() ? from : edition->from,
            to.isValid() ? to : defaultEnd(*edition, today)};
        if (const Status fine = checkPeriod(period); !fine)
            return tl::unexpected(fine.error());
        return figuresOf(database, *edition, PeriodFigures(database, period), by);
    });
}

RecordSet recordsBehind(const QString& key, Dimension by, const FigureGroup* group)
{
    ListFilter filter;
    const bool isBudget = key.startsWith("budget_"_L1) || key == "agreements"_L1;
    const bool isSlots = key.startsWith("jobs_"_L1) || key == "person_months"_L1;
    const auto among = [&](const QString& column, QList<qint64> values) {
        filter.columns[column] = {.among = std::move(values)};
    };
    if (group && by == Dimension::Commune)
        among(u"commune_id"_s, {group->id});
    else if (group && by == Dimension::Sector)
        among(u"sector_id"_s, {group->id});
    else if (group && by == Dimension::Partner)
        among(u"employer_id"_s, {group->id});
    else if (group && by == Dimension::Wave)
        among(u"wave"_s, {group->id});
    else if (group && by == Dimension::State)
        among(isSlots ? u"worksite_state"_s : u"state"_s, {group->id});
    else if (group && by == Dimension::PartnerKind)
        among(u"employer_kind"_s, {group->id});
    else if (group && by == Dimension::Component)
        among(u"component_id"_s, {group->id});
    else if (group && by == Dimension::Marker)
        filter.columns[u"marker_ids"_s] = {.contains = u"m%1m"_s.arg(group->id)};
    else if (group && by == Dimension::Month) {
        const QDate first = QDate::fromString(group->key + u"-01"_s, Qt::ISODate);
        filter.columns[u"opened_on"_s] = {.from = first, .to = first.addMonths(1).addDays(-1)};
    }
    if (key.contains("target"_L1) || key == "jobs_allotted"_L1 || key == "communes_total"_L1)
        return {}; // Decided, not counted.
    if (key == "partners"_L1) {
        filter.columns[u"agreements"_s] = {.from = qint64(1)};
        return {u"partners"_s, filter.toJson()};
    }
    among(u"is_left_out"_s, {0}); // I1
    if (isBudget && !group) {
        if (key != "agreements"_L1) {
            among(u"state"_s, {4, 5, 6, 7});
            among(u"kind"_s, {1, 2}); // A framework's money is that of the agreements under it.
        }
        return {u"agreements"_s, filter.toJson()};
    }
    if (isSlots) {
        if (key.startsWith("jobs_opened"_L1))
            among(u"is_opened"_s, {1});
        else if (!filter.columns.contains(u"worksite_state"_s))
            among(u"worksite_state"_s, {0, 1, 2, 3, 4}); // Not the cancelled ones.
        return {u"slots"_s, filter.toJson()};
    }
    if (key.startsWith("worksites_opened"_L1) && !filter.columns.contains(u"opened_on"_s))
        filter.columns[u"opened_on"_s] = {.from = QDate(1900, 1, 1)};
    else if (!filter.columns.contains(u"state"_s)) // A group of one state keeps it.
        among(
            u"state"_s, key == "worksites_finished"_L1 ? QList<qint64>{3, 4} : QList<qint64>{0, 1, 2, 3, 4});
    return {u"worksites"_s, filter.toJson()};
}

Figure figureOf(const Figures& figures, const QString& key, const QString& language)
{
    std::vector<const FigureGroup*> groups;
    for (const FigureGroup& group : figures.rows) {
        if (group.values.contains(key) && group.values.at(key) != 0)
            groups.push_back(&group);
    }
    const bool byNumber = figures.by == Dimension::Month || figures.by == Dimension::Wave;
    if (!byNumber)
        std::stable_sort(groups.begin(), groups.end(), [&](const FigureGroup* a, const FigureGroup* b) {
            return a->values.at(key) > b->values.at(key);
        });
    Figure figure{.code = key + u"_by_"_s + choiceCode(kDimensions, int(figures.by)),
        .title = u"%1 — %2"_s.arg(figureTitle(key), choiceLabel(kDimensions, int(figures.by))),
        .unit = isMoney(key) ? figures.currency : QString(),
        .language = language,
        .shape = byNumber ? FigureShape::Columns : FigureShape::Bars,
        .decimals = 0,
        .categories = {},
        .series = {{figureTitle(key), {}}},
        .targets = {},
        .records = {},
        .note = {}};
    for (const FigureGroup* group : groups) {
        QString name = group->key.isEmpty() ? QCoreApplication::translate("Figures", "not filled in")
                                            : group->name.best(LocalizedText::displayLanguages());
        if (figures.by == Dimension::Month && groups.size() <= 12)
            name = name.section(
                u' ', 0, -2); // Within a year the month alone is clear, and fits under its column.
        figure.categories << name;
        const double value = double(group->values.at(key));
        figure.series.front().values.push_back(isMoney(key) ? value / 100 : value);
        figure.records.push_back(recordsBehind(key, figures.by, group));
    }
    return figure;
}

} // namespace sijill
