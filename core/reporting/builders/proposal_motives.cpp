#include "core/base/format.h"
#include "core/domain/programme.h"
#include "core/domain/territory.h"
#include "core/reporting/builders/call_values.h"
#include "core/reporting/builders/proposal_letter_builder.h"
#include "core/reporting/cell_text.h"

#include <algorithm>

namespace sijill {
namespace {

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

} // namespace sijill
