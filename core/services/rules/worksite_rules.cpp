#include "core/services/rules/rules.h"

#include "core/base/format.h"
#include "core/domain/cost.h"
#include "core/domain/partner.h"
#include "core/domain/territory.h"
#include "core/domain/worksite.h"
#include "core/storage/boundary_store.h"
#include "core/storage/record_store.h"
#include "core/storage/worksite_queries.h"

#include <QCoreApplication>

namespace sijill::rules {
namespace {

void checkDuration(const Worksite& worksite, const RuleContext& context, QList<Problem>& problems)
{
    const auto found = context.find(recordType<Edition>(), worksite.edition.value);
    const auto* edition = found ? &found->as<Edition>() : nullptr;
    if (!edition)
        return;
    const QDate day = worksite.plannedFrom.isValid() ? worksite.plannedFrom : edition->from;
    const auto minimum = int(edition->hundredths(ParameterName::MinimumMonthsPerWorksite, day) / 100);
    if (worksite.months > 0 && worksite.months < minimum)
        problems << blocks("W6",
            QCoreApplication::translate(
                "Rules", "This edition's worksites last %n month(s) at least.", nullptr, minimum),
            u"months"_s);
    if (!worksite.plannedFrom.isValid() || !worksite.plannedTo.isValid())
        return;
    const QDate earliest = endAfterMonths(worksite.plannedFrom, std::max(minimum, worksite.months));
    if (worksite.plannedTo < earliest)
        problems << blocks("W6",
            QCoreApplication::translate(
                "Rules", "The planned end is too early: with its months this worksite cannot end before %1.")
                .arg(Format().shortDate(earliest)),
            u"planned_to"_s);
    if (worksite.plannedFrom < edition->from || worksite.plannedTo > edition->to)
        problems << warns("",
            QCoreApplication::translate("Rules", "The planned days lie outside the edition."),
            u"planned_from"_s);
}

/// The territory whose ground holds the place, in words; empty if none does.
QString nameAround(const GeoPoint& place, const RuleContext& context)
{
    const QHash<qint64, StoredShape> shapes = BoundaryStore(context.database).all();
    const RecordStore records(context.database);
    for (auto shape = shapes.begin(); shape != shapes.end(); ++shape) {
        const bool isAround = boxOf(shape->shape).contains(place) && contains(shape->shape, place);
        const std::optional<Territory> territory =
            isAround ? records.find<Territory>(TerritoryId{shape.key()}) : std::nullopt;
        if (territory && territory->kind == TerritoryKind::Commune)
            return territory->names.text();
    }
    return {};
}

/// Only where the boundary of the commune was imported; a place within its tolerance is not outside.
void checkGround(const Worksite& worksite, const RuleContext& context, QList<Problem>& problems)
{
    if (!worksite.latitude || !worksite.longitude)
        return;
    const std::optional<StoredShape> ground = BoundaryStore(context.database).of(worksite.commune);
    const GeoPoint place{double(*worksite.longitude) / 1e7, double(*worksite.latitude) / 1e7};
    if (!ground || contains(ground->shape, place))
        return;
    const double metres = metresToEdge(ground->shape, place);
    if (metres <= double(ground->tolerance))
        return;
    const QString distance = Format().decimal(qRound64(metres / 100), 1);
    const QString around = nameAround(place, context);
    problems << warns("",
        around.isEmpty()
            //: %1 is a number of kilometres.
            ? QCoreApplication::translate("Rules",
                "These coordinates lie %1 km outside the boundary of the commune. Correct them, or the "
                "commune.")
                  .arg(distance)
            //: %1 is a number of kilometres, %2 the name of another commune.
            : QCoreApplication::translate("Rules",
                "These coordinates lie %1 km outside the boundary of the commune, in %2. Correct them, or "
                "the "
                "commune.")
                  .arg(distance, around),
        u"latitude"_s);
}

void checkPlace(const Worksite& worksite, const RuleContext& context, QList<Problem>& problems)
{
    const auto found = context.find(recordType<Territory>(), worksite.commune.value);
    const auto* commune = found ? &found->as<Territory>() : nullptr;
    if (commune && commune->kind < TerritoryKind::Commune)
        problems << blocks("",
            QCoreApplication::translate("Rules", "Choose a commune, not a larger territory."), u"commune"_s);
    if (commune && worksite.plannedFrom.isValid() && !commune->isValidOn(worksite.plannedFrom))
        problems << blocks("T2",
            QCoreApplication::translate("Rules", "This commune is not valid on the planned start."),
            u"commune"_s);
    if (worksite.latitude.has_value() != worksite.longitude.has_value())
        problems << refuses("",
            QCoreApplication::translate("Rules", "Give both latitude and longitude, or neither."),
            u"latitude"_s);
    if (worksite.latitude && std::abs(*worksite.latitude) > 900'000'000)
        problems << refuses("",
            QCoreApplication::translate("Rules", "A latitude lies between -90 and 90 degrees."),
            u"latitude"_s);
    if (worksite.longitude && std::abs(*worksite.longitude) > 1'800'000'000)
        problems << refuses("",
            QCoreApplication::translate("Rules", "A longitude lies between -180 and 180 degrees."),
            u"longitude"_s);
}

} // namespace

void checkWorksite(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems)
{
    const auto& worksite = candidate.as<Worksite>();
    checkDuration(worksite, context, problems);
    checkPlace(worksite, context, problems);
    checkGround(worksite, context, problems);
    // A worksite that comes with its course (an import) was begun when its employer could still be chosen.
    const bool newlyChosen = stored ? stored->as<Worksite>().employer != worksite.employer
                                    : worksite.state == WorksiteState::Planned;
    const auto found = context.find(recordType<Partner>(), worksite.employer.value);
    const auto* employer = found ? &found->as<Partner>() : nullptr;
    if (employer && newlyChosen && employer->status != PartnerStatus::Active)
        problems << refuses("O3",
            QCoreApplication::translate("Rules", "%1 is %2: it cannot be chosen for new work.")
                .arg(employer->names.text(), choiceLabel(kPartnerStatuses, int(employer->status))),
            u"employer"_s);
    for (std::size_t i = 0; i < worksite.markers.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (worksite.markers[i].marker == worksite.markers[j].marker)
                problems << refuses("",
                    QCoreApplication::translate("Rules", "The same priority stands twice."),
                    partField("markers", i, "marker"));
        }
    }
}

void checkSlot(const Record& candidate, const Record*, const RuleContext& context, QList<Problem>& problems)
{
    const auto& slot = candidate.as<Slot>();
    if (slot.months <= 0)
        problems << refuses(
            "", QCoreApplication::translate("Rules", "A slot has one month at least."), u"months"_s);
    const SlotId taken = context.isIdentityFree
        ? SlotId()
        : WorksiteQueries(context.database).slotNumbered(slot.worksite, slot.number);
    if (taken && taken != slot.id)
        problems << refuses("",
            QCoreApplication::translate("Rules", "This worksite already has a slot of this number."),
            u"number"_s);
    const auto found = context.find(recordType<Worksite>(), slot.worksite.value);
    const auto* worksite = found ? &found->as<Worksite>() : nullptr;
    if (worksite && worksite->months > 0 && slot.months > worksite->months)
        problems << warns("W7",
            QCoreApplication::translate("Rules", "The slot has more months than its worksite lasts (%1).")
                .arg(worksite->months),
            u"months"_s);
}

} // namespace sijill::rules
