#include "ui/selection/allocation_view.h"
#include "ui/selection/effects_card.h"
#include "ui/selection/file_view.h"
#include "ui/selection/line_drag.h"
#include "ui/selection/ranking_delegate.h"
#include "ui/selection/ranking_model.h"
#include "ui/selection/selection_page.h"
#include "ui/selection/served_view.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace sijill {
namespace {

FormField* countField(const char* key, const FieldContext& context, QWidget* parent)
{
    FormField* field = makeField({.key = key, .label = key, .kind = FieldKind::Integer}, context, parent);
    field->setBare();
    return field;
}

/// Lets a view scroll inside a card.
QScrollArea* scrolling(QWidget* view, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(view);
    area->viewport()->setAutoFillBackground(false);
    view->setAutoFillBackground(false);
    return area;
}

} // namespace

QWidget* SelectionPage::buildRanking()
{
    auto* left = new QWidget(this);
    m_notice = new NoticeStrip(left);
    m_notice->hide();
    m_progress = new ProgressStrip(left);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setCancellable(true);
    m_progress->hide();
    m_table = new ListTable(left);
    m_table->setObjectName(u"ranking"_s);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    m_table->view()->setSortingEnabled(false);
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_delegate = new RankingDelegate(*m_model, this);
    m_table->view()->setItemDelegate(m_delegate);
    m_drag = new LineDrag(*m_table->view(), *m_model, this);
    m_empty = new EmptyState(Icon::Review, QString());
    m_table->setEmptyState(m_empty);
    const FieldContext context = workspace().fieldContext();
    m_reason = new TextLabel(TextRole::TableCell, &Tokens::text, left);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lineBar = new QWidget(left);
    m_lineLabel = new TextLabel(TextRole::Label, &Tokens::text2, m_lineBar);
    m_reserveLabel = new TextLabel(TextRole::Label, &Tokens::text2, m_lineBar);
    m_line = countField("line", context, m_lineBar);
    m_reserve = countField("reserve", context, m_lineBar);
    auto* bar = new FlowLayout(m_lineBar);
    bar->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_lineLabel, m_line, m_reserveLabel, m_reserve})
        bar->addWidget(part);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_lineBar);
    followLook(left, [this, layout, bar] {
        layout->setSpacing(px(8));
        for (TextLabel* label : {m_lineLabel, m_reserveLabel})
            label->setFixedHeight(px(32));  // Level with the fields beside them.
        m_reason->setMinimumHeight(px(36)); // Two lines: the list does not move from row to row.
        m_reason->setContentsMargins(px(4), 0, px(4), 0);
        m_line->setFixedWidth(px(64));
        m_reserve->setFixedWidth(px(64));
    });
    return left;
}

QWidget* SelectionPage::buildSide()
{
    m_side = new QWidget(this);
    m_effects = new EffectsCard(m_desk, m_side);
    auto* card = new Card(m_side);
    m_sideChoice = new TabBar(card);
    m_sideChoice->setGround(QPalette::Base);
    for (int tab = 0; tab < 3; ++tab)
        m_sideChoice->addTab(QString());
    m_sideChoice->setObjectName(u"sideChoice"_s);
    m_sideStack = new QStackedWidget(card);
    m_file = new FileView(workspace(), m_desk, card);
    m_served = new ServedView(workspace(), m_desk, card);
    m_allocation = new AllocationView(m_desk, card);
    m_sideStack->addWidget(scrolling(m_file, card));
    m_sideStack->addWidget(m_served);
    m_sideStack->addWidget(scrolling(m_allocation, card));
    auto* inside = new QVBoxLayout(card);
    inside->addWidget(m_sideChoice);
    inside->addWidget(m_sideStack, 1);
    auto* layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_effects);
    layout->addWidget(card, 1);
    connect(m_sideChoice, &QTabBar::currentChanged, m_sideStack, &QStackedWidget::setCurrentIndex);
    followLook(m_side, [this, layout, inside] {
        layout->setSpacing(px(8));
        inside->setContentsMargins(px(12), px(8), px(12), px(8));
        inside->setSpacing(px(8));
        m_side->setMinimumWidth(px(190));
    });
    return m_side;
}

} // namespace sijill
