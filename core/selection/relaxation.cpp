#include "core/selection/relaxation.h"

#include "core/selection/glpk_problem.h"

#include <limits>

namespace sijill::selection {
struct Relaxation::Glpk {
    explicit Glpk(const Program& own)
        : program(own)
        , problem(program)
    {
    }
    Program program;
    GlpkProblem problem;
};

Relaxation::Relaxation(const Program& program)
    : m_glpk(std::make_unique<Glpk>(program))
{
}

Relaxation::~Relaxation() = default;

std::optional<double> Relaxation::bound(int candidate)
{
    constexpr qint64 kMilliseconds = 10'000;
    if (candidate < 0)
        return solveRelaxation(m_glpk->problem, kMilliseconds);
    if (!m_glpk->problem.isAlive())
        return std::numeric_limits<double>::infinity();
    m_glpk->problem.setForced(candidate, true);
    const std::optional<double> bound = solveRelaxation(m_glpk->problem, kMilliseconds);
    if (m_glpk->problem.isAlive())
        m_glpk->problem.setForced(candidate, false);
    return bound;
}

double Relaxation::dual(size_t row) const
{
    const GlpkProblem& problem = m_glpk->problem;
    if (!problem.isAlive())
        return 0;
    return glp_get_row_dual(problem.get(), problem.glpkRow(row)) * problem.rowScale(row)
        / problem.goalScale();
}

} // namespace sijill::selection
