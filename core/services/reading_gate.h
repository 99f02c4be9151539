#pragma once

#include "core/domain/record.h"
#include "core/services/register.h"
#include "core/services/review_gate.h"

namespace sijill {

/// What whoever acts may read of a record, wherever records are shown as they lie in the file or as the
/// journal kept them: panes, histories, exports, papers. Those places ask it and know nothing of committees;
/// the rule itself is ReviewGate's.
class ReadingGate {
public:
    explicit ReadingGate(Register& office);

    /// Why some of the record is not shown (C5, C6); nothing if all of it may be read.
    std::optional<Problem> reason(const Record& record) const;
    std::optional<Problem> reason(const QString& kind, const QJsonObject& state) const;
    /// The same of all that was marked under a call: of papers that put its sheets side by side.
    std::optional<Problem> reason(CallId call) const;
    /// The record without what is withheld. For eyes alone: saved, it would wipe that out.
    Record shown(const Record& record) const;
    /// The same of a record as the journal keeps it.
    QJsonObject shown(const QString& kind, const QJsonObject& state) const;

private:
    Register& m_register;
    ReviewGate m_gate;
};

} // namespace sijill
