#include "core/domain/issued_paper.h"

namespace sijill {
namespace {

using K = IssuedPaperKind;

constexpr Choice kKindTable[] = {
    {int(K::Session), "session", QT_TRANSLATE_NOOP("Choice", "Session report")},
    {int(K::Quarter), "quarter", QT_TRANSLATE_NOOP("Choice", "Quarterly report")},
    {int(K::Agreement), "agreement", QT_TRANSLATE_NOOP("Choice", "Agreement")},
    {int(K::Framework), "framework", QT_TRANSLATE_NOOP("Choice", "Framework agreement")},
    {int(K::Partner), "partner", QT_TRANSLATE_NOOP("Choice", "Card of a partner")},
    {int(K::Worksite), "worksite", QT_TRANSLATE_NOOP("Choice", "Sheet of a worksite")},
    {int(K::Territory), "territory", QT_TRANSLATE_NOOP("Choice", "Sheet of a territory")},
    {int(K::CallNotice), "call_notice", QT_TRANSLATE_NOOP("Choice", "Notice of a call")},
    {int(K::DepositReceipt), "deposit_receipt", QT_TRANSLATE_NOOP("Choice", "Deposit receipt")},
    {int(K::DepositRegister), "deposit_register", QT_TRANSLATE_NOOP("Choice", "Register of deposits")},
    {int(K::MissingDocuments), "missing_documents",
        QT_TRANSLATE_NOOP("Choice", "Request for missing documents")},
    {int(K::Inadmissibility), "inadmissibility", QT_TRANSLATE_NOOP("Choice", "Letter of inadmissibility")},
    {int(K::ReviewerSheet), "reviewer_sheet", QT_TRANSLATE_NOOP("Choice", "Score sheet of a member")},
    {int(K::ComparativeTable), "comparative_table",
        QT_TRANSLATE_NOOP("Choice", "Comparative table of the files")},
    {int(K::CommitteeMinutes), "committee_minutes",
        QT_TRANSLATE_NOOP("Choice", "Minutes of the selection committee")},
    {int(K::SelectionResults), "selection_results",
        QT_TRANSLATE_NOOP("Choice", "Results of the selection, to be posted")},
    {int(K::MotiveLetter), "motive_letter", QT_TRANSLATE_NOOP("Choice", "Letter on what became of a file")},
    {int(K::Convocation), "convocation", QT_TRANSLATE_NOOP("Choice", "Convocations of the members")},
    {int(K::Agenda), "agenda", QT_TRANSLATE_NOOP("Choice", "Agenda of a session")},
    {int(K::AttendanceSheet), "attendance_sheet", QT_TRANSLATE_NOOP("Choice", "Attendance sheet to sign")},
    {int(K::VotingSheets), "voting_sheets", QT_TRANSLATE_NOOP("Choice", "Voting sheets")},
    {int(K::TransmissionSlip), "transmission_slip", QT_TRANSLATE_NOOP("Choice", "Transmission slip")},
    {int(K::Deliberation), "deliberation", QT_TRANSLATE_NOOP("Choice", "Deliberation of the council")},
    {int(K::Minutes), "minutes", QT_TRANSLATE_NOOP("Choice", "Minutes of a session")},
    {int(K::DeliberationRegister), "deliberation_register",
        QT_TRANSLATE_NOOP("Choice", "Register of deliberations")},
    {int(K::FollowUp), "follow_up", QT_TRANSLATE_NOOP("Choice", "State of execution for a session")},
    {int(K::SessionDossier), "session_dossier", QT_TRANSLATE_NOOP("Choice", "File of a session")},
};

constexpr Choice kStateTable[] = {
    {int(IssuedPaperState::Issued), "issued", QT_TRANSLATE_NOOP("Choice", "Issued [paper]")},
    {int(IssuedPaperState::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn [paper]")},
};

/// Nobody types any of it: it is written once, by the verb that issues, and later by the one that withdraws.
template <auto Pointer>
constexpr Field written(const char* key, const char* label, unsigned flags = 0)
{
    return field<Pointer>(key, label, flags | ByVerb);
}

} // namespace

const Choices kIssuedPaperKinds = kKindTable;
const Choices kIssuedPaperStates = kStateTable;

template <>
const RecordType& recordType<IssuedPaper>()
{
    using P = IssuedPaper;
    static const RecordType type = describe<P>({.kind = "issued_paper",
        .plural = "papers",
        .label = QT_TRANSLATE_NOOP("Record", "Issued paper"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Issued papers"),
        .keyField = "code",
        .nameField = "title",
        .fields = {
            written<&P::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched),
            written<&P::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Searched),
            written<&P::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference"), Searched),
            written<&P::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).among(kIssuedPaperKinds),
            written<&P::language>("language", QT_TRANSLATE_NOOP("Field", "Language")).among(kPaperLanguages),
            written<&P::aboutKind>("about_kind", QT_TRANSLATE_NOOP("Field", "Kind of record"), Unlisted),
            written<&P::aboutId>("about_id", QT_TRANSLATE_NOOP("Field", "Record"), Unlisted),
            written<&P::aboutRevision>(
                "about_revision", QT_TRANSLATE_NOOP("Field", "Version of the record"), Unlisted),
            written<&P::edition>("edition", QT_TRANSLATE_NOOP("Field", "Edition")).to("edition"),
            written<&P::session>("session", QT_TRANSLATE_NOOP("Field", "Session")).to("session"),
            written<&P::from>("starts_on", QT_TRANSLATE_NOOP("Field", "From")),
            written<&P::to>("ends_on", QT_TRANSLATE_NOOP("Field", "To")),
            written<&P::issuedOn>("issued_on", QT_TRANSLATE_NOOP("Field", "Issued on")),
            written<&P::issuedAt>("issued_at", QT_TRANSLATE_NOOP("Field", "Issued at")),
            written<&P::issuedBy>("issued_by", QT_TRANSLATE_NOOP("Field", "Issued by")),
            written<&P::fingerprint>("fingerprint", QT_TRANSLATE_NOOP("Field", "Fingerprint")),
            written<&P::pdfDigest>("pdf_digest", QT_TRANSLATE_NOOP("Field", "Fingerprint of the PDF")),
            written<&P::wording>("wording", QT_TRANSLATE_NOOP("Field", "Fingerprint of the wording")),
            written<&P::journalled>("journalled", QT_TRANSLATE_NOOP("Field", "Journal entry")),
            written<&P::state>("state", QT_TRANSLATE_NOOP("Field", "State")).among(kIssuedPaperStates),
            written<&P::withdrawnOn>("withdrawn_on", QT_TRANSLATE_NOOP("Field", "Withdrawn on")),
            written<&P::withdrawalMotive>(
                "withdrawal_motive", QT_TRANSLATE_NOOP("Field", "Why it was withdrawn")),
        }});
    return type;
}

QString shortFingerprint(const QString& fingerprint)
{
    QStringList groups;
    for (qsizetype at = 0; at < 16; at += 4)
        groups << fingerprint.mid(at, 4);
    return groups.join(u' ');
}

} // namespace sijill
