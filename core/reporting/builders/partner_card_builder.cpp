#include "core/reporting/builders/partner_card_builder.h"

#include "core/base/format.h"
#include "core/domain/edition.h"
#include "core/domain/national_ids.h"
#include "core/domain/partner_standing.h"
#include "core/domain/territory.h"
#include "core/reporting/builders/card_blocks.h"
#include "core/storage/report_reader.h"

namespace sijill {
namespace {

using Kind = ColumnKind;

constexpr const char* kStandingWords[] = {"standing.green", "standing.amber", "standing.red"};

} // namespace

void PartnerCardBuilder::addFacts(CardBlocks& blocks) const
{
    const auto dated = [&](const QString& number, QDate day) {
        return number.isEmpty() || !day.isValid()
            ? m_context.code(number)
            : say(u"fact.dated"_s).arg(m_context.code(number), m_context.format().longDate(day));
    };
    QString status = m_context.words().choice("partner_status", kPartnerStatuses, qint64(m_partner.status));
    status = m_context.words()
                 .at("list_more")
                 .arg(status,
                     say(QLatin1StringView(kStandingWords[int(standingOf(m_partner, m_context.today()))])));
    blocks.fact("kind", m_context.words().choice("partner_kind", kPartnerKinds, qint64(m_partner.kind)));
    blocks.code("acronym", m_partner.acronym);
    blocks.fact("receipt", dated(m_partner.receiptNumber, m_partner.receiptDate));
    blocks.fact("renewal", dated(m_partner.renewalReceipt, m_partner.renewalDate));
    blocks.code("register", m_partner.cooperativeRegister);
    blocks.code("trade_register", m_partner.tradeRegister);
    blocks.code("ice", m_partner.ice);
    blocks.code("tax_id", m_partner.taxId);
    blocks.code("cnss", m_partner.cnss);
    blocks.fact("commune", m_context.nameOf<Territory>(m_partner.commune));
    blocks.fact("address", m_context.text(m_partner.address));
    blocks.code("phone", m_partner.phone);
    blocks.code("email", m_partner.email);
    blocks.fact("status", status);
    blocks.fact("remark", m_partner.remark);
    blocks.endFacts();
}

Cell PartnerCardBuilder::validity(QDate until) const
{
    if (!until.isValid())
        return {};
    const QDate today = m_context.today();
    if (until <= today)
        return say(u"validity.ended"_s);
    return say(until.addDays(-kAmberDays) <= today ? u"validity.ends_soon"_s : u"validity.valid"_s);
}

Table PartnerCardBuilder::officers() const
{
    Table table = m_maker.make("officers",
        {{"person"}, {"role"}, {"mandate_from", Kind::Date}, {"mandate_to", Kind::Date}, {"validity"},
            {"phone"}});
    for (const Officer& officer : m_partner.officers) {
        table.rows.push_back({m_context.text(officer.name),
            cellOf(Format::capitalised(m_context.text(officer.role))), cellOf(officer.mandateFrom),
            cellOf(officer.mandateTo), validity(officer.mandateTo), cellOf(m_context.code(officer.phone))});
    }
    return table;
}

Table PartnerCardBuilder::accounts() const
{
    Table table = m_maker.make("accounts",
        {{"rib", Kind::Text, 1.2}, {"bank"}, {"holder"}, {"valid_from", Kind::Date},
            {"valid_to", Kind::Date}});
    for (const BankAccount& account : m_partner.accounts) {
        table.rows.push_back(
            {m_context.code(groupedRib(account.rib)), cellOf(m_context.text(bankOfRib(account.rib))),
                cellOf(account.holder), cellOf(account.validFrom), cellOf(account.validTo)});
    }
    return table;
}

Table PartnerCardBuilder::documents() const
{
    Table table = m_maker.make("documents",
        {{"document", Kind::Text, 1.5}, {"record"}, {"received_on", Kind::Date}, {"valid_until", Kind::Date},
            {"validity"}, {"verdict"}});
    for (const PartnerDocument& document : m_partner.documents) {
        table.rows.push_back({cellOf(m_context.nameOf<DocumentKind>(document.kind)),
            cellOf(m_context.code(document.reference)), cellOf(document.receivedOn),
            cellOf(document.validUntil), validity(document.validUntil),
            m_context.words().choice("verdict", kDocumentVerdicts, qint64(document.verdict))});
    }
    return table;
}

/// Kinds that partners of this kind must hand in and this one has not.
QStringList PartnerCardBuilder::missingDocuments() const
{
    QStringList missing;
    m_context.records().forEachLive(recordType<DocumentKind>(), [&](const Record& record) {
        const auto& kind = record.as<DocumentKind>();
        const bool isThere = std::any_of(m_partner.documents.begin(), m_partner.documents.end(),
            [&](const PartnerDocument& document) { return document.kind == kind.id; });
        if (kind.isRequiredFor(m_partner.kind) && !isThere)
            missing << m_context.text(kind.names);
        return true;
    });
    return missing;
}

Table PartnerCardBuilder::agreements() const
{
    Table table = m_maker.make("agreements",
        {{"number"}, {"subject", Kind::Text, 2}, {"person_months", Kind::Integer}, {"amount", Kind::Money},
            {"paid", Kind::Money}, {"ends_on", Kind::Date}, {"state"}});
    for (const ListedAgreement& agreement :
        ReportReader(m_context.database()).agreementsOf(m_partner.id, m_context.today())) {
        table.rows.push_back({m_context.code(agreement.number), m_context.text(agreement.title),
            qint64(agreement.personMonths), agreement.amount, agreement.paid, cellOf(agreement.to),
            m_context.words().choice("agreement_short", kAgreementStates, qint64(agreement.state))});
    }
    return table;
}

Table PartnerCardBuilder::worksites() const
{
    Table table = m_maker.make("worksites",
        {{"code"}, {"worksite", Kind::Text, 2}, {"commune"}, {"jobs_planned", Kind::Integer},
            {"opened", Kind::Integer}, {"opened_on", Kind::Date}, {"state"}});
    const ReportReader reader(m_context.database());
    m_context.records().forEachLive(recordType<Edition>(), [&](const Record& record) {
        const auto& edition = record.as<Edition>();
        for (const ListedWorksite& worksite :
            reader.worksites({edition.id, edition.from, m_context.today()})) {
            if (worksite.employerId != m_partner.id)
                continue;
            table.rows.push_back({m_context.code(worksite.code), m_context.text(worksite.title),
                cellOf(m_context.text(worksite.commune)), qint64(worksite.jobsPlanned),
                qint64(worksite.jobsOpened), cellOf(worksite.openedOn),
                m_context.words().choice("worksite_state", kWorksiteStates, qint64(worksite.state))});
        }
        return true;
    });
    return table;
}

Table PartnerCardBuilder::history() const
{
    Table table = m_maker.make(
        "history", {{"effective_on", Kind::Date}, {"state"}, {"motive", Kind::Text, 2.5}, {"record"}});
    for (const StateChange& change : m_partner.changes) {
        table.rows.push_back({cellOf(change.effectiveOn),
            m_context.words().choice("partner_status", kPartnerStatuses, change.to), cellOf(change.motive),
            cellOf(m_context.code(change.document))});
    }
    return table;
}

Paper PartnerCardBuilder::build() const
{
    const QString title = say(u"card.title"_s).arg(m_context.code(m_partner.number));
    CardBlocks blocks(m_context, title, m_context.text(m_partner.names));
    addFacts(blocks);
    blocks.heading("officers");
    blocks.add(officers());
    blocks.heading("accounts");
    blocks.add(accounts());
    blocks.heading("documents");
    blocks.add(documents());
    if (const QStringList missing = missingDocuments(); !missing.isEmpty())
        blocks.paragraph(say(u"documents_missing"_s).arg(m_context.words().enumerated(missing)));
    blocks.heading("agreements");
    blocks.add(agreements());
    blocks.heading("worksites");
    blocks.add(worksites());
    if (!m_partner.changes.empty()) {
        blocks.heading("history");
        blocks.add(history());
    }
    Paper paper{m_context.document(title, title), {}};
    paper.wording = m_context.words().fingerprintWith({});
    paper.document.blocks = blocks.take();
    return paper;
}

} // namespace sijill
