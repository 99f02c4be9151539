#include "core/selection/assignment.h"

#include <algorithm>
#include <queue>

namespace sijill::selection {
namespace {

/// Files with their readers. A file moves from a busy reader to a less busy one along a chain of exchanges
/// until no chain lightens anybody: then the loads are as even as they can be.
class Balance {
public:
    explicit Balance(const AssignmentTask& task)
        : m_task(task)
        , m_readers(task.files)
        , m_load(task.reviewers, 0)
    {
        for (const auto& [file, reviewer] : task.given)
            ++m_load[reviewer];
    }

    std::vector<FileReviewer> solve()
    {
        for (std::size_t file = 0; file < m_task.files; ++file)
            fill(file);
        while (lighten()) { }
        std::vector<FileReviewer> added;
        for (std::size_t file = 0; file < m_task.files; ++file) {
            for (const std::size_t reviewer : m_readers[file])
                added.emplace_back(file, reviewer);
        }
        return added;
    }

private:
    bool isFree(std::size_t file, std::size_t reviewer) const
    {
        return !m_task.barred.contains({file, reviewer}) && !m_task.given.contains({file, reviewer})
            && !m_readers[file].contains(reviewer);
    }

    int have(std::size_t file) const
    {
        int count = int(m_readers[file].size());
        for (std::size_t reviewer = 0; reviewer < m_task.reviewers; ++reviewer)
            count += m_task.given.contains({file, reviewer}) ? 1 : 0;
        return count;
    }

    void fill(std::size_t file)
    {
        for (int missing = m_task.each - have(file); missing > 0; --missing) {
            std::size_t best = m_task.reviewers;
            for (std::size_t reviewer = 0; reviewer < m_task.reviewers; ++reviewer) {
                const bool isLighter = best == m_task.reviewers || m_load[reviewer] < m_load[best];
                if (isFree(file, reviewer) && isLighter)
                    best = reviewer;
            }
            if (best == m_task.reviewers)
                return; // Nobody is free any more.
            m_readers[file].insert(best);
            ++m_load[best];
        }
    }

    /// One chain from a reader to another who has two less to read at least.
    bool lighten()
    {
        std::vector<std::size_t> busiest(m_task.reviewers);
        for (std::size_t i = 0; i < busiest.size(); ++i)
            busiest[i] = i;
        std::stable_sort(busiest.begin(), busiest.end(),
            [&](std::size_t a, std::size_t b) { return m_load[a] > m_load[b]; });
        return std::any_of(
            busiest.begin(), busiest.end(), [&](std::size_t reviewer) { return lightenFrom(reviewer); });
    }

    bool lightenFrom(std::size_t start)
    {
        struct Step {
            std::size_t from = 0;
            std::size_t file = 0;
        };
        std::vector<bool> seen(m_task.reviewers, false);
        std::vector<Step> steps(m_task.reviewers);
        std::queue<std::size_t> open;
        open.push(start);
        seen[start] = true;
        while (!open.empty()) {
            const std::size_t reader = open.front();
            open.pop();
            if (m_load[reader] + 1 < m_load[start]) {
                for (std::size_t at = reader; at != start; at = steps[at].from) {
                    m_readers[steps[at].file].erase(steps[at].from);
                    m_readers[steps[at].file].insert(at);
                }
                --m_load[start];
                ++m_load[reader];
                return true;
            }
            for (std::size_t file = 0; file < m_task.files; ++file) {
                if (!m_readers[file].contains(reader))
                    continue;
                for (std::size_t next = 0; next < m_task.reviewers; ++next) {
                    if (seen[next] || !isFree(file, next))
                        continue;
                    seen[next] = true;
                    steps[next] = {reader, file};
                    open.push(next);
                }
            }
        }
        return false;
    }

    const AssignmentTask& m_task;
    std::vector<std::set<std::size_t>> m_readers; ///< That were added.
    std::vector<int> m_load;
};

} // namespace

std::vector<FileReviewer> balancedAssignment(const AssignmentTask& task)
{
    return Balance(task).solve();
}

} // namespace sijill::selection
