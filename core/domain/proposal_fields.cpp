#include "core/domain/proposal.h"

namespace sijill {
namespace {

using S = ProposalState;

constexpr Choice kProposalStateTable[] = {
    {int(S::Received), "received", QT_TRANSLATE_NOOP("Choice", "Received (proposal)")},
    {int(S::Incomplete), "incomplete", QT_TRANSLATE_NOOP("Choice", "Incomplete (proposal)")},
    {int(S::Complete), "complete", QT_TRANSLATE_NOOP("Choice", "Complete (proposal)")},
    {int(S::Admitted), "admitted", QT_TRANSLATE_NOOP("Choice", "Admitted (proposal)")},
    {int(S::Inadmissible), "inadmissible", QT_TRANSLATE_NOOP("Choice", "Inadmissible (proposal)")},
    {int(S::UnderReview), "under_review", QT_TRANSLATE_NOOP("Choice", "Under review (proposal)")},
    {int(S::Ranked), "ranked", QT_TRANSLATE_NOOP("Choice", "Ranked (proposal)")},
    {int(S::Selected), "selected", QT_TRANSLATE_NOOP("Choice", "Selected (proposal)")},
    {int(S::Reserve), "reserve", QT_TRANSLATE_NOOP("Choice", "Reserve list (proposal)")},
    {int(S::Rejected), "rejected", QT_TRANSLATE_NOOP("Choice", "Rejected (proposal)")},
    {int(S::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn (proposal)")},
    {int(S::Contracted), "contracted", QT_TRANSLATE_NOOP("Choice", "Contracted (proposal)")},
};

constexpr Choice kFileVerdictTable[] = {
    {int(FileVerdict::Awaited), "awaited", QT_TRANSLATE_NOOP("Choice", "Awaited")},
    {int(FileVerdict::InOrder), "in_order", QT_TRANSLATE_NOOP("Choice", "In order (paper)")},
    {int(FileVerdict::NotInOrder), "not_in_order", QT_TRANSLATE_NOOP("Choice", "Not in order")},
    {int(FileVerdict::NotRequired), "not_required", QT_TRANSLATE_NOOP("Choice", "Not required")},
};

/// C10: marks were given to what was read; another text is another version.
void countVersion(void* draft, const void* stored)
{
    auto& proposal = *static_cast<Proposal*>(draft);
    if (!stored)
        return;
    const auto& before = *static_cast<const Proposal*>(stored);
    const bool wasRead = !before.title.isEmpty(); // A sealed envelope is a receipt alone until it is opened.
    if (wasRead && proposal.proposesOtherThan(before))
        proposal.version = before.version + 1;
}

} // namespace

const Choices kProposalStates = kProposalStateTable;
const Choices kFileVerdicts = kFileVerdictTable;

int Proposal::slotCount() const
{
    int count = 0;
    for (const SlotRequest& request : requests)
        count += request.count;
    return count;
}

int Proposal::personMonths() const
{
    int sum = 0;
    for (const SlotRequest& request : requests)
        sum += request.personMonths();
    return sum;
}

bool Proposal::proposesOtherThan(const Proposal& other) const
{
    return partner != other.partner || title != other.title || sector != other.sector
        || commune != other.commune || place != other.place || description != other.description
        || startsOn != other.startsOn || months != other.months || service != other.service
        || markers != other.markers || phases != other.phases || requests != other.requests;
}

Money Proposal::cost(const Edition& edition) const
{
    Money sum;
    for (const SlotRequest& request : requests) {
        const QDate start = request.startsOn.isValid() ? request.startsOn : startsOn;
        sum.minor += slotCost(edition, start, request.months).minor * request.count;
    }
    return sum;
}

template <>
const RecordType& recordType<ProposalMarker>()
{
    static const RecordType type = describe<ProposalMarker>({.kind = "proposal_marker",
        .plural = "proposal-markers",
        .label = QT_TRANSLATE_NOOP("Record", "Priority marker"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Priority markers"),
        .fields = {field<&ProposalMarker::marker>("marker", QT_TRANSLATE_NOOP("Field", "Priority"), Required)
                       .to("marker")},
        .identity = {"marker"}});
    return type;
}

template <>
const RecordType& recordType<ProposalPhase>()
{
    static const RecordType type = describe<ProposalPhase>({.kind = "proposal_phase",
        .plural = "proposal-phases",
        .label = QT_TRANSLATE_NOOP("Record", "Phase"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Phases"),
        .fields =
            {
                field<&ProposalPhase::what>("what", QT_TRANSLATE_NOOP("Field", "What is done"), Required),
                field<&ProposalPhase::startsOn>("starts_on", QT_TRANSLATE_NOOP("Field", "From")),
                field<&ProposalPhase::months>("months", QT_TRANSLATE_NOOP("Field", "Months")),
                field<&ProposalPhase::staff>("staff", QT_TRANSLATE_NOOP("Field", "Staff")),
            },
        .identity = {"what"}});
    return type;
}

template <>
const RecordType& recordType<SlotRequest>()
{
    static const RecordType type = describe<SlotRequest>({.kind = "slot_request",
        .plural = "slot-requests",
        .label = QT_TRANSLATE_NOOP("Record", "Jobs asked for"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Jobs asked for"),
        .fields =
            {
                field<&SlotRequest::trade>("trade", QT_TRANSLATE_NOOP("Field", "Trade"), Required)
                    .to("trade"),
                field<&SlotRequest::count>("count", QT_TRANSLATE_NOOP("Field", "Jobs"), Required),
                field<&SlotRequest::months>("months", QT_TRANSLATE_NOOP("Field", "Months"), Required),
                field<&SlotRequest::startsOn>("starts_on", QT_TRANSLATE_NOOP("Field", "From")),
            },
        .identity = {"trade", "months", "starts_on"}});
    return type;
}

template <>
const RecordType& recordType<ProposalDocument>()
{
    static const RecordType type = describe<ProposalDocument>({.kind = "proposal_document",
        .plural = "proposal-documents",
        .label = QT_TRANSLATE_NOOP("Record", "Document of the file"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Documents of the file"),
        .fields =
            {
                field<&ProposalDocument::documentKind>(
                    "document_kind", QT_TRANSLATE_NOOP("Field", "Document"), Required)
                    .to("document_kind"),
                field<&ProposalDocument::verdict>("verdict", QT_TRANSLATE_NOOP("Field", "Verdict"))
                    .among(kFileVerdicts),
                field<&ProposalDocument::receivedOn>(
                    "received_on", QT_TRANSLATE_NOOP("Field", "Received on")),
                field<&ProposalDocument::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark")),
            },
        .identity = {"document_kind"}});
    return type;
}

template <>
const RecordType& recordType<Proposal>()
{
    static const RecordType states =
        describeStateChange("proposal_state", "proposal-states", kProposalStates);
    static const RecordType
        type =
            describe<Proposal>(
                {.kind = "proposal",
                    .plural = "proposals",
                    .label = QT_TRANSLATE_NOOP("Record", "Proposal"),
                    .pluralLabel = QT_TRANSLATE_NOOP("Record", "Proposals"),
                    .keyField = "receipt",
                    .nameField = "title",
                    .fields =
                        {
                            field<&Proposal::receipt>(
                                "receipt", QT_TRANSLATE_NOOP("Field", "Receipt"), Required | Searched)
                                .shaped(Shape::Code),
                            field<&Proposal::call>("call", QT_TRANSLATE_NOOP("Field", "Call"), Required)
                                .to("call"),
                            field<&Proposal::takenFrom>(
                                "taken_from", QT_TRANSLATE_NOOP("Field", "Taken over from"), ByVerb)
                                .to("proposal"),
                            field<&Proposal::receivedAt>(
                                "received_at", QT_TRANSLATE_NOOP("Field", "Received"), Required),
                            field<&Proposal::depositor>(
                                "depositor", QT_TRANSLATE_NOOP("Field", "Handed in by"), Searched),
                            field<&Proposal::partner>(
                                "partner", QT_TRANSLATE_NOOP("Field", "Partner"), Required)
                                .to("partner"),
                            field<&Proposal::title>(
                                "title", QT_TRANSLATE_NOOP("Field", "Title"), Expected | Searched),
                            field<&Proposal::sector>("sector", QT_TRANSLATE_NOOP("Field", "Sector"), Expected)
                                .to("sector"),
                            field<&Proposal::commune>(
                                "commune", QT_TRANSLATE_NOOP("Field", "Commune"), Expected)
                                .to("territory"),
                            field<&Proposal::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), Searched),
                            field<&Proposal::description>(
                                "description", QT_TRANSLATE_NOOP("Field", "Description"), Searched)
                                .paragraph(),
                            field<&Proposal::startsOn>("starts_on",
                                QT_TRANSLATE_NOOP("Field", "Planned start"), Expected),
                            field<&Proposal::months>("months", QT_TRANSLATE_NOOP("Field", "Months"),
                                Expected),
                            field<&Proposal::service>(
                                "service", QT_TRANSLATE_NOOP("Field", "Accompanying service"))
                                .to("partner"),
                            field<&Proposal::fewestSlots>(
                                "fewest_slots", QT_TRANSLATE_NOOP("Field", "Fewest jobs it would accept")),
                            field<&Proposal::documentsDueOn>(
                                "documents_due_on", QT_TRANSLATE_NOOP("Field", "Missing documents by")),
                            field<&Proposal::version>(
                                "version", QT_TRANSLATE_NOOP("Field", "Version"), ByVerb),
                            field<&Proposal::state>("state", QT_TRANSLATE_NOOP("Field", "State"), ByVerb)
                                .among(kProposalStates),
                            field<&Proposal::worksite>("worksite", QT_TRANSLATE_NOOP("Field", "Worksite"),
                                ByVerb)
                                .to("worksite"),
                            field<&Proposal::agreement>(
                                "agreement", QT_TRANSLATE_NOOP("Field", "Agreement"), ByVerb)
                                .to("agreement"),
                        },
                    .parts =
                        {
                            part<&Proposal::markers>("markers", recordType<ProposalMarker>()),
                            part<&Proposal::phases>("phases", recordType<ProposalPhase>()),
                            part<&Proposal::requests>("requests", recordType<SlotRequest>()),
                            part<&Proposal::documents>("documents", recordType<ProposalDocument>()),
                            part<&Proposal::changes>("changes", states),
                        },
                    .settle = countVersion});
    return type;
}

} // namespace sijill
