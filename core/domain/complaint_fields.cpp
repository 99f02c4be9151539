#include "core/domain/complaint.h"

namespace sijill {
namespace {

constexpr Choice kComplaintStateTable[] = {
    {int(ComplaintState::Received), "received", QT_TRANSLATE_NOOP("Choice", "To answer (complaint)")},
    {int(ComplaintState::Upheld), "upheld", QT_TRANSLATE_NOOP("Choice", "Upheld (complaint)")},
    {int(ComplaintState::Dismissed), "dismissed", QT_TRANSLATE_NOOP("Choice", "Dismissed (complaint)")},
    {int(ComplaintState::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn (complaint)")},
};

} // namespace

const Choices kComplaintStates = kComplaintStateTable;

template <>
const RecordType& recordType<Complaint>()
{
    static const RecordType states =
        describeStateChange("complaint_state", "complaint-states", kComplaintStates);
    static const RecordType type = describe<Complaint>({.kind = "complaint",
        .plural = "complaints",
        .label = QT_TRANSLATE_NOOP("Record", "Complaint"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Complaints"),
        .keyField = "number",
        .nameField = "subject",
        .fields =
            {
                field<&Complaint::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Searched)
                    .shaped(Shape::Code),
                field<&Complaint::receivedOn>(
                    "received_on", QT_TRANSLATE_NOOP("Field", "Received on"), Required),
                field<&Complaint::complainant>(
                    "complainant", QT_TRANSLATE_NOOP("Field", "Complainant"), Required | Searched),
                field<&Complaint::partner>("partner", QT_TRANSLATE_NOOP("Field", "Partner")).to("partner"),
                field<&Complaint::subject>(
                    "subject", QT_TRANSLATE_NOOP("Field", "Subject"), Required | Searched),
                field<&Complaint::call>("call", QT_TRANSLATE_NOOP("Field", "Call")).to("call"),
                field<&Complaint::proposal>("proposal", QT_TRANSLATE_NOOP("Field", "Proposal"))
                    .to("proposal"),
                field<&Complaint::text>("text", QT_TRANSLATE_NOOP("Field", "What is contested"), Searched)
                    .paragraph(),
                field<&Complaint::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "To be answered by"), Expected),
                field<&Complaint::answer>("answer", QT_TRANSLATE_NOOP("Field", "Answer with its reasons"))
                    .paragraph(),
                field<&Complaint::answerReference>(
                    "answer_reference", QT_TRANSLATE_NOOP("Field", "Reference of the answer")),
                field<&Complaint::state>("state", QT_TRANSLATE_NOOP("Field", "State"), ByVerb)
                    .among(kComplaintStates),
            },
        .parts = {part<&Complaint::changes>("changes", states)},
        .periods = {{"received_on", "due_on"}}});
    return type;
}

} // namespace sijill
