#include "core/services/record_service.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/domain/state_verbs.h"
#include "core/services/rules/issued_paper_rules.h"
#include "core/services/rules/void_rules.h"
#include "core/storage/bin_store.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

const void* rowWithId(const Part& part, const void* owner, qint64 id)
{
    for (std::size_t i = 0; owner && id != 0 && i < part.size(owner); ++i) {
        const void* row = part.at(owner, i);
        if (part.type->idOf(row) == id)
            return row;
    }
    return nullptr;
}

/// Changes of state belong to verbs as a whole.
bool isWrittenByVerbs(const Part& part)
{
    return qstrcmp(part.key, "changes") == 0;
}

void keepIn(const RecordType& type, void* draft, const void* stored)
{
    const std::shared_ptr<void> fresh = stored ? nullptr : type.make();
    const void* source = stored ? stored : fresh.get();
    for (const Field& field : type.fields) {
        // A number that only set-up writes (the office's) is typed once, in the new record.
        if (field.has(ByVerb) && (stored || !field.has(Required)))
            field.set(draft, field.get(source));
    }
    for (const Part& part : type.parts) {
        if (isWrittenByVerbs(part)) {
            part.copy(draft, source);
            continue;
        }
        for (std::size_t i = 0; i < part.size(draft); ++i) {
            void* row = part.at(draft, i);
            keepIn(*part.type, row, stored ? rowWithId(part, stored, part.type->idOf(row)) : nullptr);
        }
    }
}

/// Whether a verb has written something into the row that an edit would lose with it.
bool hasVerbsWritten(const RecordType& type, const void* row)
{
    const std::shared_ptr<void> fresh = type.make();
    return std::any_of(type.fields.begin(), type.fields.end(),
        [&](const Field& field) { return field.has(ByVerb) && field.get(row) != field.get(fresh.get()); });
}

/// A signature or a payment does not go away with its row: it is annulled by its counter-verb first.
void checkDeletedRows(const Record& draft, const Record& stored, QList<Problem>& problems)
{
    for (const Part& part : stored.type().parts) {
        for (std::size_t i = 0; i < part.size(stored.data()); ++i) {
            const void* row = part.at(stored.data(), i);
            const bool isKept = rowWithId(part, draft.data(), part.type->idOf(row)) != nullptr;
            if (!isKept && hasVerbsWritten(*part.type, row))
                problems << rules::refuses("",
                    QCoreApplication::translate("Register",
                        "This line cannot be deleted: it was signed, requested or paid. Annul that first."),
                    QString::fromLatin1(part.key));
        }
    }
}

QString relianceList(const std::vector<Reliance>& reliances)
{
    QStringList lines;
    for (const Reliance& reliance : reliances) {
        const RecordType* type = findRecordType(reliance.kind);
        lines << u"%1 (%2)"_s.arg(type ? type->pluralTitle() : reliance.kind).arg(reliance.count);
    }
    return Format().enumerated(lines);
}

} // namespace

void keepWhatVerbsWrite(Record& draft, const Record* stored)
{
    keepIn(draft.type(), draft.data(), stored ? stored->data() : nullptr);
    if (draft.type().settle)
        draft.type().settle(draft.data(), stored ? stored->data() : nullptr);
}

std::optional<Record> RecordService::find(const RecordType& type, qint64 id) const
{
    const auto found = m_register.database().read(
        [&]() -> Result<std::optional<Record>> { return RecordStore(m_register.database()).find(type, id); });
    return found ? *found : std::nullopt;
}

QList<Problem> RecordService::problems(const Record& draft) const
{
    const auto found = m_register.database().read([&]() -> Result<QList<Problem>> {
        const std::optional<Record> stored =
            draft.id() ? RecordStore(m_register.database()).find(draft.type(), draft.id()) : std::nullopt;
        return problemsOf(draft, stored ? &*stored : nullptr, {m_register.database(), m_register.today()});
    });
    return found ? *found : QList<Problem>{{.severity = Severity::Refusal, .message = found.error().message}};
}

