#include "core/services/register.h"

#include "core/domain/partner.h"
#include "core/domain/state_verbs.h"
#include "core/services/inspection.h"
#include "core/storage/account_store.h"
#include "core/storage/bin_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/record_store.h"
#include "core/storage/search_store.h"
#include "core/storage/twin_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {

Register::Register(Database& database, const Clock& clock, QString actor, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

Status Register::write(Change& change)
{
    RecordStore records(m_database);
    SearchStore search(m_database);
    BinStore bin(m_database);
    const QString kind = change.either().type().kindName();
    if (change.before.isNull()) {
        records.insert(change.after);
        bin.take(kind, change.after.id()); // Undoing a deletion brings it back.
        search.write(change.after);
    } else if (change.after.isNull()) {
        records.remove(change.before.type(), change.before.id());
        bin.put(change.before, today(), m_actor);
        search.remove(kind, change.before.id());
    } else {
        if (!records.update(change.after))
            return failure(ErrorCode::Conflict,
                QCoreApplication::translate("Register",
                    "Somebody else has just changed %1. Nothing was written: look at the new version, then "
                    "try again.")
                    .arg(change.after.key()));
        search.write(change.after);
    }
    if (!change.after.isNull() && kind == "partner"_L1)
        TwinStore(m_database).write(change.after.as<Partner>());
    return {};
}

std::optional<Problem> Register::roleProblem(const Verb& verb, const QString& kind) const
{
    const auto found = m_database.read([&]() -> Result<std::optional<Problem>> {
        if (!AccountStore(m_database).isLoginRequired())
            return std::nullopt;
        const std::optional<Record> account =
            RecordStore(m_database).findByKey(recordType<Account>(), m_actor);
        if (!account || !account->as<Account>().isActiveOn(today()))
            return Problem{
                .rule = u"U4"_s, .message = QCoreApplication::translate("Accounts", "Nobody is signed in.")};
        const AccountRole role = account->as<Account>().role;
        return isAllowed(role, verb, kind) ? std::nullopt
                                           : std::optional(sijill::roleProblem(role, verb, kind));
    });
    return found ? *found : std::optional(Problem{.message = found.error().message});
}

Status Register::checkRole(const Verb& verb, const QString& kind) const
{
    const std::optional<Problem> problem = roleProblem(verb, kind);
    if (!problem)
        return {};
    return tl::unexpected(Error{.code = ErrorCode::Forbidden,
        .rule = problem->rule,
        .message = problem->message,
        .problems = {*problem}});
}

/// Whatever way an account changed (typed, undone, imported), somebody must be left who can set things right,
/// and nobody whom the journal names may vanish.
Status Register::checkAccounts(const std::vector<Change>& changes) const
{
    const AccountStore accounts(m_database);
    bool wasAdministrator = false;
    for (const Change& change : changes) {
        if (change.before.isNull() || change.before.type().kindName() != "account"_L1)
            continue;
        const auto& before = change.before.as<Account>();
        wasAdministrator =
            wasAdministrator || (before.role == AccountRole::Administrator && before.isActiveOn(today()));
        if (change.after.isNull() && accounts.hasActed(before.login))
            return refusal(QString(),
                QCoreApplication::translate("Accounts",
                    "The journal names this person, so the account stays. End its access instead."));
    }
    if (!wasAdministrator || accounts.ableAdministrators(today()) > 0)
        return {};
    return refusal(u"U2"_s,
        QCoreApplication::translate("Accounts",
            "The office would be left without an administrator who can sign in. Make somebody else an "
            "administrator first."),
        u"role"_s);
}

Result<JournalEntry> Register::journal(
    const Verb& verb, const std::vector<Change>& changes, const Details& details)
{
    if (const Status kept = checkAccounts(changes); !kept)
        return tl::unexpected(kept.error());
    JournalEntry written{.sequence = 0,
        .recordedAt = m_clock.nowUtc(),
        .workingDay = today(),
        .actor = m_actor,
        .verb = QString::fromLatin1(verb.code),
        .sort = verb.sort,
        .undoes = details.undoes,
        .subject = details.subject.isEmpty() ? changes.front().either().key() : details.subject,
        .motive = details.motive,
        .changes = 0};
    JournalStore(m_database).append(written, changes);
    Inspection(m_database, today()).follow(changes);
    return written;
}

void Register::announce(const JournalEntry& entry, const std::vector<Change>& changes)
{
    QSet<QString> kinds;
    for (const Change& change : changes)
        kinds.insert(change.either().type().kindName());
    m_database.afterCommit([this, entry, kinds] { Q_EMIT changed(entry, kinds); });
}

Result<JournalEntry> Register::commit(const Verb& verb, std::vector<Change>& changes, const Details& details)
{
    Q_ASSERT(!changes.empty());
    return m_database.transact([&]() -> Result<JournalEntry> {
        QSet<QString> kinds;
        for (const Change& change : changes)
            kinds.insert(change.either().type().kindName());
        for (const QString& kind : std::as_const(kinds)) {
            if (const Status allowed = checkRole(verb, kind); !allowed)
                return tl::unexpected(allowed.error());
        }
        for (Change& change : changes) {
            if (const Status written = write(change); !written)
                return tl::unexpected(written.error());
        }
        const Result<JournalEntry> written = journal(verb, changes, details);
        if (written)
            announce(*written, changes);
        return written;
    });
}

Status Register::Batch::write(Change change)
{
    const QString kind = change.either().type().kindName();
    if (!m_allowed.contains(kind)) {
        if (const Status allowed = m_register.checkRole(verbs::kImport, kind); !allowed)
            return allowed;
        m_allowed.insert(kind);
    }
    if (change.before.isNull()) { // Its id is as new as the record: neither bin nor search know it.
        RecordStore(m_register.database()).insert(change.after);
        SearchStore(m_register.database()).add(change.after);
    } else if (const Status written = m_register.write(change); !written) {
        return written;
    }
    m_changes.push_back(std::move(change));
    return {};
}

Result<JournalEntry> Register::Batch::finish(const Verb& verb, const Details& details)
{
    Result<JournalEntry> entry = m_register.journal(verb, m_changes, details);
    if (entry)
        m_register.announce(*entry, m_changes);
    return entry;
}

} // namespace sijill
