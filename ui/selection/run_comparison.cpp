#include "ui/selection/run_comparison.h"

#include "core/base/format.h"
#include "core/domain/field.h"
#include "ui/selection/effect_words.h"
#include "ui/selection/ranking_model.h"
#include "ui/selection/ranking_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/pick_box.h"

#include <QBoxLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace sijill {
namespace {

constexpr int kRuns = 3;

QString nameOf(const Selection& run)
{
    const QString number = Format::isolated(run.number);
    //: A kept run: %1 its number, %2 its name.
    return run.name == run.number ? number : RunComparison::tr("%1, %2").arg(number, run.name);
}

QStandardItem* cellOf(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

ListTable* plainTable(const QString& name, QStandardItemModel* model, QWidget* parent)
{
    auto* table = new ListTable(parent);
    table->setObjectName(name);
    table->setFiltersVisible(false);
    table->setModel(model);
    table->view()->setSortingEnabled(false);
    return table;
}

} // namespace

RunComparison::RunComparison(Workspace& workspace, SelectionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_back(new Button(Button::Kind::Secondary, QString(), Icon::Previous, this))
    , m_title(new TextLabel(TextRole::PaneTitle, &Tokens::text, this))
    , m_count(new TextLabel(TextRole::BodyBold, &Tokens::text, this))
    , m_effectModel(new QStandardItemModel(this))
    , m_differenceModel(new QStandardItemModel(this))
    , m_effects(plainTable(u"runEffects"_s, m_effectModel, this))
    , m_differences(plainTable(u"runDifferences"_s, m_differenceModel, this))
{
    setObjectName(u"runComparison"_s);
    m_effects->setCompact(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    for (int i = 0; i < kRuns; ++i) {
        m_picks.push_back(new PickBox(this));
        m_picks.back()->setObjectName(u"run%1"_s.arg(i));
        head->addWidget(m_picks.back());
        connect(m_picks.back(), &PickBox::picked, this, &RunComparison::fill);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_effects);
    layout->addWidget(m_count);
    layout->addWidget(m_differences, 1);
    connect(m_back, &QPushButton::clicked, this, &RunComparison::closed);
    connect(m_differences, &ListTable::activated, this, [this](const QModelIndex& index) {
        m_workspace.openRecord(u"proposal"_s, index.siblingAtColumn(0).data(kRecordIdRole).toLongLong());
    });
    followLook(this, [this, layout, head] {
        layout->setSpacing(px(8));
        head->setSpacing(px(8));
        m_effects->setFixedHeight(px(32 + 28 * int(std::size(kMeasured)) + 4));
        retranslate();
    });
}

void RunComparison::retranslate()
{
    m_back->setText(tr("Back to the ranking"));
    m_title->setText(tr("Kept runs side by side"));
    m_effects->setTitle(tr("Effects of the runs"));
    m_differences->setTitle(tr("Proposals that the runs do not decide alike"));
    for (PickBox* pick : m_picks)
        pick->setAccessibleName(tr("Run to compare"));
    std::vector<PickBox::Option> options;
    for (const Selection& run : m_kept)
        options.push_back({run.id.value, nameOf(run)});
    for (PickBox* pick : m_picks) {
        if (pick == m_picks.back())
            options.insert(options.begin(), {qint64(0), tr("no third run")});
        pick->setOptions(options);
    }
    fill();
}

void RunComparison::compare(qint64 first)
{
    m_kept = m_desk.keptRuns();
    std::reverse(m_kept.begin(), m_kept.end()); // The newest first.
    retranslate();
    if (m_kept.empty())
        return;
    const qint64 one = first ? first : m_kept.front().id.value;
    m_picks[0]->choose(one);
    for (const Selection& run : m_kept) {
        if (run.id.value != one) {
            m_picks[1]->choose(run.id.value);
            break;
        }
    }
    fill();
}

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
        heads << nameOf(*shown.run);
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
                : column > 1 && column % 2 == 0 ? 116
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
        cells << cellOf(reasonWords(row, file, m_desk.naming()));
    }
    m_differenceModel->appendRow(cells);
}

} // namespace sijill
