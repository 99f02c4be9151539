#include "core/reporting/builders/council_register_builder.h"

#include "core/base/format.h"
#include "core/reporting/builders/worded_paper.h"
#include "core/reporting/cell_text.h"

namespace sijill {

using Kind = ColumnKind;

CouncilRegisterBuilder::CouncilRegisterBuilder(const PaperContext& context, const Session& session)
    : m_context(context)
    , m_council(context)
    , m_session(session)
{
    context.records().forEachLive(recordType<Deliberation>(), [&](const Record& record) {
        if (record.as<Deliberation>().year == session.year)
            m_deliberations.push_back(record.as<Deliberation>());
        return true;
    });
    std::sort(m_deliberations.begin(), m_deliberations.end(),
        [](const Deliberation& a, const Deliberation& b) { return a.sequence < b.sequence; });
}

/// In favour, against, abstained: "16/1/0".
QString CouncilRegisterBuilder::votes(const Deliberation& deliberation) const
{
    const auto item = m_context.records().find<AgendaItem>(deliberation.item);
    return item && item->votedAt.isValid()
        ? m_context.code(u"%1/%2/%3"_s.arg(item->inFavour).arg(item->against).arg(item->abstained))
        : QString();
}

QString CouncilRegisterBuilder::visa(const Deliberation& deliberation) const
{
    const PaperWords& words = m_context.words();
    const auto day = [&](QDate on) { return m_context.format().shortDate(on); };
    if (!deliberation.needsVisa)
        return words.at("visa_cell.none");
    if (deliberation.visaRefusedOn.isValid())
        return words.at("visa_cell.refused").arg(day(deliberation.visaRefusedOn));
    if (deliberation.visaOn.isValid())
        return words.at("visa_cell.granted")
            .arg(m_context.code(deliberation.visaNumber), day(deliberation.visaOn));
    if (deliberation.isTacitVisaOn(m_context.today()))
        return words.at("visa_cell.tacit").arg(day(deliberation.visaDueOn));
    return words.at("visa_cell.awaited");
}

Table CouncilRegisterBuilder::lines() const
{
    Table table =
        TableMaker(m_context, {})
            .make("deliberation_lines",
                {{"number"}, {"decided_on", Kind::Date}, {"session", Kind::Text, 1.5},
                    {"subject", Kind::Text, 3}, {"votes"}, {"outcome", Kind::Text, 1.2},
                    {"transcribed_on", Kind::Date}, {"posted_on", Kind::Date}, {"sent_on", Kind::Date},
                    {"visa", Kind::Text, 1.2}, {"executory_on", Kind::Date}});
    for (const Deliberation& of : m_deliberations) {
        const auto session = m_context.records().find<Session>(of.session);
        const char* outcome = of.annulledOn.isValid() ? "register.annulled"
            : of.isAdopted                            ? "register.adopted"
                                                      : "register.rejected";
        const QDate executory = of.executoryOn();
        table.rows.push_back({m_context.code(of.number), cellOf(of.decidedOn),
            cellOf(session ? Format::capitalised(m_context.text(session->names)) : QString()),
            Format::capitalised(m_context.text(of.subject)), cellOf(votes(of)), m_context.words().at(outcome),
            cellOf(of.transcribedOn), cellOf(of.postedOn), cellOf(of.sentOn),
            of.isAdopted ? cellOf(visa(of)) : Cell(),
            cellOf(executory <= m_context.today() ? executory : QDate())});
    }
    return table;
}

Table CouncilRegisterBuilder::annulled() const
{
    Table table = TableMaker(m_context, {})
                      .make("annulled_deliberations",
                          {{"number"}, {"subject", Kind::Text, 2}, {"annulled_on", Kind::Date},
                              {"motive", Kind::Text, 2}});
    for (const Deliberation& of : m_deliberations) {
        if (of.annulledOn.isValid())
            table.rows.push_back({m_context.code(of.number), Format::capitalised(m_context.text(of.subject)),
                of.annulledOn, cellOf(withOwnDirection(of.motive, Format::direction(m_context.language())))});
    }
    return table;
}

PaperParts CouncilRegisterBuilder::parts() const
{
    PaperValues values;
    m_council.setSession(values, m_session);
    const auto count = qint64(m_deliberations.size());
    const auto counted = [&](bool oblique) {
        return count > 0 ? m_context.counted("deliberation", count, oblique) : QString();
    };
    const auto number = [&](bool last) {
        return count == 0 ? QString()
                          : m_context.code((last ? m_deliberations.back() : m_deliberations.front()).number);
    };
    values.set("register_year", QString::number(m_session.year))
        .flag("has_deliberations", count > 0)
        .flag("is_gapless",
            count > 0 && m_deliberations.back().sequence - m_deliberations.front().sequence + 1 == count)
        .set("deliberations_counted", counted(false))
        .set("deliberations_counted_gen", counted(true))
        .set("first_number", number(false))
        .set("last_number", number(true));
    PaperParts parts;
    for (const Table& table : {lines(), annulled()})
        parts.tables.emplace(table.code, table);
    parts.data = values.data();
    parts.signatures = m_council.signatures(m_context.today());
    return parts;
}

Result<Paper> CouncilRegisterBuilder::build() const
{
    const QString title =
        m_context.words().at("title.deliberation_register").arg(QString::number(m_session.year));
    return wordedPaper(m_context, u"deliberation_register"_s, title, parts());
}

} // namespace sijill
