#include "core/reporting/builders/proposal_letter_builder.h"

#include "core/base/format.h"
#include "core/reporting/builders/call_values.h"
#include "core/reporting/builders/deposit_receipt_builder.h"
#include "core/reporting/builders/gender_words.h"
#include "core/reporting/builders/paper_tables.h"
#include "core/reporting/builders/worded_paper.h"
#include "core/reporting/cell_text.h"

#include <QCoreApplication>

namespace sijill {
namespace {

using Kind = ColumnKind;

tl::unexpected<Error> refused(const QString& sentence, const QString& field)
{
    return tl::unexpected(
        Error{.code = ErrorCode::Refused, .rule = u"C4"_s, .message = sentence, .field = field});
}

} // namespace

Status ProposalLetterBuilder::checkMissing() const
{
    if (m_facts.call.isSealedNow())
        return refused(QCoreApplication::translate("Papers",
                           "The envelopes of this call are still sealed: nobody knows yet what is missing."),
            u"documents"_s);
    if (m_facts.lacking().empty())
        return refused(QCoreApplication::translate("Papers",
                           "Nothing is missing in this file: there is nothing to ask the partner for."),
            u"documents"_s);
    if (!m_facts.proposal.documentsDueOn.isValid())
        return refused(
            QCoreApplication::translate("Papers",
                "Say first until which day the missing papers may be brought: the letter names it."),
            u"documents_due_on"_s);
    return {};
}

Status ProposalLetterBuilder::checkInadmissible() const
{
    if (m_facts.proposal.state == ProposalState::Inadmissible)
        return {};
    return refused(QCoreApplication::translate(
                       "Papers", "This file is not inadmissible: there is no such letter to write."),
        u"state"_s);
}

void ProposalLetterBuilder::setRecipient(PaperValues& values) const
{
    const Officer* person = m_facts.partner ? m_facts.partner->signatoryOn(m_context.today()) : nullptr;
    const bool isWoman = person && isFeminine(person->role);
    const PaperWords& words = m_context.words();
    QString name = person ? m_context.text(person->name) : QString();
    if (!name.isEmpty() && !hasPersonalTitle(name))
        name = words.at(isWoman ? "title.madam" : "title.sir") + u' ' + name;
    values.set("recipient_name", name)
        .set("recipient_capacity", person ? m_context.inSentence(person->role) : QString())
        .set("salutation",
            words.at(!person  ? "salutation.anybody"
                    : isWoman ? "salutation.madam"
                              : "salutation.sir"));
}

Table ProposalLetterBuilder::lacking() const
{
    Table table = TableMaker(m_context, m_facts.edition.currency)
                      .make("documents_missing",
                          {{"document", Kind::Text, 1.6}, {"situation"}, {"remark", Kind::Text, 1.4}});
    for (const FilePaper& paper : m_facts.lacking()) {
        const char* word = paper.isRefused() ? "paper.refused" : "paper.missing";
        table.rows.push_back(
            {Format::capitalised(m_context.nameOf<DocumentKind>(paper.kind)), m_context.words().at(word),
                cellOf(withOwnDirection(paper.remark, Format::direction(m_context.language())))});
    }
    return table;
}

PaperParts ProposalLetterBuilder::parts() const
{
    PaperValues values;
    setCall(values, m_context, m_facts.call, m_facts.edition);
    setContact(values, m_context);
    setProposal(values, m_context, m_facts);
    setRecipient(values);
    values.set("sender_capacity", m_context.signatory(SignatoryRole::President).capacity);
    if (m_kind == PaperKind::Inadmissibility)
        setDecision(values);
    else
        values.set("deadline_date_long", m_context.format().longDate(m_facts.proposal.documentsDueOn))
            .flag("is_one_document", m_facts.lacking().size() == 1);
    PaperParts parts;
    parts.data = values.data();
    if (m_kind == PaperKind::MissingDocuments)
        parts.tables.emplace(u"documents_missing"_s, lacking());
    parts.signatures = presidentSignature(m_context);
    return parts;
}

Result<Paper> ProposalLetterBuilder::build() const
{
    const bool isRequest = m_kind == PaperKind::MissingDocuments;
    if (const Status fine = isRequest ? checkMissing() : checkInadmissible(); !fine)
        return tl::unexpected(fine.error());
    const QString name = isRequest ? u"missing_documents"_s : u"inadmissibility"_s;
    const QString title =
        m_context.words().at(u"title."_s + name).arg(m_context.code(m_facts.proposal.receipt));
    return wordedPaper(m_context, name, title, parts());
}

} // namespace sijill
