#include "core/selection/assignment.h"

#include "tests/support/string_makers.h"

#include <algorithm>
#include <bit>
#include <random>

using namespace sijill::selection;

namespace {

std::vector<int> loadsOf(const AssignmentTask& task, const std::vector<FileReviewer>& added)
{
    std::vector<int> loads(task.reviewers, 0);
    for (const auto& [file, reviewer] : task.given)
        ++loads[reviewer];
    for (const auto& [file, reviewer] : added)
        ++loads[reviewer];
    return loads;
}

/// The lowest possible load of the busiest, and the sum of squares that is least then, by trying everything.
class EveryPlan {
public:
    explicit EveryPlan(const AssignmentTask& task)
        : m_task(task)
    {
        try_(0, loadsOf(task, {}));
    }
    long best = -1;

private:
    void try_(std::size_t file, const std::vector<int>& loads)
    {
        if (file == m_task.files) {
            long squares = 0;
            for (const int load : loads)
                squares += long(load) * load;
            best = best < 0 ? squares : std::min(best, squares);
            return;
        }
        std::vector<std::size_t> free;
        int have = 0;
        for (std::size_t r = 0; r < m_task.reviewers; ++r) {
            have += m_task.given.contains({file, r}) ? 1 : 0;
            if (!m_task.given.contains({file, r}) && !m_task.barred.contains({file, r}))
                free.push_back(r);
        }
        const int wanted = std::min(std::max(0, m_task.each - have), int(free.size()));
        for (unsigned set = 0; set < (1u << free.size()); ++set) {
            if (std::popcount(set) != wanted)
                continue;
            std::vector<int> next = loads;
            for (std::size_t i = 0; i < free.size(); ++i)
                next[free[i]] += (set >> i) & 1;
            try_(file + 1, next);
        }
    }

    const AssignmentTask& m_task;
};

} // namespace

TEST_CASE("balanced assignment is as even as trying every plan", "[selection]")
{
    std::mt19937 random(7);
    for (int instance = 0; instance < 300; ++instance) {
        AssignmentTask task{.files = 1 + random() % 5,
            .reviewers = 1 + random() % 4,
            .each = 1 + int(random() % 3),
            .given = {},
            .barred = {}};
        for (std::size_t f = 0; f < task.files; ++f) {
            for (std::size_t r = 0; r < task.reviewers; ++r) {
                const auto dice = random() % 10;
                if (dice < 2)
                    task.barred.insert({f, r});
                else if (dice == 2)
                    task.given.insert({f, r});
            }
        }
        const std::vector<FileReviewer> added = balancedAssignment(task);
        long squares = 0;
        for (const int load : loadsOf(task, added))
            squares += long(load) * load;
        CAPTURE(instance);
        CHECK(squares == EveryPlan(task).best);
        for (const FileReviewer& pair : added) {
            CHECK_FALSE(task.barred.contains(pair));
            CHECK_FALSE(task.given.contains(pair));
        }
    }
}
