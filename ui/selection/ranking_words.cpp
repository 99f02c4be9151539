#include "ui/selection/ranking_words.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <cstdlib>

namespace sijill {
namespace {

QString withSign(qint64 value, const QString& digits)
{
    if (value == 0)
        return {};
    return Format::isolated((value < 0 ? u"−"_s : u"+"_s) + digits);
}

} // namespace

QString scoreWords(const RankedFile& row)
{
    if (row.isWithheld)
        return QCoreApplication::translate("Ranking", "withheld");
    if (row.isBlind)
        return QCoreApplication::translate("Ranking", "after submitting");
    const std::optional<qint64> shown = row.score.shown();
    return shown ? Format().decimal(*shown, 2) : QString();
}

std::vector<FileFlag> flagsOf(const RankedFile& row)
{
    std::vector<FileFlag> flags;
    if (row.showsScore() && row.score.isFlagged())
        flags.push_back({u"C8"_s,
            QCoreApplication::translate(
                "Ranking", "The reviewers are far apart on a criterion: to be discussed.")});
    if (row.stale > 0)
        flags.push_back({u"C10"_s,
            QCoreApplication::translate(
                "Ranking", "%n review(s) read an earlier version of the file.", nullptr, row.stale)});
    if (row.submitted < row.assigned)
        flags.push_back({u"C7"_s,
            QCoreApplication::translate(
                "Ranking", "%n review(s) not submitted yet.", nullptr, row.assigned - row.submitted)});
    if (!row.overlaps.isEmpty()) {
        QStringList receipts;
        for (const QString& receipt : row.overlaps)
            receipts << Format::isolated(receipt);
        flags.push_back({u"C12"_s,
            //: %1 is a list of receipts.
            QCoreApplication::translate("Ranking", "Similar files in the same commune: %1.")
                .arg(Format().enumerated(receipts))});
    }
    return flags;
}

QString tieSentence(const Ranking& ranking, const RankedFile& row)
{
    if (!row.showsScore())
        return {};
    switch (row.tieBreak) {
    case selection::TieBreak::None:
        break;
    case selection::TieBreak::Criterion:
        if (row.tieCriterion >= 0 && row.tieCriterion < int(ranking.call.criteria.size()))
            //: %1 is a criterion.
            return QCoreApplication::translate(
                "Ranking", "Same score as the one above, which has the better mean for “%1”.")
                .arg(ranking.call.criteria[std::size_t(row.tieCriterion)].names.text());
        break;
    case selection::TieBreak::Receipt:
        return QCoreApplication::translate(
            "Ranking", "Same score as the one above, which was received earlier.");
    case selection::TieBreak::Undecided:
        return QCoreApplication::translate("Ranking", "Nothing tells it from the one above: same rank.");
    }
    return {};
}

QString firmnessSentence(const Ranking& ranking, std::size_t place)
{
    const RankedFile& row = ranking.rows[place];
    if (!row.firmness || place + 1 >= ranking.rows.size())
        return {};
    const QString below = Format().integer(ranking.rows[place + 1].rank);
    const QString above = Format().integer(row.rank);
    if (!row.firmness->move)
        //: %1 and %2 are ranks.
        return QCoreApplication::translate(
            "Ranking", "Ranks %1 and %2: no single weight can make them change places.")
            .arg(above, below);
    const selection::WeightMove& move = *row.firmness->move;
    const Criterion& criterion = ranking.call.criteria[std::size_t(move.criterion)];
    const qint64 from = criterion.weight.hundredths;
    const QString pattern = move.isExact
        //: %1 and %2 are ranks, %3 a criterion, %4 and %5 its weight before and after.
        ? QCoreApplication::translate(
            "Ranking", "Ranks %1 and %2 change places once the weight of “%3” goes from %4 past %5.")
        : QCoreApplication::translate(
            "Ranking", "Ranks %1 and %2 change places once the weight of “%3” goes from %4 past about %5.");
    return pattern.arg(above, below, criterion.names.text(), Format().percent({from}),
        Format().percent({from + move.delta.rounded(2)}));
}

StateWord verdictWord(SelectionVerdict verdict)
{
    const QString word = choiceLabel(kSelectionVerdicts, int(verdict));
    switch (verdict) {
    case SelectionVerdict::Selected:
        return {word, Tone::Good, Icon::Done};
    case SelectionVerdict::Reserve:
        return {word, Tone::Info, Icon::Waiting};
    case SelectionVerdict::Rejected:
        break;
    }
    return {word, Tone::Neutral, Icon::Forbidden};
}

QString signedNumber(qint64 value, int scale)
{
    const Format format;
    const qint64 size = std::abs(value);
    return withSign(value, scale > 0 ? format.decimal(size, scale) : format.integer(size));
}

QString signedMoney(Money amount)
{
    return withSign(amount.minor, Format().money({std::abs(amount.minor)}));
}

} // namespace sijill
