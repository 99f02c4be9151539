#include "core/services/rules/rules.h"

#include "core/domain/agenda_item.h"

#include "core/services/rules/issued_paper_rules.h"
#include "core/storage/record_store.h"
#include "core/storage/void_reader.h"

#include <algorithm>

namespace sijill {
namespace rules {

QString partField(const char* part, std::size_t row, const char* field)
{
    return u"%1/%2/%3"_s.arg(QLatin1StringView(part)).arg(row).arg(QLatin1StringView(field));
}

} // namespace rules

namespace {

using Check = void (*)(const Record&, const Record*, const RuleContext&, QList<Problem>&);

struct KindCheck {
    const char* kind;
    Check check;
};

constexpr KindCheck kChecks[] = {
    {"office", rules::checkOffice},
    {"account", rules::checkAccount},
    {"territory", rules::checkTerritory},
    {"edition", rules::checkEdition},
    {"partner", rules::checkPartner},
    {"agreement", rules::checkAgreement},
    {"worksite", rules::checkWorksite},
    {"slot", rules::checkSlot},
    {"issued_paper", rules::checkIssuedPaper},
    {"call", rules::checkCall},
    {"proposal", rules::checkProposal},
    {"committee_member", rules::checkCommitteeMember},
    {"committee_meeting", rules::checkCommitteeMeeting},
    {"review", rules::checkReview},
    {"selection", rules::checkSelection},
    {"complaint", rules::checkComplaint},
    {"session", rules::checkSession},
    {"sitting", rules::checkSitting},
    {"agenda_item", rules::checkAgendaItem},
    {"deliberation", rules::checkDeliberation},
};

/// A paper that was issued stays what it is, whatever it was about; so does a point that the council settled
/// without adopting it.
bool outlivesMistakes(const Record& candidate)
{
    if (qstrcmp(candidate.type().kind, "agenda_item") == 0)
        return candidate.as<AgendaItem>().state >= ItemState::Rejected;
    return qstrcmp(candidate.type().kind, "issued_paper") == 0;
}

} // namespace

std::shared_ptr<const Record> RuleContext::find(const RecordType& type, qint64 id) const
{
    return memory ? memory->find(type, id) : RecordMemory(database).find(type, id);
}

VoidReader::Standing RuleContext::standingOf(const KindEntry& entry, qint64 id) const
{
    return memory ? memory->standingOf(entry, id) : VoidReader(database).standingOf(entry, id);
}

QList<Problem> problemsOf(const Record& candidate, const Record* stored, const RuleContext& context)
{
    QList<Problem> problems;
    rules::checkFields(candidate, context, problems);
    const auto speaksOfVoid = [](const Problem& problem) { return problem.rule == "V2"_L1; };
    if (std::any_of(problems.begin(), problems.end(), speaksOfVoid)
        && (outlivesMistakes(candidate) || VoidReader(context.database).isVoid(candidate)))
        problems.removeIf(speaksOfVoid);
    if (candidate.isVoid()) { // What counts nowhere waits for nothing.
        problems.removeIf([](const Problem& problem) { return problem.severity != Severity::Refusal; });
        return problems;
    }
    for (const KindCheck& entry : kChecks) {
        if (qstrcmp(entry.kind, candidate.type().kind) == 0)
            entry.check(candidate, stored, context, problems);
    }
    if (problems.size() > 1)
        std::stable_sort(problems.begin(), problems.end(),
            [](const Problem& a, const Problem& b) { return a.severity > b.severity; });
    return problems;
}

bool hasRefusal(const QList<Problem>& problems)
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::Refusal; });
}

} // namespace sijill
