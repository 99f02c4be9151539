#include "core/base/format.h"
#include "core/domain/partner.h"
#include "core/reporting/builders/call_notice_builder.h"
#include "core/reporting/builders/paper_tables.h"

namespace sijill {

using Kind = ColumnKind;

/// A paper asked of several kinds of partner stands once, with all of them.
Table CallNoticeBuilder::documents() const
{
    Table table = TableMaker(m_context, m_edition.currency)
                      .make("call_documents", {{"document", Kind::Text, 1.6}, {"asked_of"}});
    for (const DocumentKindId kind : m_call.documentsFor(std::nullopt)) {
        QStringList whom;
        bool isForAll = false;
        for (const CallDocument& row : m_call.documents) {
            if (row.documentKind != kind)
                continue;
            isForAll = isForAll || !row.partnerKind;
            if (row.partnerKind)
                whom << m_context.words().choice("partner_kinds", kPartnerKinds, qint64(*row.partnerKind));
        }
        table.rows.push_back({Format::capitalised(m_context.nameOf<DocumentKind>(kind)),
            isForAll ? m_context.words().at("asked_of_all") : m_context.words().enumerated(whom)});
    }
    return table;
}

Table CallNoticeBuilder::criteria() const
{
    const TableMaker maker(m_context, m_edition.currency);
    Table table = maker.make("call_criteria",
        {{"criterion", Kind::Text, 1.2}, {"looked_at", Kind::Text, 1.8}, {"best_mark", Kind::Integer},
            {"weight", Kind::Percent}});
    for (const Criterion& criterion : m_call.criteria)
        table.rows.push_back({Format::capitalised(m_context.text(criterion.names)),
            cellOf(Format::capitalised(m_context.text(criterion.help))), qint64(criterion.scale),
            criterion.weight});
    if (!table.rows.empty())
        table.totals = {maker.total(), QString(), QString(), m_call.weights()};
    return table;
}

} // namespace sijill
