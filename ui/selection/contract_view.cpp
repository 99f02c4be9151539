#include "ui/selection/contract_view.h"

#include "core/base/format.h"
#include "core/domain/field.h"
#include "core/storage/contract_queries.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace sijill {
namespace {

enum Column { kReceipt, kTitle, kJobs, kFrom, kTo, kAmount, kWorksite, kAgreement, kColumnCount };
constexpr std::pair<int, FieldKind> kColumns[kColumnCount] = {{112, FieldKind::Choice}, {220, FieldKind::Text},
    {60, FieldKind::Integer}, {96, FieldKind::Date}, {96, FieldKind::Date}, {116, FieldKind::Money},
    {150, FieldKind::Text}, {150, FieldKind::Text}};

} // namespace

ContractView::ContractView(Workspace& workspace, SelectionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_model(new QStandardItemModel(this))
    , m_table(new ListTable(this))
    , m_back(new Button(Button::Kind::Secondary, QString(), Icon::Previous, this))
    , m_make(new Button(Button::Kind::Primary, QString(), Icon::Sign, this))
    , m_title(new TextLabel(TextRole::PaneTitle, &Tokens::text, this))
    , m_notice(new NoticeStrip(this))
{
    setObjectName(u"contractView"_s);
    m_table->setObjectName(u"contracts"_s);
    m_make->setObjectName(u"makeContracts"_s);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    m_table->view()->setSortingEnabled(false);
    m_title->setElided(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_make);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    connect(m_back, &QPushButton::clicked, this, &ContractView::closed);
    connect(m_make, &QPushButton::clicked, this, &ContractView::make);
    connect(m_table, &ListTable::selectionChanged, this, &ContractView::nameVerb);
    connect(m_table, &ListTable::activated, this, &ContractView::open);
    followLook(this, [this, layout, head] {
        layout->setSpacing(px(8));
        head->setSpacing(px(8));
        retranslate();
    });
}

void ContractView::retranslate()
{
    m_back->setText(tr("Back to the ranking"));
    m_title->setText(tr("Worksites and agreements of the selected files"));
    m_table->setTitle(m_title->text());
    fill();
}

void ContractView::preview()
{
    m_isMade = false;
    m_lines.clear();
    Database& database = m_workspace.database();
    const auto waiting = database.read([&]() -> Result<std::vector<ProposalId>> {
        return ContractQueries(database).waiting(m_desk.ranking().call.id);
    });
    const ContractService service(m_workspace.office().books());
    for (const ProposalId id : waiting.value_or(std::vector<ProposalId>())) {
        const RankedFile* file = m_desk.ranking().find(id);
        Line line{.proposal = id, .receipt = {}, .title = {}, .made = {}, .obstacle = {}};
        if (file) {
            line.receipt = file->file.receipt;
            line.title = file->file.title.text();
        }
        if (const Result<Contracted> draft = service.draftOf(id))
            line.made = *draft;
        else
            line.obstacle = draft.error().message;
        m_lines.push_back(std::move(line));
    }
    fill();
    m_table->view()->clearSelection();
    nameVerb();
}

void ContractView::fill()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Receipt"), tr("Proposal"), tr("Jobs"), tr("From"), tr("To"),
        tr("Amount"), tr("Worksite"), tr("Agreement")});
    for (int column = 0; column < kColumnCount; ++column) {
        m_model->setHeaderData(column, Qt::Horizontal, kColumns[column].first, kWidthRole);
        m_model->setHeaderData(column, Qt::Horizontal, int(kColumns[column].second), kFieldKindRole);
    }
    const Format format;
    for (const Line& line : m_lines) {
        const Worksite& worksite = line.made.worksite;
        const QString next = line.obstacle.isEmpty() ? tr("next number") : QString();
        QList<QStandardItem*> row;
        for (const QString& text :
            {Format::isolated(line.receipt), line.title, format.integer(qint64(line.made.slots.size())),
                format.shortDate(worksite.plannedFrom), format.shortDate(worksite.plannedTo),
                format.money(line.made.agreement.amount), m_isMade ? Format::isolated(worksite.code) : next,
                m_isMade ? Format::isolated(line.made.agreement.number) : next}) {
            row << new QStandardItem(text);
            row.back()->setEditable(false);
        }
        if (!line.obstacle.isEmpty())
            row[kTitle]->setData(line.obstacle, kProblemRole);
        for (const int column : {kWorksite, kAgreement})
            row[column]->setData(m_isMade, kLinkRole);
        m_model->appendRow(row);
    }
    nameVerb();
}

std::vector<ProposalId> ContractView::chosen() const
{
    std::vector<ProposalId> files;
    for (const QModelIndex& row : m_table->selectedRows())
        files.push_back(m_lines[std::size_t(row.row())].proposal);
    if (files.empty()) {
        for (const Line& line : m_lines)
            files.push_back(line.proposal);
    }
    return files;
}

void ContractView::nameVerb()
{
    m_make->setVisible(!m_isMade && !m_lines.empty() && m_workspace.mayWrite(u"proposal"_s));
    m_make->setText(tr("Make %n worksite(s) and agreement(s)", nullptr, int(chosen().size())));
    if (m_isMade)
        m_notice->setMessage(Tone::Good,
            tr("Made. Double-click a number to open the worksite or the agreement; one Undo takes all of it "
               "back."));
    else if (m_lines.empty())
        m_notice->setMessage(Tone::Info, tr("No selected file of this call waits for its worksite."));
    else
        m_notice->setMessage(Tone::Info,
            tr("Each file becomes a worksite with its jobs and a draft agreement. Choose rows to make some "
               "of them only."));
}

void ContractView::make()
{
    Result<std::vector<Contracted>> made = ContractService(m_workspace.office().books()).contract(chosen());
    if (!made)
        return m_notice->setMessage(Tone::Refused, made.error().message, made.error().rule);
    const std::vector<ProposalId> files = chosen();
    std::vector<Line> lines;
    for (const Line& line : m_lines) {
        const auto place = std::find(files.begin(), files.end(), line.proposal);
        if (place == files.end())
            continue;
        lines.push_back(line);
        lines.back().made = (*made)[std::size_t(place - files.begin())];
    }
    m_lines = std::move(lines);
    m_isMade = true;
    fill();
    m_workspace.say(tr("%n worksite(s) made with their agreements.", nullptr, int(m_lines.size())));
}

void ContractView::open(const QModelIndex& index)
{
    const Line& line = m_lines[std::size_t(index.row())];
    if (m_isMade && index.column() == kWorksite)
        m_workspace.openRecord(u"worksite"_s, line.made.worksite.id.value);
    else if (m_isMade && index.column() == kAgreement)
        m_workspace.openRecord(u"agreement"_s, line.made.agreement.id.value);
    else
        m_workspace.openRecord(u"proposal"_s, line.proposal.value);
}

} // namespace sijill
