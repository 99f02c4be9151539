#include "ui/council/agenda_point.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace sijill {

AgendaPoint::AgendaPoint(SessionDesk& desk, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
{
    setObjectName(u"agendaPoint"_s);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &AgendaPoint::fillBlock);
    connect(m_detach, &QPushButton::clicked, this, &AgendaPoint::detach);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const AgendaItem* item = m_desk.item())
            m_desk.workspace().openRecord(u"agenda_item"_s, item->id.value);
    });
    connect(m_table, &ListTable::selectionChanged, this, &AgendaPoint::showSelection);
    connect(m_table, &ListTable::activated, this, [this](const QModelIndex& index) {
        m_desk.workspace().openRecord(
            u"agreement"_s, index.siblingAtColumn(0).data(kRecordIdRole).toLongLong());
    });
    followLook(this, [this] { retranslate(); });
}

void AgendaPoint::build()
{
    m_head = new TextLabel(TextRole::Caption, &Tokens::text2, this);
    m_title = new TextLabel(TextRole::PaneTitle, &Tokens::text, this);
    m_title->setWordWrap(true);
    m_opinion = new StateChip({}, this);
    m_opinionText = new TextLabel(TextRole::Caption, &Tokens::text2, this);
    m_opinionText->setWordWrap(true);
    m_text = new TextLabel(TextRole::Body, &Tokens::text, this);
    m_text->setWordWrap(true);
    m_open = new Button(Button::Kind::Flat, QString(), Icon::Open, this);
    m_open->setObjectName(u"openPoint"_s);
    m_open->setSmall(true);
    m_blockBar = new QWidget(this);
    m_search = new LineEdit(LineEdit::Stand::ByText, m_blockBar);
    m_search->setObjectName(u"searchBlock"_s);
    m_search->setPicture(Icon::Search);
    m_detach = new Button(Button::Kind::Secondary, QString(), Icon::Remove, m_blockBar);
    m_detach->setObjectName(u"detachSelected"_s);
    m_model = new QStandardItemModel(0, ColumnCount, this);
    m_table = new ListTable(this);
    m_table->setObjectName(u"blockTable"_s);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    m_table->view()->setSortingEnabled(false);
    auto* bar = new QHBoxLayout(m_blockBar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_detach);
    auto* first = new QHBoxLayout;
    first->addWidget(m_head, 1);
    first->addWidget(m_open);
    auto* chips = new QHBoxLayout;
    chips->addWidget(m_opinion);
    chips->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    auto* words = new QVBoxLayout;
    words->addLayout(first);
    words->addWidget(m_title);
    words->addLayout(chips);
    words->addWidget(m_opinionText);
    words->addWidget(m_text);
    words->addWidget(m_blockBar);
    layout->addLayout(words);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    followLook(this, [layout, words, bar] {
        layout->setContentsMargins(1, px(10), 1, 1);
        layout->setSpacing(px(8));
        words->setContentsMargins(px(12), 0, px(12), 0);
        words->setSpacing(px(6));
        bar->setSpacing(px(8));
    });
}

void AgendaPoint::retranslate()
{
    constexpr std::pair<FieldKind, int> kHeads[ColumnCount] = {{FieldKind::Choice, 104},
        {FieldKind::Text, 140}, {FieldKind::Integer, 48}, {FieldKind::Integer, 64}, {FieldKind::Money, 116}};
    m_search->setGhost(tr("Search in the block"));
    m_search->setAccessibleName(tr("Search in the block"));
    m_open->setToolTip(tr("Open the point in the register"));
    m_open->setAccessibleName(m_open->toolTip());
    m_table->setTitle(tr("Agreements of the point"));
    m_model->setHorizontalHeaderLabels(
        {tr("Number"), tr("Partner"), tr("Jobs"), /*: person-months, short */ tr("P.-months"), tr("Amount")});
    for (int column = 0; column < ColumnCount; ++column) {
        m_model->setHeaderData(column, Qt::Horizontal, int(kHeads[column].first), kFieldKindRole);
        m_model->setHeaderData(column, Qt::Horizontal, kHeads[column].second, kWidthRole);
    }
    renew();
}

} // namespace sijill
