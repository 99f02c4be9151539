#pragma once

#include "core/selection/glpk_thread.h"
#include "core/selection/program.h"

#include <glpk.h>

namespace sijill::selection {

/// A program as GLPK's rows and columns. Lives and dies on one thread.
class GlpkProblem {
public:
    explicit GlpkProblem(const Program& program);
    ~GlpkProblem();
    GlpkProblem(const GlpkProblem&) = delete;
    GlpkProblem& operator=(const GlpkProblem&) = delete;

    glp_prob* get() const { return m_problem; }
    /// False once GLPK has given up on this thread: the problem is gone with all it knew.
    bool isAlive() const;
    int columns() const { return m_columns; }
    /// The limit of a row of the program moved by `delta`.
    void tighten(size_t row, qint64 delta);
    void setForced(int candidate, bool isForced);
    /// What GLPK's row and column numbers stand for.
    int inColumn(int candidate) const { return m_in[static_cast<size_t>(candidate)]; }
    int glpkRow(size_t row) const { return m_rows[row]; }
    double rowScale(size_t row) const { return m_rowScales[row]; }
    double goalScale() const { return m_goalScale; }

    /// The column values that say what `sizes` says; from index 1, as GLPK counts.
    std::vector<double> columnsOf(const Sizes& sizes) const;
    /// Slots of a candidate by column values, as the solver has them: not whole.
    double slotsAt(int candidate, const std::vector<double>& values) const;
    double inAt(int candidate, const std::vector<double>& values) const;
    Sizes rounded(const std::vector<double>& values) const;

private:
    struct Entry {
        int column;
        double value;
    };
    int addColumn(double lower, double upper, int kind);
    int addRow(const std::vector<Entry>& entries, double atMost);
    std::vector<Entry> entriesOf(const std::vector<Program::Term>& terms) const;
    void addCandidates();
    void addRows();
    void addSoftness(size_t row, std::vector<Entry>& entries);
    void addCaps();
    void setGoal();

    const Program& m_program;
    glp_prob* m_problem;
    int m_life; ///< Of GLPK's environment, when this was made.
    int m_columns = 0;
    std::vector<int> m_in;    ///< Per candidate: the column "in or out" …
    std::vector<int> m_slots; ///< … and "how many", 0 where only one size is possible.
    std::vector<int> m_rows;
    std::vector<double> m_rowScales;
    std::vector<int> m_missing; ///< Per row: by how much it is missed; 0 for hard rows …
    std::vector<int> m_unmet;   ///< … and whether.
    double m_goalScale = 1;
};

/// Solves the relaxation from the basis at hand. Nothing: there is none; infinite: the solver could not tell.
std::optional<double> solveRelaxation(GlpkProblem& problem, qint64 milliseconds);

} // namespace sijill::selection
