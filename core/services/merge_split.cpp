#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/services/merge_service.h"
#include "core/storage/journal_store.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill {
namespace {

constexpr int kEntriesLookedAt = 1000;
const auto kPartner = u"partner"_s;

/// The last merge of a partner as the journal keeps it.
struct PastMerge {
    PartnerId kept;
    std::vector<JournalChange> changes;
};

/// What a change merged this partner into. A later merge of the one that stayed moves it along and is not its
/// own.
PartnerId mergedBy(const JournalChange& change, PartnerId merged)
{
    if (change.kind != kPartner || change.recordId != merged.value || change.after.isEmpty())
        return {};
    const RecordType& type = recordType<Partner>();
    const bool wasPart = bool(recordFromJson(change.before, type).as<Partner>().mergedInto);
    return wasPart ? PartnerId() : recordFromJson(change.after, type).as<Partner>().mergedInto;
}

std::optional<PastMerge> lastMergeOf(Database& database, PartnerId merged)
{
    const JournalStore journal(database);
    for (const JournalEntry& entry : journal.ofRecord(kPartner, merged.value, kEntriesLookedAt)) {
        if (entry.verb != QLatin1StringView(verbs::kMergePartners.code))
            continue;
        PastMerge past;
        journal.forEachChange(entry.sequence, false, [&](const JournalChange& change) {
            if (const PartnerId kept = mergedBy(change, merged))
                past.kept = kept;
            past.changes.push_back(change);
            return true;
        });
        if (past.kept)
            return past;
    }
    return std::nullopt;
}

/// Takes one merge apart: which records change, and what has to stay.
class Split {
public:
    Split(Database& database, const Partner& merged, const PastMerge& past)
        : m_records(database)
        , m_merged(merged)
        , m_past(past)
    {
    }

    void plan()
    {
        Partner own = m_merged;
        own.mergedInto = {};
        changes.push_back({Record::of(m_merged), Record::of(own)});
        for (const JournalChange& change : m_past.changes) {
            const bool isTheKept = change.kind == kPartner && change.recordId == m_past.kept.value;
            const bool isItself = change.kind == kPartner && change.recordId == m_merged.id.value;
            if (isTheKept)
                takeContentBack(change);
            else if (!isItself)
                returnTo(change);
        }
    }

    std::vector<Change> changes;
    QStringList stayed;
    qint64 returned = 0;

private:
    void takeContentBack(const JournalChange& change)
    {
        const RecordType& type = recordType<Partner>();
        const std::optional<Record> now = m_records.find(type, change.recordId);
        if (!now || change.erased)
            return;
        if (now->as<Partner>().mergedInto) { // It is part of a third one by now, and is not written any more.
            stayed << now->key();
            return;
        }
        const TakenBack taken =
            takenBack(recordFromJson(change.before, type), recordFromJson(change.after, type), *now);
        for (const QString& what : taken.stayed)
            stayed << u"%1 (%2)"_s.arg(now->key(), what);
        if (const Record after = Record::of(taken.partner); !(after == *now))
            changes.push_back({*now, after});
    }

    void returnTo(const JournalChange& change)
    {
        const RecordType* type = findRecordType(change.kind);
        const std::optional<Record> now = type ? m_records.find(*type, change.recordId) : std::nullopt;
        if (!now || change.erased) {
            if (type && !change.erased)
                stayed << recordFromJson(change.after, *type).key();
            return;
        }
        Record before = recordFromJson(change.before, *type);
        const QSet<ReferenceSpot> spots =
            moveReferences(before, kPartner, m_merged.id.value, m_past.kept.value);
        Record after = *now;
        const QSet<qint64> from{m_past.kept.value, m_merged.mergedInto.value};
        if (returnReferences(after, spots, kPartner, from, m_merged.id.value))
            stayed << now->key();
        if (after == *now)
            return;
        ++returned;
        changes.push_back({*now, after});
    }

    RecordStore m_records;
    const Partner& m_merged;
    const PastMerge& m_past;
};

} // namespace

Result<SplitOutcome> MergeService::split(PartnerId id, const QString& motive)
{
    SplitOutcome outcome;
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        Database& database = m_register.database();
        if (const Status allowed = m_register.checkRole(verbs::kSplitPartners, kPartner); !allowed)
            return tl::unexpected(allowed.error());
        const std::optional<Partner> merged = RecordStore(database).find<Partner>(id);
        if (!merged)
            return failure(ErrorCode::NotFound,
                QCoreApplication::translate("Register", "This record is not there any more."));
        if (!merged->mergedInto)
            return refusal(u"O4"_s,
                QCoreApplication::translate("Rules", "%1 is not merged: there is nothing to take back.")
                    .arg(Format::isolated(merged->number)));
        const std::optional<PastMerge> past = lastMergeOf(database, id);
        if (!past)
            return refusal(u"O4"_s,
                QCoreApplication::translate("Rules",
                    "The journal of this file does not hold the merge of %1, so it cannot be taken back.")
                    .arg(Format::isolated(merged->number)));
        Split split(database, *merged, *past);
        split.plan();
        outcome.stayed = split.stayed;
        outcome.returned = split.returned;
        const Result<JournalEntry> entry = m_register.commit(
            verbs::kSplitPartners, split.changes, {.subject = merged->number, .motive = motive});
        outcome.partner = split.changes.front().after.as<Partner>();
        return entry;
    });
    if (!done)
        return tl::unexpected(done.error());
    return outcome;
}

} // namespace sijill
