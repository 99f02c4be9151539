#include "core/reporting/builders/proposal_letter_builder.h"

#include "core/base/format.h"
#include "core/domain/programme.h"
#include "core/domain/territory.h"
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

/// The change that found the file inadmissible, or null.
const StateChange* inadmissibility(const Proposal& proposal)
{
    for (auto change = proposal.changes.rbegin(); change != proposal.changes.rend(); ++change) {
        if (change->to == int(ProposalState::Inadmissible))
            return &*change;
    }
    return nullptr;
}

template <typename Row, typename Id>
bool isOutside(const std::vector<Row>& rows, Id Row::*member, Id id)
{
    return !rows.empty() && !id.isNull()
        && std::none_of(rows.begin(), rows.end(), [&](const Row& row) { return row.*member == id; });
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
    if (m_facts.proposal.state == ProposalState::Inadmissible && inadmissibility(m_facts.proposal))
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

/// «النظام الأساسي (وثيقة ناقصة)», with the office's remark where there is one.
QString ProposalLetterBuilder::lackingText(const FilePaper& paper) const
{
    const PaperWords& words = m_context.words();
    const QString remark = withOwnDirection(paper.remark, Format::direction(m_context.language()));
    const QString name = m_context.nameOf<DocumentKind>(paper.kind);
    const char* word = paper.isRefused() ? "motive.paper_refused" : "motive.paper_missing";
    const QString text = words.at(word).arg(name);
    return remark.isEmpty() ? text : words.at("motive.with_remark").arg(text, remark);
}

QStringList ProposalLetterBuilder::motives() const
{
    QStringList found;
    const auto direction = Format::direction(m_context.language());
    if (const StateChange* change = inadmissibility(m_facts.proposal)) {
        for (const QString& line : filledLines(change->motive))
            found << withOwnDirection(line, direction);
    }
    const PaperWords& words = m_context.words();
    const Proposal& proposal = m_facts.proposal;
    for (const FilePaper& paper : m_facts.lacking())
        found << lackingText(paper);
    if (m_facts.isLate())
        found << words.at("motive.late").arg(longDayOf(m_context, m_facts.call.closesAt));
    if (isOutside(m_facts.call.sectors, &CallSector::sector, proposal.sector))
        found << words.at("motive.sector").arg(m_context.nameOf<Sector>(proposal.sector));
    if (isOutside(m_facts.call.communes, &CallCommune::commune, proposal.commune))
        found << words.at("motive.commune").arg(m_context.nameOf<Territory>(proposal.commune));
    return found;
}

void ProposalLetterBuilder::setDecision(PaperValues& values) const
{
    const StateChange* change = inadmissibility(m_facts.proposal);
    values.set("decided_on", change ? m_context.format().longDate(change->effectiveOn) : QString())
        .list("motives", "motive", motives())
        .set("appeal_reference", m_context.setting(u"appeal_reference"_s))
        .set("appeal_days_counted", m_context.setting(u"appeal_days_counted"_s))
        .set("appeal_days_counted_gen", m_context.setting(u"appeal_days_counted_gen"_s));
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
