#include "core/domain/session.h"

namespace sijill {
namespace {

constexpr Choice kSessionKindTable[] = {
    {int(SessionKind::Ordinary), "ordinary", QT_TRANSLATE_NOOP("Choice", "Ordinary session")},
    {int(SessionKind::Extraordinary), "extraordinary", QT_TRANSLATE_NOOP("Choice", "Extraordinary session")},
};

} // namespace

const Choices kSessionKinds = kSessionKindTable;

template <>
const RecordType& recordType<Session>()
{
    static const RecordType type = describe<Session>({.kind = "session",
        .plural = "sessions",
        .label = QT_TRANSLATE_NOOP("Record", "Session"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Sessions"),
        .keyField = "code",
        .nameField = "names",
        .fields = {
            field<&Session::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                .shaped(Shape::Code),
            field<&Session::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required).among(kSessionKinds),
            field<&Session::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), Required),
            field<&Session::number>("number", QT_TRANSLATE_NOOP("Field", "No.")),
            field<&Session::names>(
                "names", QT_TRANSLATE_NOOP("Field", "Name in papers"), Required | Searched),
            field<&Session::opensOn>("opens_on", QT_TRANSLATE_NOOP("Field", "Opens on"), Searched),
        }});
    return type;
}

} // namespace sijill
