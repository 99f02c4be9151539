#pragma once

#include "core/domain/partner_twins.h"

#include <QSet>

namespace sijill {

/// One field of two partners side by side.
struct MergeField {
    const Field* field = nullptr;
    Value kept;
    Value merged;
    bool differs = false;
    bool takesMerged = false; ///< What is proposed: the value that is filled in, else that of the newer one.
};

/// The fields of a partner that a merge chooses between: all but its number and what verbs write.
std::vector<MergeField> mergeFields(const Partner& kept, const Partner& merged, bool isMergedNewer);

/// The partner that stays, with the chosen values, names in languages that it lacked, and the officers,
/// accounts and documents of the other that it did not have.
Partner mergedPartner(const Partner& kept, const Partner& merged, const QSet<QString>& takenFields);

/// Where a record refers to another: the row (its own id for the record itself) and the field.
using ReferenceSpot = std::pair<qint64, QString>;
/// Makes every reference to `from` one to `to`; attachments change their owner. Returns where.
QSet<ReferenceSpot> moveReferences(Record& record, const QString& kind, qint64 from, qint64 to);
/// Moves back those of `spots` that still refer to one of `from`; returns whether others had changed.
bool returnReferences(Record& record, const QSet<ReferenceSpot>& spots, const QString& kind,
    const QSet<qint64>& from, qint64 to);

/// What a merge changed in the partner that stayed (`before` → `after`), taken out of what it is `now`, as
/// far as it is still there.
struct TakenBack {
    Partner partner;
    QStringList stayed; ///< Titles of fields and parts that changed since.
};
TakenBack takenBack(const Record& before, const Record& after, const Record& now);

} // namespace sijill
