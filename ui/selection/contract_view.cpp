#include "ui/selection/contract_view.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QStandardItemModel>
#include <QTableView>

namespace sijill {

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
    m_back->setObjectName(u"backFromContracts"_s);
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
    m_table->setFocus(); // The button goes.
    fill();
    m_workspace.say(tr("%n worksite(s) made with their agreements.", nullptr, int(m_lines.size())));
}

void ContractView::open(const QModelIndex& index)
{
    const Line& line = m_lines[std::size_t(index.row())];
    if (m_isMade && index.column() == WorksiteColumn)
        m_workspace.openRecord(u"worksite"_s, line.made.worksite.id.value);
    else if (m_isMade && index.column() == AgreementColumn)
        m_workspace.openRecord(u"agreement"_s, line.made.agreement.id.value);
    else
        m_workspace.openRecord(u"proposal"_s, line.proposal.value);
}

} // namespace sijill
