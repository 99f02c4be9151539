#include "core/services/ranking_service.h"

namespace sijill {
namespace {

constexpr qint64 kUsualSpread = 4000; ///< Hundredths of a percent: C8 where the edition does not say.

} // namespace

std::vector<selection::Criterion> criteriaOf(const Call& call)
{
    std::vector<selection::Criterion> criteria;
    for (const Criterion& criterion : call.criteria)
        criteria.push_back({.key = criterion.names.text(),
            .weight = selection::Fraction(criterion.weight.hundredths, 100),
            .scale = criterion.scale});
    return criteria;
}

selection::Review reviewOf(const ReviewSheet& sheet, std::size_t criteria)
{
    selection::Review review{.reviewer = sheet.memberCode,
        .marks = std::vector<std::optional<selection::Fraction>>(criteria),
        .withdrawn = sheet.state == ReviewState::Withdrawn};
    for (const ReviewMark& mark : sheet.marks) {
        if (mark.mark && mark.criterion >= 1 && std::size_t(mark.criterion) <= criteria)
            review.marks[std::size_t(mark.criterion) - 1] = selection::Fraction(*mark.mark);
    }
    return review;
}

selection::ScoringRules scoringRulesOf(const Edition& edition, QDate day)
{
    const qint64 spread = edition.hundredths(ParameterName::FlaggedSpread, day);
    return {.flaggedSpread = selection::Fraction(spread > 0 ? spread : kUsualSpread, 10'000)};
}

} // namespace sijill
