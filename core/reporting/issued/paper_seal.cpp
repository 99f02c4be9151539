#include "core/reporting/issued/paper_seal.h"

#include "core/base/format.h"
#include "core/domain/office.h"
#include "core/domain/paper_code.h"
#include "core/reporting/builders/paper_words.h"
#include "core/storage/record_store.h"

#include <QRegularExpression>

namespace sijill {

int officeNumber(Database& database)
{
    const auto number = database.read([&]() -> Result<int> {
        const std::optional<Record> office = RecordStore(database).single(recordType<Office>());
        return office ? int(office->as<Office>().number) : 0;
    });
    return number.value_or(0);
}

void seal(ReportDocument& document, const IssuedPaper& paper, Database& database)
{
    document.draftMark.clear();
    // Capitals, digits, blanks and dashes only: a QR code holds them in half the room.
    document.seal = PaperSeal{.code = paper.code,
        .fingerprint = paper.fingerprint,
        .scanText = u"SIJILL %1 %2 %3"_s.arg(paper.code, paper.fingerprint).arg(officeNumber(database)),
        .words = PaperWords(document.language).at("seal").arg(paper.code, paper.fingerprint)};
}

ShownSeal sealShown(const QString& shown)
{
    static const QRegularExpression kCode(u"([A-Z]{4})[\\s–.-]*([A-Z]{4})[\\s–.-]*([A-Z]{4})(?![A-Z])"_s);
    static const QRegularExpression kScanned(u"^([0-9A-F]{64})(?:\\s+([0-9]{1,4}))?$"_s);
    static const QRegularExpression kTypedFingerprint(u"^[0-9A-F]{8,64}$"_s);
    QString text = Format::withoutMarks(shown).toUpper().simplified();
    if (text.startsWith("SIJILL "_L1))
        text = text.mid(7);
    const QRegularExpressionMatch code = kCode.match(text);
    ShownSeal seal;
    if (!code.hasMatch() || code.capturedStart() != 0)
        return seal;
    seal.code = paper_code::parsed(code.captured());
    const QString rest = text.mid(code.capturedEnd()).trimmed();
    if (const QRegularExpressionMatch scanned = kScanned.match(rest); scanned.hasMatch()) {
        seal.fingerprint = scanned.captured(1);
        seal.office = scanned.captured(2).toInt();
    } else if (const QString typed = QString(rest).remove(u' '); kTypedFingerprint.match(typed).hasMatch()) {
        seal.fingerprint = typed;
    } else if (!rest.isEmpty()) {
        seal.code.clear(); // Something else stands there: better typed again than half read.
    }
    return seal;
}

} // namespace sijill
