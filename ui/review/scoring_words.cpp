#include "ui/review/scoring_words.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace sijill {
namespace {

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

} // namespace sijill
