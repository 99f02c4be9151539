#include "core/services/merge_service.h"

#include "core/base/format.h"
#include "core/services/rules/rules.h"
#include "core/storage/journal_store.h"
#include "core/storage/referring_records.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

const auto kPartner = u"partner"_s;

Problem refused(const QString& message)
{
    return rules::refuses("O4", message, QString());
}

QList<Problem> pairProblems(const Partner& kept, const Partner& merged, bool areApart)
{
    QList<Problem> problems;
    if (kept.id == merged.id)
        return {refused(
            QCoreApplication::translate("Rules", "A partner cannot be merged with itself: choose two."))};
    for (const Partner* partner : {&kept, &merged}) {
        if (partner->mergedInto)
            problems << refused(
                //: %1 is the number of a partner.
                QCoreApplication::translate("Rules",
                    "%1 was merged already: take that merge back first, or choose the partner it is part of.")
                    .arg(Format::isolated(partner->number)));
    }
    if (areApart)
        problems << refused(
            //: %1 and %2 are numbers of partners.
            QCoreApplication::translate(
                "Rules", "The office judged that %1 and %2 are not the same: take that back first.")
                .arg(Format::isolated(kept.number), Format::isolated(merged.number)));
    if (int(merged.status) > int(kept.status))
        problems << refused(
            //: %1 is the number of a partner, %2 "Suspended" or "Debarred", %3 the number of another one.
            QCoreApplication::translate("Rules",
                "%1 is %2 and would lose that: let it be the one that stays, or give %3 the same status "
                "first.")
                .arg(Format::isolated(merged.number), choiceLabel(kPartnerStatuses, int(merged.status)),
                    Format::isolated(kept.number)));
    return problems;
}

tl::unexpected<Error> gone()
{
    return failure(
        ErrorCode::NotFound, QCoreApplication::translate("Register", "This record is not there any more."));
}

tl::unexpected<Error> changedMeanwhile(const Partner& partner)
{
    return tl::unexpected(Error{.code = ErrorCode::Conflict,
        .rule = u"O4"_s,
        .message = QCoreApplication::translate("Register",
            "Somebody else has just changed %1. Nothing was written: look at the new version, then "
            "try again.")
                       .arg(partner.number)});
}

bool isOther(const std::optional<Revision>& seen, const Partner& partner)
{
    return seen && seen->value != partner.revision.value;
}

} // namespace

template <typename Read>
auto MergeService::reading(Read read) const
{
    using Found = decltype(read(TwinStore(m_register.database())));
    const auto found =
        m_register.database().read([&]() -> Result<Found> { return read(TwinStore(m_register.database())); });
    return found ? *found : Found();
}

std::vector<TwinPair> MergeService::possible(int limit) const
{
    return reading([&](const TwinStore& twins) { return twins.pairs(limit); });
}

qint64 MergeService::possibleCount() const
{
    return reading([](const TwinStore& twins) { return twins.pairCount(); });
}

std::vector<TwinPair> MergeService::toldApart(int limit) const
{
    return reading([&](const TwinStore& twins) { return twins.toldApart(limit); });
}

std::vector<TwinPair> MergeService::merged(int limit) const
{
    return reading([&](const TwinStore& twins) { return twins.merged(limit); });
}

std::vector<TwinPair> MergeService::pairsOf(const Partner& partner) const
{
    return reading([&](const TwinStore& twins) { return twins.pairsOf(partner); });
}

std::vector<TwinSide> MergeService::mergedFrom(PartnerId id) const
{
    return reading([&](const TwinStore& twins) { return twins.mergedFrom(id); });
}

std::optional<TwinSide> MergeService::side(PartnerId id) const
{
    return reading([&](const TwinStore& twins) { return twins.side(id); });
}

std::vector<Reliance> MergeService::reliances(const Partner& partner) const
{
    return reading(
        [&](const TwinStore&) { return RecordStore(m_register.database()).reliances(Record::of(partner)); });
}

