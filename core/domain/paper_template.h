#pragma once

#include "core/domain/ids.h"
#include "core/domain/paper_language.h"
#include "core/domain/record_type.h"

namespace sijill {

using PaperTemplateId = Id<struct PaperTemplateTag>;

/// Papers whose words an office may change. Cards and sheets have no words of their own.
enum class WordedPaper {
    Agreement = 0,
    Framework = 1,
    SessionReport = 2,
    CallNotice = 3,
    DepositReceipt = 4,
    DepositRegister = 5,
    MissingDocuments = 6,
    Inadmissibility = 7,
    ReviewerSheet = 8,
    ComparativeTable = 9,
    CommitteeMinutes = 10,
    SelectionResults = 11,
    MotiveLetter = 12,
    Convocation = 20,
    Agenda = 21,
    AttendanceSheet = 22,
    VotingSheets = 23,
    TransmissionSlip = 24,
    Deliberation = 30,
    Minutes = 31,
    DeliberationRegister = 32,
    FollowUp = 33,
    SessionDossier = 34,
};
extern const Choices kWordedPapers;

/// The office's own words of one paper in one language, in place of the shipped ones. In the bin, the shipped
/// ones hold again. Written by OfficeTemplates alone, which checks the names that the text uses.
struct PaperTemplate {
    PaperTemplateId id;
    Revision revision;
    QString code; ///< "agreement.fr"
    WordedPaper paper = WordedPaper::Agreement;
    PaperLanguage language = PaperLanguage::Arabic;
    int version = 0; ///< Counts the texts that were in force; papers remember it.
    QString text;

    bool operator==(const PaperTemplate&) const = default;
};

/// "agreement.fr"
QString paperTemplateCode(WordedPaper paper, PaperLanguage language);

template <>
const RecordType& recordType<PaperTemplate>();

} // namespace sijill
