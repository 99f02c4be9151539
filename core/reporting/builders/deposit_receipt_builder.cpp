#include "core/reporting/builders/deposit_receipt_builder.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/programme.h"
#include "core/domain/territory.h"
#include "core/reporting/builders/call_values.h"
#include "core/reporting/builders/paper_tables.h"
#include "core/reporting/builders/worded_paper.h"
#include "core/reporting/cell_text.h"

namespace sijill {

using Kind = ColumnKind;

void setProposal(PaperValues& values, const PaperContext& context, const ProposalFacts& facts)
{
    const Proposal& proposal = facts.proposal;
    const std::optional<Partner>& partner = facts.partner;
    values.set("receipt_number", context.code(proposal.receipt))
        .set("received_date_long", longDayOf(context, proposal.receivedAt))
        .set("received_time", hourOf(context, proposal.receivedAt))
        .set("partner_name", partner ? context.text(partner->names) : QString())
        .set("partner_kind",
            partner ? context.words().choice("partner_kind", kPartnerKinds, qint64(partner->kind))
                    : QString())
        .set("partner_address", partner ? context.text(partner->address) : QString())
        .set("proposal_title", facts.call.isSealedNow() ? QString() : context.text(proposal.title))
        .flag("is_late", facts.isLate());
}

void DepositReceiptBuilder::setRequest(PaperValues& values) const
{
    const Proposal& proposal = m_facts.proposal;
    const bool isShown = !m_facts.call.isSealedNow();
    const auto counted = [&](const char* noun, int count) {
        return isShown && count > 0 ? m_context.counted(noun, count) : QString();
    };
    const Money cost = isShown && !m_facts.edition.id.isNull() ? proposal.cost(m_facts.edition) : Money();
    const QString depositor = withOwnDirection(proposal.depositor, Format::direction(m_context.language()));
    int missing = 0;
    for (const FilePaper& paper : m_facts.papers)
        missing += paper.isMissing() ? 1 : 0;
    values.set("depositor_name", depositor)
        .set("sector_name", isShown ? m_context.nameOf<Sector>(proposal.sector) : QString())
        .set("commune_name", isShown ? m_context.nameOf<Territory>(proposal.commune) : QString())
        .set("jobs_counted", counted("job_plain", proposal.slotCount()))
        .set("person_months_counted", counted("person_month", proposal.personMonths()))
        .set("months_counted", counted("month", proposal.months))
        .set("cost_figures", cost.isZero() ? QString() : m_context.format().money(cost))
        .flag("is_closed_envelope", m_facts.call.isSealedNow())
        .flag("has_papers", isShown && !m_facts.papers.empty())
        .set(
            "missing_counted", isShown && missing > 0 ? m_context.counted("file_paper", missing) : QString());
}

Table DepositReceiptBuilder::papers() const
{
    Table table = TableMaker(m_context, m_facts.edition.currency)
                      .make("documents_received",
                          {{"document", Kind::Text, 2}, {"situation"}, {"received_on", Kind::Date}});
    const QDate handedIn = officeDay(m_facts.proposal.receivedAt);
    for (const FilePaper& paper : m_facts.papers) {
        const char* word = paper.isMissing() ? "paper.missing"
            : paper.isReceived               ? "paper.received"
                                             : "paper.not_required";
        const QDate on = paper.isReceived && !paper.receivedOn.isValid() ? handedIn : paper.receivedOn;
        table.rows.push_back({Format::capitalised(m_context.nameOf<DocumentKind>(paper.kind)),
            m_context.words().at(word), cellOf(on)});
    }
    return table;
}

PaperParts DepositReceiptBuilder::parts() const
{
    PaperValues values;
    setCall(values, m_context, m_facts.call, m_facts.edition);
    setProposal(values, m_context, m_facts);
    setRequest(values);
    PaperParts parts;
    parts.data = values.data();
    parts.tables.emplace(u"documents_received"_s, papers());
    parts.signatures = counterSignatures(m_context,
        {.name = withOwnDirection(m_facts.proposal.depositor, Format::direction(m_context.language())),
            .capacity = m_context.words().at("signatory.depositor"),
            .note = {}});
    return parts;
}

Result<Paper> DepositReceiptBuilder::build() const
{
    const QString title =
        m_context.words().at("title.deposit_receipt").arg(m_context.code(m_facts.proposal.receipt));
    return wordedPaper(m_context, u"deposit_receipt"_s, title, parts());
}

} // namespace sijill
