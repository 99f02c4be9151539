#pragma once

#include "core/services/merge_plan.h"
#include "core/services/register.h"
#include "core/storage/record_store.h"
#include "core/storage/twin_store.h"

namespace sijill {

/// Which of two partners stays, and which of its fields take the other's value.
struct MergeRequest {
    PartnerId kept;
    PartnerId merged;
    QSet<QString> taken = {}; ///< Keys of fields.
    QString motive = {};
    /// As they were when somebody looked at them; nothing: whatever they are now.
    std::optional<Revision> keptRevision = {};
    std::optional<Revision> mergedRevision = {};
};

/// What taking a merge back did, and what it had to leave.
struct SplitOutcome {
    Partner partner; ///< It stands on its own again.
    qint64 returned = 0;
    QStringList stayed; ///< Records, and fields of the partner that had stayed, that changed since.
};

/// Possible duplicates among partners (O4): found, told apart, merged into one, and parted again. A merge
/// moves every reference to the partner that stays and leaves the other in the file, readable, as part of it.
class MergeService {
public:
    explicit MergeService(Register& office)
        : m_register(office)
    {
    }

    std::vector<TwinPair> possible(int limit) const;
    qint64 possibleCount() const;
    std::vector<TwinPair> toldApart(int limit) const;
    std::vector<TwinPair> merged(int limit) const;
    /// Those that a partner may be the same as, as it is typed.
    std::vector<TwinPair> pairsOf(const Partner& partner) const;
    std::vector<TwinSide> mergedFrom(PartnerId id) const;
    std::optional<TwinSide> side(PartnerId id) const;
    /// How many records of each kind refer to a partner: which file has been worked with.
    std::vector<Reliance> reliances(const Partner& partner) const;

    /// The two side by side, with what a merge would take from each.
    std::vector<MergeField> proposal(const Partner& kept, const Partner& merged) const;
    /// What refuses the merge now; nothing is changed by asking.
    QList<Problem> obstacles(const MergeRequest& request) const;
    Result<Partner> merge(const MergeRequest& request);
    /// Parts a partner from the one that it was merged into, however long ago.
    Result<SplitOutcome> split(PartnerId merged, const QString& motive = {});

    /// The office's word that the two are not the same; holds until it is taken back.
    Status tellApart(PartnerId a, PartnerId b, const QString& motive = {});
    Status reconsider(qint64 distinction);
    Status reconsider(PartnerId a, PartnerId b);

private:
    template <typename Read>
    auto reading(Read read) const;
    Result<std::vector<Change>> planned(const MergeRequest& request) const;
    QList<Problem> brokenRules(const std::vector<Change>& changes) const;

    Register& m_register;
};

} // namespace sijill
