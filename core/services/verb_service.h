#pragma once

#include "core/domain/state_verbs.h"
#include "core/services/register.h"

namespace sijill {

/// What somebody says when a verb is carried out.
struct VerbRequest {
    qint64 recordId = 0;
    qint64 partId = 0; ///< The row it is about, for verbs with NeedsPart.
    QDate on;          ///< Effective day; invalid: today.
    QString motive;
    QString document;    ///< Number of the paper: deliberation, payment order.
    LocalizedText place; ///< Where a party signed.
    /// A recorded override of the rules that allow one, with its motive.
    QString overrideMotive;
    /// Papers of the past: refusals of rules become warnings that are stored (domain.md §0).
    bool asOf = false;
};

/// Carries out the verbs that move records from state to state: same rules in the window, on the command line
/// Whether a recorded decision may set this rule aside: expired papers (O2), the envelope (A3), a late file
/// (C2), a delay of the council's (S1).
bool mayBeOverridden(const QString& rule);

/// and in the demonstration.
class VerbService {
public:
    explicit VerbService(Register& office)
        : m_register(office)
    {
    }

    /// The record after the verb, or why it is refused: nothing is changed then.
    Result<Record> perform(const StateVerb& verb, const VerbRequest& request);
    /// What would refuse it now, in order of weight: shown beside the button before it is pressed.
    QList<Problem> obstacles(const StateVerb& verb, const Record& record, const VerbRequest& request) const;
    /// Verbs whose state fits, in the order of the trade. `partId` 0: those about the whole record.
    std::vector<const StateVerb*> available(const Record& record, qint64 partId = 0) const;

private:
    /// It was entered by mistake, or what it hangs below was.
    bool isLeftAlone(const Record& record) const;
    QList<Problem> obstaclesNow(
        const StateVerb& verb, const Record& record, const VerbRequest& request) const;
    Result<Record> applied(const StateVerb& verb, const Record& before, const VerbRequest& request) const;

    Register& m_register;
};

/// The state that a verb starts from: of the record, or of its row.
int stateOf(const StateVerb& verb, const Record& record, qint64 partId);

} // namespace sijill
