#include "core/selection/glpk_problem.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sijill::selection {

void GlpkProblem::tighten(size_t row, qint64 delta)
{
    const int index = m_rows[row];
    const double limit = glp_get_row_ub(m_problem, index) - static_cast<double>(delta) * m_rowScales[row];
    glp_set_row_bnds(m_problem, index, GLP_UP, 0, limit);
}

void GlpkProblem::setForced(int candidate, bool isForced)
{
    glp_set_col_bnds(m_problem, inColumn(candidate), isForced ? GLP_FX : GLP_DB, isForced ? 1 : 0, 1);
}

std::vector<double> GlpkProblem::columnsOf(const Sizes& sizes) const
{
    std::vector<double> values(static_cast<size_t>(m_columns) + 1, 0);
    for (size_t i = 0; i < sizes.size(); ++i) {
        values[static_cast<size_t>(m_in[i])] = sizes[i] > 0 ? 1 : 0;
        if (m_slots[i] != 0)
            values[static_cast<size_t>(m_slots[i])] = sizes[i];
    }
    for (size_t i = 0; i < m_program.rows.size(); ++i) {
        if (m_missing[i] == 0)
            continue;
        const qint64 missing = m_program.rows[i].missing(sizes);
        values[static_cast<size_t>(m_missing[i])] = static_cast<double>(missing);
        values[static_cast<size_t>(m_unmet[i])] = missing > 0 ? 1 : 0;
    }
    return values;
}

double GlpkProblem::inAt(int candidate, const std::vector<double>& values) const
{
    return values[static_cast<size_t>(inColumn(candidate))];
}

double GlpkProblem::slotsAt(int candidate, const std::vector<double>& values) const
{
    const auto index = static_cast<size_t>(candidate);
    return m_slots[index] != 0 ? values[static_cast<size_t>(m_slots[index])]
                               : inAt(candidate, values) * m_program.ranges[index].most;
}

Sizes GlpkProblem::rounded(const std::vector<double>& values) const
{
    Sizes sizes(m_in.size(), 0);
    for (size_t i = 0; i < m_in.size(); ++i) {
        const Program::Range& range = m_program.ranges[i];
        if (inAt(static_cast<int>(i), values) > 0.5)
            sizes[i] = std::clamp(
                static_cast<int>(std::lround(slotsAt(static_cast<int>(i), values))), range.least, range.most);
    }
    return sizes;
}

std::optional<double> solveRelaxation(GlpkProblem& problem, qint64 milliseconds)
{
    constexpr double kUnknown = std::numeric_limits<double>::infinity();
    if (!problem.isAlive())
        return kUnknown;
    struct Call {
        glp_prob* problem;
        glp_smcp parameters;
        int failure;
    } call{problem.get(), {}, 0};
    glp_init_smcp(&call.parameters);
    call.parameters.msg_lev = GLP_MSG_OFF;
    call.parameters.meth = GLP_DUALP;
    call.parameters.tm_lim = static_cast<int>(std::clamp<qint64>(milliseconds, 1, 1'000'000'000));
    const bool isAlive = survives(
        [](void* data) {
            auto* own = static_cast<Call*>(data);
            own->failure = glp_simplex(own->problem, &own->parameters);
            if (own->failure == 0)
                return;
            glp_std_basis(own->problem); // The basis at hand was no good: once more from the start.
            own->failure = glp_simplex(own->problem, &own->parameters);
        },
        &call);
    if (!isAlive || call.failure != 0)
        return kUnknown;
    switch (glp_get_status(problem.get())) {
    case GLP_OPT:
        return glp_get_obj_val(problem.get()) / problem.goalScale();
    case GLP_NOFEAS:
        return std::nullopt;
    default:
        return kUnknown;
    }
}

} // namespace sijill::selection
