#pragma once

#include "core/domain/record.h"

namespace sijill {

enum class VerbSort {
    Edit = 0, ///< Goes on the undo stack.
    Act = 1,  ///< Issued a number or left the house: reversed only by its counter-verb.
    Undo = 2,
    Redo = 3,
};

/// A verb of the trade as the journal keeps it and the undo menu names it.
struct Verb {
    const char* code;  ///< "agreement.sign".
    const char* label; ///< Marked with QT_TRANSLATE_NOOP("Verb", …): "Signature".
    VerbSort sort = VerbSort::Edit;

    QString title() const;
};

/// Registered verbs by code; journals of newer programs may hold others.
const Verb* findVerb(QStringView code);

/// One record that a verb changed: nothing before is a creation, nothing after a deletion.
struct Change {
    Record before;
    Record after;

    const Record& either() const { return after.isNull() ? before : after; }
};

/// One line of the journal as people read it.
struct JournalEntry {
    qint64 sequence = 0;
    QDateTime recordedAt;
    QDate workingDay;
    QString actor;
    QString verb; ///< Code.
    VerbSort sort = VerbSort::Edit;
    qint64 undoes = 0;
    QString subject;
    QString motive;
    qint64 changes = 0; ///< Number of records changed.

    QString verbTitle() const;
};

/// Before and after of one record as the journal keeps them; empty objects where there was or is nothing.
struct JournalChange {
    QString kind;
    qint64 recordId = 0;
    QJsonObject before;
    QJsonObject after;
    bool erased = false; ///< The payload was destroyed by law; the chain still holds.
};

} // namespace sijill
