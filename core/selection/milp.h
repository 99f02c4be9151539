#pragma once

#include "core/selection/program.h"

#include <functional>

namespace sijill::selection {

/// How long and how precisely to look.
struct SolveLimits {
    qint64 milliseconds = 60'000;
    double gap = 0;         ///< Stop when the best is proven to be within this share of the optimum.
    bool anyWillDo = false; ///< Stop at the first that is allowed.
    qint64 nodes = 0;       ///< Stop after so many steps of the tree; 0: no limit.
    std::optional<qint64> notBelow = {}; ///< Stop when it is proven that nothing reaches this value.
    Sizes start = {};                    ///< A known solution, if any.
    /// Called now and then with the best value so far (if any) and the proven bound; false cancels.
    std::function<bool(std::optional<qint64> best, double bound)> tick = {};
};

struct SolveResult {
    enum class Status {
        Solved,     ///< `sizes` is proven to be the best, or within the gap asked for.
        Found,      ///< `sizes` is allowed; whether there is better is not known beyond `bound`.
        Infeasible, ///< Proven: nothing is allowed.
        Unknown,    ///< Time or steps were used up before anything was found.
        Cancelled,
    };
    Status status = Status::Unknown;
    Sizes sizes = {};
    qint64 value = 0; ///< Of the program's goal, exact.
    double bound = 0; ///< No allowed solution has a greater value.

    bool hasSizes() const { return !sizes.empty() || status == Status::Solved; }
};

/// Solves in whole numbers. Whatever comes back has been checked against every row in exact arithmetic; the
/// solver's own tolerances show in the bound only. GLPK keeps its state per thread: a call may run on any
/// thread, several at once, each by itself.
SolveResult solve(const Program& program, const SolveLimits& limits);

} // namespace sijill::selection