std::vector<MergeField> MergeService::proposal(const Partner& kept, const Partner& merged) const
{
    const bool isMergedNewer = reading([&](const TwinStore&) {
        const auto latest = [&](PartnerId id) {
            const QList<qint64> entries =
                JournalStore(m_register.database()).sequencesOf(kPartner, id.value, 1);
            return entries.isEmpty() ? 0 : entries.front();
        };
        return latest(merged.id) > latest(kept.id);
    });
    return mergeFields(kept, merged, isMergedNewer);
}

Result<std::vector<Change>> MergeService::planned(const MergeRequest& request) const
{
    Database& database = m_register.database();
    const RecordStore records(database);
    const std::optional<Partner> kept = records.find<Partner>(request.kept);
    const std::optional<Partner> merged = records.find<Partner>(request.merged);
    if (!kept || !merged)
        return gone();
    const bool areApart = TwinStore(database).distinctionOf(kept->id, merged->id) != 0;
    if (const QList<Problem> problems = pairProblems(*kept, *merged, areApart); !problems.isEmpty())
        return refusal(problems);
    if (isOther(request.keptRevision, *kept))
        return changedMeanwhile(*kept);
    if (isOther(request.mergedRevision, *merged))
        return changedMeanwhile(*merged);
    std::vector<Change> changes;
    Partner part = *merged;
    part.mergedInto = kept->id;
    changes.push_back({Record::of(*merged), Record::of(part)});
    if (Partner after = mergedPartner(*kept, *merged, request.taken); !(after == *kept))
        changes.push_back({Record::of(*kept), Record::of(after)});
    for (const RecordPlace& place : referringRecords(database, kPartner, merged->id.value)) {
        const Record before = *records.find(*place.type, place.id);
        Record after = before;
        moveReferences(after, kPartner, merged->id.value, kept->id.value);
        changes.push_back({before, after});
    }
    return changes;
}

/// What the moved records would break that is in order now: the same partner twice among the parties.
QList<Problem> MergeService::brokenRules(const std::vector<Change>& changes) const
{
    const RuleContext context{m_register.database(), m_register.today()};
    QList<Problem> broken;
    for (const Change& change : changes) {
        if (change.after.type().kindName() == kPartner && change.after.as<Partner>().mergedInto)
            continue;
        const QList<Problem> already = problemsOf(change.before, &change.before, context);
        for (const Problem& problem : problemsOf(change.after, &change.before, context)) {
            if (problem.severity == Severity::Refusal && !already.contains(problem))
                broken << refused(
                    //: %1 is a record, %2 the sentence of a rule.
                    QCoreApplication::translate("Rules", "The merge would break a rule in %1: %2")
                        .arg(Format::isolated(change.after.key()), problem.message));
        }
    }
    return broken;
}

QList<Problem> MergeService::obstacles(const MergeRequest& request) const
{
    if (const std::optional<Problem> role = m_register.roleProblem(verbs::kMergePartners, kPartner))
        return {*role};
    const auto found = m_register.database().read([&]() -> Result<QList<Problem>> {
        const Result<std::vector<Change>> changes = planned(request);
        if (!changes)
            return tl::unexpected(changes.error());
        return brokenRules(*changes);
    });
    if (found)
        return *found;
    return found.error().problems.isEmpty() ? QList<Problem>{refused(found.error().message)}
                                            : found.error().problems;
}

Result<Partner> MergeService::merge(const MergeRequest& request)
{
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        if (const Status allowed = m_register.checkRole(verbs::kMergePartners, kPartner); !allowed)
            return tl::unexpected(allowed.error());
        Result<std::vector<Change>> changes = planned(request);
        if (!changes)
            return tl::unexpected(changes.error());
        if (const QList<Problem> broken = brokenRules(*changes); !broken.isEmpty())
            return refusal(broken);
        const TwinStore twins(m_register.database());
        const QString subject =
            u"%1 → %2"_s.arg(twins.side(request.merged)->number, twins.side(request.kept)->number);
        return m_register.commit(
            verbs::kMergePartners, *changes, {.subject = subject, .motive = request.motive});
    });
    if (!done)
        return tl::unexpected(done.error());
    return m_register.database().read(
        [&]() -> Result<Partner> { return *RecordStore(m_register.database()).find<Partner>(request.kept); });
}

} // namespace sijill
