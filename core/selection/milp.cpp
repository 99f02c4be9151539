#include "core/selection/milp.h"

#include "core/selection/glpk_problem.h"
#include "core/selection/rounding.h"

#include <QElapsedTimer>

#include <cmath>
#include <limits>

namespace sijill::selection {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// One search through GLPK's tree, with what is known so far.
class Search {
public:
    Search(const Program& program, const SolveLimits& limits)
        : m_program(program)
        , m_limits(limits)
        , m_problem(program)
        , m_rounding(program)
    {
        m_clock.start();
        if (!limits.start.empty())
            keep(limits.start);
    }

    SolveResult run()
    {
        constexpr int kTries = 6;
        for (int i = 0; i < kTries; ++i) {
            if (!once())
                break;
        }
        return result();
    }

private:
    using Status = SolveResult::Status;

    /// True: the solver's answer broke a row by its tolerance; the row has been tightened by as much.
    bool once()
    {
        const std::optional<double> relaxed = solveRelaxation(m_problem, left());
        if (!relaxed) {
            m_isExhausted = true;
            return false;
        }
        m_bound = std::min(m_bound, *relaxed);
        if (isGoodEnough() || isHopeless() || !m_problem.isAlive())
            return false;
        glp_iocp parameters;
        glp_init_iocp(&parameters);
        parameters.msg_lev = GLP_MSG_OFF;
        parameters.tm_lim = static_cast<int>(left());
        parameters.tol_obj = 1e-10;
        parameters.mip_gap = std::max(m_limits.gap, 1e-12);
        parameters.gmi_cuts = GLP_ON;
        parameters.mir_cuts = GLP_ON;
        parameters.cov_cuts = GLP_ON;
        parameters.clq_cuts = GLP_OFF; // Those of GLPK 5.0 write past their memory: seen in small scenarios.
        parameters.br_tech = GLP_BR_DTH;
        parameters.bt_tech = GLP_BT_BLB;
        parameters.cb_func = &Search::called;
        parameters.cb_info = this;
        m_isStopped = false;
        Call call{m_problem.get(), &parameters, 0};
        if (!survives(&Search::intopt, &call))
            return false;
        const int failure = call.failure;
        const int status = glp_mip_status(m_problem.get());
        const bool isDone = failure == 0 && !m_isStopped;
        if (isDone && status == GLP_NOFEAS)
            m_isExhausted = true;
        if (status != GLP_OPT && status != GLP_FEAS)
            return false;
        const Sizes sizes = m_problem.rounded(mipColumns());
        if (keep(sizes) || m_program.allows(sizes)) {
            m_isExhausted = isDone && status == GLP_OPT;
            return false;
        }
        return tighten(sizes);
    }

    struct Call {
        glp_prob* problem;
        const glp_iocp* parameters;
        int failure;
    };

    static void intopt(void* data)
    {
        auto* call = static_cast<Call*>(data);
        call->failure = glp_intopt(call->problem, call->parameters);
    }

    static void called(glp_tree* tree, void* self) { static_cast<Search*>(self)->callBack(tree); }

    void callBack(glp_tree* tree)
    {
        if (const int node = glp_ios_best_node(tree); node != 0)
            m_bound = std::min(m_bound, glp_ios_node_bound(tree, node) / m_problem.goalScale());
        const int reason = glp_ios_reason(tree);
        if (reason == GLP_IHEUR)
            offer(tree);
        if (reason == GLP_IBRANCH)
            ++m_nodes;
        if (m_limits.tick && !m_limits.tick(m_best ? std::optional(m_value) : std::nullopt, m_bound))
            m_isCancelled = true;
        const bool isUsedUp = m_limits.nodes > 0 && m_nodes >= m_limits.nodes;
        if (m_isCancelled || isUsedUp || left() <= 1 || isGoodEnough() || isHopeless()) {
            m_isStopped = true;
            glp_ios_terminate(tree);
        }
    }

