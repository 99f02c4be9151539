#pragma once

#include "core/domain/ids.h"
#include "core/domain/journal.h"
#include "core/domain/paper_language.h"

namespace sijill {

using IssuedPaperId = Id<struct IssuedPaperTag>;

enum class IssuedPaperKind {
    Session = 0,
    Quarter = 1,
    Agreement = 2,
    Framework = 3,
    Partner = 4,
    Worksite = 5,
    Territory = 6,
    CallNotice = 7,
    DepositReceipt = 8,
    DepositRegister = 9,
    MissingDocuments = 10,
    Inadmissibility = 11,
    ReviewerSheet = 12,
    ComparativeTable = 13,
    CommitteeMinutes = 14,
    SelectionResults = 15,
    MotiveLetter = 16,
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
enum class IssuedPaperState { Issued = 0, Withdrawn = 1 };
extern const Choices kIssuedPaperKinds;
extern const Choices kIssuedPaperStates;

/// A paper that left the house under a code of its own: what it was about, who issued it, and the
/// fingerprints of its content and of its PDF, which lie apart. Never edited; only withdrawn.
struct IssuedPaper {
    IssuedPaperId id = {};
    Revision revision = {};
    QString code = {}; ///< As printed: "ABCD-EFGH-JKLM".
    QString title = {};
    QString reference = {};
    IssuedPaperKind kind = IssuedPaperKind::Session;
    PaperLanguage language = PaperLanguage::Arabic;
    QString aboutKind = {}; ///< Singular of the record it is about: the agreement, or the texts of a report.
    qint64 aboutId = 0;
    int aboutRevision = 0;
    EditionId edition = {};
    SessionId session = {};
    QDate from = {};
    QDate to = {};
    QDate issuedOn = {};
    QDateTime issuedAt = {};
    QString issuedBy = {};    ///< Login.
    QString fingerprint = {}; ///< BLAKE2b of its canonical text, 64 capital hexadecimal digits.
    QString pdfDigest = {};   ///< Of the stored PDF, likewise.
    QString wording = {};     ///< Of the text and words that it was written with.
    qint64 journalled = 0;    ///< Last entry of the journal that it could know of.
    IssuedPaperState state = IssuedPaperState::Issued;
    QDate withdrawnOn = {};
    QString withdrawalMotive = {};

    bool operator==(const IssuedPaper&) const = default;
};

template <>
const RecordType& recordType<IssuedPaper>();

namespace verbs {
extern const Verb kIssuePaper;
} // namespace verbs

/// The fingerprint as people compare it: its first sixteen digits in groups of four.
QString shortFingerprint(const QString& fingerprint);

} // namespace sijill
