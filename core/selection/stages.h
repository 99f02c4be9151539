#pragma once

#include "core/selection/watch.h"

namespace sijill::selection {

/// What the three stages came to.
struct StagedResult {
    enum class Status { Done, Impossible, NotFound };
    Status status = Status::NotFound;
    Sizes sizes = {};
    AllocationValue value = {};
    double bound = 0; ///< On the score, given what the stages before reached.
    bool isFloorsProven = true;
    bool isLeastServedProven = true;
    Program floors = {}; ///< Rows that hold and floors as well as they can be met …
    Program last = {};   ///< … and the least-served commune as well served as it can be.
};

/// Solves one question after the other, each fixing what the one before reached: floors, least-served
/// commune, score. Knows nothing of reasons and prices.
class Stages {
public:
    Stages(const Scenario& scenario, Watch& watch);

    /// `program` has one row per constraint, then any others; floors are told by `constraints`. `part` is the
    /// share of the time left that may be used, `start` a solution of a narrower question.
    StagedResult solve(const Program& program, const std::vector<Constraint>& constraints, double gap,
        double part, AllocationStage stage, const Sizes& start = {}) const;

    std::optional<Fraction> leastServed(const Sizes& sizes) const;
    std::vector<QString> leastServedCommunes(const Sizes& sizes) const;

private:
    struct Commune {
        QString key;
        qint64 unemployed;
        std::vector<int> candidates;
    };
    struct Run; ///< Limits and result of one call.
    bool meetFloors(Run& run, const std::vector<Constraint>& constraints) const;
    bool missFewest(Run& run, const std::vector<Constraint>& constraints) const;
    void serveLeast(Run& run) const;
    void makeScore(Run& run, double gap) const;
    std::vector<Program::Row> serving(const Fraction& ratio) const;
    std::vector<Fraction> ratiosAbove(const Fraction& ratio, const Program& program) const;
    qint64 slotsOf(const Commune& commune, const Sizes& sizes) const;

    const Scenario& m_scenario;
    Watch& m_watch;
    std::vector<Commune> m_communes;
};

} // namespace sijill::selection
