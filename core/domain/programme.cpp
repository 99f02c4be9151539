#include "core/domain/programme.h"

namespace sijill {
namespace {

constexpr Choice kProgrammeKindTable[] = {
    {int(ProgrammeKind::PublicWorks), "public_works", QT_TRANSLATE_NOOP("Choice", "Public works")},
    {int(ProgrammeKind::RecoveryHiring), "recovery_hiring", QT_TRANSLATE_NOOP("Choice", "Recovery hiring")},
    {int(ProgrammeKind::TrainingLivelihoods), "training_livelihoods",
        QT_TRANSLATE_NOOP("Choice", "Training and livelihoods")},
    {int(ProgrammeKind::Consultation), "consultation", QT_TRANSLATE_NOOP("Choice", "Consultation")},
};

} // namespace

const Choices kProgrammeKinds = kProgrammeKindTable;

template <>
const RecordType& recordType<Programme>()
{
    static const RecordType type = describe<Programme>({.kind = "programme",
        .plural = "programmes",
        .label = QT_TRANSLATE_NOOP("Record", "Programme"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Programmes"),
        .keyField = "code",
        .nameField = "names",
        .fields = {
            field<&Programme::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                .shaped(Shape::Code),
            field<&Programme::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
            field<&Programme::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required)
                .among(kProgrammeKinds),
        }});
    return type;
}

template <>
const RecordType& recordType<Sector>()
{
    static const RecordType type = describe<Sector>({.kind = "sector",
        .plural = "sectors",
        .label = QT_TRANSLATE_NOOP("Record", "Sector"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Sectors"),
        .keyField = "code",
        .nameField = "names",
        .fields =
            {
                field<&Sector::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                    .shaped(Shape::Code),
                field<&Sector::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
                field<&Sector::position>("position", QT_TRANSLATE_NOOP("Field", "Order in lists")),
                field<&Sector::activeFrom>("active_from", QT_TRANSLATE_NOOP("Field", "Used from")),
                field<&Sector::activeTo>("active_to", QT_TRANSLATE_NOOP("Field", "Used until")),
            },
        .periods = {{"active_from", "active_to"}}});
    return type;
}

template <>
const RecordType& recordType<Marker>()
{
    static const RecordType type = describe<Marker>({.kind = "marker",
        .plural = "markers",
        .label = QT_TRANSLATE_NOOP("Record", "Priority marker"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Priority markers"),
        .keyField = "code",
        .nameField = "names",
        .fields = {
            field<&Marker::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                .shaped(Shape::Code),
            field<&Marker::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
            field<&Marker::position>("position", QT_TRANSLATE_NOOP("Field", "Order in lists")),
        }});
    return type;
}

template <>
const RecordType& recordType<Trade>()
{
    static const RecordType type = describe<Trade>({.kind = "trade",
        .plural = "trades",
        .label = QT_TRANSLATE_NOOP("Record", "Trade"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Trades"),
        .keyField = "code",
        .nameField = "names",
        .fields = {
            field<&Trade::code>("code", QT_TRANSLATE_NOOP("Field", "ISCO-08 code"), Required | Searched)
                .shaped(Shape::Code),
            field<&Trade::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
        }});
    return type;
}

} // namespace sijill
