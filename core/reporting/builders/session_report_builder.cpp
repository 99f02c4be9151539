#include "core/reporting/builders/session_report_builder.h"

#include "core/base/format.h"
#include "core/reporting/builders/gender_words.h"
#include "core/reporting/builders/paper_context.h"
#include "core/reporting/builders/period_words.h"
#include "core/reporting/builders/session_charts.h"
#include "core/reporting/builders/session_tables.h"

#include <QJsonArray>

namespace sijill {
namespace {

/// Names that the program cannot fill yet: people come with musters, exclusions with frozen reports.
constexpr const char* kNotYet[] = {"has_people", "people_employed", "women_share", "youth_age_band",
    "youth_share", "rural_share", "no_diploma_share", "disability_share", "replacement_rate", "absence_rate",
    "has_excluded_records", "excluded_records"};

} // namespace

/// Signs as rapporteur; the person's own capacity stands under the name.
Signatory SessionReportBuilder::rapporteur() const
{
    Signatory person = m_context.signatory(SignatoryRole::Rapporteur);
    QStringList notes{Format::capitalised(m_context.text(rapporteurCapacity()))};
    if (m_facts.report.rapporteur.isEmpty())
        notes << person.note; // The office's act of delegation is not for somebody else.
    else
        person.name = m_context.text(m_facts.report.rapporteur);
    notes.removeAll(QString());
    const char* role =
        isFeminine(rapporteurCapacity()) ? "signatory_feminine.rapporteur" : "signatory.rapporteur";
    person.capacity = m_context.words().at(role);
    person.note = notes.join(u'\n');
    return person;
}

LocalizedText SessionReportBuilder::rapporteurCapacity() const
{
    if (!m_facts.report.capacity.isEmpty())
        return m_facts.report.capacity;
    const OfficeSignatory* person =
        m_context.office().signatory(SignatoryRole::Rapporteur, m_context.today());
    return person ? person->capacity : LocalizedText();
}

QString SessionReportBuilder::sessionName() const
{
    return m_facts.session ? m_context.inSentence(m_facts.session->names) : QString();
}

void SessionReportBuilder::setFront(PaperValues& values) const
{
    const FigurePeriod& period = m_facts.period;
    const Signatory person = rapporteur();
    values.flag("is_quarterly", m_facts.kind == ReportKind::Quarter)
        .set("edition_label", m_context.text(m_facts.edition.label))
        .set("edition_title", Format::capitalised(m_context.text(m_facts.edition.label)))
        .set("period_label", periodTitle(m_context, period.from, period.to))
        .set("period_during", duringPeriod(m_context, period.from, period.to))
        .flag("has_decisions", m_facts.session || !m_facts.report.decisions.isEmpty())
        .flag("is_part_of_edition", !m_facts.isWholeEdition())
        .set("council_full_name", m_context.councilName())
        .set("session_name", sessionName())
        .set("situation_date", m_context.format().longDate(period.to))
        .set("reference", m_context.code(m_facts.report.code))
        .set("rapporteur_name", person.name)
        .set("rapporteur_capacity", m_context.inSentence(rapporteurCapacity()))
        .flag("rapporteur_feminine", isFeminine(rapporteurCapacity()))
        .set("agenda_item_number", m_facts.report.agendaItem)
        .set("province_full_name", m_context.provinceName())
        .set("currency_name", m_context.currencyName(m_facts.edition.currency))
        .set("place", m_context.place())
        .set("date_long", m_context.format().longDate(m_context.today()))
        .set("introduction", m_context.text(m_facts.report.introduction));
}

void SessionReportBuilder::setCounts(PaperValues& values) const
{
    const auto count = [&](const char* key) { return m_facts.figures.value(QLatin1StringView(key)); };
    const auto number = [&](const char* name, const char* key) {
        values.set(name, m_context.format().integer(count(key)));
    };
    for (const char* key :
        {"worksites_planned", "worksites_opened", "worksites_finished", "worksites_opened_in_period",
            "jobs_planned", "jobs_opened", "jobs_opened_in_period", "communes_covered", "communes_total"})
        number(key, key);
    const qint64 committed = qint64(m_facts.committed().size());
    const qint64 pending = qint64(m_facts.pending().size());
    const qint64 waiting = count("worksites_planned") - count("worksites_opened");
    values.flag("has_worksites", count("worksites_planned") > 0)
        .set("worksites_counted", m_context.counted("worksite", count("worksites_planned")))
        .set("communes_covered_counted", m_context.counted("commune", count("communes_covered")))
        .set("communes_covered_counted_gen", m_context.counted("commune", count("communes_covered"), true))
        .flag("is_all_covered", count("communes_covered") == count("communes_total"))
        .flag("has_agreements_committed", committed > 0)
        .set("agreements_committed_counted", m_context.counted("agreement", committed))
        .flag("has_frameworks", !m_facts.frameworks.empty())
        .flag("has_agreements_pending", pending > 0)
        .set("agreements_pending_counted", m_context.counted("agreement", pending))
        .set("agreements_pending_count", m_context.format().integer(pending))
        .flag("has_worksites_waiting", waiting > 0)
        .set("worksites_waiting_count", m_context.format().integer(std::max<qint64>(0, waiting)))
        .flag("has_left_out", !m_facts.leftOut.empty())
        .flag("has_late_items", !m_facts.late.empty())
        .set("late_items_count", m_context.format().integer(qint64(m_facts.late.size())));
}

void SessionReportBuilder::setRates(PaperValues& values) const
{
    const Format& format = m_context.format();
    const qint64 target = m_facts.figures.value(u"jobs_target"_s);
    const qint64 opened = m_facts.figures.value(u"jobs_opened"_s);
    const qint64 planned = m_facts.figures.value(u"person_months"_s);
    const qint64 covered = coveredPersonMonths(m_facts);
    const qint64 quota = m_facts.figures.value(u"person_months_target"_s);
    values.flag("has_jobs_target", target > 0)
        .set("jobs_target", format.integer(target))
        .set("jobs_target_counted_gen", m_context.counted("post", target, true))
        .set("jobs_rate", format.ratio(opened, target))
        .set("person_months_planned", format.integer(planned))
        .set("person_months_covered", format.integer(covered))
        .set("person_months_covered_rate", format.ratio(covered, planned))
        .flag("has_person_months_target", quota > 0)
        .set("person_months_target", format.integer(quota));
}

void SessionReportBuilder::setMoney(PaperValues& values) const
{
    const Format& format = m_context.format();
    const Figures& whole = m_facts.sinceStart;
    const qint64 committed = whole.value(u"budget_committed"_s);
    const qint64 released = whole.value(u"budget_released"_s);
    const qint64 paid = whole.value(u"budget_paid"_s);
    values.set("budget_committed", format.money({committed}))
        .set("budget_released", format.money({released}))
        .set("budget_paid", format.money({paid}))
        .set("released_rate", format.ratio(released, committed))
        .set("paid_rate", format.ratio(paid, committed))
        .flag("has_money_moved", released > 0 || paid > 0);
}

void SessionReportBuilder::setLists(PaperValues& values) const
{
    QStringList uncovered;
    for (const LocalizedText& name : m_facts.uncovered)
        uncovered << m_context.text(name);
    QJsonArray parties;
    for (const PartySum& sum : m_facts.parties) {
        parties.append(QJsonObject{
            {u"party_kind"_s, m_context.words().choice("party_roles", kPartyRoles, qint64(sum.role))},
            {u"party_bodies"_s, m_context.format().integer(sum.bodies)},
            {u"party_agreements_counted_gen"_s, m_context.counted("agreement", sum.agreements, true)},
            {u"is_last"_s, &sum == &m_facts.parties.back()}});
    }
    const QStringList annexes{
        m_context.words().at("annex.agreements"), m_context.words().at("annex.worksites")};
    QJsonArray numbered;
    for (qsizetype i = 0; i < annexes.size(); ++i)
        numbered.append(
            QJsonObject{{u"annex_number"_s, QString::number(i + 1)}, {u"annex_title"_s, annexes[i]}});
    values.flag("has_uncovered_communes", !uncovered.isEmpty())
        .set("uncovered_communes_list", m_context.words().enumerated(uncovered))
        .flag("has_other_parties", !parties.isEmpty())
        .list("other_parties", parties)
        .list("annexes", numbered)
        .flag("has_comparison", m_facts.periodBefore || m_facts.editionBefore)
        .flag("has_period_before", m_facts.periodBefore.has_value())
        .flag("has_edition_before", m_facts.editionBefore.has_value());
}

/// What somebody wrote for this report; without it the template says what the figures say.
void SessionReportBuilder::setConclusions(PaperValues& values) const
{
    values.list("conclusions", "conclusion_text", filledLines(m_context.text(m_facts.report.conclusions)))
        .list("decisions_requested", "decision_text", filledLines(m_context.text(m_facts.report.decisions)));
}

Signatures SessionReportBuilder::signatures() const
{
    return {.signatories = {rapporteur(), m_context.signatory(SignatoryRole::Director),
                m_context.signatory(SignatoryRole::President)},
        .alone = {}};
}

PaperParts SessionReportBuilder::parts() const
{
    PaperValues values;
    setFront(values);
    setCounts(values);
    setRates(values);
    setMoney(values);
    setLists(values);
    setConclusions(values);
    for (const char* name : kNotYet)
        values.flag(name, false);
    PaperParts parts;
    parts.data = values.data();
    parts.tables = SessionTables(m_context, m_facts).all();
    parts.charts = sessionCharts(m_context, m_facts);
    parts.signatures = signatures();
    return parts;
}

Result<Paper> SessionReportBuilder::build() const
{
    const PaperWording wording = m_context.wording(u"session_report"_s);
    const Result<PaperText> text = renderTemplate(wording.text, parts());
    if (!text)
        return tl::unexpected(text.error());
    const QString label = m_context.text(m_facts.edition.label);
    const QString title = m_context.words().at("report.title").arg(label);
    Paper paper{m_context.document(title, m_facts.report.code), text->missing};
    paper.document.wordingVersion = wording.version;
    paper.document.draftMark = m_context.words().at("draft"); // Until it is issued.
    paper.wording = m_context.words().fingerprintWith(wording.text);
    paper.document.coverPage = true;
    paper.document.blocks = text->blocks;
    return paper;
}

} // namespace sijill