Result<Change> RecordService::prepared(Record draft) const
{
    Database& database = m_register.database();
    const Verb& verb = draft.id() == 0 ? verbs::kCreate : verbs::kEdit;
    if (const Status allowed = m_register.checkRole(verb, draft.type().kindName()); !allowed)
        return tl::unexpected(allowed.error());
    Change change;
    if (draft.id() != 0) {
        const std::optional<Record> stored = RecordStore(database).find(draft.type(), draft.id());
        if (!stored)
            return failure(ErrorCode::NotFound,
                QCoreApplication::translate(
                    "Register", "This record was deleted meanwhile. Its draft is kept in the form."));
        change.before = *stored;
    }
    const Record* stored = change.before.isNull() ? nullptr : &change.before;
    if (const auto problem = voidProblem(stored ? *stored : draft, database))
        return refusal({*problem});
    keepWhatVerbsWrite(draft, stored);
    const QList<Problem> found = problemsOf(draft, stored, {database, m_register.today()});
    QList<Problem> refused;
    if (stored)
        checkDeletedRows(draft, *stored, refused);
    std::copy_if(found.begin(), found.end(), std::back_inserter(refused),
        [](const Problem& problem) { return problem.severity == Severity::Refusal; });
    if (!refused.isEmpty())
        return refusal(refused);
    change.after = std::move(draft);
    return change;
}

Result<Record> RecordService::save(Record draft, const QString& motive)
{
    const bool isNew = draft.id() == 0;
    std::vector<Change> changes(1);
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        Result<Change> change = prepared(draft);
        if (!change)
            return tl::unexpected(change.error());
        if (!isNew && change->before == change->after) { // Nothing was changed: nothing is journalled.
            changes.front().after = change->before;      // With the revision that the next edit must name.
            return JournalEntry();
        }
        changes.front() = std::move(*change);
        return m_register.commit(
            isNew ? verbs::kCreate : verbs::kEdit, changes, {.subject = {}, .motive = motive});
    });
    if (!done)
        return tl::unexpected(done.error());
    return changes.front().after;
}

Result<std::vector<Record>> RecordService::saveAll(
    std::vector<Record> drafts, const Verb& verb, const QString& subject)
{
    std::vector<Change> changes;
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        for (Record& draft : drafts) {
            Result<Change> change = prepared(std::move(draft));
            if (!change)
                return tl::unexpected(change.error());
            changes.push_back(std::move(*change));
        }
        return m_register.commit(verb, changes, {.subject = subject});
    });
    if (!done)
        return tl::unexpected(done.error());
    std::vector<Record> saved;
    for (Change& change : changes)
        saved.push_back(std::move(change.after));
    return saved;
}

Status RecordService::remove(const RecordType& type, qint64 id, const QString& motive)
{
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        RecordStore records(m_register.database());
        const std::optional<Record> stored = records.find(type, id);
        if (!stored)
            return failure(ErrorCode::NotFound,
                QCoreApplication::translate("Register", "This record is not there any more."));
        if (const std::optional<Problem> problem = removalProblem(*stored))
            return refusal({*problem});
        if (const auto problem = voidProblem(*stored, m_register.database())) // Its number stays taken.
            return refusal({*problem});
        if (const std::vector<Reliance> reliances = records.reliances(*stored); !reliances.empty())
            return refusal({},
                //: %1 is the record, %2 a list such as "Agreements (2), Worksites (1)".
                QCoreApplication::translate(
                    "Register", "%1 cannot be deleted: other records rely on it — %2.")
                    .arg(stored->key(), relianceList(reliances)));
        std::vector<Change> changes{{*stored, {}}};
        return m_register.commit(verbs::kRemove, changes, {.subject = {}, .motive = motive});
    });
    return done ? Status() : tl::unexpected(done.error());
}

Status RecordService::restore(const QString& kind, qint64 id)
{
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        const std::optional<Record> deleted = BinStore(m_register.database()).find(kind, id);
        if (!deleted)
            return failure(ErrorCode::NotFound,
                QCoreApplication::translate("Register", "This record is not in the bin any more."));
        const QList<Problem> found =
            problemsOf(*deleted, nullptr, {m_register.database(), m_register.today()});
        if (hasRefusal(found))
            return refusal(found);
        std::vector<Change> changes{{{}, *deleted}};
        return m_register.commit(verbs::kRestore, changes);
    });
    return done ? Status() : tl::unexpected(done.error());
}

} // namespace sijill
