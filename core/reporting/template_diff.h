#pragma once

#include "core/base/text.h"

#include <vector>

namespace sijill {

/// A line of one text beside another: in both, only in the first, only in the second.
struct DiffLine {
    enum class Side { Both, Before, After };
    Side side = Side::Both;
    QString text;

    bool operator==(const DiffLine&) const = default;
};

/// The lines of two texts in one reading order, the fewest marked as different.
std::vector<DiffLine> lineDiff(const QString& before, const QString& after);

} // namespace sijill
