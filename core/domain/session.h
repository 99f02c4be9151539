#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_type.h"

namespace sijill {

enum class SessionKind { Ordinary = 0, Extraordinary = 1 };
extern const Choices kSessionKinds;

/// A session of the council, as far as agreements and reports name it: where they were voted, what they were
/// read in.
struct Session {
    SessionId id;
    Revision revision;
    QString code; ///< "2023-E2".
    SessionKind kind = SessionKind::Ordinary;
    int year = 0;
    int number = 1;      ///< Of an extraordinary session within the year; month for an ordinary one.
    LocalizedText names; ///< As papers print it: "الدورة الاستثنائية رقم 2 لسنة 2023".
    QDate opensOn;
    Voiding voided = {};

    bool operator==(const Session&) const = default;
};

template <>
const RecordType& recordType<Session>();

} // namespace sijill
