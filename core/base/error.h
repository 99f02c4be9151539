#pragma once

#include "core/base/text.h"

#include <QList>

#include <tl/expected.hpp>

namespace sijill {

/// What sort of failure it is: for callers and tests. People read `message`.
enum class ErrorCode {
    NotFound,  ///< The record is gone.
    Invalid,   ///< What was typed or read makes no sense as it stands.
    Refused,   ///< A rule of the trade says no; `rule` has its code.
    Conflict,  ///< Somebody changed the record meanwhile.
    Forbidden, ///< The file is read-only or the role does not allow it.
    Usage,     ///< The command line was called wrongly.
    File,      ///< The file is not ours, newer, damaged or cannot be read.
    Storage,   ///< The disk or the database failed; nothing was changed.
    Cancelled, ///< The user stopped it; nothing was changed.
};

enum class Severity {
    Warning,  ///< Counted and listed, never in the way.
    Blocking, ///< Refuses the verbs that need the rule (domain.md §0, "When rules bite").
    Refusal,  ///< Refused at save.
};

/// One thing that is wrong with one place of one record: what, where, and the rule that says so.
struct Problem {
    QString rule = {}; ///< Code of domain.md ("O1"), or empty for plain sense.
    Severity severity = Severity::Refusal;
    QString message = {}; ///< A full sentence in the user's language.
    QString field = {};   ///< Field key, with parts as "accounts/0/rib".

    bool operator==(const Problem&) const = default;
};

/// Why something did not happen. Always a value: nothing throws across layers.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString rule = {};
    QString message = {};
    QString field = {};
    QString detail =
        {}; ///< For the log and the curious: the library's own words, never the only explanation.
    QList<Problem> problems = {}; ///< All of them, when there are several; `message` is the first.
};

template <typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> failure(ErrorCode code, const QString& message, const QString& detail = {})
{
    return tl::unexpected(Error{.code = code, .message = message, .detail = detail});
}

/// Wraps rule problems; the first one that refuses becomes the headline.
tl::unexpected<Error> refusal(const QList<Problem>& problems);
/// A refusal for one reason.
tl::unexpected<Error> refusal(const QString& rule, const QString& message, const QString& field = {});

} // namespace sijill
