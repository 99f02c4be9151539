#include "ui/selection/run_comparison.h"

#include "core/base/format.h"
#include "ui/selection/effect_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/pick_box.h"

#include <QBoxLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace sijill {
namespace {

constexpr int kRuns = 3;

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

QString runName(const Selection& run)
{
    const QString number = Format::isolated(run.number);
    //: A kept run: %1 its number, %2 its name.
    return run.name == run.number ? number : RunComparison::tr("%1, %2").arg(number, run.name);
}

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
    m_back->setObjectName(u"backFromRuns"_s);
    auto* controls = new QWidget(this);
    auto* head = new FlowLayout(controls);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_back);
    head->addWidget(m_title);
    for (int i = 0; i < kRuns; ++i) {
        m_picks.push_back(new PickBox(this));
        m_picks.back()->setObjectName(u"run%1"_s.arg(i));
        head->addWidget(m_picks.back());
        connect(m_picks.back(), &PickBox::picked, this, &RunComparison::fill);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(controls);
    layout->addWidget(m_effects);
    layout->addWidget(m_count);
    layout->addWidget(m_differences, 1);
    connect(m_back, &QPushButton::clicked, this, &RunComparison::closed);
    connect(m_differences, &ListTable::activated, this, [this](const QModelIndex& index) {
        m_workspace.openRecord(u"proposal"_s, index.siblingAtColumn(0).data(kRecordIdRole).toLongLong());
    });
    followLook(this, [this, layout] {
        layout->setSpacing(px(8));
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
        options.push_back({run.id.value, runName(run)});
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

} // namespace sijill
