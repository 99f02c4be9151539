#pragma once

#include "core/selection/program.h"

#include <memory>

namespace sijill::selection {

/// The program without "whole": quick to ask again and again with one thing changed.
class Relaxation {
public:
    explicit Relaxation(const Program& program);
    ~Relaxation();
    Relaxation(const Relaxation&) = delete;
    Relaxation& operator=(const Relaxation&) = delete;

    /// An upper bound on the value if the candidate must be in; nothing: it cannot be in. Without a
    /// candidate: the bound as such. Infinite where the solver could not tell.
    std::optional<double> bound(int candidate = -1);
    /// What the value would grow by, per unit of the row's limit, in the relaxation just solved.
    double dual(size_t row) const;

private:
    struct Glpk;
    std::unique_ptr<Glpk> m_glpk;
};

} // namespace sijill::selection
