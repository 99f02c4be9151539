#include "core/reporting/builders/call_notice_builder.h"

#include "core/base/format.h"
#include "core/base/french_words.h"
#include "core/base/office_time.h"
#include "core/domain/programme.h"
#include "core/domain/territory.h"
#include "core/reporting/builders/worded_paper.h"

#include <QCoreApplication>

namespace sijill {

void CallNoticeBuilder::setEnvelope(PaperValues& values) const
{
    const Money budget = m_call.budget;
    const bool isDirham = m_edition.currency == "MAD"_L1;
    const Result<QString> words = amountInWords(m_context.language(), budget);
    const QDate opens = m_call.opensAt.isValid() ? officeDay(m_call.opensAt) : m_context.today();
    const qint64 least = m_edition.hundredths(ParameterName::MinimumMonthsPerWorksite, opens) / 100;
    const auto counted = [&](const char* noun, qint64 count, bool oblique) {
        return count > 0 ? m_context.counted(noun, count, oblique) : QString();
    };
    values.set("envelope_figures", budget.isZero() ? QString() : m_context.format().money(budget))
        .set("envelope_words", words && isDirham && !budget.isZero() ? *words : QString())
        .set("person_months_counted", counted("person_month", m_call.personMonths, false))
        .set("person_months_counted_gen", counted("person_month", m_call.personMonths, true))
        .set("minimum_months_counted", counted("month", least, false))
        .set("minimum_months_counted_gen", counted("month", least, true));
}

void CallNoticeBuilder::setScope(PaperValues& values) const
{
    QStringList sectors;
    for (const CallSector& row : m_call.sectors)
        sectors << m_context.nameOf<Sector>(row.sector);
    QStringList communes;
    for (const CallCommune& row : m_call.communes)
        communes << m_context.nameOf<Territory>(row.commune);
    const QString place = ofOwnScript(m_context, m_call.place);
    values.set("sectors_list", m_context.words().enumerated(sectors))
        .set("communes_list", m_context.words().enumerated(communes))
        .set("deposit_place",
            place.isEmpty() ? m_context.settingOr(
                u"registry_office_name"_s, m_context.words().at("counter.registry_office"))
                            : place)
        .set("documents_office", m_context.setting(u"documents_office"_s))
        .set("council_website", m_context.setting(u"council_website"_s))
        .list("notice_lines", "notice_line", filledLines(m_context.text(m_call.notice)));
}

void CallNoticeBuilder::setReferences(PaperValues& values) const
{
    values.set("law_reference_provinces", m_context.setting(u"law_reference_provinces"_s))
        .set("circular_reference_programme", m_context.setting(u"circular_reference_programme"_s))
        .set("framework_agreement_reference", m_context.setting(u"framework_agreement_reference"_s))
        .set("completion_days_counted", m_context.setting(u"completion_days_counted"_s))
        .set("completion_days_counted_gen", m_context.setting(u"completion_days_counted_gen"_s));
}

PaperParts CallNoticeBuilder::parts() const
{
    PaperValues values;
    setCall(values, m_context, m_call, m_edition);
    setContact(values, m_context);
    setEnvelope(values);
    setScope(values);
    setReferences(values);
    PaperParts parts;
    parts.data = values.data();
    for (const Table& table : {documents(), criteria()})
        parts.tables.emplace(table.code, table);
    parts.signatures = presidentSignature(m_context);
    parts.framedTitle = true;
    return parts;
}

Result<Paper> CallNoticeBuilder::build() const
{
    const QString title = m_context.words().at("title.call_notice").arg(m_context.code(m_call.number));
    Result<Paper> paper = wordedPaper(m_context, u"call_notice"_s, title, parts());
    if (paper && m_call.state == CallState::Draft)
        paper->heldBack = QCoreApplication::translate("IssuedPapers",
            "This call is still a draft: its notice is issued once it is open. Until then it prints with the "
            "word across.");
    return paper;
}

} // namespace sijill
