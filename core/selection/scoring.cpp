#include "core/selection/scoring.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill::selection {
namespace {

tl::unexpected<Error> refused(const QString& message, const QString& field = {})
{
    return refusal(u"C7"_s, message, field);
}

Status checkMarks(const std::vector<Criterion>& criteria, const Review& review)
{
    if (review.marks.size() != criteria.size())
        //: %1 is the name of a reviewer.
        return refused(QCoreApplication::translate(
            "Selection", "The review of %1 has not one mark, or “not applicable”, for each criterion.")
                           .arg(review.reviewer));
    for (size_t i = 0; i < criteria.size(); ++i) {
        const std::optional<Fraction>& mark = review.marks[i];
        if (mark && !(*mark >= 0 && *mark <= criteria[i].scale))
            //: %1 is the name of a reviewer, %2 a criterion.
            return refused(QCoreApplication::translate("Selection",
                               "The mark of %1 for “%2” lies outside the scale of this criterion.")
                               .arg(review.reviewer, criteria[i].key),
                criteria[i].key);
    }
    return {};
}

CriterionResult resultOf(
    const Criterion& criterion, size_t index, const std::vector<Review>& reviews, const ScoringRules& rules)
{
    CriterionResult result;
    Fraction sum;
    for (const Review& review : reviews) {
        if (review.withdrawn || !review.marks[index])
            continue;
        const Fraction& mark = *review.marks[index];
        sum += mark;
        result.lowest = result.marks == 0 ? mark : std::min(result.lowest, mark);
        result.highest = result.marks == 0 ? mark : std::max(result.highest, mark);
        ++result.marks;
    }
    if (result.marks == 0)
        return result;
    result.mean = sum / result.marks;
    result.isSpreadFlagged =
        result.marks > 1 && result.highest - result.lowest > rules.flaggedSpread * criterion.scale;
    return result;
}

} // namespace

std::optional<qint64> Score::shown() const
{
    return total ? std::optional(total->rounded(2)) : std::nullopt;
}

bool Score::isFlagged() const
{
    return std::any_of(
        criteria.begin(), criteria.end(), [](const CriterionResult& one) { return one.isSpreadFlagged; });
}

Status checkCriteria(const std::vector<Criterion>& criteria)
{
    if (criteria.empty())
        return refused(QCoreApplication::translate("Selection", "Without criteria there is no score."));
    for (const Criterion& criterion : criteria) {
        if (!(criterion.weight >= 0))
            //: %1 is a criterion.
            return refused(
                QCoreApplication::translate("Selection", "The weight of “%1” must not be less than zero.")
                    .arg(criterion.key),
                criterion.key);
        if (!(criterion.scale > 0))
            return refused(
                QCoreApplication::translate("Selection", "The scale of “%1” must be more than zero.")
                    .arg(criterion.key),
                criterion.key);
    }
    return {};
}

Result<Score> scoreOf(
    const std::vector<Criterion>& criteria, const std::vector<Review>& reviews, const ScoringRules& rules)
{
    if (const Status sound = checkCriteria(criteria); !sound)
        return tl::unexpected(sound.error());
    for (const Review& review : reviews) {
        if (const Status sound = checkMarks(criteria, review); !sound)
            return tl::unexpected(sound.error());
    }
    Score score;
    score.criteria.reserve(criteria.size());
    Fraction earned;
    Fraction weights;
    for (size_t i = 0; i < criteria.size(); ++i) {
        const CriterionResult& result = score.criteria.emplace_back(resultOf(criteria[i], i, reviews, rules));
        if (!result.mean)
            continue;
        earned += criteria[i].weight * *result.mean / criteria[i].scale;
        weights += criteria[i].weight;
    }
    if (weights.isZero())
        return score;
    const Fraction total = Fraction(100) * earned / weights;
    if (!total.isValid())
        return refused(QCoreApplication::translate(
            "Selection", "These marks have too many decimals to be added exactly. Use fewer decimals."));
    score.total = total;
    return score;
}

} // namespace sijill::selection
