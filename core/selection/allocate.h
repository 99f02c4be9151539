#pragma once

#include "core/selection/allocation.h"

namespace sijill::selection {

enum class AllocationStage { Floors = 0, LeastServed = 1, Score = 2, Reasons = 3, Prices = 4, Conflicts = 5 };

struct AllocationProgress {
    AllocationStage stage = AllocationStage::Floors;
    std::optional<qint64> best; ///< Stage Score: ten-thousandths of a point …
    double gap = 0;             ///< … and how far the proof has come.
    int done = 0;               ///< Other stages: steps of `total`, where that is known.
    int total = 0;
};

struct AllocationOptions {
    double gap = 0;               ///< 0.01: good enough when proven to be within 1 %.
    qint64 milliseconds = 60'000; ///< For everything, reasons and prices included.
    bool withReasons = true;      ///< Forcing each proposal in; what it would break is always told.
    bool withPrices = true;
    /// False cancels. Must not allocate anything itself.
    std::function<bool(const AllocationProgress&)> progress = {};
};

/// Chooses the proposals: floors first, then the least-served commune, then the most score. The same scenario
/// gives the same answer unless time runs out. Needs no other thread and may run on any; takes its state
/// along.
Result<Allocation> allocate(const Scenario& scenario, const AllocationOptions& options = {});

} // namespace sijill::selection
