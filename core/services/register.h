#pragma once

#include "core/base/clock.h"
#include "core/domain/journal.h"
#include "core/storage/database.h"

#include <QObject>
#include <QSet>

namespace sijill {

/// The one way in which records change: rows, bin, search rows and journal entry in one transaction, then a
/// notice. Rules are the callers' business: what arrives here is written.
class Register : public QObject {
    Q_OBJECT

public:
    Register(Database& database, const Clock& clock, QString actor, QObject* parent = nullptr);

    Database& database() { return m_database; }
    const Clock& clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }
    const QString& actor() const { return m_actor; }
    /// Nothing, or why the acting account may not do this to a record of this kind (U1). Where nobody signs
    /// in, roles are not asked about.
    std::optional<Problem> roleProblem(const Verb& verb, const QString& kind) const;
    /// The same as a refusal: the first thing that every verb asks.
    Status checkRole(const Verb& verb, const QString& kind) const;

    struct Details {
        QString subject = {}; ///< Default: the key of the first record.
        QString motive = {};
        qint64 undoes = 0;
    };
    /// One journal entry over changes that are written one after another, because later ones must see earlier
    /// ones (imports). Lives inside a transact; without finish() that transact must fail.
    class Batch {
    public:
        explicit Batch(Register& office)
            : m_register(office)
        {
        }
        Status write(Change change);
        bool isEmpty() const { return m_changes.empty(); }
        Result<JournalEntry> finish(const Verb& verb, const Details& details);

    private:
        Register& m_register;
        std::vector<Change> m_changes;
        QSet<QString> m_allowed; ///< Kinds that the role may write: asked once each.
    };

    /// Writes `changes` (no before: insert; no after: delete into the bin) and the journal entry. Gives ids
    /// and revisions to the records. Error{Conflict} when one changed meanwhile: then nothing is written.
    Result<JournalEntry> commit(const Verb& verb, std::vector<Change>& changes, const Details& details);
    Result<JournalEntry> commit(const Verb& verb, std::vector<Change>& changes)
    {
        return commit(verb, changes, Details());
    }

Q_SIGNALS:
    /// After a commit: `kinds` are the singulars of the records that changed.
    void changed(const sijill::JournalEntry& entry, const QSet<QString>& kinds);

private:
    Status write(Change& change);
    Status checkAccounts(const std::vector<Change>& changes) const;
    Result<JournalEntry> journal(
        const Verb& verb, const std::vector<Change>& changes, const Details& details);
    void announce(const JournalEntry& entry, const std::vector<Change>& changes);

    Database& m_database;
    const Clock& m_clock;
    QString m_actor;
};

} // namespace sijill
