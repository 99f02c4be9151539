#include "core/selection/glpk_problem.h"

#include <algorithm>
#include <cmath>

namespace sijill::selection {
GlpkProblem::GlpkProblem(const Program& program)
    : m_program(program)
    , m_problem((prepareGlpk(), glp_create_prob()))
    , m_life(glpkLife())
{
    glp_set_obj_dir(m_problem, GLP_MAX);
    addCandidates();
    addRows();
    addCaps();
    setGoal();
}

GlpkProblem::~GlpkProblem()
{
    if (isAlive())
        glp_delete_prob(m_problem);
}

bool GlpkProblem::isAlive() const
{
    return m_life == glpkLife();
}

int GlpkProblem::addColumn(double lower, double upper, int kind)
{
    m_columns = glp_add_cols(m_problem, 1);
    glp_set_col_bnds(m_problem, m_columns, lower < upper ? GLP_DB : GLP_FX, lower, upper);
    glp_set_col_kind(m_problem, m_columns, kind);
    return m_columns;
}

int GlpkProblem::addRow(const std::vector<Entry>& entries, double atMost)
{
    const int row = glp_add_rows(m_problem, 1);
    glp_set_row_bnds(m_problem, row, GLP_UP, 0, atMost);
    std::vector<int> columns{0};
    std::vector<double> values{0};
    for (const Entry& entry : entries) {
        columns.push_back(entry.column);
        values.push_back(entry.value);
    }
    glp_set_mat_row(m_problem, row, static_cast<int>(entries.size()), columns.data(), values.data());
    return row;
}

void GlpkProblem::addCandidates()
{
    for (const Program::Range& range : m_program.ranges) {
        const int in = addColumn(0, 1, GLP_IV);
        m_in.push_back(in);
        if (range.least == range.most) {
            m_slots.push_back(0);
            continue;
        }
        const int slots = addColumn(0, range.most, GLP_IV);
        m_slots.push_back(slots);
        addRow({{slots, 1}, {in, -static_cast<double>(range.most)}}, 0);
        addRow({{slots, -1}, {in, static_cast<double>(range.least)}}, 0);
    }
}

std::vector<GlpkProblem::Entry> GlpkProblem::entriesOf(const std::vector<Program::Term>& terms) const
{
    std::vector<Entry> entries;
    for (const Program::Term& term : terms) {
        const auto candidate = static_cast<size_t>(term.candidate);
        const bool isRange = m_slots[candidate] != 0;
        const qint64 whole = isRange ? term.perProposal : term.at(m_program.ranges[candidate].most);
        if (whole != 0)
            entries.push_back({m_in[candidate], static_cast<double>(whole)});
        if (isRange && term.perSlot != 0)
            entries.push_back({m_slots[candidate], static_cast<double>(term.perSlot)});
    }
    return entries;
}

void GlpkProblem::addRows()
{
    for (size_t i = 0; i < m_program.rows.size(); ++i) {
        const Program::Row& row = m_program.rows[i];
        std::vector<Entry> entries = entriesOf(row.terms);
        double largest = 1;
        for (const Entry& entry : entries)
            largest = std::max(largest, std::abs(entry.value));
        m_rowScales.push_back(1 / largest); // So that a tolerance means the same in centimes and in slots.
        m_missing.push_back(0);
        m_unmet.push_back(0);
        for (Entry& entry : entries)
            entry.value /= largest;
        if (row.isSoft)
            addSoftness(i, entries);
        m_rows.push_back(addRow(entries, static_cast<double>(row.atMost) / largest));
    }
}

/// A floor may be missed by whole thousandths of the most that could be missing.
void GlpkProblem::addSoftness(size_t row, std::vector<Entry>& entries)
{
    constexpr double kParts = 1'000;
    const double part = static_cast<double>(m_program.rows[row].mostMissing) / kParts;
    m_missing[row] = addColumn(0, kParts, GLP_IV);
    m_unmet[row] = addColumn(0, 1, GLP_IV);
    entries.push_back({m_missing[row], -part * m_rowScales[row]});
    addRow({{m_missing[row], 1}, {m_unmet[row], -kParts}}, 0);
}

void GlpkProblem::addCaps()
{
    std::vector<Entry> unmet;
    std::vector<Entry> missing;
    for (size_t i = 0; i < m_program.rows.size(); ++i) {
        if (!m_program.rows[i].isSoft)
            continue;
        unmet.push_back({m_unmet[i], 1});
        missing.push_back({m_missing[i], 1});
    }
    if (m_program.mostUnmet)
        addRow(unmet, static_cast<double>(*m_program.mostUnmet));
    if (m_program.mostMissing)
        addRow(missing, static_cast<double>(*m_program.mostMissing));
}

void GlpkProblem::setGoal()
{
    std::vector<Entry> goal;
    if (m_program.goal == Program::Goal::Gain) {
        goal = entriesOf(m_program.gains);
    } else {
        for (size_t i = 0; i < m_program.rows.size(); ++i) {
            if (m_program.rows[i].isSoft)
                goal.push_back(
                    {m_program.goal == Program::Goal::FewestUnmet ? m_unmet[i] : m_missing[i], -1});
        }
    }
    double largest = 1;
    for (const Entry& entry : goal)
        largest = std::max(largest, std::abs(entry.value));
    m_goalScale = 1 / largest;
    for (const Entry& entry : goal)
        glp_set_obj_coef(m_problem, entry.column, entry.value * m_goalScale);
}

} // namespace sijill::selection
