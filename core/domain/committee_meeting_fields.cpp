#include "core/domain/committee.h"

namespace sijill {

template <>
const RecordType& recordType<MeetingAttendance>()
{
    static const RecordType type = describe<MeetingAttendance>({.kind = "meeting_attendance",
        .plural = "meeting-attendances",
        .label = QT_TRANSLATE_NOOP("Record", "Attendance"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Attendance"),
        .fields =
            {
                field<&MeetingAttendance::member>(
                    "member", QT_TRANSLATE_NOOP("Field", "Committee member"), Required)
                    .to("committee_member"),
                field<&MeetingAttendance::presence>("presence", QT_TRANSLATE_NOOP("Field", "Presence"))
                    .among(kPresences),
                field<&MeetingAttendance::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark")),
            },
        .identity = {"member"}});
    return type;
}

template <>
const RecordType& recordType<MeetingDissent>()
{
    static const RecordType type = describe<MeetingDissent>({.kind = "meeting_dissent",
        .plural = "meeting-dissents",
        .label = QT_TRANSLATE_NOOP("Record", "Reservation"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Reservations"),
        .fields =
            {
                field<&MeetingDissent::member>(
                    "member", QT_TRANSLATE_NOOP("Field", "Committee member"), Required)
                    .to("committee_member"),
                field<&MeetingDissent::opinion>(
                    "opinion", QT_TRANSLATE_NOOP("Field", "Reservation or dissent"), Required),
            },
        .identity = {"member", "opinion"}});
    return type;
}

template <>
const RecordType& recordType<CommitteeMeeting>()
{
    static const RecordType type = describe<CommitteeMeeting>({.kind = "committee_meeting",
        .plural = "committee-meetings",
        .label = QT_TRANSLATE_NOOP("Record", "Committee meeting"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Committee meetings"),
        .keyField = "number",
        .fields =
            {
                field<&CommitteeMeeting::number>(
                    "number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Searched)
                    .shaped(Shape::Code),
                field<&CommitteeMeeting::committee>(
                    "committee", QT_TRANSLATE_NOOP("Field", "Committee"), Required)
                    .to("committee"),
                field<&CommitteeMeeting::call>("call", QT_TRANSLATE_NOOP("Field", "Call"), Expected)
                    .to("call"),
                field<&CommitteeMeeting::heldAt>("held_at", QT_TRANSLATE_NOOP("Field", "Held"), Required),
                field<&CommitteeMeeting::place>("place", QT_TRANSLATE_NOOP("Field", "Place")),
                field<&CommitteeMeeting::agenda>("agenda", QT_TRANSLATE_NOOP("Field", "Agenda"), Searched)
                    .paragraph(),
                field<&CommitteeMeeting::findings>(
                    "findings", QT_TRANSLATE_NOOP("Field", "Findings"), Searched)
                    .paragraph(),
            },
        .parts = {
            part<&CommitteeMeeting::attendance>("attendance", recordType<MeetingAttendance>()),
            part<&CommitteeMeeting::dissents>("dissents", recordType<MeetingDissent>()),
        }});
    return type;
}

} // namespace sijill
