#include "core/exchange/boundary_import.h"

#include "core/base/format.h"
#include "core/domain/office.h"
#include "core/domain/state_verbs.h"
#include "core/geo/shape_text.h"
#include "core/geo/simplify.h"
#include "core/services/record_service.h"
#include "core/storage/boundary_store.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sijill {
namespace {

std::vector<Territory> validTerritories(const RecordStore& records, QDate day)
{
    std::vector<Territory> all;
    records.forEachLive(recordType<Territory>(), [&](const Record& record) {
        if (const auto& territory = record.as<Territory>(); territory.isValidOn(day))
            all.push_back(territory);
        return true;
    });
    return all;
}

/// Those below the office's territory, itself too; all where the office has none.
std::vector<TerritoryId> territoriesUnder(const std::vector<Territory>& all, TerritoryId office)
{
    std::map<TerritoryId, TerritoryId> parents;
    for (const Territory& territory : all)
        parents[territory.id] = territory.parent;
    std::vector<TerritoryId> under;
    for (const Territory& territory : all) {
        TerritoryId above = territory.id;
        for (int depth = 0; above && above != office && depth < 20; ++depth)
            above = parents.contains(above) ? parents[above] : TerritoryId();
        if (!office || above == office)
            under.push_back(territory.id);
    }
    return under;
}

BoundaryMatches matchesOf(Database& database, const BoundaryFile& file, const QString& property, QDate day)
{
    const RecordStore records(database);
    const std::optional<Record> office = records.single(recordType<Office>());
    std::vector<Territory> all = validTerritories(records, day);
    const std::vector<TerritoryId> under =
        territoriesUnder(all, office ? office->as<Office>().territory : TerritoryId());
    return BoundaryMatcher(std::move(all), under).match(file, property);
}

tl::unexpected<Error> nothingFits(const BoundaryFile& file, const BoundaryMatches& matches)
{
    QStringList tried = matches.tried;
    for (QString& name : tried)
        name = Format::isolated(name);
    return failure(ErrorCode::Refused,
        //: %1 is a file, %2 a list of properties of its units.
        QCoreApplication::translate("Boundaries",
            "No unit of “%1” fits a territory of this file. Compared with codes and names: %2. Import the "
            "territories first, or say which property holds the code.")
            .arg(file.file, Format().enumerated(tried)));
}

QString firstOf(const QString& given, const QString& otherwise)
{
    return given.trimmed().isEmpty() ? otherwise : given.trimmed();
}

} // namespace

Result<BoundaryReport> BoundaryImport::planned(const BoundaryFile& file, const BoundaryOptions& options) const
{
    const BoundaryMatches matches =
        matchesOf(m_register.database(), file, options.property, m_register.today());
    if (matches.matched.empty())
        return nothingFits(file, matches);
    BoundaryReport report{.layer = {},
        .property = matches.property,
        .matched = matches.matched,
        .leftOut = file.leftOut,
        .cornersBefore = 0,
        .cornersAfter = 0};
    report.leftOut.insert(report.leftOut.end(), matches.leftOut.begin(), matches.leftOut.end());
    std::stable_sort(report.leftOut.begin(), report.leftOut.end(),
        [](const LeftOutFeature& a, const LeftOutFeature& b) { return a.number < b.number; });
    std::vector<GeoShape> shapes;
    GeoBox extent;
    for (const BoundaryMatch& match : matches.matched) {
        shapes.push_back(file.features[match.feature].shape);
        extent.add(boxOf(shapes.back()));
        report.cornersBefore += shapes.back().size();
    }
    BoundaryLayer& layer = report.layer;
    layer.tolerance = options.tolerance < 0 ? toleranceFor(extent) : options.tolerance;
    shapes = simplified(shapes, double(layer.tolerance));
    const QHash<qint64, StoredShape> before = BoundaryStore(m_register.database()).all();
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        report.cornersAfter += shapes[i].size();
        const TerritoryId territory = matches.matched[i].territory;
        report.replaced += before.contains(territory.value) ? 1 : 0;
        layer.boundaries.push_back({{}, territory, toText(shapes[i])});
    }
    layer.name = firstOf(options.name, file.name);
    layer.attribution = firstOf(options.attribution, file.attribution);
    layer.source = firstOf(options.source, file.source);
    layer.licence = firstOf(options.licence, file.licence);
    layer.file = file.file;
    layer.property = matches.property;
    layer.importedOn = m_register.today();
    return report;
}

/// The new layer in place of its namesake, and the others without the territories that it brings.
Result<JournalEntry> BoundaryImport::write(BoundaryReport& report) const
{
    std::set<TerritoryId> brought;
    for (const BoundaryMatch& match : report.matched)
        brought.insert(match.territory);
    std::vector<Change> changes(1);
    BoundaryLayer& layer = report.layer;
    RecordStore(m_register.database()).forEach(recordType<BoundaryLayer>(), [&](const Record& stored) {
        BoundaryLayer other = stored.as<BoundaryLayer>();
        if (other.name == layer.name) {
            layer.id = other.id;
            layer.revision = other.revision;
            layer.note = other.note;
            layer.attribution = firstOf(layer.attribution, other.attribution);
            layer.source = firstOf(layer.source, other.source);
            layer.licence = firstOf(layer.licence, other.licence);
            changes.front().before = stored;
            return true;
        }
        const auto gone = std::erase_if(
            other.boundaries, [&](const Boundary& boundary) { return brought.contains(boundary.territory); });
        if (gone > 0)
            changes.push_back({stored, other.boundaries.empty() ? Record() : Record::of(other)});
        return true;
    });
    changes.front().after = Record::of(layer);
    Result<JournalEntry> entry = m_register.commit(verbs::kImport, changes, {.subject = layer.name});
    if (entry)
        layer = changes.front().after.as<BoundaryLayer>();
    return entry;
}

Result<BoundaryReport> BoundaryImport::run(const BoundaryFile& file, const BoundaryOptions& options)
{
    if (options.dryRun)
        return m_register.database().read([&]() -> Result<BoundaryReport> { return planned(file, options); });
    return m_register.database().transact([&]() -> Result<BoundaryReport> {
        Result<BoundaryReport> report = planned(file, options);
        if (!report)
            return report;
        const Result<JournalEntry> entry = write(*report);
        if (!entry)
            return tl::unexpected(entry.error());
        report->applied = true;
        report->journalSequence = entry->sequence;
        return report;
    });
}

Status BoundaryImport::remove(const QString& name)
{
    const auto id = m_register.database().read([&]() -> Result<qint64> {
        return RecordStore(m_register.database()).idByKey(recordType<BoundaryLayer>(), name);
    });
    if (!id || *id == 0)
        return failure(ErrorCode::NotFound,
            //: %1 is the name of a layer of boundaries.
            QCoreApplication::translate("Boundaries", "There are no boundaries called “%1” in this file.")
                .arg(name));
    return RecordService(m_register).remove(recordType<BoundaryLayer>(), *id);
}

} // namespace sijill
