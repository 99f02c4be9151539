#pragma once

#include "core/services/register.h"

namespace sijill {

/// Undo and redo, from the journal: the stack survives closing the window, and holds nothing in memory. An
/// edit is undone by content: every record must still be what the edit left, or nothing is written and those
/// records are named.
class UndoService {
public:
    explicit UndoService(Register& office)
        : m_register(office)
    {
    }

    /// The edit that the next undo (redo) is about; nothing when there is none. Acts are not on the stack.
    std::optional<JournalEntry> nextUndo() const;
    std::optional<JournalEntry> nextRedo() const;

    Result<JournalEntry> undo();
    Result<JournalEntry> redo();

private:
    struct Stacks {
        std::vector<qint64> undo;
        std::vector<qint64> redo;
    };
    Stacks stacks() const;
    std::optional<JournalEntry> entryAt(const std::vector<qint64>& stack) const;
    Result<JournalEntry> revert(qint64 sequence, const Verb& verb);
    Result<std::vector<Change>> reversed(qint64 sequence, bool backwards) const;

    Register& m_register;
};

} // namespace sijill
