#include "core/services/undo_service.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/domain/state_verbs.h"
#include "core/services/rules/void_rules.h"
#include "core/storage/journal_store.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill {
namespace {

constexpr int kDepth = 200; ///< Edits and undos looked back over: deeper undo is a matter for a backup.

Record recordFrom(const QJsonObject& json, const RecordType& type)
{
    return json.isEmpty() ? Record() : recordFromJson(json, type);
}

} // namespace

UndoService::Stacks UndoService::stacks() const
{
    Stacks stacks;
    const auto entries = m_register.database().read([&]() -> Result<std::vector<JournalEntry>> {
        return JournalStore(m_register.database()).undoable(m_register.actor(), kDepth);
    });
    if (!entries)
        return stacks;
    for (const JournalEntry& entry : *entries) {
        switch (entry.sort) {
        case VerbSort::Edit:
            stacks.undo.push_back(entry.sequence);
            stacks.redo.clear();
            break;
        case VerbSort::Undo:
            std::erase(stacks.undo, entry.undoes);
            stacks.redo.push_back(entry.undoes);
            break;
        case VerbSort::Redo:
            std::erase(stacks.redo, entry.undoes);
            stacks.undo.push_back(entry.undoes);
            break;
        case VerbSort::Act:
            break;
        }
    }
    return stacks;
}

std::optional<JournalEntry> UndoService::entryAt(const std::vector<qint64>& stack) const
{
    const auto entry = m_register.database().read([&]() -> Result<std::optional<JournalEntry>> {
        return stack.empty() ? std::nullopt : JournalStore(m_register.database()).find(stack.back());
    });
    return entry ? *entry : std::nullopt;
}

std::optional<JournalEntry> UndoService::nextUndo() const
{
    return entryAt(stacks().undo);
}

std::optional<JournalEntry> UndoService::nextRedo() const
{
    return entryAt(stacks().redo);
}

Result<JournalEntry> UndoService::undo()
{
    const Stacks now = stacks();
    if (now.undo.empty())
        return failure(
            ErrorCode::NotFound, QCoreApplication::translate("Register", "There is nothing to undo."));
    return revert(now.undo.back(), verbs::kUndo);
}

Result<JournalEntry> UndoService::redo()
{
    const Stacks now = stacks();
    if (now.redo.empty())
        return failure(
            ErrorCode::NotFound, QCoreApplication::translate("Register", "There is nothing to redo."));
    return revert(now.redo.back(), verbs::kRedo);
}

Result<std::vector<Change>> UndoService::reversed(qint64 sequence, bool backwards) const
{
    const RecordStore records(m_register.database());
    std::vector<Change> changes;
    QStringList changedSince;
    JournalStore(m_register.database()).forEachChange(sequence, backwards, [&](const JournalChange& change) {
        const RecordType* type = findRecordType(change.kind);
        if (!type || change.erased) {
            changedSince << change.kind;
            return true;
        }
        const Record expected = recordFrom(backwards ? change.after : change.before, *type);
        Record target = recordFrom(backwards ? change.before : change.after, *type);
        const std::optional<Record> current = records.find(*type, change.recordId);
        if (!(expected == current.value_or(Record()))) {
            changedSince << (current ? current->key() : expected.isNull() ? target.key() : expected.key());
            return true;
        }
        if (current && !target.isNull())
            type->revision(target.data()) = type->revision(Record(*current).data());
        changes.push_back({current.value_or(Record()), std::move(target)});
        return true;
    });
    if (!changedSince.isEmpty())
        return failure(ErrorCode::Conflict,
            //: %1 is a list of records.
            QCoreApplication::translate(
                "Register", "This cannot be undone: changed since by another hand — %1. Nothing was written.")
                .arg(Format().enumerated(changedSince)));
    return changes;
}

Result<JournalEntry> UndoService::revert(qint64 sequence, const Verb& verb)
{
    return m_register.database().transact([&]() -> Result<JournalEntry> {
        const std::optional<JournalEntry> entry = JournalStore(m_register.database()).find(sequence);
        if (!entry)
            return failure(
                ErrorCode::NotFound, QCoreApplication::translate("Register", "There is nothing to undo."));
        Result<std::vector<Change>> changes = reversed(sequence, verb.sort == VerbSort::Undo);
        if (!changes)
            return tl::unexpected(changes.error());
        for (const Change& change : *changes) {
            if (!change.after.isNull() || change.before.isNull())
                continue;
            if (!RecordStore(m_register.database()).reliances(change.before).empty() && changes->size() == 1)
                return failure(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "Register", "%1 cannot be taken back: other records rely on it by now.")
                        .arg(change.before.key()));
        }
        if (const QList<Problem> found = voidTurnProblems(*changes, m_register.database()); !found.isEmpty())
            return refusal(found);
        return m_register.commit(
            verb, *changes, {.subject = entry->subject, .motive = {}, .undoes = sequence});
    });
}

} // namespace sijill
