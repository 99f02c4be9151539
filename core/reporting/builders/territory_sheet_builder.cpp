#include "core/reporting/builders/territory_sheet_builder.h"

#include "core/domain/worksite.h"
#include "core/indicators/figures.h"
#include "core/reporting/builders/card_blocks.h"

namespace sijill {
namespace {

using Kind = ColumnKind;

constexpr double kColumnsMm = 46;
constexpr double kRowMm = 5;
constexpr double kRowsHeadMm = 12;

/// A unit and everything under it, communes alone.
std::set<qint64> communesUnder(const PaperContext& context, const Territory& unit)
{
    if (unit.kind >= TerritoryKind::Commune)
        return {unit.id.value};
    std::set<qint64> communes;
    const RecordStore records = context.records();
    for (const qint64 id : records.liveIdsReferring(recordType<Territory>(), "parent", unit.id.value)) {
        const auto part = records.find<Territory>(TerritoryId{id});
        if (part && part->isValidOn(context.today()))
            communes.merge(communesUnder(context, *part));
    }
    return communes;
}

/// number × factor ÷ people, with one decimal; empty when the people are not known.
Cell rate(qint64 number, qint64 factor, std::optional<qint64> people)
{
    return people && *people > 0 ? Cell(scaledHalfUp(number, factor * 10, *people)) : Cell();
}

std::vector<double> perThousand(const std::vector<qint64>& numbers, std::optional<qint64> people)
{
    std::vector<double> rates;
    for (const qint64 number : numbers)
        rates.push_back(people && *people > 0 ? double(scaledHalfUp(number, 10'000, *people)) / 10 : 0);
    return rates;
}

} // namespace

TerritorySheetBuilder::TerritorySheetBuilder(const PaperContext& context, const Territory& territory)
    : m_context(context)
    , m_territory(territory)
    , m_maker(context, u"MAD"_s)
    , m_communes(communesUnder(context, territory))
{
}

QString TerritorySheetBuilder::share(std::optional<qint64> part, std::optional<qint64> whole) const
{
    if (!part)
        return {};
    const QString number = m_context.format().integer(*part);
    return whole && *whole > 0 ? say(u"fact.share"_s).arg(number, m_context.format().ratio(*part, *whole))
                               : number;
}

void TerritorySheetBuilder::addFacts(CardBlocks& blocks) const
{
    const auto words = [&](const char* group, Choices choices, qint64 value) {
        return m_context.words().choice(group, choices, value);
    };
    const bool isSettingKnown = m_territory.setting != Setting::Unknown;
    const std::optional<qint64> unemployed = m_territory.unemployed();
    blocks.code("code", m_territory.code);
    blocks.fact("kind", words("territory_kind", kTerritoryKinds, qint64(m_territory.kind)));
    blocks.fact("belongs_to", m_context.nameOf<Territory>(m_territory.parent));
    blocks.fact(
        "setting", isSettingKnown ? words("setting", kSettings, qint64(m_territory.setting)) : QString());
    blocks.fact("valid", daysText(m_context, m_territory.validFrom, m_territory.validTo));
    blocks.fact("population", share(m_territory.population, {}));
    blocks.fact("women", share(m_territory.women, m_territory.population));
    blocks.fact("households", share(m_territory.households, {}));
    blocks.fact("labour_force", share(m_territory.labourForce, m_territory.population));
    blocks.fact("unemployed", share(unemployed, m_territory.labourForce));
    blocks.fact("figures_from", m_context.code(m_territory.source));
    blocks.endFacts();
}

/// The latest first.
std::vector<Edition> TerritorySheetBuilder::editions() const
{
    std::vector<Edition> found;
    m_context.records().forEachLive(recordType<Edition>(), [&](const Record& record) {
        found.push_back(record.as<Edition>());
        return true;
    });
    std::stable_sort(
        found.begin(), found.end(), [](const Edition& a, const Edition& b) { return a.from > b.from; });
    return found;
}

TerritorySheetBuilder::EditionSum TerritorySheetBuilder::sumOf(
    const Edition& edition, const std::set<qint64>& communes) const
{
    EditionSum sum{edition, {}, {}};
    const FigurePeriod period{edition.id, edition.from, defaultEnd(edition, m_context.today())};
    for (FigureGroup& group : PeriodFigures(m_context.database(), period).worksites(Dimension::Commune)) {
        if (!communes.contains(group.id))
            continue;
        for (const auto& [key, value] : group.values)
            sum.values[key] += value;
        sum.communes.push_back(std::move(group));
    }
    return sum;
}

Table TerritorySheetBuilder::byEdition(const std::vector<EditionSum>& sums) const
{
    Table table = m_maker.make("by_edition",
        {{"edition", Kind::Text, 1.6}, {"worksites_planned", Kind::Integer},
            {"worksites_opened", Kind::Integer}, {"jobs_planned", Kind::Integer},
            {"jobs_opened", Kind::Integer}, {"person_months", Kind::Integer},
            {"jobs_per_1000", Kind::Decimal}, {"jobs_per_100_unemployed", Kind::Decimal}});
    for (TableColumn& column : table.columns)
        column.scale = column.kind == Kind::Decimal ? 1 : 0;
    for (const EditionSum& sum : sums) {
        const auto count = [&](const char* key) {
            const auto found = sum.values.find(QLatin1StringView(key));
            return found == sum.values.end() ? 0 : found->second;
        };
        const qint64 jobs = count("jobs_planned");
        table.rows.push_back({m_context.text(sum.edition.label), count("worksites_planned"),
            count("worksites_opened"), jobs, count("jobs_opened"), count("person_months"),
            rate(jobs, 1000, m_territory.population), rate(jobs, 100, m_territory.unemployed())});
    }
    return table;
}

Figure TerritorySheetBuilder::figureOf(const char* code, FigureShape shape) const
{
    Figure figure;
    figure.code = QString::fromLatin1(code);
    figure.language = m_context.language();
    figure.shape = shape;
    return figure;
}

/// A commune and its province often have one name.
QString TerritorySheetBuilder::unitName(const Territory& unit) const
{
    return say(u"fact.share"_s)
        .arg(m_context.text(unit.names),
            m_context.words().choice("territory_kind", kTerritoryKinds, qint64(unit.kind)));
}

/// Jobs planned for a thousand inhabitants, here and in the unit above, edition by edition.
Chart TerritorySheetBuilder::againstProvince(const std::vector<EditionSum>& sums) const
{
    Figure figure = figureOf("jobs_per_1000", FigureShape::GroupedColumns);
    figure.title = say(u"chart.jobs_per_1000"_s);
    figure.decimals = 1;
    const auto above = m_context.records().find<Territory>(m_context.office().territory);
    std::vector<qint64> here;
    std::vector<qint64> there;
    const std::set<qint64> all = above ? communesUnder(m_context, *above) : std::set<qint64>();
    for (auto sum = sums.rbegin(); sum != sums.rend(); ++sum) {
        figure.categories << m_context.text(sum->edition.label);
        const auto planned = sum->values.find(u"jobs_planned"_s);
        here.push_back(planned == sum->values.end() ? 0 : planned->second);
        there.push_back(all.empty() ? 0 : sumOf(sum->edition, all).values[u"jobs_planned"_s]);
    }
    figure.series.push_back({unitName(m_territory), perThousand(here, m_territory.population)});
    if (above && above->id != m_territory.id && above->population)
        figure.series.push_back({unitName(*above), perThousand(there, above->population)});
    return {.figure = figure, .heightMm = kColumnsMm};
}

/// Jobs planned in each commune of a larger unit, the most first.
Chart TerritorySheetBuilder::byCommune(const EditionSum& sum) const
{
    Figure figure = figureOf("jobs_by_commune", FigureShape::Bars);
    figure.title = say(u"chart.jobs_in"_s).arg(m_context.text(sum.edition.label));
    figure.series = {{say(u"column.jobs_planned"_s), {}}};
    std::vector<FigureGroup> groups = sum.communes;
    const auto jobs = [](const FigureGroup& group) {
        const auto found = group.values.find(u"jobs_planned"_s);
        return found == group.values.end() ? 0 : found->second;
    };
    std::stable_sort(groups.begin(), groups.end(),
        [&](const FigureGroup& a, const FigureGroup& b) { return jobs(a) > jobs(b); });
    for (const FigureGroup& group : groups) {
        if (jobs(group) == 0)
            continue;
        figure.categories << m_context.text(group.name);
        figure.series[0].values.push_back(double(jobs(group)));
    }
    return {.figure = figure, .heightMm = kRowsHeadMm + kRowMm * double(figure.categories.size())};
}

/// What each commune of a larger unit got in one edition, in the order of their codes.
Table TerritorySheetBuilder::communes(const EditionSum& sum) const
{
    Table table = m_maker.make("by_commune",
        {{"commune", Kind::Text, 1.6}, {"population", Kind::Integer}, {"worksites_planned", Kind::Integer},
            {"worksites_opened", Kind::Integer}, {"jobs_planned", Kind::Integer},
            {"jobs_opened", Kind::Integer}, {"jobs_per_1000", Kind::Decimal}});
    table.columns.back().scale = 1;
    for (const FigureGroup& group : sum.communes) {
        const auto count = [&](const char* key) {
            const auto found = group.values.find(QLatin1StringView(key));
            return found == group.values.end() ? 0 : found->second;
        };
        const auto commune = m_context.records().find<Territory>(TerritoryId{group.id});
        const std::optional<qint64> people = commune ? commune->population : std::nullopt;
        table.rows.push_back({m_context.text(group.name), people ? Cell(*people) : Cell(),
            count("worksites_planned"), count("worksites_opened"), count("jobs_planned"),
            count("jobs_opened"), rate(count("jobs_planned"), 1000, people)});
    }
    return table;
}

/// The agreements that carry a worksite, by number.
QString TerritorySheetBuilder::agreementsOf(WorksiteId worksite) const
{
    QStringList numbers;
    for (const ListedAgreement& agreement :
        ReportReader(m_context.database()).agreementsCarrying(worksite, m_context.today()))
        numbers << m_context.code(agreement.number);
    return numbers.join(u'\n');
}

std::set<qint64> TerritorySheetBuilder::worksiteIds() const
{
    std::set<qint64> ids;
    for (const qint64 commune : m_communes) {
        for (const qint64 id :
            m_context.records().liveIdsReferring(recordType<Worksite>(), "commune", commune))
            ids.insert(id);
    }
    return ids;
}

Table TerritorySheetBuilder::worksites() const
{
    const std::set<qint64> ids = worksiteIds();
    Table table = m_maker.make("worksites",
        {{"code"}, {"worksite", Kind::Text, 2}, {"carrier", Kind::Text, 1.6}, {"agreements", Kind::Text, 0.6},
            {"jobs_planned", Kind::Integer}, {"opened", Kind::Integer}, {"state"}});
    const ReportReader reader(m_context.database());
    qint64 planned = 0;
    qint64 opened = 0;
    for (const Edition& edition : editions()) {
        for (const ListedWorksite& worksite :
            reader.worksites({edition.id, edition.from, m_context.today()})) {
            if (!ids.contains(worksite.id.value))
                continue;
            table.rows.push_back({m_context.code(worksite.code), m_context.text(worksite.title),
                cellOf(m_context.text(worksite.employer)), cellOf(agreementsOf(worksite.id)),
                qint64(worksite.jobsPlanned), qint64(worksite.jobsOpened),
                m_context.words().choice("worksite_state", kWorksiteStates, qint64(worksite.state))});
            planned += worksite.jobsPlanned;
            opened += worksite.jobsOpened;
        }
    }
    if (table.rows.size() > 1)
        table.totals = {m_maker.total(), QString(), QString(), QString(), planned, opened, QString()};
    return table;
}

Paper TerritorySheetBuilder::build() const
{
    const QString title = say(u"territory.title"_s).arg(m_context.code(m_territory.code));
    CardBlocks blocks(m_context, title, m_context.text(m_territory.names));
    addFacts(blocks);
    std::vector<EditionSum> sums;
    for (const Edition& edition : editions())
        sums.push_back(sumOf(edition, m_communes));
    blocks.heading("by_edition");
    blocks.add(byEdition(sums));
    if (!sums.empty()) {
        Chart chart =
            m_territory.kind >= TerritoryKind::Commune ? againstProvince(sums) : byCommune(sums.front());
        if (!chart.figure.categories.isEmpty())
            blocks.add(std::move(chart));
    }
    if (m_territory.kind >= TerritoryKind::Commune) {
        blocks.heading("worksites_and_agreements");
        blocks.add(worksites());
    } else if (!sums.empty()) {
        blocks.heading("by_commune");
        blocks.add(communes(sums.front()));
    }
    Paper paper{m_context.document(title, title), {}};
    paper.document.blocks = blocks.take();
    paper.wording = m_context.words().fingerprintWith({});
    return paper;
}

} // namespace sijill
