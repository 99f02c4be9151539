#pragma once

#include "core/selection/allocate.h"
#include "core/selection/milp.h"

#include <QElapsedTimer>

namespace sijill::selection {

/// The clock of one allocation, and the one place that asks the caller whether to go on.
class Watch {
public:
    explicit Watch(const AllocationOptions& options)
        : m_options(options)
    {
        m_clock.start();
    }

    qint64 left() const { return std::max<qint64>(0, m_options.milliseconds - m_clock.elapsed()); }
    bool isCancelled() const { return m_isCancelled; }
    bool isOver() const { return m_isCancelled || left() == 0; }

    bool report(const AllocationProgress& progress)
    {
        if (!m_isCancelled && m_options.progress && !m_options.progress(progress))
            m_isCancelled = true;
        return !m_isCancelled;
    }
    /// Limits for one solve that may take this part of what is left.
    SolveLimits limits(double part, AllocationStage stage, int done = 0, int total = 0)
    {
        SolveLimits limits{
            .milliseconds = std::max<qint64>(1, static_cast<qint64>(static_cast<double>(left()) * part))};
        limits.tick = [this, stage, done, total](std::optional<qint64> best, double bound) {
            AllocationProgress progress{.stage = stage, .best = {}, .gap = 0, .done = done, .total = total};
            if (stage == AllocationStage::Score && best) {
                progress.best = best;
                progress.gap = gapOf(*best, bound);
            }
            return report(progress);
        };
        return limits;
    }

    static double gapOf(qint64 value, double bound)
    {
        const auto reached = static_cast<double>(value);
        return bound - reached < 0.999 ? 0 : (bound - reached) / std::max(1.0, reached);
    }

private:
    const AllocationOptions& m_options;
    QElapsedTimer m_clock;
    bool m_isCancelled = false;
};

} // namespace sijill::selection
