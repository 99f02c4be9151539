#include "core/base/format.h"
#include "core/reporting/issued/paper_service.h"

#include <QCoreApplication>

namespace sijill {
namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("IssuedPapers", sentence);
}

QString withFacts(const QString& sentence, const IssuedPaper& paper)
{
    return sentence.arg(Format::isolated(paper.code), Format::isolated(paper.title),
        Format().shortDate(paper.issuedOn), Format::isolated(paper.issuedBy),
        Format::isolated(shortFingerprint(paper.fingerprint)));
}

} // namespace

QString sentenceOf(const PaperAnswer& answer)
{
    using Verdict = PaperAnswer::Verdict;
    const QString code = Format::isolated(answer.code);
    const IssuedPaper paper = answer.paper.value_or(IssuedPaper());
    switch (answer.verdict) {
    case Verdict::Genuine:
        //: %1 code, %2 title, %3 day, %4 login of who issued it, %5 fingerprint.
        return withFacts(say(QT_TRANSLATE_NOOP(
                             "IssuedPapers", "Genuine: %1 is “%2”, issued on %3 by %4, fingerprint %5.")),
            paper);
    case Verdict::Withdrawn:
        //: As above; %6 is the day of withdrawal, %7 its motive.
        return withFacts(
            say(QT_TRANSLATE_NOOP("IssuedPapers",
                "Withdrawn: %1 is “%2”, issued on %3 by %4, fingerprint %5; withdrawn on %6: %7")),
            paper)
            .arg(Format().shortDate(paper.withdrawnOn), Format::isolated(paper.withdrawalMotive));
    case Verdict::Altered:
        return withFacts(say(QT_TRANSLATE_NOOP("IssuedPapers",
                             "Not genuine: %1 was issued as “%2” on %3 by %4, but its fingerprint is %5.")),
            paper);
    case Verdict::Damaged:
        return say(QT_TRANSLATE_NOOP("IssuedPapers",
                       "What this file keeps of %1 is not what was issued. Look for it in a backup."))
            .arg(code);
    case Verdict::OtherOffice:
        return say(QT_TRANSLATE_NOOP(
                       "IssuedPapers", "%1 was not issued here: its QR code names office %2. Ask there."))
            .arg(code)
            .arg(answer.office);
    case Verdict::Unknown:
        return say(QT_TRANSLATE_NOOP("IssuedPapers",
                       "Unknown: this office issued no paper %1, though the code is well formed."))
            .arg(code);
    case Verdict::Mistyped:
        break;
    }
    return say(QT_TRANSLATE_NOOP("IssuedPapers",
        "Mistyped: this is not a code. It has twelve letters in three groups; check each of them."));
}

} // namespace sijill
