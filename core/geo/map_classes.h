#pragma once

#include <vector>

namespace sijill {

enum class ClassRule {
    Quantiles = 0,  ///< As many territories in each class.
    EqualSteps = 1, ///< Each class as wide.
};

/// From the least to the greatest number that it may hold, as a legend prints them; both belong to it.
struct MapClass {
    double from = 0;
    double to = 0;

    bool operator==(const MapClass&) const = default;
};

/// At most five classes with round bounds for the colours of a map; zero is a class of its own.
struct MapClasses {
    bool hasZero = false;
    std::vector<MapClass> steps; ///< Ascending, without gaps at `decimals` digits.
    int decimals = 0;

    /// Place of a value among the steps; -1 for zero.
    int classOf(double value) const;
};

/// `values` are not negative; they are read as they are printed, with `decimals` digits.
MapClasses classesOf(const std::vector<double>& values, ClassRule rule, int decimals);

} // namespace sijill
