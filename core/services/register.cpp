#include "core/services/register.h"

#include "core/storage/bin_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/record_store.h"
#include "core/storage/search_store.h"

#include <QCoreApplication>

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
    return {};
}

Result<JournalEntry> Register::journal(
    const Verb& verb, const std::vector<Change>& changes, const Details& details)
{
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
    const Status written = m_register.write(change);
    if (written)
        m_changes.push_back(std::move(change));
    return written;
}

Result<JournalEntry> Register::Batch::finish(const Verb& verb, const Details& details)
{
    Result<JournalEntry> entry = m_register.journal(verb, m_changes, details);
    if (entry)
        m_register.announce(*entry, m_changes);
    return entry;
}

} // namespace sijill
