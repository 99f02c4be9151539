#include "core/domain/session.h"

namespace sijill {
namespace {

constexpr Choice kSessionKindTable[] = {
    {int(SessionKind::Ordinary), "ordinary", QT_TRANSLATE_NOOP("Choice", "Ordinary session")},
    {int(SessionKind::Extraordinary), "extraordinary", QT_TRANSLATE_NOOP("Choice", "Extraordinary session")},
};

constexpr Choice kSessionStateTable[] = {
    {int(SessionState::Preparing), "preparing", QT_TRANSLATE_NOOP("Choice", "In preparation (session)")},
    {int(SessionState::Convened), "convened", QT_TRANSLATE_NOOP("Choice", "Convened (session)")},
    {int(SessionState::Open), "open", QT_TRANSLATE_NOOP("Choice", "Open (session)")},
    {int(SessionState::Closed), "closed", QT_TRANSLATE_NOOP("Choice", "Closed (session)")},
    {int(SessionState::Cancelled), "cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled (session)")},
};

constexpr Choice kSessionAskerTable[] = {
    {int(SessionAsker::President), "president", QT_TRANSLATE_NOOP("Choice", "The president")},
    {int(SessionAsker::ThirdOfMembers), "third", QT_TRANSLATE_NOOP("Choice", "A third of the members")},
    {int(SessionAsker::MajorityOfMembers), "majority",
        QT_TRANSLATE_NOOP("Choice", "The absolute majority of the members")},
    {int(SessionAsker::Governor), "governor", QT_TRANSLATE_NOOP("Choice", "The governor")},
};

constexpr Choice kDeliveryChannelTable[] = {
    {int(DeliveryChannel::ByHand), "by-hand", QT_TRANSLATE_NOOP("Choice", "By hand, against signature")},
    {int(DeliveryChannel::Registered), "registered", QT_TRANSLATE_NOOP("Choice", "Registered letter")},
    {int(DeliveryChannel::Email), "email", QT_TRANSLATE_NOOP("Choice", "E-mail")},
    {int(DeliveryChannel::Agent), "agent", QT_TRANSLATE_NOOP("Choice", "Agent of the authority")},
};

} // namespace

const Choices kSessionKinds = kSessionKindTable;
const Choices kSessionStates = kSessionStateTable;
const Choices kSessionAskers = kSessionAskerTable;
const Choices kDeliveryChannels = kDeliveryChannelTable;

template <>
const RecordType& recordType<Convocation>()
{
    using C = Convocation;
    static const RecordType type = describe<C>({.kind = "convocation",
        .plural = "convocations",
        .label = QT_TRANSLATE_NOOP("Record", "Convocation"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Convocations"),
        .fields =
            {
                field<&C::member>("member", QT_TRANSLATE_NOOP("Field", "Council member"), Required)
                    .to("council_member"),
                field<&C::rank>("rank", QT_TRANSLATE_NOOP("Field", "Convocation no."), Required),
                field<&C::sentOn>("sent_on", QT_TRANSLATE_NOOP("Field", "Sent on")),
                field<&C::channel>("channel", QT_TRANSLATE_NOOP("Field", "Delivered"))
                    .among(kDeliveryChannels),
                field<&C::receivedOn>("received_on", QT_TRANSLATE_NOOP("Field", "Received on")),
            },
        .periods = {{"sent_on", "received_on"}},
        .identity = {"member", "rank"}});
    return type;
}

template <>
const RecordType& recordType<Session>()
{
    using S = Session;
    static const RecordType states = describeStateChange("session_state", "session-states", kSessionStates);
    static const RecordType type = describe<S>({.kind = "session",
        .plural = "sessions",
        .label = QT_TRANSLATE_NOOP("Record", "Session"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Sessions"),
        .keyField = "code",
        .nameField = "names",
        .fields =
            {
                field<&S::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                    .shaped(Shape::Code),
                field<&S::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required).among(kSessionKinds),
                field<&S::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), Required),
                field<&S::number>("number", QT_TRANSLATE_NOOP("Field", "No.")),
                field<&S::names>("names", QT_TRANSLATE_NOOP("Field", "Name in papers"), Required | Searched),
                field<&S::opensOn>("opens_on", QT_TRANSLATE_NOOP("Field", "Opens on"), Searched),
                field<&S::place>("place", QT_TRANSLATE_NOOP("Field", "Place")),
                field<&S::askedBy>("asked_by", QT_TRANSLATE_NOOP("Field", "Asked for by"))
                    .among(kSessionAskers),
                field<&S::askedOn>("asked_on", QT_TRANSLATE_NOOP("Field", "Asked for on")),
                field<&S::bureauMetOn>("bureau_met_on", QT_TRANSLATE_NOOP("Field", "Bureau met on")),
                field<&S::agendaSentOn>(
                    "agenda_sent_on", QT_TRANSLATE_NOOP("Field", "Agenda sent to the governor on")),
                field<&S::convenedOn>("convened_on", QT_TRANSLATE_NOOP("Field", "Convened on")),
                field<&S::openingSpeech>("opening_speech", QT_TRANSLATE_NOOP("Field", "Opening speech"))
                    .paragraph(),
                field<&S::presidentReport>(
                    "president_report", QT_TRANSLATE_NOOP("Field", "President's report"))
                    .paragraph(),
                field<&S::closing>("closing", QT_TRANSLATE_NOOP("Field", "Close of the session")).paragraph(),
                field<&S::state>("state", QT_TRANSLATE_NOOP("Field", "State"), ByVerb).among(kSessionStates),
            },
        .parts = {part<&S::convocations>("convocations", recordType<Convocation>()),
            part<&S::changes>("changes", states)},
        .periods = {{"bureau_met_on", "opens_on"}, {"agenda_sent_on", "opens_on"},
            {"convened_on", "opens_on"}, {"asked_on", "opens_on"}}});
    return type;
}

} // namespace sijill
