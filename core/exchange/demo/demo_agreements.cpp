#include "core/exchange/demo/demo_agreements.h"

#include "core/domain/cost.h"
#include "core/domain/session.h"
#include "core/domain/territory.h"
#include "core/exchange/demo/demo_worksites.h"

namespace sijill::demo {
namespace {

FollowUpMember member(const LocalizedText& body, const LocalizedText& capacity)
{
    return {.id = {}, .body = body, .capacity = capacity};
}

LocalizedText objectOf(const std::vector<Worksite>& carried)
{
    return carried.size() == 1 ? filled(text(u"object_one"_s), carried.front().title)
                               : filled(text(u"object_two"_s), carried.front().title, carried.back().title);
}

} // namespace

QDate dueOn(QDate start, qsizetype index, qsizetype count)
{
    const QDate last = start.addMonths(kMonths).addDays(-1);
    if (index == 0)
        return start.addDays(9);
    if (count == 2)
        return last.addDays(15); // The middle of the month after the worksite's end.
    return index == 1 ? start.addMonths(2).addDays(14) : lastOfMonth(last.addDays(1).addMonths(1));
}

AgreementDrafts::AgreementDrafts(Desk& desk, Directory& directory, EditionId edition)
    : m_desk(desk)
    , m_directory(directory)
    , m_edition(desk.get<Edition>(edition))
{
}

AgreementParty AgreementDrafts::council() const
{
    AgreementParty party;
    party.role = PartyRole::Council;
    party.representative = text(u"president_name"_s);
    party.capacity = text(u"president_of_council"_s);
    return party;
}

AgreementParty AgreementDrafts::party(PartyRole role, const QString& partner) const
{
    const Representative head = m_directory.heads.value(partner);
    AgreementParty party;
    party.role = role;
    party.partner = m_directory.partners.value(partner);
    party.representative = head.name;
    party.capacity = head.capacity;
    party.delegationAct = head.delegationAct;
    return party;
}

void AgreementDrafts::setTerms(Agreement& agreement, QDate start, int personMonths) const
{
    const Money slot = slotCost(m_edition, start, kMonths);
    agreement.edition = m_edition.id;
    agreement.component = m_edition.components.front().id;
    agreement.budgetLine = m_edition.budgetLines.front().id;
    agreement.from = start;
    agreement.to = lastOfMonth(start.addMonths(kMonths - 1 + kMonthsAfterEnd));
    agreement.personMonths = personMonths;
    agreement.amount = slot * (personMonths / kMonths);
    agreement.unitCost = Money{slot.minor / kMonths};
    agreement.supervisionFee = monthCost(m_edition, start).fee;
}

void AgreementDrafts::setInstalments(Agreement& agreement, qsizetype count, QDate start) const
{
    const std::vector<Percent> shares =
        count == 3 ? std::vector<Percent>{{4'000}, {4'000}, {2'000}} : std::vector<Percent>{{6'000}, {4'000}};
    Money rest = agreement.amount;
    for (qsizetype index = 0; index < count; ++index) {
        const bool isLast = index == count - 1;
        // Two instalments: the second one waits for the end of the worksite, like the last of three.
        const QString step = QString::number(isLast ? 3 : index + 1);
        Instalment instalment;
        instalment.number = int(index) + 1;
        instalment.share = shares[std::size_t(index)];
        instalment.amount = isLast ? rest : share(agreement.amount, *instalment.share);
        instalment.condition = text(u"condition_"_s + step);
        instalment.evidence = text(u"evidence_"_s + step);
        instalment.dueOn = dueOn(start, index, count);
        rest = rest - instalment.amount;
        agreement.instalments.push_back(instalment);
    }
}

void AgreementDrafts::setParties(Agreement& agreement, const Row& row, const Worksite& first)
{
    const QString kind = row.text("parties");
    agreement.parties.push_back(council());
    if (kind == "3s"_L1 || kind == "4"_L1)
        agreement.parties.push_back(party(PartyRole::Service, m_desk.get<Partner>(first.service).number));
    if (kind == "3c"_L1 || kind == "4"_L1)
        agreement.parties.push_back(
            party(PartyRole::Commune, m_directory.communes.value(m_desk.get<Territory>(first.commune).code)));
    agreement.parties.push_back(party(PartyRole::Partner, row.text("carrier")));
}

void AgreementDrafts::setFollowUp(Agreement& agreement) const
{
    agreement.followUp = {member(text(u"follow_authority"_s), text(u"follow_authority_who"_s)),
        member(text(u"follow_council"_s), text(u"follow_council_who"_s)),
        member(text(u"follow_anapec"_s), text(u"follow_anapec_who"_s))};
    for (const AgreementParty& party : agreement.parties) {
        if (!party.partner)
            continue;
        const LocalizedText name = m_desk.get<Partner>(party.partner).names;
        const LocalizedText who = party.role == PartyRole::Service ? text(u"follow_service_who"_s)
            : party.role == PartyRole::Commune                     ? text(u"follow_commune_who"_s)
                                                                   : party.capacity;
        agreement.followUp.push_back(member(name, who));
    }
}

Agreement AgreementDrafts::partnership(const Row& row, AgreementId framework)
{
    std::vector<Worksite> carried;
    int personMonths = 0;
    Agreement agreement;
    for (const QString& code : row.words("worksites")) {
        carried.push_back(m_desk.get<Worksite>(WorksiteId{m_desk.idOf<Worksite>(code)}));
        const int own = row.number("person_months") > 0 ? row.number("person_months")
                                                        : kMonths
                * int(RecordStore(m_desk.books().database())
                          .idsReferring(recordType<Slot>(), "worksite", carried.back().id.value)
                          .size());
        agreement.worksites.push_back({.id = {}, .worksite = carried.back().id, .personMonths = own});
        personMonths += own;
    }
    const QDate start = carried.front().plannedFrom;
    agreement.number = row.text("number");
    agreement.kind = AgreementKind::Partnership;
    agreement.framework = framework;
    agreement.title = row.localized(u"title"_s);
    if (agreement.title.isEmpty())
        agreement.title = carried.front().title;
    agreement.object = objectOf(carried);
    agreement.reference = u"CPK/AW2/%1"_s.arg(agreement.number.section(u'/', 1).toInt());
    agreement.session.value = m_desk.idOf<Session>(u"2023-E1"_s);
    setTerms(agreement, start, personMonths);
    setInstalments(agreement, row.words("instalments").size(), start);
    setParties(agreement, row, carried.front());
    setFollowUp(agreement);
    return agreement;
}

Agreement AgreementDrafts::framework()
{
    const Target* quota = m_edition.target(TargetMeasure::PersonMonths);
    Agreement agreement;
    agreement.number = u"AW2-2023/C1"_s;
    agreement.kind = AgreementKind::Framework;
    agreement.title = text(u"framework_title"_s);
    agreement.object = text(u"framework_object"_s);
    agreement.reference = u"CPK/AW2/C1"_s;
    agreement.session.value = m_desk.idOf<Session>(u"2023-E1"_s);
    // At the wage of September 2023, agreed on in advance: the envelope then covers every month.
    setTerms(agreement, QDate(2023, 9, 1), int(quota->count() / kMonths) * kMonths);
    agreement.personMonths = int(quota->count());
    agreement.amount = agreement.unitCost * quota->count();
    agreement.from = QDate(2023, 6, 19);
    agreement.to = m_edition.to;
    agreement.parties = {council(), party(PartyRole::Ministry, u"M-01"_s)};
    setFollowUp(agreement);
    return agreement;
}

} // namespace sijill::demo
