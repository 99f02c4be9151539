#include "core/reporting/builders/deposit_register_builder.h"

#include "core/reporting/builders/worded_paper.h"

#include <algorithm>

namespace sijill {

DepositRegisterBuilder::DepositRegisterBuilder(const PaperContext& context, const Call& call)
    : m_context(context)
    , m_call(call)
    , m_edition(context.records().find<Edition>(call.edition).value_or(Edition()))
{
    const RecordStore records = context.records();
    for (const qint64 id : records.idsReferring(recordType<Proposal>(), "call", call.id.value)) {
        if (std::optional<Proposal> file = records.find<Proposal>(ProposalId{id}))
            m_files.push_back(std::move(*file));
    }
    std::sort(m_files.begin(), m_files.end(), [](const Proposal& a, const Proposal& b) {
        return std::pair(a.receipt.size(), a.receipt) < std::pair(b.receipt.size(), b.receipt);
    });
}

PaperParts DepositRegisterBuilder::parts() const
{
    PaperValues values;
    setCall(values, m_context, m_call, m_edition);
    const auto count = qint64(m_files.size());
    const auto counted = [&](bool oblique) {
        return count > 0 ? m_context.counted("receipt", count, oblique) : QString();
    };
    const auto receiptOf = [&](const Proposal* file) {
        return file ? m_context.code(file->receipt) : QString();
    };
    values.flag("is_closed_envelope", m_call.isSealedNow())
        .flag("has_receipts", count > 0)
        .flag("has_several_receipts", count > 1)
        .set("receipts_counted", counted(false))
        .set("receipts_counted_gen", counted(true))
        .set("first_receipt", receiptOf(count > 0 ? &m_files.front() : nullptr))
        .set("last_receipt", receiptOf(count > 0 ? &m_files.back() : nullptr))
        .set("call_state", m_context.words().choice("call_state", kCallStates, qint64(m_call.state)));
    PaperParts parts;
    parts.data = values.data();
    for (const Table& table : {receipts(), counts(), states()})
        parts.tables.emplace(table.code, table);
    parts.signatures = counterSignatures(m_context, m_context.signatory(SignatoryRole::Director));
    return parts;
}

Result<Paper> DepositRegisterBuilder::build() const
{
    const QString title = m_context.words().at("title.deposit_register").arg(m_context.code(m_call.number));
    return wordedPaper(m_context, u"deposit_register"_s, title, parts());
}

} // namespace sijill
