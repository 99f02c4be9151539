#include "core/services/verb_service.h"

#include "core/domain/agreement.h"
#include "core/domain/catalogue.h"
#include "core/domain/merged.h"
#include "core/domain/partner.h"
#include "core/domain/worksite.h"
#include "core/services/rules/void_rules.h"
#include "core/services/verb_effects.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill {
namespace {

bool hasRow(const Record& record, const char* partKey, qint64 id)
{
    const Part* part = record.type().part(QString::fromLatin1(partKey));
    for (std::size_t i = 0; i < part->size(record.data()); ++i) {
        if (part->type->idOf(part->at(record.data(), i)) == id)
            return true;
    }
    return false;
}

/// A party that has signed is not asked again, and only a signature can be annulled (A5).
bool isSpent(const StateVerb& verb, const Record& record, qint64 partId)
{
    if (qstrcmp(verb.part, "parties") != 0)
        return false;
    const std::vector<AgreementParty>& parties = record.as<Agreement>().parties;
    const auto party = std::find_if(
        parties.begin(), parties.end(), [&](const AgreementParty& row) { return row.id.value == partId; });
    return party != parties.end() && party->signedOn.isValid() == (verb.name() == "sign"_L1);
}

/// The word for a state that the verb may start from; empty for slots, which have none.
QString stateWord(const StateVerb& verb, int state)
{
    if (isAboutInstalment(verb))
        return choiceLabel(kInstalmentStates, state);
    const Field* field = stateField(*findRecordType(QString::fromLatin1(verb.kind)));
    return field ? choiceLabel(field->choices, state) : QString();
}

Problem wrongState(const StateVerb& verb, int state)
{
    const QString word = stateWord(verb, state);
    if (word.isEmpty())
        return rules::refuses("",
            QCoreApplication::translate("Rules", "“%1” is not possible now.").arg(verb.verb.title()),
            u"state"_s);
    //: %1 is a verb ("Sign"), %2 a state ("Draft").
    return rules::refuses("",
        QCoreApplication::translate("Rules", "“%1” is not possible in the state “%2”.")
            .arg(verb.verb.title(), word),
        u"state"_s);
}

QString motiveOf(const VerbRequest& request)
{
    return request.overrideMotive.trimmed().isEmpty() ? request.motive : request.overrideMotive;
}

/// Whether the request sets this refusal aside: papers of the past any rule, an override those that allow it.
bool isSetAside(const Problem& problem, const VerbRequest& request)
{
    if (problem.rule == "U1"_L1 || problem.rule == "U4"_L1 || problem.rule == "V1"_L1)
        return false; // Who acts today is no rule of the past, nor what a record is.
    return (request.asOf && !problem.rule.isEmpty())
        || (mayBeOverridden(problem.rule) && !request.overrideMotive.trimmed().isEmpty());
}

/// Rules whose refusal is set aside and stored with the change.
QString overriddenRules(const QList<Problem>& obstacles, const VerbRequest& request)
{
    QStringList rules;
    for (const Problem& problem : obstacles) {
        if (isSetAside(problem, request) && !rules.contains(problem.rule))
            rules << problem.rule;
    }
    return rules.join(u", "_s);
}

} // namespace

bool mayBeOverridden(const QString& rule)
{
    return rule == "O2"_L1 || rule == "A3"_L1 || rule == "C2"_L1 || rule == "S1"_L1;
}

int stateOf(const StateVerb& verb, const Record& record, qint64 partId)
{
    if (qstrcmp(verb.kind, "slot") == 0)
        return record.as<Slot>().withdrawnOn.isValid() ? 1 : 0;
    if (isAboutInstalment(verb)) {
        for (const Instalment& instalment : record.as<Agreement>().instalments) {
            if (instalment.id.value == partId)
                return int(instalment.state);
        }
        return -1;
    }
    return int(integerOf(stateField(record.type())->get(record.data())));
}

bool VerbService::isLeftAlone(const Record& record) const
{
    const auto mistake = m_register.database().read(
        [&]() -> Result<std::optional<Problem>> { return voidProblem(record, m_register.database()); });
    return mistake && *mistake;
}

