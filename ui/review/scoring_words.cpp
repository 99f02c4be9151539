#include "ui/review/scoring_words.h"

#include "core/base/format.h"
#include "core/storage/journal_store.h"
#include "ui/journal/record_states.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace sijill {
namespace {

constexpr int kMostEntries = 200; ///< Of a file's journal looked back over.
const auto kTopRow = u"à&é\"'(-è_ç"_s;

QString translated(const char* text)
{
    return QCoreApplication::translate("Scoring", text);
}

/// Weights are mostly whole; 12.5 is shown as it is.
QString weightText(Percent weight)
{
    const Format format;
    return weight.hundredths % 100 == 0 ? format.integer(weight.hundredths / 100)
                                        : format.decimal(weight.hundredths, 2);
}

/// The file as it stood with that version.
std::optional<QJsonObject> fileAt(Database& database, ProposalId proposal, int version)
{
    const JournalStore journal(database);
    const QString kind = recordType<Proposal>().kindName();
    for (const qint64 sequence : journal.sequencesOf(kind, proposal.value, kMostEntries)) {
        for (const JournalChange& change : journal.changesOf(sequence, kind, proposal.value)) {
            if (change.after.isEmpty())
                continue;
            if (recordFromJson(change.after, recordType<Proposal>()).as<Proposal>().version == version)
                return change.after;
        }
    }
    return std::nullopt;
}

} // namespace

StateWord stageWord(SheetStage stage)
{
    switch (stage) {
    case SheetStage::ToMark:
        return {translated(QT_TRANSLATE_NOOP("Scoring", "To mark")), Tone::Neutral, Icon::Waiting};
    case SheetStage::InProgress:
        return {translated(QT_TRANSLATE_NOOP("Scoring", "Being marked")), Tone::Info, Icon::Edit};
    case SheetStage::Submitted:
        return {translated(QT_TRANSLATE_NOOP("Scoring", "Sheet submitted")), Tone::Good, Icon::Done};
    case SheetStage::Stale:
        return {translated(QT_TRANSLATE_NOOP("Scoring", "File changed since")), Tone::Warning, Icon::Warning};
    case SheetStage::Withheld:
        return {translated(QT_TRANSLATE_NOOP("Scoring", "Withheld: interest declared")), Tone::Refused,
            Icon::Locked};
    }
    Q_UNREACHABLE();
}

const ReviewMark* markFor(const std::vector<ReviewMark>& marks, int criterion)
{
    const auto found = std::find_if(
        marks.begin(), marks.end(), [&](const ReviewMark& mark) { return mark.criterion == criterion; });
    return found == marks.end() ? nullptr : &*found;
}

QString markText(const ReviewMark* mark)
{
    if (!mark || !mark->isGiven())
        return u"–"_s;
    return mark->mark ? Format().integer(*mark->mark)
                      : translated(QT_TRANSLATE_NOOP("Scoring", "not applicable"));
}

QString scoreFormula(const Call& call, const std::vector<ReviewMark>& marks)
{
    QStringList terms;
    Percent weights;
    QSet<int> scales;
    const auto given = [&](std::size_t i) {
        const ReviewMark* mark = markFor(marks, int(i) + 1);
        return mark && mark->mark ? mark : nullptr;
    };
    for (std::size_t i = 0; i < call.criteria.size(); ++i) {
        if (given(i))
            scales << call.criteria[i].scale;
    }
    const bool isOneScale = scales.size() == 1;
    for (std::size_t i = 0; i < call.criteria.size(); ++i) {
        const Criterion& criterion = call.criteria[i];
        const ReviewMark* mark = given(i);
        if (!mark)
            continue;
        weights.hundredths += criterion.weight.hundredths;
        const QString product = u"%1×%2"_s.arg(weightText(criterion.weight)).arg(*mark->mark);
        terms << (isOneScale ? product : u"%1÷%2"_s.arg(product).arg(criterion.scale));
    }
    if (terms.isEmpty())
        return {};
    const QString whole =
        isOneScale ? u"(%1×%2)"_s.arg(weightText(weights)).arg(*scales.begin()) : weightText(weights);
    return Format::isolated(u"100 × (%1) ÷ %2"_s.arg(terms.join(u" + "_s), whole));
}

QString scoreText(std::optional<qint64> hundredths)
{
    return hundredths ? Format().decimal(*hundredths, 2) : u"–"_s;
}

QStringList changesSince(Workspace& workspace, ProposalId proposal, int version)
{
    Database& database = workspace.database();
    const std::optional<Record> now =
        workspace.office().records().find(recordType<Proposal>(), proposal.value);
    const auto then = database.read(
        [&]() -> Result<std::optional<QJsonObject>> { return fileAt(database, proposal, version); });
    QStringList lines;
    if (!now || !then || !*then)
        return lines;
    const std::vector<StateLine> states =
        stateLines(recordType<Proposal>(), **then, toJson(*now), workspace.fieldContext(), true);
    const QString versionTitle = recordType<Proposal>().at("version").title();
    for (const StateLine& line : states) {
        if (line.label == versionTitle)
            continue;
        //: One change of a file: %1 the field, %2 what stood there, %3 what stands there now.
        lines << QCoreApplication::translate("Scoring", "%1: %2 → %3")
                     .arg(line.label, line.before.isEmpty() ? u"–"_s : line.before,
                         line.after.isEmpty() ? u"–"_s : line.after);
    }
    return lines;
}

std::optional<int> digitOf(const QKeyEvent& event)
{
    const QString text = event.text();
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) || text.size() != 1)
        return std::nullopt;
    if (const int digit = text.front().digitValue(); digit >= 0)
        return digit;
    if (event.modifiers() & (Qt::KeypadModifier | Qt::ShiftModifier))
        return std::nullopt;
    const auto place = kTopRow.indexOf(text.front());
    return place < 0 ? std::nullopt : std::optional(int(place));
}

bool isNotApplicableKey(const QKeyEvent& event)
{
    static const auto kLetters = u"nNنى"_s; // The last one stands on the key N of the Arabic layout.
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return isPlain && event.text().size() == 1 && kLetters.contains(event.text().front());
}

} // namespace sijill
