#pragma once

#include <cstddef>
#include <set>
#include <utility>
#include <vector>

namespace sijill::selection {

/// A file and a reviewer, by their places.
using FileReviewer = std::pair<std::size_t, std::size_t>;

/// Who is to read what: so many files, so many reviewers, `each` of them a file.
struct AssignmentTask {
    std::size_t files = 0;
    std::size_t reviewers = 0;
    int each = 1;
    std::set<FileReviewer> given;  ///< Settled already: counts, and stays.
    std::set<FileReviewer> barred; ///< Interests, and sheets that were withdrawn.
};

/// What is to be added so that each file has its reviewers and no reviewer has more to read than need be: the
/// most that one has is as low as it can be, by exchanges until none lightens anybody. A file for which too
/// few are free gets those there are. In the order of files, then reviewers.
std::vector<FileReviewer> balancedAssignment(const AssignmentTask& task);

} // namespace sijill::selection
