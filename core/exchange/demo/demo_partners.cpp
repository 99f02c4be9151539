#include "core/exchange/demo/demo_partners.h"

#include "core/domain/territory.h"

namespace sijill::demo {
namespace {

constexpr std::size_t kOldHands = 56; ///< Lines of carriers.csv with worksites …
constexpr std::size_t kNewcomers = 4; ///< … and without.

QString yearly(int number, QDate day)
{
    return u"%1/%2"_s.arg(number).arg(day.year());
}

Officer officer(
    const Person& person, const char* role, bool signs, QDate from, QDate to, const QString& phone)
{
    return {.id = {},
        .name = person.name,
        .role = text(roleKey(role, person.isWoman)),
        .signs = signs,
        .mandateFrom = from,
        .mandateTo = to,
        .phone = phone};
}

} // namespace

PartnerFiles::PartnerFiles(Desk& desk, Dice& dice, People& people, Directory& directory)
    : m_desk(desk)
    , m_dice(dice)
    , m_people(people)
    , m_directory(directory)
    , m_standings(rows(u"standings"_s))
{
}

QDate PartnerFiles::ending(const QString& partner, const char* what, QDate usually) const
{
    for (const Row& row : m_standings) {
        if (row.text("partner") == partner && row.text("what") == QLatin1StringView(what))
            return row.day("until");
    }
    return usually;
}

bool PartnerFiles::isMissing(const QString& partner, const char* what) const
{
    return !ending(partner, what, kWorkingDay).isValid();
}

void PartnerFiles::addDocument(Partner& partner, const char* kind, QDate receivedOn, QDate validUntil)
{
    if (isMissing(partner.number, kind))
        return;
    partner.documents.push_back({.id = {},
        .kind = DocumentKindId{m_desk.idOf<DocumentKind>(QString::fromLatin1(kind))},
        .reference = yearly(m_dice.between(20, 900), receivedOn),
        .receivedOn = receivedOn,
        .validUntil = ending(partner.number, kind, validUntil),
        .verdict = DocumentVerdict::Accepted,
        .remark = {}});
}

void PartnerFiles::addDocuments(Partner& partner, QDate receivedOn, bool worksNow)
{
    for (const char* kind :
        {"statutes", "assembly_minutes", "activity_report", "officers_list", "rib_certificate"})
        addDocument(partner, kind, receivedOn, {});
    if (partner.kind == PartnerKind::Cooperative)
        addDocument(partner, "cooperative_register", receivedOn, {});
    addDocument(partner, "cnss_certificate", receivedOn,
        worksNow ? receivedOn.addDays(m_dice.between(390, 460)) : QDate());
    if (worksNow)
        addDocument(partner, "accident_insurance", openDay(receivedOn.addDays(3)),
            lastOfMonth(QDate(2024, m_dice.between(5, 8), 1)));
    if (worksNow && (m_dice.chance(30) || ending(partner.number, "tax_certificate", {}).isValid()))
        addDocument(partner, "tax_certificate", receivedOn, QDate(2024, 12, 31));
}

void PartnerFiles::addBureau(Partner& partner, const Row& row)
{
    const bool isCooperative = partner.kind == PartnerKind::Cooperative;
    const QDate elected = openDay(QDate(2020, 6, 1).addDays(m_dice.below(560)));
    const QDate usually = ending(partner.number, "bureau", elected.addYears(4).addDays(-1));
    // A bureau is elected for some years: its mandate began so many years before its end.
    const QDate from = usually.addYears(usually.year() - 4 < 2020 ? -3 : -4).addDays(1);
    const Person president = m_people.next(row.flag("woman"));
    const auto until = [&](const char* what) { return ending(partner.number, what, usually); };
    partner.officers = {
        officer(president, "role_president", true, from, until("president"), m_directory.nextPhone()),
        officer(m_people.next(), "role_treasurer", false, from, until("treasurer"), m_directory.nextPhone()),
        officer(m_people.next(), "role_secretary", false, from, until("secretary"), m_directory.nextPhone())};
    const char* capacity = isCooperative ? "president_of_cooperative" : "president_of_association";
    m_directory.heads.insert(
        partner.number, {president.name, text(roleKey(capacity, president.isWoman)), {}});
}

/// Two partners with one number would be shown as duplicates (O4).
QString PartnerFiles::newCnssAffiliation()
{
    for (;;) {
        const QString number = inventedCnssAffiliation(m_dice);
        if (m_cnss.contains(number))
            continue;
        m_cnss.insert(number);
        return number;
    }
}

void PartnerFiles::addAccount(Partner& partner, QDate since)
{
    partner.accounts.push_back({.id = {},
        .rib = inventedRib(m_dice),
        .holder = partner.names.in(u"ar"_s),
        .validFrom = since,
        .validTo = {}});
}

void PartnerFiles::setReceipts(Partner& partner)
{
    const QDate founded = openDay(QDate(2009, 1, 5).addDays(m_dice.below(365 * 10)));
    if (partner.kind == PartnerKind::Cooperative) {
        partner.cooperativeRegister = yearly(m_dice.between(11, 240), founded);
        partner.taxId = inventedTaxId(m_dice);
    } else {
        partner.receiptNumber = yearly(m_dice.between(11, 480), founded);
        partner.receiptDate = founded;
        partner.renewalDate = openDay(partner.officers.front().mandateFrom.addDays(m_dice.between(12, 40)));
        partner.renewalReceipt = yearly(m_dice.between(11, 480), partner.renewalDate);
    }
    addAccount(partner, openDay(founded.addDays(m_dice.between(20, 90))));
}

Partner PartnerFiles::carrier(const Row& row)
{
    Partner partner;
    partner.number = row.text("number");
    partner.kind = row.text("kind") == "cooperative"_L1 ? PartnerKind::Cooperative : PartnerKind::Association;
    partner.names = row.localized(u"names"_s);
    partner.acronym = row.text("acronym");
    partner.ice = inventedIce(m_dice);
    partner.cnss = newCnssAffiliation();
    partner.commune.value = m_desk.idOf<Territory>(row.text("commune"));
    partner.email = row.text("email");
    partner.address = row.localized(u"address"_s);
    partner.phone = m_directory.nextPhone();
    addBureau(partner, row);
    setReceipts(partner);
    const bool worksNow = row.text("editions").contains(u'2');
    const QDate handedIn = worksNow ? QDate(2023, 4, 3) : QDate(2022, 2, 1);
    addDocuments(partner, openDay(handedIn.addDays(m_dice.below(28))), worksNow);
    return partner;
}

Partner PartnerFiles::service(const Row& row)
{
    Partner partner;
    partner.number = row.text("number");
    partner.kind = PartnerKind(findChoice(kPartnerKinds, row.text("kind"))->value);
    partner.names = row.localized(u"names"_s);
    partner.acronym = row.text("acronym");
    partner.address = row.localized(u"address"_s);
    partner.phone = m_directory.nextPhone();
    const bool sitsInRabat =
        partner.kind == PartnerKind::Ministry; // The prefecture: its communes are not in the file.
    partner.commune.value = m_desk.idOf<Territory>(sitsInRabat ? u"04.421"_s : u"05.301.01.01"_s);
    const Representative head{
        m_people.next(row.flag("woman")).name, row.localized(u"capacity"_s), row.localized(u"delegation"_s)};
    partner.officers.push_back({.id = {},
        .name = head.name,
        .role = head.capacity,
        .signs = true,
        .mandateFrom = {},
        .mandateTo = {},
        .phone = {}});
    if (partner.kind == PartnerKind::Enterprise) {
        partner.ice = inventedIce(m_dice);
        partner.taxId = inventedTaxId(m_dice);
        partner.cnss = newCnssAffiliation();
        partner.tradeRegister = u"RC %1 Khénifra"_s.arg(m_dice.between(1100, 4800));
        addAccount(partner, QDate(2018, 3, 12));
        addDocument(partner, "rib_certificate", QDate(2023, 4, 12), {});
        addDocument(partner, "cnss_certificate", QDate(2023, 4, 12), QDate(2024, 5, 31));
    }
    m_directory.heads.insert(partner.number, head);
    return partner;
}

Partner PartnerFiles::commune(const Row& row, int number)
{
    Partner partner;
    partner.number = u"T-%1"_s.arg(number, 2, 10, QChar(u'0'));
    partner.kind = PartnerKind::Commune;
    LocalizedText place = row.localized(u"name"_s);
    place.set(u"en"_s, row.text("name_fr"));
    place.set(u"fr"_s, row.text("of_fr"));
    partner.names = filled(text(u"commune_name"_s), place);
    partner.address = filled(text(u"commune_seat"_s), place, row.localized(u"name"_s));
    partner.commune.value = m_desk.idOf<Territory>(row.text("code"));
    partner.phone = m_directory.nextPhone();
    const Person president = m_people.next(m_dice.chance(12));
    const LocalizedText capacity = text(roleKey("president_of_commune", president.isWoman));
    partner.officers.push_back({.id = {},
        .name = president.name,
        .role = capacity,
        .signs = true,
        .mandateFrom = QDate(2021, 9, 24),
        .mandateTo = QDate(2027, 9, 23),
        .phone = {}});
    m_directory.heads.insert(partner.number, {president.name, capacity, {}});
    m_directory.communes.insert(row.text("code"), partner.number);
    return partner;
}

Status PartnerFiles::enter(const Partner& partner)
{
    const Result<Partner> saved = m_desk.save(partner);
    if (!saved)
        return tl::unexpected(saved.error());
    m_directory.partners.insert(saved->number, saved->id);
    return {};
}

void PartnerFiles::noteAll()
{
    m_desk.note(QDate(2023, 5, 2), [this] { return enterServices(); });
    m_desk.note(QDate(2023, 5, 3), [this] { return enterCommunes(); });
    m_desk.note(QDate(2023, 5, 4), [this] { return enterCarriers(0, kOldHands / 2); });
    m_desk.note(QDate(2023, 5, 5), [this] { return enterCarriers(kOldHands / 2, kOldHands); });
}

void PartnerFiles::noteNewcomers()
{
    m_desk.note(QDate(2023, 5, 5), [this] { return enterCarriers(kOldHands, kOldHands + kNewcomers); });
}

Status PartnerFiles::enterCarriers(std::size_t from, std::size_t to)
{
    const std::vector<Row> all = rows(u"carriers"_s);
    for (std::size_t index = from; index < std::min(all.size(), to); ++index) {
        if (const Status entered = enter(carrier(all[index])); !entered)
            return entered;
    }
    return {};
}

Status PartnerFiles::enterServices()
{
    for (const Row& row : rows(u"services"_s)) {
        if (const Status entered = enter(service(row)); !entered)
            return entered;
    }
    return {};
}

Status PartnerFiles::enterCommunes()
{
    int number = 0;
    for (const Row& row : rows(u"communes"_s)) {
        if (const Status entered = enter(commune(row, ++number)); !entered)
            return entered;
    }
    return {};
}

} // namespace sijill::demo
