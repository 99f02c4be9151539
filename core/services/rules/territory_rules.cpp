#include "core/services/rules/rules.h"

#include "core/base/format.h"
#include "core/domain/territory.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill::rules {
namespace {

/// Whether every day of `inner` is a day of `outer`.
bool covers(const Territory& outer, const Territory& inner)
{
    const bool startsInTime =
        !outer.validFrom.isValid() || (inner.validFrom.isValid() && outer.validFrom <= inner.validFrom);
    const bool endsInTime =
        !outer.validTo.isValid() || (inner.validTo.isValid() && inner.validTo <= outer.validTo);
    return startsInTime && endsInTime;
}

bool isUnder(const RecordStore& records, TerritoryId candidate, TerritoryId ancestor)
{
    for (int depth = 0; candidate && depth < 20; ++depth) {
        if (candidate == ancestor)
            return true;
        const std::optional<Territory> next = records.find<Territory>(candidate);
        candidate = next ? next->parent : TerritoryId();
    }
    return false;
}

/// Dates may not leave a territory below without the one above.
void checkBelow(const Territory& territory, const RecordStore& records, QList<Problem>& problems)
{
    for (const qint64 id : records.liveIdsReferring(recordType<Territory>(), "parent", territory.id.value)) {
        const std::optional<Territory> below = records.find<Territory>(TerritoryId{id});
        if (!below || below->id == territory.id || covers(territory, *below))
            continue;
        const bool startsLate = territory.validFrom.isValid()
            && (!below->validFrom.isValid() || below->validFrom < territory.validFrom);
        problems << refuses("T2",
            //: %1 is the name of a territory.
            QCoreApplication::translate(
                "Rules", "%1 belongs to this territory and is valid for longer. Change its dates first.")
                .arg(below->names.text()),
            startsLate ? u"valid_from"_s : u"valid_to"_s);
        return;
    }
}

} // namespace

void checkTerritory(
    const Record& candidate, const Record*, const RuleContext& context, QList<Problem>& problems)
{
    const auto& territory = candidate.as<Territory>();
    const RecordStore records(context.database);
    for (const qint64 id : records.idsWithKey(candidate.type(), territory.code)) {
        if (id == territory.id.value)
            continue;
        const std::optional<Territory> other = records.find<Territory>(TerritoryId{id});
        if (other && other->overlaps(territory))
            problems << refuses("T1",
                //: %1 is a code, %2 the name of the territory that has it.
                QCoreApplication::translate("Rules",
                    "The code %1 belongs to %2 in the same years. Give another code, or other dates.")
                    .arg(Format::isolated(territory.code), other->names.text()),
                u"code"_s);
    }
    if (territory.id)
        checkBelow(territory, records, problems);
    if (!territory.parent)
        return;
    if (territory.id && isUnder(records, territory.parent, territory.id)) {
        problems << refuses("T2",
            QCoreApplication::translate(
                "Rules", "A territory cannot belong to itself or to a part of itself."),
            u"parent"_s);
        return;
    }
    const std::optional<Territory> parent = records.find<Territory>(territory.parent);
    if (parent && !covers(*parent, territory))
        problems << refuses("T2",
            QCoreApplication::translate("Rules",
                "%1 is not valid all the time that this territory is. Change the dates or the territory "
                "above.")
                .arg(parent->names.text()),
            u"parent"_s);
    if (parent && parent->kind >= territory.kind && territory.kind != TerritoryKind::Arrondissement)
        problems << warns("T2",
            QCoreApplication::translate("Rules", "The territory above is not of a larger kind."),
            u"parent"_s);
}

} // namespace sijill::rules
