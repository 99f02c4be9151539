#include "core/exchange/demo/demo_worksites.h"

#include "core/domain/cost.h"
#include "core/domain/programme.h"
#include "core/domain/territory.h"

namespace sijill::demo {
namespace {

constexpr int kLargeFrom = 25;      ///< Jobs of a large worksite.
constexpr int kPlaces = 10'000'000; ///< A coordinate is degrees × 10⁷.

/// "33.1480" degrees, moved by up to half of `spread` on either side.
qint64 moved(Dice& dice, const QString& degrees, const QString& spread)
{
    const auto reach = qint64(spread.toDouble() * kPlaces / 2);
    const qint64 middle = qRound64(degrees.toDouble() * kPlaces);
    return middle + reach * dice.between(-1000, 1000) / 1000;
}

} // namespace

WorksiteMaker::WorksiteMaker(Desk& desk, Dice& dice, People& people, Directory& directory, EditionId edition)
    : m_desk(desk)
    , m_dice(dice)
    , m_people(people)
    , m_directory(directory)
    , m_edition(desk.get<Edition>(edition))
    , m_communes(rows(u"communes"_s))
{
    for (const Row& row : rows(u"requirements"_s))
        m_requirements.insert(row.text("trade"), row.localized());
}

QDate WorksiteMaker::startOf(const Row& row)
{
    return QDate::fromString(row.text("month") + u"-01"_s, Qt::ISODate);
}

void WorksiteMaker::setLocation(Worksite& worksite)
{
    const QString code = m_desk.get<Territory>(worksite.commune).code;
    for (const Row& row : m_communes) {
        if (row.text("code") != code)
            continue;
        worksite.latitude = moved(m_dice, row.text("latitude"), row.text("spread"));
        worksite.longitude = moved(m_dice, row.text("longitude"), row.text("spread"));
    }
}

Worksite WorksiteMaker::planned(const Row& row)
{
    Worksite worksite;
    worksite.edition = m_edition.id;
    worksite.component = m_edition.components.front().id;
    worksite.title = row.localized(u"title"_s);
    worksite.sector.value = m_desk.idOf<Sector>(row.text("sector"));
    worksite.commune.value = m_desk.idOf<Territory>(row.text("commune"));
    worksite.sizeClass = row.number("jobs") >= kLargeFrom ? SizeClass::Large : SizeClass::Small;
    worksite.months = kMonths;
    worksite.plannedFrom = startOf(row);
    worksite.plannedTo = endAfterMonths(worksite.plannedFrom, kMonths);
    worksite.supervisor = m_people.next().name.in(u"ar"_s);
    worksite.supervisorPhone = m_directory.nextPhone();
    worksite.service = m_directory.partners.value(row.text("service"));
    setLocation(worksite);
    return worksite;
}

std::vector<TradeId> WorksiteMaker::tradesOf(const Row& row)
{
    std::vector<TradeId> trades;
    for (const QString& code : row.words("trades", u' '))
        trades.push_back(TradeId{m_desk.idOf<Trade>(code)});
    return trades;
}

std::vector<Record> WorksiteMaker::slotsOf(const Worksite& worksite, const Row& row)
{
    const std::vector<TradeId> trades = tradesOf(row);
    const QStringList codes = row.words("trades", u' ');
    const int jobs = row.number("jobs");
    // The first trade is that of most; a quarter has the second, a tenth the third.
    const int third = trades.size() > 2 ? std::max(1, jobs / 10) : 0;
    const int second = trades.size() > 1 ? std::max(1, jobs / 4) : 0;
    std::vector<Record> all;
    for (int number = 1; number <= jobs; ++number) {
        const std::size_t trade = number > jobs - third ? 2 : number > jobs - third - second ? 1 : 0;
        Slot slot;
        slot.worksite = worksite.id;
        slot.number = number;
        slot.trade = trades[trade];
        slot.months = kMonths;
        slot.requirement = m_requirements.value(codes.at(qsizetype(trade)));
        all.push_back(Record::of(slot));
    }
    return all;
}

} // namespace sijill::demo
