#include "core/geo/map_classes.h"
#include "tests/support/string_makers.h"

using namespace sijill;

namespace {

/// Jobs of the 22 communes of a province.
const std::vector<double> kJobs{
    0, 3, 8, 12, 15, 15, 18, 22, 27, 31, 36, 38, 41, 44, 52, 57, 66, 79, 88, 119, 218, 262};

std::vector<int> counts(const MapClasses& classes, const std::vector<double>& values)
{
    std::vector<int> found(classes.steps.size() + 1, 0);
    for (const double value : values)
        ++found[std::size_t(classes.classOf(value) + 1)];
    return found;
}

} // namespace

TEST_CASE("quantiles hold as many territories each, between round bounds", "[geo][classes]")
{
    const MapClasses classes = classesOf(kJobs, ClassRule::Quantiles, 0);
    CHECK(classes.hasZero);
    REQUIRE(classes.steps.size() == 5);
    CHECK(counts(classes, kJobs) == std::vector<int>{1, 5, 3, 4, 4, 5});
    CHECK(classes.steps == std::vector<MapClass>{{3, 17}, {18, 29}, {30, 43}, {44, 69}, {70, 262}});
}

TEST_CASE("equal steps are as wide and begin at round numbers", "[geo][classes]")
{
    const MapClasses classes = classesOf(kJobs, ClassRule::EqualSteps, 0);
    CHECK(classes.steps == std::vector<MapClass>{{1, 99}, {100, 199}, {200, 262}});
    CHECK(classesOf({10, 48}, ClassRule::EqualSteps, 0).steps
        == std::vector<MapClass>{{1, 9}, {10, 19}, {20, 29}, {30, 39}, {40, 48}});
}

TEST_CASE("no number falls between two classes", "[geo][classes]")
{
    for (const ClassRule rule : {ClassRule::Quantiles, ClassRule::EqualSteps}) {
        for (const int decimals : {0, 1}) {
            std::vector<double> values;
            for (const double job : kJobs)
                values.push_back(job / 7.3);
            const MapClasses classes = classesOf(values, rule, decimals);
            CHECK(classes.steps.size() <= 5);
            for (std::size_t i = 1; i < classes.steps.size(); ++i)
                CHECK(classes.steps[i].from - classes.steps[i - 1].to == Approx(decimals ? 0.1 : 1));
            for (const double value : values) {
                const int at = classes.classOf(value);
                REQUIRE((value > 0) == (at >= 0));
                if (at < 0)
                    continue;
                const double half = decimals ? 0.0501 : 0.501;
                const double least = value < 1 ? 0 : classes.steps[std::size_t(at)].from - half;
                CHECK(value > least);
                CHECK(value < classes.steps[std::size_t(at)].to + half);
            }
        }
    }
}

TEST_CASE("equal values stay in one class and few values make few classes", "[geo][classes]")
{
    CHECK(classesOf({5, 5, 5, 5, 5, 5, 9}, ClassRule::Quantiles, 0).steps
        == std::vector<MapClass>{{5, 7}, {8, 9}});
    CHECK(classesOf({7}, ClassRule::Quantiles, 0).steps == std::vector<MapClass>{{7, 7}});
    CHECK(classesOf({0, 0}, ClassRule::Quantiles, 0).steps.empty());
    CHECK(classesOf({}, ClassRule::EqualSteps, 1).steps.empty());
}

TEST_CASE("what is less than the last digit is not nothing", "[geo][classes]")
{
    const MapClasses classes = classesOf({0, 0.03, 2, 4}, ClassRule::Quantiles, 1);
    CHECK(classes.classOf(0) == -1);
    CHECK(classes.classOf(0.03) == 0);
}
