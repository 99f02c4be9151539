#include "ui/selection/ranking_model.h"

#include "core/base/format.h"
#include "core/selection/reason_json.h"
#include "ui/selection/ranking_words.h"
#include "ui/widgets/list_roles.h"

#include <QJsonDocument>

namespace sijill {

QString reasonWords(const SelectionDesk& desk, const SelectionRow* row, const RankedFile& file)
{
    if (!row || !file.showsScore())
        return {};
    const QJsonObject json = QJsonDocument::fromJson(row->reason.toUtf8()).object();
    const selection::Reason reason = selection::reasonFromJson(json);
    // How far below the line it is would tell the score of whoever stands there.
    if (desk.hidesScores() && reason.kind == selection::ReasonKind::BelowLine)
        return {};
    return selection::reasonSentence(reason, desk.naming());
}

Cell RankingModel::cell(const Line& line, int column) const
{
    const RankedFile& file = m_desk.ranking().rows[std::size_t(line.place)];
    switch (column) {
    case Rank:
        return file.rank > 0 ? Cell(qint64(file.rank)) : Cell();
    case Title:
        return file.file.title.text();
    case Receipt:
        return file.file.receipt;
    case Commune:
        return file.file.communeNames.text();
    case Score:
        if (const auto shown = file.showsScore() ? file.score.shown() : std::nullopt)
            return qint64(*shown);
        return scoreWords(file);
    case Flags: {
        QStringList rules;
        for (const FileFlag& flag : flagsOf(file))
            rules << flag.rule;
        return rules.join(u" · "_s);
    }
    case Jobs:
        return qint64(line.row ? line.row->jobs : file.file.slotCount());
    case PersonMonths:
        return qint64(line.row ? line.row->personMonths : file.file.personMonths());
    case Cost:
        return line.row ? line.row->amount : file.cost;
    case Running:
        return line.running;
    case Decision:
        return line.row ? verdictWord(line.row->verdict).word : QString();
    default:
        return reasonWords(m_desk, line.row, file);
    }
}

QString RankingModel::text(const Line& line, int column) const
{
    const Cell shown = cell(line, column);
    const Format format;
    if (const auto* number = std::get_if<qint64>(&shown))
        return column == Score ? format.decimal(*number, 2) : format.integer(*number);
    if (const auto* amount = std::get_if<Money>(&shown))
        return format.money(*amount);
    if (const auto* words = std::get_if<QString>(&shown))
        return column == Receipt || column == Flags ? Format::isolated(*words) : *words;
    return {};
}

QString RankingModel::tip(const Line& line, int column) const
{
    const Ranking& ranking = m_desk.ranking();
    const RankedFile& file = ranking.rows[std::size_t(line.place)];
    QStringList sentences;
    switch (column) {
    case Rank:
        return tieSentence(ranking, file);
    case Title:
        //: %1 is the number of a receipt, %2 a partner.
        return tr("%1, %2").arg(Format::isolated(file.file.receipt), file.file.partnerNames.text());
    case Flags:
        for (const FileFlag& flag : flagsOf(file))
            //: %1 is the code of a rule, %2 what it says about a file.
            sentences << tr("%1: %2").arg(Format::isolated(flag.rule), flag.sentence);
        return sentences.join(u'\n');
    case Reason:
        return text(line, Reason);
    default:
        return {};
    }
}

QVariant RankingModel::look(const Line& line, int column, int role) const
{
    const RankedFile& file = m_desk.ranking().rows[std::size_t(line.place)];
    if (column == Decision && line.row) {
        const StateWord word = verdictWord(line.row->verdict);
        return role == kToneRole ? int(word.tone) : int(word.icon);
    }
    if (column == Flags && !flagsOf(file).empty())
        return role == kToneRole ? int(Tone::Warning) : int(Icon::Warning);
    if (column == Score && !file.showsScore())
        return role == kToneRole ? int(Tone::Neutral) : int(Icon::Locked);
    return {};
}

} // namespace sijill
