#include "core/base/format.h"
#include "core/domain/partner.h"
#include "core/reporting/builders/deposit_register_builder.h"
#include "core/reporting/builders/paper_tables.h"
#include "core/reporting/cell_text.h"

#include <algorithm>

namespace sijill {

using Kind = ColumnKind;

QString DepositRegisterBuilder::remarkOf(const Proposal& proposal) const
{
    const PaperWords& words = m_context.words();
    const auto direction = Format::direction(m_context.language());
    if (proposal.voided.isSet())
        return words.at("remark.void")
            .arg(m_context.format().shortDate(proposal.voided.on),
                withOwnDirection(proposal.voided.motive, direction));
    QStringList remarks;
    if (m_call.isOverAt(proposal.receivedAt))
        remarks << words.at("remark.late");
    if (proposal.state == ProposalState::Withdrawn && !proposal.changes.empty())
        remarks << words.at("remark.withdrawn")
                       .arg(m_context.format().shortDate(proposal.changes.back().effectiveOn));
    return remarks.join(m_context.isArabic() ? u"؛ "_s : u" ; "_s);
}

Table DepositRegisterBuilder::receipts() const
{
    const TableMaker maker(m_context, m_edition.currency);
    const bool isSealed = m_call.isSealedNow();
    Table table = isSealed
        ? maker.make("deposit_receipts",
            {{"receipt"}, {"received_at"}, {"depositor", Kind::Text, 1.6}, {"remark", Kind::Text, 1.6}})
        : maker.make("deposit_receipts",
            {{"receipt"}, {"received_at"}, {"depositor", Kind::Text, 1.2}, {"partner", Kind::Text, 1.7},
                {"state", Kind::Text, 1.1}, {"remark", Kind::Text, 1.3}});
    const auto direction = Format::direction(m_context.language());
    for (const Proposal& file : m_files) {
        std::vector<Cell> row{m_context.code(file.receipt), m_context.format().dateTime(file.receivedAt),
            cellOf(withOwnDirection(file.depositor, direction))};
        if (!isSealed) {
            row.push_back(cellOf(m_context.nameOf<Partner>(file.partner)));
            row.push_back(file.voided.isSet()
                    ? Cell()
                    : Cell(m_context.words().choice("proposal_state", kProposalStates, qint64(file.state))));
        }
        row.push_back(cellOf(remarkOf(file)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table DepositRegisterBuilder::counts() const
{
    const TableMaker maker(m_context, m_edition.currency);
    Table table = maker.make("deposit_counts", {{"receipts", Kind::Text, 3}, {"count", Kind::Integer}});
    qint64 late = 0;
    qint64 isVoid = 0;
    for (const Proposal& file : m_files) {
        isVoid += file.voided.isSet() ? 1 : 0;
        late += !file.voided.isSet() && m_call.isOverAt(file.receivedAt) ? 1 : 0;
    }
    const qint64 all = qint64(m_files.size());
    const PaperWords& words = m_context.words();
    table.rows = {{words.at("receipts.in_time"), all - late - isVoid}, {words.at("receipts.late"), late},
        {words.at("receipts.void"), isVoid}};
    table.totals = {maker.total(), all};
    return table;
}

/// Of the files that count, by where they are in the procedure.
Table DepositRegisterBuilder::states() const
{
    const TableMaker maker(m_context, m_edition.currency);
    Table table = maker.make("deposits_by_state", {{"file_state", Kind::Text, 3}, {"count", Kind::Integer}});
    if (m_call.isSealedNow())
        return table;
    qint64 all = 0;
    for (const Choice& state : kProposalStates) {
        const auto count = std::count_if(m_files.begin(), m_files.end(),
            [&](const Proposal& file) { return !file.voided.isSet() && int(file.state) == state.value; });
        all += count;
        if (count > 0)
            table.rows.push_back(
                {m_context.words().choice("proposal_state", kProposalStates, state.value), qint64(count)});
    }
    if (!table.rows.empty())
        table.totals = {maker.total(), all};
    return table;
}

} // namespace sijill
