#include "ui/selection/contract_view.h"

#include "core/base/format.h"
#include "core/domain/field.h"
#include "core/storage/contract_queries.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QStandardItemModel>
#include <QTableView>

namespace sijill {
namespace {

constexpr std::pair<int, FieldKind> kColumns[] = {{112, FieldKind::Choice}, {220, FieldKind::Text},
    {60, FieldKind::Integer}, {96, FieldKind::Date}, {96, FieldKind::Date}, {116, FieldKind::Money},
    {150, FieldKind::Text}, {150, FieldKind::Text}};

} // namespace

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
    for (int column = 0; column < int(std::size(kColumns)); ++column) {
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
            row[TitleColumn]->setData(line.obstacle, kProblemRole);
        for (const int column : {WorksiteColumn, AgreementColumn})
            row[column]->setData(m_isMade, kLinkRole);
        m_model->appendRow(row);
    }
    nameVerb();
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

} // namespace sijill