std::vector<const StateVerb*> VerbService::available(const Record& record, qint64 partId) const
{
    std::vector<const StateVerb*> found;
    if (isLeftAlone(record))
        return found;
    if (isMerged(record))
        return found; // It is part of another record, which moves on.
    for (const StateVerb& verb : stateVerbs()) {
        const bool aboutRow = verb.part != nullptr;
        if (qstrcmp(verb.kind, record.type().kind) != 0 || aboutRow != (partId != 0))
            continue;
        const int state = stateOf(verb, record, partId);
        if (state < 0 || !verb.startsFrom(state))
            continue;
        if (aboutRow && (!hasRow(record, verb.part, partId) || isSpent(verb, record, partId)))
            continue;
        if (m_register.roleProblem(verb.verb, record.type().kindName()))
            continue; // Another role's work is not offered.
        found.push_back(&verb);
    }
    return found;
}

QList<Problem> VerbService::obstacles(
    const StateVerb& verb, const Record& record, const VerbRequest& request) const
{
    const auto found = m_register.database().read(
        [&]() -> Result<QList<Problem>> { return obstaclesNow(verb, record, request); });
    return found ? *found : QList<Problem>{{.severity = Severity::Refusal, .message = found.error().message}};
}

QList<Problem> VerbService::obstaclesNow(
    const StateVerb& verb, const Record& record, const VerbRequest& request) const
{
    VerbRequest complete = request;
    if (!complete.on.isValid())
        complete.on = m_register.today();
    const RuleContext context{m_register.database(), m_register.today()};
    if (const auto refused = m_register.roleProblem(verb.verb, record.type().kindName()))
        return {*refused};
    if (const auto mistake = voidProblem(record, m_register.database()))
        return {*mistake};
    QList<Problem> found = verbProblems(verb, record, complete, context);
    if (verb.part && !hasRow(record, verb.part, request.partId)) {
        if (request.partId != 0)
            found.prepend(rules::refuses(
                "", QCoreApplication::translate("Rules", "This line is not there any more."), u"part"_s));
        return found;
    }
    if (const int state = stateOf(verb, record, request.partId); !verb.startsFrom(state)) {
        found.prepend(wrongState(verb, state));
        return found;
    }
    if (complete.on > m_register.today())
        found << rules::refuses(
            "", QCoreApplication::translate("Rules", "The day lies in the future."), u"on"_s);
    for (const Problem& problem : problemsOf(record, &record, context)) {
        if (problem.severity == Severity::Refusal
            || (problem.severity == Severity::Blocking && verb.enforcesRule(problem.rule)))
            found << problem;
    }
    return found;
}

Result<Record> VerbService::applied(
    const StateVerb& verb, const Record& before, const VerbRequest& request) const
{
    const QList<Problem> found = obstaclesNow(verb, before, request);
    QList<Problem> standing;
    for (const Problem& problem : found) {
        if (!isSetAside(problem, request))
            standing << problem;
    }
    if (!standing.isEmpty())
        return refusal(standing);
    Record after = before;
    const StateChange change{.id = {},
        .from = 0,
        .to = 0,
        .effectiveOn = request.on.isValid() ? request.on : m_register.today(),
        .recordedAt = m_register.clock().nowUtc(),
        .actor = m_register.actor(),
        .motive = motiveOf(request),
        .document = request.document,
        .overridden = overriddenRules(found, request)};
    applyVerb(after, verb, request, change, m_register.database());
    return after;
}

Result<Record> VerbService::perform(const StateVerb& verb, const VerbRequest& request)
{
    const RecordType* type = findRecordType(QString::fromLatin1(verb.kind));
    std::vector<Change> changes(1);
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        if (const Status allowed = m_register.checkRole(verb.verb, type->kindName()); !allowed)
            return tl::unexpected(allowed.error());
        const std::optional<Record> before = RecordStore(m_register.database()).find(*type, request.recordId);
        if (!before)
            return failure(ErrorCode::NotFound,
                QCoreApplication::translate("Rules", "This record is not there any more."));
        Result<Record> after = applied(verb, *before, request);
        if (!after)
            return tl::unexpected(after.error());
        changes.front() = {*before, *after};
        return m_register.commit(verb.verb, changes, {.subject = {}, .motive = motiveOf(request)});
    });
    if (!done)
        return tl::unexpected(done.error());
    return changes.front().after;
}

} // namespace sijill
