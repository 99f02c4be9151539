#include "core/domain/paper_template.h"

namespace sijill {
namespace {

constexpr Choice kWordedPaperTable[] = {
    {int(WordedPaper::Agreement), "agreement", QT_TRANSLATE_NOOP("Choice", "Partnership agreement")},
    {int(WordedPaper::Framework), "framework", QT_TRANSLATE_NOOP("Choice", "Framework agreement")},
    {int(WordedPaper::SessionReport), "session_report",
        QT_TRANSLATE_NOOP("Choice", "Session and quarterly report")},
    {int(WordedPaper::CallNotice), "call_notice", QT_TRANSLATE_NOOP("Choice", "Notice of a call")},
    {int(WordedPaper::DepositReceipt), "deposit_receipt", QT_TRANSLATE_NOOP("Choice", "Deposit receipt")},
    {int(WordedPaper::DepositRegister), "deposit_register",
        QT_TRANSLATE_NOOP("Choice", "Register of deposits")},
    {int(WordedPaper::MissingDocuments), "missing_documents",
        QT_TRANSLATE_NOOP("Choice", "Request for missing documents")},
    {int(WordedPaper::Inadmissibility), "inadmissibility",
        QT_TRANSLATE_NOOP("Choice", "Letter of inadmissibility")},
    {int(WordedPaper::ReviewerSheet), "reviewer_sheet",
        QT_TRANSLATE_NOOP("Choice", "Score sheet of a member")},
    {int(WordedPaper::ComparativeTable), "comparative_table",
        QT_TRANSLATE_NOOP("Choice", "Comparative table of the files")},
    {int(WordedPaper::CommitteeMinutes), "committee_minutes",
        QT_TRANSLATE_NOOP("Choice", "Minutes of the selection committee")},
    {int(WordedPaper::SelectionResults), "selection_results",
        QT_TRANSLATE_NOOP("Choice", "Results of the selection, to be posted")},
    {int(WordedPaper::MotiveLetter), "motive_letter",
        QT_TRANSLATE_NOOP("Choice", "Letter on what became of a file")},
    {int(WordedPaper::Convocation), "convocation",
        QT_TRANSLATE_NOOP("Choice", "Convocations of the members")},
    {int(WordedPaper::Agenda), "agenda", QT_TRANSLATE_NOOP("Choice", "Agenda of a session")},
    {int(WordedPaper::AttendanceSheet), "attendance_sheet",
        QT_TRANSLATE_NOOP("Choice", "Attendance sheet to sign")},
    {int(WordedPaper::VotingSheets), "voting_sheets", QT_TRANSLATE_NOOP("Choice", "Voting sheets")},
    {int(WordedPaper::TransmissionSlip), "transmission_slip",
        QT_TRANSLATE_NOOP("Choice", "Transmission slip")},
    {int(WordedPaper::Deliberation), "deliberation",
        QT_TRANSLATE_NOOP("Choice", "Deliberation of the council")},
    {int(WordedPaper::Minutes), "minutes", QT_TRANSLATE_NOOP("Choice", "Minutes of a session")},
    {int(WordedPaper::DeliberationRegister), "deliberation_register",
        QT_TRANSLATE_NOOP("Choice", "Register of deliberations")},
    {int(WordedPaper::FollowUp), "follow_up",
        QT_TRANSLATE_NOOP("Choice", "State of execution for a session")},
    {int(WordedPaper::SessionDossier), "session_dossier", QT_TRANSLATE_NOOP("Choice", "File of a session")},
};

} // namespace

const Choices kWordedPapers = kWordedPaperTable;

QString paperTemplateCode(WordedPaper paper, PaperLanguage language)
{
    return choiceCode(kWordedPapers, int(paper)) + u'.' + choiceCode(kPaperLanguages, int(language));
}

template <>
const RecordType& recordType<PaperTemplate>()
{
    static const RecordType type = describe<PaperTemplate>({.kind = "paper_template",
        .plural = "paper-templates",
        .label = QT_TRANSLATE_NOOP("Record", "Template of a paper"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Templates of papers"),
        .keyField = "code",
        .fields = {
            field<&PaperTemplate::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | ByVerb)
                .shaped(Shape::Code),
            field<&PaperTemplate::paper>("paper", QT_TRANSLATE_NOOP("Field", "Paper"), Required | ByVerb)
                .among(kWordedPapers),
            field<&PaperTemplate::language>(
                "language", QT_TRANSLATE_NOOP("Field", "Language"), Required | ByVerb)
                .among(kPaperLanguages),
            field<&PaperTemplate::version>(
                "version", QT_TRANSLATE_NOOP("Field", "Version"), Required | ByVerb),
            field<&PaperTemplate::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), Required | ByVerb)
                .paragraph(),
        }});
    return type;
}

} // namespace sijill
