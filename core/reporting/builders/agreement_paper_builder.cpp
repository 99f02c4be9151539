#include "core/reporting/builders/agreement_paper_builder.h"

#include "core/base/format.h"
#include "core/base/french_words.h"
#include "core/domain/national_ids.h"
#include "core/domain/programme.h"
#include "core/domain/session.h"
#include "core/reporting/builders/worded_paper.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

constexpr qint64 kExtraOriginals = 2; // One for the authority that gives the visa, one for the treasury.

/// Wordings of the office that the paper takes as they are.
constexpr const char* kPreambleSettings[] = {"preamble_orientations", "law_reference_provinces",
    "law_reference_partnership", "law_reference_partner_status", "circular_reference_partnership",
    "circular_reference_programme", "call_kind", "call_number", "committee_name", "selection_minutes_date"};
constexpr const char* kTermSettings[] = {"priority_shares_text", "muster_due_day", "replacement_days_counted",
    "replacement_days_counted_gen", "retention_years_counted", "retention_years_counted_gen",
    "commune_contribution", "refund_account", "followup_chair", "followup_frequency", "notice_days_counted",
    "notice_days_counted_gen", "arbitration_authority", "competent_court", "visa_authority",
    "law_reference_visa"};
constexpr const char* kShortNames[] = {"council", "ministry", "service", "commune", "partner"};

/// Whole months when the days are, 0 otherwise.
int wholeMonths(QDate from, QDate to)
{
    const QDate after = to.addDays(1);
    const int months = (after.year() - from.year()) * 12 + after.month() - from.month();
    return months > 0 && from.addMonths(months) == after ? months : 0;
}

} // namespace

void AgreementPaperBuilder::setFront(PaperValues& values) const
{
    const Agreement& agreement = m_facts.agreement;
    const QString subject = m_context.text(agreement.object.isEmpty() ? agreement.title : agreement.object);
    values.set("agreement_number", m_context.code(agreement.number))
        .flag("is_amendment", agreement.kind == AgreementKind::Amendment)
        .set("agreement_subject", subject)
        .set("agreement_subject_capital", Format::capitalised(subject))
        .set("agreement_title", m_context.text(agreement.title))
        .set("edition_label", m_context.text(m_facts.edition.label))
        .set("edition_title", Format::capitalised(m_context.text(m_facts.edition.label)))
        .set("reference", m_context.code(agreement.reference))
        .set("deliberation_number", m_context.code(agreement.deliberationNumber))
        .set("deliberation_date", m_context.format().longDate(agreement.deliberationOn))
        .list("parties", agreementParties(m_context, m_facts))
        .set("province_full_name", m_context.provinceName())
        .set("currency_name", m_context.currencyName(m_facts.edition.currency));
    for (const char* who : kShortNames) {
        const QString name = QLatin1StringView(who) + u"_short_name"_s;
        const QString shortName =
            m_context.settingOr(name, m_context.words().at(u"short."_s + QLatin1StringView(who)));
        values.set(name.toLatin1().constData(), shortName)
            .set((name + u"_capital"_s).toLatin1().constData(), Format::capitalised(shortName));
    }
}

void AgreementPaperBuilder::setPreamble(PaperValues& values) const
{
    for (const char* name : kPreambleSettings)
        values.set(name, m_context.setting(QLatin1StringView(name)));
    const std::optional<Session> session = m_context.records().find<Session>(m_facts.agreement.session);
    const QString framework =
        m_context.records().keyOf(recordType<Agreement>(), m_facts.agreement.framework.value);
    QString reference = m_context.setting(u"framework_agreement_reference"_s);
    if (reference.isEmpty() && !framework.isEmpty())
        reference = m_context.words().at("framework_reference").arg(m_context.code(framework));
    const QStringList legal = filledLines(m_context.setting(u"legal_references"_s));
    values.set("session_name", session ? m_context.inSentence(session->names) : QString())
        .set("framework_agreement_reference", reference)
        .flag("has_legal_references", !legal.isEmpty())
        .list("legal_references", "legal_reference", legal);
}

QString AgreementPaperBuilder::duration(bool oblique) const
{
    const QDate from = m_facts.agreement.from;
    const QDate to = m_facts.agreement.to;
    if (!from.isValid() || !to.isValid())
        return {};
    const int months = wholeMonths(from, to);
    return months > 0 ? m_context.counted("month", months, oblique)
                      : m_context.counted("day", from.daysTo(to) + 1, oblique);
}