    /// Makes a whole allocation of the node's relaxation and hands the best known to the solver.
    void offer(glp_tree* tree)
    {
        glp_prob* node = glp_ios_get_prob(tree);
        std::vector<double> values(static_cast<size_t>(m_problem.columns()) + 1);
        for (int i = 1; i <= m_problem.columns(); ++i)
            values[static_cast<size_t>(i)] = glp_get_col_prim(node, i);
        std::vector<double> wanted;
        std::vector<double> slots;
        for (int i = 0; i < static_cast<int>(m_program.ranges.size()); ++i) {
            wanted.push_back(m_problem.inAt(i, values));
            slots.push_back(m_problem.slotsAt(i, values));
        }
        if (const std::optional<Sizes> sizes = m_rounding.round(wanted, slots))
            keep(*sizes);
        if (m_best && m_offered != m_value)
            glp_ios_heur_sol(tree, m_problem.columnsOf(*m_best).data());
        m_offered = m_best ? std::optional(m_value) : std::nullopt;
    }

    bool keep(const Sizes& sizes)
    {
        if (!m_program.allows(sizes) || (m_best && m_program.value(sizes) <= m_value))
            return false;
        m_best = sizes;
        m_value = m_program.value(sizes);
        return true;
    }

    bool tighten(const Sizes& sizes)
    {
        bool isTightened = false;
        for (size_t i = 0; i < m_program.rows.size(); ++i) {
            const Program::Row& row = m_program.rows[i];
            if (row.isSoft || row.excess(sizes) == 0)
                continue;
            m_problem.tighten(i, row.excess(sizes));
            isTightened = true;
        }
        m_isTightened = m_isTightened || isTightened;
        return isTightened;
    }

    std::vector<double> mipColumns() const
    {
        std::vector<double> values(static_cast<size_t>(m_problem.columns()) + 1);
        for (int i = 1; i <= m_problem.columns(); ++i)
            values[static_cast<size_t>(i)] = glp_mip_col_val(m_problem.get(), i);
        return values;
    }

    bool isGoodEnough() const
    {
        if (!m_best)
            return false;
        const double missing = m_bound - static_cast<double>(m_value);
        const double size = std::max(1.0, std::abs(static_cast<double>(m_value)));
        return m_limits.anyWillDo || missing < 0.999 || missing <= m_limits.gap * size;
    }

    bool isHopeless() const
    {
        return m_limits.notBelow && m_bound < static_cast<double>(*m_limits.notBelow) - 0.001;
    }

    SolveResult result() const
    {
        SolveResult result{.sizes = m_best.value_or(Sizes{}), .value = m_value, .bound = m_bound};
        // A row that was tightened leaves a sliver unsearched: the bound of before stands.
        const bool isProven = m_isExhausted && !m_isTightened;
        if (m_best && isProven)
            result.bound = static_cast<double>(m_value);
        if (m_best)
            result.status = isProven || isGoodEnough() ? Status::Solved
                : m_isCancelled                        ? Status::Cancelled
                                                       : Status::Found;
        else
            result.status = m_isCancelled ? Status::Cancelled
                : isProven                ? Status::Infeasible
                                          : Status::Unknown;
        return result;
    }

    qint64 left() const { return std::max<qint64>(1, m_limits.milliseconds - m_clock.elapsed()); }

    const Program& m_program;
    const SolveLimits& m_limits;
    GlpkProblem m_problem;
    Rounding m_rounding;
    QElapsedTimer m_clock;
    std::optional<Sizes> m_best;
    qint64 m_value = 0;
    std::optional<qint64> m_offered;
    double m_bound = kInfinity;
    qint64 m_nodes = 0;
    bool m_isExhausted = false;
    bool m_isStopped = false;
    bool m_isCancelled = false;
    bool m_isTightened = false;
};

} // namespace

SolveResult solve(const Program& program, const SolveLimits& limits)
{
    if (program.ranges.empty()) {
        const bool holds = program.allows({});
        return {.status = holds ? SolveResult::Status::Solved : SolveResult::Status::Infeasible,
            .value = holds ? program.value({}) : 0,
            .bound = 0};
    }
    return Search(program, limits).run();
}

} // namespace sijill::selection
