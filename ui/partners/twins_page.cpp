#include "ui/partners/twins_page.h"

#include "core/base/format.h"
#include "ui/partners/twin_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QStandardItemModel>

namespace sijill {
namespace {

constexpr int kShown = 500;
const auto kList = u"partner-twins"_s;

} // namespace

TwinsPage::TwinsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new QStandardItemModel(this))
    , m_table(new ListTable(this))
    , m_empty(new EmptyState(Icon::Partners, QString()))
    , m_title(new TextLabel(TextRole::PageTitle, &Tokens::text, this))
    , m_count(new TextLabel(TextRole::Body, &Tokens::text2, this))
    , m_stages(new SegmentedControl(this))
    , m_card(new Card(this))
    , m_comparison(new TwinComparison(workspace, m_card))
{
    setObjectName(kList);
    m_stages->setObjectName(u"stages"_s);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    m_table->setEmptyState(m_empty);
    auto* cardLayout = new QVBoxLayout(m_card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_comparison);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 5);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_stages);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);
    connect(m_stages, &SegmentedControl::chosen, this,
        [this](const QVariant& value) { showStage(Stage(value.toInt())); });
    connect(m_table, &ListTable::currentChanged, this, &TwinsPage::showCurrent);
    connect(m_table, &ListTable::activated, this, [this] { m_comparison->setFocus(); });
    connect(&workspace, &Workspace::recordsChanged, this, &TwinsPage::reload);
    connect(m_comparison, &TwinComparison::decided, this, [this] { m_table->setFocus(); });
    followLook(this, [this, layout, head, splitter] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        head->setSpacing(px(8));
        splitter->setHandleWidth(px(12));
        retranslate();
    });
}

void TwinsPage::retranslate()
{
    m_title->setText(tr("Possible duplicates"));
    m_table->setTitle(m_title->text());
    m_stages->setSegments({{int(Stage::Possible), tr("To judge"), {}},
        {int(Stage::ToldApart), tr("Not the same"), {}}, {int(Stage::Merged), tr("Merged"), {}}});
    m_stages->setAccessibleName(tr("Which pairs are shown"));
    m_stages->setValue(int(m_stage));
    reload();
}

QString TwinsPage::emptySentence() const
{
    switch (m_stage) {
    case Stage::Possible:
        return tr("No two partners share a name, receipt, ICE, RIB or phone.");
    case Stage::ToldApart:
        return tr("Pairs that the office judged not to be the same stand here.");
    case Stage::Merged:
        return tr("Partners that were merged into another stand here.");
    }
    Q_UNREACHABLE();
}

void TwinsPage::reload()
{
    const int current = m_table->currentIndex().row();
    const MergeService merges = workspace().office().merges();
    m_pairs = m_stage == Stage::Possible ? merges.possible(kShown)
        : m_stage == Stage::ToldApart    ? merges.toldApart(kShown)
                                         : merges.merged(kShown);
    m_isReloading = true;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({m_stage == Stage::Merged ? tr("Merged partner") : tr("First partner"),
        m_stage == Stage::Merged ? tr("Part of") : tr("Second partner"),
        m_stage == Stage::Possible ? tr("What coincides") : tr("Decided on")});
    for (int column = 0; column < 3; ++column)
        m_model->setHeaderData(column, Qt::Horizontal, column == 2 ? 176 : 168, kWidthRole);
    if (m_stage == Stage::Merged)
        m_model->removeColumn(2);
    for (const TwinPair& pair : m_pairs)
        fillRow(pair);
    m_isReloading = false;
    const qint64 count = m_stage == Stage::Possible ? merges.possibleCount() : qint64(m_pairs.size());
    m_count->setText(Format().integer(count));
    m_empty->setTexts(emptySentence(), {});
    m_card->setVisible(!m_pairs.empty());
    if (!m_pairs.empty())
        m_table->setCurrentIndex(m_model->index(std::clamp(current, 0, int(m_pairs.size()) - 1), 0));
    showCurrent();
}

void TwinsPage::fillRow(const TwinPair& pair)
{
    QStringList texts{sideWords(pair.first), sideWords(pair.second)};
    if (m_stage == Stage::Possible)
        texts << reasonWords(pair);
    else if (m_stage == Stage::ToldApart)
        texts << Format().shortDate(pair.decidedOn);
    QList<QStandardItem*> row;
    for (const QString& text : texts) {
        row << new QStandardItem(text);
        row.back()->setEditable(false);
        row.back()->setToolTip(text);
    }
    m_model->appendRow(row);
}

void TwinsPage::showStage(Stage stage)
{
    m_stage = stage;
    m_stages->setValue(int(stage));
    reload();
}

void TwinsPage::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (!m_isReloading && row >= 0 && row < int(m_pairs.size()))
        m_comparison->showPair(m_pairs[std::size_t(row)], m_stage);
}

bool TwinsPage::showList(const RecordSet& records)
{
    if (records.kind != kList)
        return false;
    showStage(Stage(records.filter.section(u' ', 0, 0).toInt()));
    const PartnerId asked{records.filter.section(u' ', 1).toLongLong()};
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(),
        [&](const TwinPair& pair) { return pair.first.id == asked || pair.second.id == asked; });
    if (found != m_pairs.end())
        m_table->setCurrentIndex(m_model->index(int(found - m_pairs.begin()), 0));
    return true;
}

RecordSet twinsOf(PartnerId partner, TwinComparison::Stage stage)
{
    return {kList, u"%1 %2"_s.arg(int(stage)).arg(partner.value)};
}

ExtraPage twinsTab()
{
    return {[](Workspace& workspace, QWidget* parent) -> Page* { return new TwinsPage(workspace, parent); },
        [] { return TwinsPage::tr("Possible duplicates"); }};
}

} // namespace sijill
