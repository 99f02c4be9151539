#include "core/reporting/builders/motive_letter_builder.h"

#include "core/base/format.h"
#include "core/domain/partner.h"
#include "core/reporting/builders/call_values.h"
#include "core/reporting/builders/committee_tables.h"
#include "core/reporting/builders/deposit_receipt_builder.h"
#include "core/reporting/builders/proposal_letter_builder.h"
#include "core/reporting/builders/worded_paper.h"
#include "core/selection/reason_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sijill {

const SelectionRow* MotiveLetterBuilder::row() const
{
    if (!m_committee.run)
        return nullptr;
    const auto found = std::find_if(m_committee.run->rows.begin(), m_committee.run->rows.end(),
        [&](const SelectionRow& row) { return row.proposal == m_facts.proposal.id; });
    return found == m_committee.run->rows.end() ? nullptr : &*found;
}

/// The reason as the run keeps it, in words that name no other proposal.
QString MotiveLetterBuilder::motive(const SelectionRow& row) const
{
    using selection::ReasonKind;
    const selection::Reason reason =
        selection::reasonFromJson(QJsonDocument::fromJson(row.reason.toUtf8()).object());
    const PaperWords& words = m_context.words();
    switch (reason.kind) {
    case ReasonKind::NoScore:
        return words.at("motive.no_score");
    case ReasonKind::BelowLine:
        return words.at("motive.below_line").arg(m_context.format().decimal(reason.amount, 2));
    case ReasonKind::Overlap:
        return words.at("motive.overlap");
    case ReasonKind::FixedOut:
        return words.at("motive.committee");
    default:
        return words.at("motive.envelope");
    }
}

PaperParts MotiveLetterBuilder::parts() const
{
    PaperValues values;
    setCall(values, m_context, m_facts.call, m_facts.edition);
    setContact(values, m_context);
    setProposal(values, m_context, m_facts);
    ProposalLetterBuilder(m_context, m_facts, PaperKind::MotiveLetter).setRecipient(values);
    const SelectionRow* place = row();
    const bool isSelected = place && place->verdict == SelectionVerdict::Selected;
    const bool isReserve = place && place->verdict == SelectionVerdict::Reserve;
    int reserveRank = 0;
    for (const SelectionRow& other : m_committee.run ? m_committee.run->rows : std::vector<SelectionRow>()) {
        reserveRank += other.verdict == SelectionVerdict::Reserve ? 1 : 0;
        if (&other == place)
            break;
    }
    const RankedFile* ranked = m_committee.ranking.find(m_facts.proposal.id);
    const auto score = ranked ? ranked->score.shown() : std::nullopt;
    const StateChange* last =
        m_committee.run && !m_committee.run->changes.empty() ? &m_committee.run->changes.back() : nullptr;
    values.set("sender_capacity", m_context.signatory(SignatoryRole::President).capacity)
        .flag("is_selected", isSelected)
        .flag("is_reserve", isReserve)
        .flag("is_rejected", place && !isSelected && !isReserve)
        .set("reserve_rank", isReserve ? m_context.format().integer(reserveRank) : QString())
        .set("decided_on", last ? m_context.format().longDate(last->effectiveOn) : QString())
        .set("score", score ? m_context.format().decimal(*score, 2) : QString())
        .list("motives", "motive", place && !isSelected ? QStringList{motive(*place)} : QStringList())
        .set("appeal_reference", m_context.setting(u"appeal_reference"_s))
        .set("appeal_days_counted", m_context.setting(u"appeal_days_counted"_s))
        .set("appeal_days_counted_gen", m_context.setting(u"appeal_days_counted_gen"_s));
    PaperParts parts;
    parts.data = values.data();
    parts.tables.emplace(
        u"score_by_criterion"_s, CommitteeTables(m_context, m_committee).scoreOf(m_facts.proposal.id));
    parts.signatures = presidentSignature(m_context);
    return parts;
}

Result<Paper> MotiveLetterBuilder::build() const
{
    if (!row())
        return tl::unexpected(Error{.code = ErrorCode::Refused,
            .rule = u"C4"_s,
            .message = QCoreApplication::translate(
                "Papers", "Nothing has been decided about this file yet: there is no such letter to write."),
            .field = u"state"_s});
    const QString title =
        m_context.words().at("title.motive_letter").arg(m_context.code(m_facts.proposal.receipt));
    return wordedPaper(m_context, u"motive_letter"_s, title, parts());
}

} // namespace sijill
