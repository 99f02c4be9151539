#include "ui/selection/ranking_model.h"

#include "core/base/format.h"
#include "core/domain/field.h"
#include "core/selection/reason_json.h"
#include "ui/selection/ranking_words.h"
#include "ui/widgets/list_roles.h"

#include <QJsonDocument>

namespace sijill {
namespace {

struct Head {
    FieldKind kind;
    int width;
    bool isHidden;
};

constexpr Head kHeads[RankingModel::ColumnCount] = {
    {FieldKind::Integer, 52, false},
    {FieldKind::Text, 160, false},
    {FieldKind::Choice, 110, true},
    {FieldKind::Text, 120, false},
    {FieldKind::Decimal, 76, false},
    {FieldKind::Choice, 84, false},
    {FieldKind::Integer, 62, false},
    {FieldKind::Integer, 80, true},
    {FieldKind::Money, 110, true},
    {FieldKind::Money, 106, false},
    {FieldKind::Choice, 122, false},
    {FieldKind::Text, 170, false},
};

} // namespace

QString reasonWords(const SelectionRow* row, const RankedFile& file, const selection::Naming& naming)
{
    if (!row || !file.showsScore())
        return {};
    const QJsonObject json = QJsonDocument::fromJson(row->reason.toUtf8()).object();
    return selection::reasonSentence(selection::reasonFromJson(json), naming);
}

RankingModel::RankingModel(const SelectionDesk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

std::vector<RankingModel::Line> RankingModel::linesOf() const
{
    std::vector<Line> lines;
    if (!m_desk.hasCall())
        return lines;
    std::map<qint64, const SelectionRow*> rows;
    for (const SelectionRow& row : m_desk.run().rows)
        rows[row.proposal.value] = &row;
    const std::vector<RankedFile>& files = m_desk.ranking().rows;
    for (std::size_t place = 0; place < files.size(); ++place) {
        const auto row = rows.find(files[place].file.id.value);
        lines.push_back({int(place), {}, row == rows.end() ? nullptr : row->second});
    }
    std::stable_partition(lines.begin(), lines.end(),
        [](const Line& line) { return line.row && line.row->verdict == SelectionVerdict::Selected; });
    Money running;
    for (Line& line : lines) {
        running += line.row ? line.row->amount : files[std::size_t(line.place)].cost;
        line.running = running;
    }
    return lines;
}

void RankingModel::update()
{
    std::vector<Line> lines = linesOf();
    const int selected = int(std::count_if(lines.begin(), lines.end(),
        [](const Line& line) { return line.row && line.row->verdict == SelectionVerdict::Selected; }));
    const bool isSameOrder = !lines.empty()
        && std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
            [](const Line& a, const Line& b) { return a.place == b.place; });
    if (!isSameOrder) {
        beginResetModel();
        m_lines = std::move(lines);
        m_lineRow = selected;
        endResetModel();
        return;
    }
    if (selected != m_lineRow) {
        beginMoveRows({}, m_lineRow, m_lineRow, {}, selected > m_lineRow ? selected + 1 : selected);
        m_lines = std::move(lines);
        m_lineRow = selected;
        endMoveRows();
    } else {
        m_lines = std::move(lines);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RankingModel::placeAt(int row) const
{
    if (row == m_lineRow || row < 0 || row >= rowCount())
        return -1;
    return m_lines[std::size_t(row < m_lineRow ? row : row - 1)].place;
}

int RankingModel::rowOfPlace(int place) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (placeAt(row) == place)
            return row;
    }
    return -1;
}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_lines.empty() ? 0 : int(m_lines.size()) + 1;
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags RankingModel::flags(const QModelIndex& index) const
{
    return index.row() == m_lineRow ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString RankingModel::lineSentence() const
{
    return tr("Cut-off line: %n proposal(s)", nullptr, m_desk.effects().proposals);
}

QString RankingModel::remainsSentence() const
{
    const Envelope& envelope = m_desk.wishes().envelope;
    const SelectionEffects& effects = m_desk.effects();
    const Format format;
    if (envelope.budget.minor > 0) {
        const Money left = envelope.budget - effects.amount;
        return left.minor >= 0
            //: %1 of the envelope's money remains, %2 is all of it.
            ? tr("%1 remain of %2").arg(format.money(left), format.money(envelope.budget))
            : tr("%1 over the envelope of %2")
                  .arg(format.money({-left.minor}), format.money(envelope.budget));
    }
    if (envelope.personMonths == 0)
        return {};
    const int left = envelope.personMonths - effects.personMonths;
    return left >= 0
        //: %1 of the person-months remain, %2 are all of them.
        ? tr("%1 of %2 person-months remain").arg(format.integer(left), format.integer(envelope.personMonths))
        : tr("%1 over the %2 person-months of the envelope")
              .arg(format.integer(-left), format.integer(envelope.personMonths));
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
        return reasonWords(line.row, file, m_desk.naming());
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

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    if (index.row() == m_lineRow) {
        if (role == kLineRole)
            return true;
        const bool isRead = role == Qt::AccessibleTextRole && index.column() == 0;
        return isRead ? QVariant(lineSentence() + u' ' + remainsSentence()) : QVariant();
    }
    const Line& line = m_lines[std::size_t(index.row() < m_lineRow ? index.row() : index.row() - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return tip(line, index.column());
    case kToneRole:
    case kIconRole:
        return look(line, index.column(), role);
    case kRecordIdRole:
        return m_desk.ranking().rows[std::size_t(line.place)].file.id.value;
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Rank"), tr("Proposal"), tr("Receipt"), tr("Commune"),
        tr("Score"), tr("To see"), tr("Jobs"), tr("P.-months"), tr("Cost"), tr("Running total"),
        tr("Decision"), tr("Reason")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case kFieldKindRole:
        return int(kHeads[section].kind);
    case kWidthRole:
        return kHeads[section].width;
    case kHiddenRole:
        return kHeads[section].isHidden;
    default:
        return {};
    }
}

Table RankingModel::table(const std::vector<int>& columns) const
{
    Table table{
        .code = u"selection"_s, .title = {}, .columns = {}, .rows = {}, .totals = {}, .emptyText = {}};
    for (const int column : columns) {
        const FieldKind kind = kHeads[column].kind;
        table.columns.push_back({headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            kind == FieldKind::Integer       ? ColumnKind::Integer
                : kind == FieldKind::Decimal ? ColumnKind::Decimal
                : kind == FieldKind::Money   ? ColumnKind::Money
                                             : ColumnKind::Text,
            double(kHeads[column].width) / 100, 2});
    }
    for (int row = 0; row < rowCount(); ++row) {
        std::vector<Cell> cells(columns.size());
        if (row == m_lineRow) {
            const auto words = std::find(columns.begin(), columns.end(), int(Title));
            if (words != columns.end())
                cells[std::size_t(words - columns.begin())] = lineSentence();
        } else {
            const Line& line = m_lines[std::size_t(row < m_lineRow ? row : row - 1)];
            for (std::size_t i = 0; i < columns.size(); ++i)
                cells[i] = cell(line, columns[i]);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace sijill
