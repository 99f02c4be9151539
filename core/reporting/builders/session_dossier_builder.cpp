#include "core/reporting/builders/session_dossier_builder.h"

#include "core/base/format.h"
#include "core/base/french_words.h"
#include "core/domain/territory.h"
#include "core/reporting/builders/call_values.h"
#include "core/reporting/builders/worded_paper.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace sijill {

SessionDossierBuilder::SessionDossierBuilder(const PaperContext& context, const Session& session)
    : m_context(context)
    , m_council(context)
    , m_facts(readDossierFacts(context, session))
    , m_tables(context, m_facts)
{
}

void SessionDossierBuilder::setCover(PaperValues& values) const
{
    m_council.setSession(values, m_facts.session);
    const auto sittings = sittingsOf(m_context.database(), m_facts.session.id);
    const QString hour = sittings.empty() ? QString() : hourOf(m_context, sittings.front().heldAt);
    const QString place = m_context.text(m_facts.session.place);
    values.set("session_date", m_council.longDay(m_facts.session.opensOn))
        .flag("has_hour", !hour.isEmpty())
        .set("opening_time", hour)
        .flag("has_session_place", !place.isEmpty())
        .set("session_place", place)
        .set("situation_date", m_council.longDay(m_context.today()))
        .set("law_reference_provinces", m_context.setting(u"law_reference_provinces"_s));
}

void SessionDossierBuilder::setReport(PaperValues& values) const
{
    const DossierGroup all = m_facts.total();
    const QString currency = m_facts.edition.currency;
    const Result<QString> inWords = amountInWords(m_context.language(), all.amount);
    const bool hasWords = inWords && currency == "MAD"_L1 && !all.amount.isZero();
    const auto counted = [&](const char* tag, const char* noun, qint64 count) {
        values.set(tag, count > 0 ? m_context.counted(noun, count) : QString())
            .set((QByteArray(tag) + "_gen").constData(),
                count > 0 ? m_context.counted(noun, count, true) : QString());
    };
    counted("items_counted", "item", qint64(m_facts.items.size()));
    counted("agreements_counted", "agreement", all.agreements);
    counted("worksites_counted", "worksite", all.worksites);
    counted("jobs_counted", "job_plain", all.jobs);
    counted("person_months_counted", "person_month", all.personMonths);
    counted("communes_counted", "commune", qint64(m_facts.communes.size()));
    values.flag("has_items", !m_facts.items.empty())
        .flag("has_agreements", all.agreements > 0)
        .flag("has_frameworks",
            std::any_of(m_facts.sheets.begin(), m_facts.sheets.end(),
                [](const DossierSheet& each) { return each.facts.isFramework(); }))
        .flag("has_jobs", all.jobs > 0)
        .flag("has_block_amount", !all.amount.isZero())
        .flag("has_amount_words", hasWords)
        .set("block_amount_figures", m_context.format().money(all.amount))
        .set("block_amount_words", hasWords ? *inWords : QString())
        .set("currency_name", m_context.currencyName(currency))
        .set("edition_label",
            m_context.language() == "en"_L1 ? m_context.text(m_facts.edition.label) // A name of its own.
                                            : m_context.inSentence(m_facts.edition.label))
        .flag("has_president_report", !m_facts.session.presidentReport.isEmpty())
        .list(
            "president_report", "report_line", filledLines(m_context.text(m_facts.session.presidentReport)));
}

QJsonObject SessionDossierBuilder::sheet(std::size_t index) const
{
    const DossierSheet& of = m_facts.sheets[index];
    const Agreement& agreement = of.facts.agreement;
    const AgendaItem& item = m_facts.items[of.item];
    const bool isFirst = index == 0 || m_facts.sheets[index - 1].item != of.item;
    std::set<qint64> communes;
    for (const CarriedWorksite& carried : of.facts.worksites)
        communes.insert(carried.worksite.commune.value);
    const QString object = Format::capitalised(m_context.text(agreement.object));
    PaperValues values;
    values.flag("opens_item", isFirst)
        .set("item_number", QString::number(item.position))
        .set("item_title", Format::capitalised(m_context.text(item.title)))
        .set("sheet_number", m_context.code(of.line.number))
        .set("sheet_subject", Format::capitalised(m_context.text(of.line.title)))
        .set("sheet_carrier", m_context.text(of.line.partner))
        .flag("has_object", !object.isEmpty())
        .set("sheet_object", object)
        .flag("has_period", agreement.from.isValid() && agreement.to.isValid())
        .set("sheet_from", m_council.longDay(agreement.from))
        .set("sheet_to", m_council.longDay(agreement.to))
        .set("sheet_amount", m_context.format().money(of.line.amount))
        .set("sheet_person_months", m_context.counted("person_month", of.line.personMonths))
        .set("sheet_jobs", m_context.counted("job_plain", of.line.jobs))
        .flag("has_sheet_jobs", of.line.jobs > 0)
        .flag("has_worksites", !of.facts.worksites.empty())
        .flag("has_communes", communes.size() > 1)
        .flag("has_instalments", !agreement.instalments.empty());
    return values.data();
}

QJsonArray SessionDossierBuilder::sheets() const
{
    QJsonArray all;
    for (std::size_t index = 0; index < m_facts.sheets.size(); ++index)
        all.append(sheet(index));
    return all;
}

PaperParts SessionDossierBuilder::parts() const
{
    PaperValues values;
    setCover(values);
    setReport(values);
    values.list("sheets", sheets());
    PaperParts parts;
    parts.tables = m_tables.all();
    parts.charts = m_tables.charts();
    values.flag("has_map", !parts.charts.at(u"dossier_map"_s).figure.categories.isEmpty())
        .flag("has_sectors", !m_facts.sectors.empty());
    parts.data = values.data();
    parts.signatures = presidentSignature(m_context);
    parts.framedTitle = true;
    return parts;
}

Result<Paper> SessionDossierBuilder::build() const
{
    if (m_facts.items.empty())
        return failure(ErrorCode::Refused,
            QCoreApplication::translate(
                "Papers", "This session has no point on its agenda yet: its file would be empty."));
    const QString title =
        m_context.words().at("title.session_dossier").arg(m_context.text(m_facts.session.names));
    Result<Paper> paper = wordedPaper(m_context, u"session_dossier"_s, title, parts());
    if (!paper)
        return paper;
    std::vector<Table> worksites;
    std::vector<Table> communes;
    std::vector<Table> instalments;
    for (const DossierSheet& each : m_facts.sheets) {
        if (!each.facts.worksites.empty())
            worksites.push_back(m_tables.worksites(each.facts));
        if (Table table = m_tables.communes(each.facts); table.rows.size() > 1)
            communes.push_back(std::move(table));
        if (!each.facts.agreement.instalments.empty())
            instalments.push_back(m_tables.instalments(each.facts));
    }
    for (const std::vector<Table>& turns : {worksites, communes, instalments})
        placeInTurn(paper->document, turns);
    return paper;
}

} // namespace sijill
