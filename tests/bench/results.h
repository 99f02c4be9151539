#pragma once

#include "tests/bench/bench_office.h"
#include "tests/bench/raw_connection.h"

#include <map>
#include <optional>

namespace sijill::bench {

/// Milliseconds, or megabytes, that something may take; 0: nothing was promised.
struct Aim {
    double most = 0;
    double mostRatio = 0;
};

/// What was measured, by name in the order of the first measuring; prints medians, their spread and ratios.
/// Ratios are of computing time.
class Results {
public:
    explicit Results(Size size)
        : m_size(size)
    {
    }

    /// `raw` is what the C API took for the same in the same run, if there is anything to compare with.
    void add(const QString& what, const Took& ours, const std::optional<Took>& raw, const Aim& aim,
        qsizetype statements = 0);
    void print() const;

private:
    struct Line {
        std::vector<double> wall;
        std::vector<double> cpu;
        std::vector<double> raw; ///< Computing time too.
        Aim aim;
        qsizetype statements = 0;
    };
    Size m_size;
    QStringList m_order;
    std::map<QString, Line> m_lines;
};

} // namespace sijill::bench
