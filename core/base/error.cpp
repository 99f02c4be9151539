#include "core/base/error.h"

#include <algorithm>

namespace sijill {

tl::unexpected<Error> refusal(const QList<Problem>& problems)
{
    Q_ASSERT(!problems.isEmpty());
    const auto first = std::max_element(problems.begin(), problems.end(),
        [](const Problem& a, const Problem& b) { return a.severity < b.severity; });
    return tl::unexpected(Error{.code = first->rule.isEmpty() ? ErrorCode::Invalid : ErrorCode::Refused,
        .rule = first->rule,
        .message = first->message,
        .field = first->field,
        .detail = {},
        .problems = problems});
}

tl::unexpected<Error> refusal(const QString& rule, const QString& message, const QString& field)
{
    return refusal(
        {Problem{.rule = rule, .severity = Severity::Refusal, .message = message, .field = field}});
}

} // namespace sijill
