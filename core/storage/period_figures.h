#pragma once

#include "core/storage/figure_reader.h"

#include <array>
#include <optional>

namespace sijill {

/// What the worksites and agreements of an edition count for over one period, read once: each breakdown adds
/// up the same rows. Holds what was there when it was made; make it and use it inside one Database::read.
/// Throws StorageError.
class PeriodFigures {
public:
    PeriodFigures(Database& database, const FigurePeriod& period);

    const FigurePeriod& period() const { return m_period; }
    /// worksites_…, jobs_…, person_months by group, in the order of the dimension (its position, code or
    /// number).
    std::vector<FigureGroup> worksites(Dimension dimension) const;
    /// budget_… by group; money of an agreement with several worksites is shared by the person-months
    /// carried, exactly: the groups sum to the whole. Agreements that carry nothing stand under an empty key.
    std::vector<FigureGroup> budget(Dimension dimension) const;
    /// Both in the same groups.
    std::vector<FigureGroup> groups(Dimension dimension) const;
    qint64 communesCovered() const;

private:
    static constexpr std::size_t kMeasures = 8;
    static constexpr std::size_t kDimensionCount = std::size_t(Dimension::State) + 1;
    using Sums = std::array<qint64, kMeasures>;
    /// Record, choice or number of a group; nothing: not filled in.
    using GroupId = std::optional<qint64>;
    using Amounts = std::array<qint64, 3>; ///< Committed, released, paid.

    struct Fact {
        qint64 worksite = 0;
        Sums sums{};
        std::array<GroupId, kDimensionCount> groups{};
    };

    void readWorksites();
    void readMoney();
    std::vector<FigureGroup> budgetByMonth() const;
    void addMoney(std::vector<FigureGroup>& groups, Dimension dimension) const;
    /// The groups that a worksite counts in: one of two priorities counts in both, once in each.
    std::vector<GroupId> groupsOf(const Fact& fact, Dimension dimension) const;

    Database& m_database;
    FigurePeriod m_period;
    std::vector<Fact> m_facts;
    std::multimap<qint64, qint64> m_markers; ///< Of worksites.
    std::map<qint64, Amounts> m_money;       ///< By worksite; 0: of agreements that carry none.
};

} // namespace sijill
