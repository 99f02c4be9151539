#include "core/base/folding.h"
#include "core/base/format.h"
#include "ui/council/agenda_point.h"
#include "ui/widgets/button.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QStandardItemModel>

namespace sijill {
namespace {

bool isFound(const BlockLine& line, const QStringList& words)
{
    const QString text = searchKey(u"%1 %2 %3"_s.arg(line.number, line.partner.text(), line.title.text()));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

} // namespace

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
