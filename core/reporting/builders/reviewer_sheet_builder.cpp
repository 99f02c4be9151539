#include "core/reporting/builders/reviewer_sheet_builder.h"

#include "core/base/format.h"
#include "core/domain/committee.h"
#include "core/reporting/builders/call_values.h"
#include "core/reporting/builders/deposit_receipt_builder.h"
#include "core/reporting/builders/paper_tables.h"
#include "core/reporting/builders/worded_paper.h"
#include "core/reporting/cell_text.h"

namespace sijill {

using Kind = ColumnKind;

Table ReviewerSheetBuilder::marks() const
{
    const TableMaker maker(m_context, m_facts.edition.currency);
    Table table = maker.make("review_marks",
        {{"criterion", Kind::Text, 1.4}, {"looked_at", Kind::Text, 1.8}, {"weight", Kind::Percent},
            {"best_mark", Kind::Integer}, {"mark"}, {"remark", Kind::Text, 1.2}});
    const auto direction = Format::direction(m_context.language());
    const bool isFilled = m_review.state == ReviewState::Submitted;
    int number = 0;
    for (const Criterion& criterion : m_facts.call.criteria) {
        const ReviewMark* mark = m_review.markFor(++number);
        QString given = u" "_s; // Room to write, not an en dash.
        if (isFilled && mark && mark->notApplicable)
            given = m_context.words().at("mark.not_applicable");
        else if (isFilled && mark && mark->mark)
            given = m_context.format().integer(*mark->mark);
        table.rows.push_back({Format::capitalised(m_context.text(criterion.names)),
            cellOf(Format::capitalised(m_context.text(criterion.help))), criterion.weight,
            qint64(criterion.scale), given,
            isFilled && mark && !mark->remark.isEmpty() ? withOwnDirection(mark->remark, direction)
                                                        : u" "_s});
    }
    return table;
}

PaperParts ReviewerSheetBuilder::parts() const
{
    PaperValues values;
    setCall(values, m_context, m_facts.call, m_facts.edition);
    setProposal(values, m_context, m_facts);
    const auto direction = Format::direction(m_context.language());
    const auto member = m_context.records().find<CommitteeMember>(m_review.member);
    const QString name = member ? withOwnDirection(member->name, direction) : QString();
    values.set("member_name", name)
        .set("member_body", member ? withOwnDirection(member->body, direction) : QString())
        .flag("is_submitted", m_review.state == ReviewState::Submitted)
        .set("submitted_on", longDayOf(m_context, m_review.submittedAt))
        .set("version_read",
            m_context.format().integer(m_review.version > 0 ? m_review.version : m_facts.proposal.version))
        .list("remarks", "remark_line", filledLines(m_review.remark));
    PaperParts parts;
    parts.data = values.data();
    parts.tables.emplace(u"review_marks"_s, marks());
    parts.signatures.signatories = {
        {.name = name, .capacity = m_context.words().at("signatory.reviewer"), .note = {}}};
    return parts;
}

Result<Paper> ReviewerSheetBuilder::build() const
{
    const QString title = m_context.words().at("title.reviewer_sheet").arg(m_context.code(m_review.number));
    return wordedPaper(m_context, u"reviewer_sheet"_s, title, parts());
}

} // namespace sijill
