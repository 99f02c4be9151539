#pragma once

#include "core/domain/partner_twins.h"
#include "core/storage/database.h"

namespace sijill {

/// A partner as lists of pairs name it.
struct TwinSide {
    PartnerId id;
    QString number;
    LocalizedText names;
};

/// Two partners: possible duplicates with what coincides, two that were told apart, or one that was merged
/// (first) into the other (second).
struct TwinPair {
    TwinSide first;
    TwinSide second;
    unsigned reasons = 0; ///< Bit 1 << TwinReason.
    qint64 decision = 0;  ///< The PartnerDistinction.
    QDate decidedOn = {};
    QString decidedBy = {};

    bool has(TwinReason reason) const { return (reasons & (1u << int(reason))) != 0; }
};

/// What partners are recognised by, kept folded and indexed, and the pairs that follow (O4). Knows no rule.
/// Throws StorageError.
class TwinStore {
public:
    explicit TwinStore(Database& database)
        : m_database(database)
    {
    }

    /// Replaces the keys of a partner.
    void write(const Partner& partner);
    /// Pairs of which something coincides and that nobody told apart, most reasons first.
    std::vector<TwinPair> pairs(int limit) const;
    qint64 pairCount() const;
    /// Those that a partner, as it is typed, may be the same as. A merged one stands for what it became part
    /// of.
    std::vector<TwinPair> pairsOf(const Partner& partner) const;
    std::vector<TwinPair> toldApart(int limit) const;
    std::vector<TwinPair> merged(int limit) const;
    /// Partners that were merged into this one.
    std::vector<TwinSide> mergedFrom(PartnerId id) const;

    std::optional<TwinSide> side(PartnerId id) const;
    PartnerId mergedInto(PartnerId id) const;
    /// The decision that tells the two apart; 0 if there is none.
    qint64 distinctionOf(PartnerId a, PartnerId b) const;

private:
    std::vector<TwinPair> read(const QString& sql, int limit) const;

    Database& m_database;
};

} // namespace sijill
