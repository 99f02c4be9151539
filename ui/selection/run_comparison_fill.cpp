#include "ui/selection/run_comparison.h"

#include "core/base/format.h"
#include "core/domain/field.h"
#include "ui/selection/effect_words.h"
#include "ui/selection/ranking_model.h"
#include "ui/selection/ranking_words.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/pick_box.h"

#include <QStandardItemModel>

namespace sijill {
namespace {

QStandardItem* cellOf(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

} // namespace

std::vector<RunComparison::Shown> RunComparison::shown() const
{
    std::vector<Shown> runs;
    for (const PickBox* pick : m_picks) {
        const qint64 id = pick->currentData().toLongLong();
        const auto found = std::find_if(
            m_kept.begin(), m_kept.end(), [&](const Selection& run) { return run.id.value == id; });
        if (found == m_kept.end())
            continue;
        Shown one{&*found, m_desk.effectsOf(*found), {}};
        for (const SelectionRow& row : found->rows)
            one.rows[row.proposal.value] = &row;
        runs.push_back(std::move(one));
    }
    return runs;
}

void RunComparison::fill()
{
    m_effectModel->clear();
    m_differenceModel->clear();
    if (!m_desk.hasCall())
        return;
    const std::vector<Shown> runs = shown();
    fillEffects(runs);
    fillDifferences(runs);
}

void RunComparison::fillEffects(const std::vector<Shown>& runs)
{
    QStringList heads{tr("Effect")};
    for (const Shown& shown : runs)
        heads << runName(*shown.run);
    m_effectModel->setHorizontalHeaderLabels(heads);
    for (int column = 0; column < heads.size(); ++column)
        m_effectModel->setHeaderData(column, Qt::Horizontal, 200, kWidthRole);
    for (const Measured measured : kMeasured) {
        QList<QStandardItem*> row{cellOf(measuredTitle(measured))};
        for (const Shown& shown : runs) {
            const QString value = measuredValue(measured, shown.effects);
            const QString change = measuredDifference(measured, shown.effects, runs.front().effects);
            //: A value of a run: %1, and how far it is from the first run: %2.
            row << cellOf(change.isEmpty() ? value : tr("%1 (%2)").arg(value, change));
        }
        m_effectModel->appendRow(row);
    }
}

void RunComparison::fillDifferences(const std::vector<Shown>& runs)
{
    QStringList heads{tr("Rank"), tr("Proposal")};
    for (const Shown& shown : runs)
        heads << Format::isolated(shown.run->number) << tr("Reason");
    m_differenceModel->setHorizontalHeaderLabels(heads);
    for (int column = 0; column < heads.size(); ++column)
        m_differenceModel->setHeaderData(column, Qt::Horizontal,
            column == 0                         ? 52
                : column > 1 && column % 2 == 0 ? 136
                                                : 190,
            kWidthRole);
    m_differenceModel->setHeaderData(0, Qt::Horizontal, int(FieldKind::Integer), kFieldKindRole);
    for (const RankedFile& file : m_desk.ranking().rows)
        addDifference(file, runs);
    m_count->setText(runs.size() < 2
            ? tr("Keep a second run to compare it.")
            : tr("%n proposal(s) are decided differently", nullptr, m_differenceModel->rowCount()));
}

void RunComparison::addDifference(const RankedFile& file, const std::vector<Shown>& runs)
{
    std::vector<const SelectionRow*> rows;
    for (const Shown& shown : runs) {
        const auto row = shown.rows.find(file.file.id.value);
        rows.push_back(row == shown.rows.end() ? nullptr : row->second);
    }
    const bool isAlike = std::all_of(rows.begin(), rows.end(), [&](const SelectionRow* row) {
        return bool(row) == bool(rows.front()) && (!row || row->verdict == rows.front()->verdict);
    });
    if (isAlike)
        return;
    QList<QStandardItem*> cells{cellOf(Format().integer(file.rank)), cellOf(file.file.title.text())};
    cells.front()->setData(file.file.id.value, kRecordIdRole);
    for (const SelectionRow* row : rows) {
        const StateWord word = row ? verdictWord(row->verdict) : StateWord{};
        cells << cellOf(word.word);
        if (row) {
            cells.back()->setData(int(word.tone), kToneRole);
            cells.back()->setData(int(word.icon), kIconRole);
        }
        cells << cellOf(reasonWords(m_desk, row, file));
    }
    m_differenceModel->appendRow(cells);
}

} // namespace sijill
