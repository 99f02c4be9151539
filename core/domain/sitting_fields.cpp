#include "core/domain/sitting.h"

#include <algorithm>

namespace sijill {
namespace {

constexpr Choice kSittingStateTable[] = {
    {int(SittingState::Planned), "planned", QT_TRANSLATE_NOOP("Choice", "Planned (sitting)")},
    {int(SittingState::Open), "open", QT_TRANSLATE_NOOP("Choice", "Open (sitting)")},
    {int(SittingState::Closed), "closed", QT_TRANSLATE_NOOP("Choice", "Closed (sitting)")},
    {int(SittingState::NoQuorum), "no-quorum", QT_TRANSLATE_NOOP("Choice", "No quorum (sitting)")},
};

} // namespace

const Choices kSittingStates = kSittingStateTable;

bool SittingAttendance::isThereAt(const QDateTime& moment) const
{
    return presence == Presence::Present
        && (!moment.isValid()
            || ((!arrivedAt.isValid() || arrivedAt <= moment) && (!leftAt.isValid() || moment < leftAt)));
}

int Sitting::count(Presence presence) const
{
    return int(std::count_if(attendance.begin(), attendance.end(),
        [&](const SittingAttendance& row) { return row.presence == presence; }));
}

int Sitting::presentAt(const QDateTime& moment) const
{
    return int(std::count_if(attendance.begin(), attendance.end(),
        [&](const SittingAttendance& row) { return row.isThereAt(moment); }));
}

Quorum quorumOf(const std::vector<CouncilRule>& rules, int rank, QDate day, int inOffice, int present)
{
    using enum CouncilRuleName;
    const CouncilRuleName name = rank <= 1 ? FirstQuorum : rank == 2 ? SecondQuorum : ThirdQuorum;
    const int percent = councilRule(rules, name, day);
    // "More than half" of 21 is 11; "any number" still wants somebody there.
    const int needed = percent > 0 ? inOffice * percent / 100 + 1 : 1;
    return {inOffice, present, needed};
}

template <>
const RecordType& recordType<SittingAttendance>()
{
    using A = SittingAttendance;
    static const RecordType type = describe<A>({.kind = "sitting_attendance",
        .plural = "sitting-attendances",
        .label = QT_TRANSLATE_NOOP("Record", "Attendance at a sitting"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Attendance at sittings"),
        .fields =
            {
                field<&A::member>("member", QT_TRANSLATE_NOOP("Field", "Council member"), Required)
                    .to("council_member"),
                field<&A::presence>("presence", QT_TRANSLATE_NOOP("Field", "Presence")).among(kPresences),
                field<&A::arrivedAt>("arrived_at", QT_TRANSLATE_NOOP("Field", "Arrived at")),
                field<&A::leftAt>("left_at", QT_TRANSLATE_NOOP("Field", "Left at")),
            },
        .identity = {"member"}});
    return type;
}

template <>
const RecordType& recordType<Sitting>()
{
    using S = Sitting;
    static const RecordType states = describeStateChange("sitting_state", "sitting-states", kSittingStates);
    static const RecordType type = describe<S>({.kind = "sitting",
        .plural = "sittings",
        .label = QT_TRANSLATE_NOOP("Record", "Sitting"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Sittings"),
        .keyField = "number",
        .fields =
            {
                field<&S::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Searched)
                    .shaped(Shape::Code),
                field<&S::session>("session", QT_TRANSLATE_NOOP("Field", "Session"), Required | Above)
                    .to("session"),
                field<&S::rank>("rank", QT_TRANSLATE_NOOP("Field", "Convocation no."), Required),
                field<&S::heldAt>("held_at", QT_TRANSLATE_NOOP("Field", "Held"), Required),
                field<&S::place>("place", QT_TRANSLATE_NOOP("Field", "Place")),
                field<&S::chair>("chair", QT_TRANSLATE_NOOP("Field", "Chaired by")).to("council_member"),
                field<&S::secretary>("secretary", QT_TRANSLATE_NOOP("Field", "Secretary of the sitting"))
                    .to("council_member"),
                field<&S::authority>("authority", QT_TRANSLATE_NOOP("Field", "Authority represented by")),
                field<&S::authorityCapacity>(
                    "authority_capacity", QT_TRANSLATE_NOOP("Field", "In the capacity of")),
                field<&S::guests>("guests", QT_TRANSLATE_NOOP("Field", "Also present")).paragraph(),
                field<&S::openedAt>("opened_at", QT_TRANSLATE_NOOP("Field", "Opened at")),
                field<&S::closedAt>("closed_at", QT_TRANSLATE_NOOP("Field", "Closed at")),
                field<&S::state>("state", QT_TRANSLATE_NOOP("Field", "State"), ByVerb).among(kSittingStates),
            },
        .parts = {part<&S::attendance>("attendance", recordType<SittingAttendance>()),
            part<&S::changes>("changes", states)}});
    return type;
}

} // namespace sijill