/// «مجال البيئة», «مجالي البيئة والسياحة», «المجالات الآتية: …».
QString AgreementPaperBuilder::sectors() const
{
    QStringList names;
    for (const CarriedWorksite& carried : m_facts.worksites) {
        const QString name = m_context.nameOf<Sector>(carried.worksite.sector);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    if (names.isEmpty())
        return {};
    const char* shape = names.size() == 1 ? "sectors.one"
        : names.size() == 2               ? "sectors.two"
                                          : "sectors.many";
    return m_context.words().at(shape).arg(m_context.words().enumerated(names));
}

void AgreementPaperBuilder::setTerms(PaperValues& values) const
{
    const Agreement& agreement = m_facts.agreement;
    const qint64 worksites = qint64(m_facts.worksites.size());
    const qint64 least =
        m_facts.edition.hundredths(ParameterName::MinimumMonthsPerWorksite, agreement.from) / 100;
    for (const char* name : kTermSettings)
        values.set(name, m_context.setting(QLatin1StringView(name)));
    const auto counted = [&](const char* noun, qint64 count, bool oblique) {
        return count > 0 ? m_context.counted(noun, count, oblique) : QString();
    };
    values.set("worksites_counted", counted("worksite_full", worksites, false))
        .set("worksites_counted_gen", counted("worksite_full", worksites, true))
        .flag("is_one_worksite", worksites == 1)
        .set("sectors_text", sectors())
        .set("jobs_counted", counted("job", m_facts.jobs(), false))
        .set("jobs_counted_gen", counted("job", m_facts.jobs(), true))
        .set("person_months_counted", counted("person_month", agreement.personMonths, false))
        .set("duration_counted", duration(false))
        .set("duration_counted_gen", duration(true))
        .set("agreement_from", m_context.format().longDate(agreement.from))
        .set("agreement_to", m_context.format().longDate(agreement.to))
        .set("minimum_months_counted", counted("month", least, false))
        .set("minimum_months_counted_gen", counted("month", least, true))
        .flag("has_service", m_facts.has(PartyRole::Service))
        .flag("has_commune", m_facts.has(PartyRole::Commune))
        .flag("has_ministry", m_facts.has(PartyRole::Ministry))
        .flag("has_other_parties",
            m_facts.has(PartyRole::Service) || m_facts.has(PartyRole::Commune)
                || m_facts.has(PartyRole::Ministry))
        .flag("has_follow_up", !agreement.followUp.empty());
}

void AgreementPaperBuilder::setMoney(PaperValues& values) const
{
    const Agreement& agreement = m_facts.agreement;
    const Format& format = m_context.format();
    const auto figures = [&](Money amount) { return amount.isZero() ? QString() : format.money(amount); };
    const Result<QString> words = amountInWords(m_context.language(), agreement.amount);
    const bool inWords = words && m_facts.edition.currency == "MAD"_L1 && !agreement.amount.isZero();
    const auto line = std::find_if(m_facts.edition.budgetLines.begin(), m_facts.edition.budgetLines.end(),
        [&](const BudgetLine& candidate) { return candidate.id == agreement.budgetLine; });
    const bool hasLine = line != m_facts.edition.budgetLines.end();
    Money fee;
    for (const AmountPart& part : m_facts.parts) {
        if (QLatin1StringView(part.word) == "part.fee"_L1)
            fee = part.amount;
    }
    values.set("amount_figures", figures(agreement.amount))
        .set("amount_words", inWords ? *words : QString())
        .set("unit_cost_figures", figures(agreement.unitCost))
        .set("budget_line", hasLine ? m_context.text(line->names) : QString())
        .set("budget_year", hasLine && line->year > 0 ? QString::number(line->year) : QString())
        .set("supervision_fee_figures", figures(agreement.supervisionFee))
        .set("supervision_fee_ceiling", figures(fee));
}

void AgreementPaperBuilder::setPayment(PaperValues& values) const
{
    const Agreement& agreement = m_facts.agreement;
    const Partner* carrier = m_facts.carrier();
    const BankAccount* account =
        carrier ? carrier->accountOn(dayOfAct(agreement, m_context.today())) : nullptr;
    const Percent justified{m_facts.edition.hundredths(ParameterName::JustificationShare, agreement.from)};
    values.flag("wages_by_partner", m_facts.edition.wagePayer(agreement.from) == WagePayer::Partner)
        .set("wage_payer", wagePayerName(m_context, m_facts))
        .flag("has_instalments", !agreement.instalments.empty())
        .set("partner_rib", account ? m_context.code(groupedRib(account->rib)) : QString())
        .set("partner_name", carrier ? m_context.text(carrier->names) : QString())
        .set("justification_share",
            justified.hundredths > 0
                ? m_context.format().percent(justified, justified.hundredths % 100 ? 2 : 0)
                : QString());
}

void AgreementPaperBuilder::setClosing(PaperValues& values) const
{
    const QStringList annexes = filledLines(m_context.setting(u"annexes"_s));
    QJsonArray numbered;
    for (qsizetype i = 0; i < annexes.size(); ++i)
        numbered.append(QJsonObject{{u"annex_number"_s, QString::number(i + 1)},
            {u"annex_title"_s, Format::capitalised(annexes[i])}});
    const QDate signedOn = m_facts.signedOn();
    const qint64 originals = qint64(m_facts.agreement.parties.size()) + kExtraOriginals;
    values.flag("has_annexes", !annexes.isEmpty())
        .list("annexes", numbered)
        .set("copies_counted", m_context.counted("original", originals))
        .set("copies_counted_gen", m_context.counted("original", originals, true))
        .set("place", m_context.place())
        .set("hijri_date", signedOn.isValid() ? hijriText(m_context, m_facts.agreement.hijriDate) : QString())
        .set("date_long", m_context.format().longDate(signedOn));
}

PaperParts AgreementPaperBuilder::parts() const
{
    PaperValues values;
    setFront(values);
    setPreamble(values);
    setTerms(values);
    setMoney(values);
    setPayment(values);
    setClosing(values);
    PaperParts parts;
    parts.data = values.data();
    parts.tables = agreementTables(m_context, m_facts);
    parts.signatures = agreementSignatures(m_context, m_facts);
    parts.framedTitle = true;
    return parts;
}

Result<Paper> AgreementPaperBuilder::build() const
{
    const QString name = m_facts.isFramework() ? u"framework"_s : u"agreement"_s;
    const QString title =
        m_context.words().at(u"title."_s + name).arg(m_context.code(m_facts.agreement.number));
    Result<Paper> paper = wordedPaper(m_context, name, title, parts());
    if (paper && m_facts.isDraft())
        paper->heldBack = QCoreApplication::translate("IssuedPapers",
            "This agreement is still a draft: it is issued once the council has approved it. Until then it "
            "prints with the word across.");
    return paper;
}

} // namespace sijill
