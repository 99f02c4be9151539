#include "core/services/void_service.h"

#include "core/domain/agreement.h"
#include "core/domain/catalogue.h"
#include "core/domain/state_verbs.h"
#include "core/services/rules/void_rules.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

/// Signed by everybody, whatever became of it since: no clerk takes that back alone.
bool isSigned(const Record& record)
{
    return &record.type() == &recordType<Agreement>()
        && record.as<Agreement>().state >= AgreementState::Signed
        && record.as<Agreement>().state <= AgreementState::Terminated;
}

Problem notVoidable(const RecordType& type)
{
    return rules::refuses("",
        //: %1 is a kind of record in the plural ("Accounts").
        QCoreApplication::translate(
            "Rules", "“%1” are not entered by mistake: they have a way of their own to end.")
            .arg(type.pluralTitle()),
        {});
}

QList<Problem> alreadyThere(const Record& record, bool isVoid)
{
    if (record.isVoid() != isVoid)
        return {};
    const QString sentence = isVoid
        ? QCoreApplication::translate("Rules", "%1 is already marked as entered by mistake.")
        : QCoreApplication::translate("Rules", "%1 is not marked as entered by mistake.");
    return {rules::refuses("", sentence.arg(record.key()), {})};
}

} // namespace

Result<std::vector<Change>> VoidService::turned(
    const RecordType& type, const std::vector<qint64>& ids, const Voiding& voiding) const
{
    if (!type.isVoidable())
        return refusal({notVoidable(type)});
    std::vector<Change> changes;
    for (const qint64 id : ids) {
        const std::optional<Record> before = RecordStore(m_register.database()).find(type, id);
        if (!before)
            return failure(ErrorCode::NotFound,
                QCoreApplication::translate("Register", "This record is not there any more."));
        if (const QList<Problem> same = alreadyThere(*before, voiding.isSet()); !same.isEmpty())
            return refusal(same);
        Record after = *before;
        type.voiding(after.data()) = voiding;
        changes.push_back({*before, std::move(after)});
    }
    return changes;
}

QList<Problem> VoidService::obstacles(const std::vector<Change>& changes) const
{
    QList<Problem> found;
    for (const Change& change : changes) {
        const QString kind = change.before.type().kindName();
        const Verb& verb = isSigned(change.before) ? verbs::kVoidSigned : verbs::kVoid;
        if (const auto refused = m_register.roleProblem(verb, kind); refused && !found.contains(*refused))
            found << *refused;
        if (const auto paid = change.after.isVoid() ? rules::paidProblem(change.before) : std::nullopt)
            found << *paid;
    }
    return found + voidTurnProblems(changes, m_register.database());
}

Result<std::vector<Record>> VoidService::commit(
    const Verb& verb, std::vector<Change> changes, const QString& motive)
{
    const Result<JournalEntry> done = m_register.commit(verb, changes, {.subject = {}, .motive = motive});
    if (!done)
        return tl::unexpected(done.error());
    std::vector<Record> after;
    for (Change& change : changes)
        after.push_back(std::move(change.after));
    return after;
}

Result<std::vector<Record>> VoidService::enterAsMistake(
    const RecordType& type, const std::vector<qint64>& ids, const QString& motive)
{
    return m_register.database().transact([&]() -> Result<std::vector<Record>> {
        Result<std::vector<Change>> changes =
            turned(type, ids, {m_register.today(), m_register.actor(), motive.trimmed()});
        if (!changes)
            return tl::unexpected(changes.error());
        QList<Problem> found = obstacles(*changes);
        if (motive.trimmed().isEmpty())
            found << rules::refuses(
                "", QCoreApplication::translate("Rules", "Give the motive."), u"motive"_s);
        if (!found.isEmpty() || changes->empty())
            return refusal(found);
        return commit(verbs::kVoid, std::move(*changes), motive.trimmed());
    });
}

Result<std::vector<Record>> VoidService::takeBack(
    const RecordType& type, const std::vector<qint64>& ids, const QString& motive)
{
    return m_register.database().transact([&]() -> Result<std::vector<Record>> {
        Result<std::vector<Change>> changes = turned(type, ids, {});
        if (!changes)
            return tl::unexpected(changes.error());
        QList<Problem> found = obstacles(*changes);
        for (const Change& change : *changes) {
            const RuleContext context{m_register.database(), m_register.today()};
            for (const Problem& problem : problemsOf(change.after, &change.before, context)) {
                if (problem.severity == Severity::Refusal && problem.rule != "V2"_L1)
                    found << problem;
            }
        }
        if (!found.isEmpty() || changes->empty())
            return refusal(found);
        return commit(verbs::kTakeBack, std::move(*changes), motive.trimmed());
    });
}

VoidOutlook VoidService::outlook(const RecordType& type, const std::vector<qint64>& ids) const
{
    Database& database = m_register.database();
    const auto found = database.read([&]() -> Result<VoidOutlook> {
        const Result<std::vector<Change>> changes = turned(type, ids, {m_register.today(), {}, {}});
        if (!changes)
            return tl::unexpected(changes.error());
        VoidOutlook outlook{.obstacles = obstacles(*changes), .reliants = {}, .papers = {}};
        const VoidReader reader(database);
        for (const Change& change : *changes) {
            for (const Reliant& reliant : reader.reliants(change.before)) {
                const bool goesAlong = reliant.kind == type.kindName()
                    && std::find(ids.begin(), ids.end(), reliant.id) != ids.end();
                if (!goesAlong)
                    outlook.reliants.push_back(reliant);
            }
            outlook.papers << reader.papersAbout(change.before);
            outlook.below += reader.countBelow(change.before);
        }
        return outlook;
    });
    if (found)
        return *found;
    VoidOutlook refused;
    refused.obstacles = found.error().problems;
    if (refused.obstacles.isEmpty())
        refused.obstacles << Problem{.message = found.error().message};
    return refused;
}

} // namespace sijill
