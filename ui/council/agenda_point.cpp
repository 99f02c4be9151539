#include "ui/council/agenda_point.h"

#include "core/base/folding.h"
#include "core/base/format.h"
#include "core/domain/council.h"
#include "ui/council/council_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace sijill {
namespace {

enum Column { Number, Carrier, Jobs, PersonMonths, Amount, ColumnCount };

struct Head {
    FieldKind kind;
    int width;
};
constexpr Head kHeads[ColumnCount] = {{FieldKind::Choice, 104}, {FieldKind::Text, 150},
    {FieldKind::Integer, 48}, {FieldKind::Integer, 64}, {FieldKind::Money, 100}};

bool isFound(const BlockLine& line, const QStringList& words)
{
    const QString text = searchKey(u"%1 %2 %3"_s.arg(line.number, line.partner.text(), line.title.text()));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

QString memberName(SessionDesk& desk, CouncilMemberId member)
{
    const auto found = desk.workspace().office().records().find<CouncilMember>(member);
    return found ? found->names.text() : QString();
}

} // namespace

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
    m_search->setGhost(tr("Search in the block"));
    m_search->setAccessibleName(tr("Search in the block"));
    m_open->setToolTip(tr("Open the point in the register"));
    m_open->setAccessibleName(m_open->toolTip());
    m_table->setTitle(tr("Agreements of the point"));
    m_model->setHorizontalHeaderLabels(
        {tr("Number"), tr("Partner"), tr("Jobs"), /*: person-months, short */ tr("P.-months"), tr("Amount")});
    for (int column = 0; column < ColumnCount; ++column) {
        m_model->setHeaderData(column, Qt::Horizontal, int(kHeads[column].kind), kFieldKindRole);
        m_model->setHeaderData(column, Qt::Horizontal, kHeads[column].width, kWidthRole);
    }
    renew();
}

void AgendaPoint::renew()
{
    const AgendaItem* item = m_desk.item();
    const AgendaItemId shown = item ? item->id : AgendaItemId();
    if (shown != m_shown)
        m_search->clear();
    m_shown = shown;
    for (QWidget* part : std::initializer_list<QWidget*>{m_opinion, m_opinionText, m_text})
        part->setVisible(false);
    m_open->setVisible(item != nullptr);
    m_table->setVisible(item && !item->agreements.empty());
    m_blockBar->setVisible(item && item->isBlock());
    if (item)
        showWords(*item);
    else {
        m_head->setText({});
        m_title->setText(tr("No point is on the agenda yet."));
    }
    fillBlock();
}

void AgendaPoint::showWords(const AgendaItem& item)
{
    const QString rapporteur = memberName(m_desk, item.rapporteur);
    m_head->setText(rapporteur.isEmpty()
            ? tr("Point %1").arg(Format::isolated(item.number))
            //: %1 the number of a point, %2 who presents it.
            : tr("Point %1, presented by %2").arg(Format::isolated(item.number), rapporteur));
    m_title->setText(item.title.text());
    const StateWord opinion = opinionWord(item);
    m_opinion->setState(opinion);
    m_opinion->setVisible(!opinion.word.isEmpty());
    m_opinionText->setText(item.opinionText.text());
    m_opinionText->setVisible(!item.opinionText.isEmpty());
    QStringList paragraphs;
    if (!item.presentation.isEmpty())
        paragraphs << item.presentation.text();
    for (const Intervention& said : item.interventions)
        //: Who spoke in the debate, and what was said.
        paragraphs << tr("%1: %2").arg(memberName(m_desk, said.member), said.summary.text());
    m_text->setText(paragraphs.join(u'\n'));
    m_text->setVisible(!paragraphs.isEmpty());
}

void AgendaPoint::fillBlock()
{
    const QStringList words = searchWords(m_search->text());
    const Format format;
    m_model->setRowCount(0);
    int shown = 0;
    qint64 jobs = 0;
    qint64 personMonths = 0;
    Money amount;
    for (const BlockLine& line : m_desk.block()) {
        if (!isFound(line, words))
            continue;
        QList<QStandardItem*> row;
        for (const QString& text : {Format::isolated(line.number), line.partner.text(),
                 format.integer(line.jobs), format.integer(line.personMonths), format.money(line.amount)}) {
            row << new QStandardItem(text);
            row.back()->setEditable(false);
        }
        row[Number]->setData(line.agreement.value, kRecordIdRole);
        row[Number]->setData(true, kEmphasisRole);
        row[Number]->setToolTip(line.title.text());
        row[Carrier]->setToolTip(line.partner.text());
        m_model->appendRow(row);
        ++shown;
        jobs += line.jobs;
        personMonths += line.personMonths;
        amount += line.amount;
    }
    m_table->setTotals(tr("%n agreement(s)", nullptr, shown),
        {{Jobs, format.integer(jobs)}, {PersonMonths, format.integer(personMonths)},
            {Amount, format.money(amount)}});
    showSelection();
}

void AgendaPoint::showSelection()
{
    const AgendaItem* item = m_desk.item();
    const auto selected = int(m_table->selectedRows().size());
    const bool mayDetach = item && item->isBlock() && item->state == ItemState::Listed && m_desk.mayWrite();
    m_detach->setVisible(mayDetach);
    m_detach->setEnabled(selected > 0 && selected < int(m_desk.block().size()));
    m_detach->setText(
        selected > 0 ? tr("Detach %n from the block", nullptr, selected) : tr("Detach what is selected"));
}

void AgendaPoint::detach()
{
    std::vector<AgreementId> chosen;
    for (const QModelIndex& row : m_table->selectedRows())
        chosen.push_back(AgreementId{row.data(kRecordIdRole).toLongLong()});
    if (const Status done = m_desk.detach(chosen); !done)
        m_desk.workspace().report(done.error());
    else
        m_desk.workspace().say(
            tr("%n agreement(s) follow the block as points of their own.", nullptr, int(chosen.size())));
}

} // namespace sijill
