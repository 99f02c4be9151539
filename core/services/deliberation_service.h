#pragma once

#include "core/domain/deliberation.h"
#include "core/services/register.h"

namespace sijill {

struct DeliberationRequest {
    DeliberationStep step = DeliberationStep::Transcribe;
    QDate on;         ///< Invalid: today.
    QString document; ///< Number of the visa.
    QString motive;   ///< Of an opposition, a refusal, an annulment.
};

/// What happens to deliberations after the vote; their agreements follow (A6).
class DeliberationService {
public:
    explicit DeliberationService(Register& office)
        : m_register(office)
    {
    }

    Result<Deliberation> record(DeliberationId deliberation, const DeliberationRequest& request);
    /// Why the step is refused now; empty: it may be recorded.
    QList<Problem> obstacles(const Deliberation& deliberation, const DeliberationRequest& request) const;
    /// Steps that make sense next, in the order of the procedure.
    std::vector<DeliberationStep> available(const Deliberation& deliberation) const;

private:
    Register& m_register;
};

} // namespace sijill
