#pragma once

#include "core/domain/edition.h"
#include "core/domain/worksite.h"
#include "core/exchange/demo/demo_desk.h"
#include "core/exchange/demo/demo_directory.h"
#include "core/exchange/demo/demo_people.h"
#include "core/exchange/demo/demo_table.h"

namespace sijill::demo {

/// Makes worksites and their slots from the lines of worksites_2022.csv and worksites_2023.csv.
class WorksiteMaker {
public:
    WorksiteMaker(Desk& desk, Dice& dice, People& people, Directory& directory, EditionId edition);

    /// As it is planned; code and employer are the caller's.
    Worksite planned(const Row& row);
    std::vector<Record> slotsOf(const Worksite& worksite, const Row& row);
    /// First day of the month in which it starts.
    static QDate startOf(const Row& row);

private:
    void setLocation(Worksite& worksite);
    std::vector<TradeId> tradesOf(const Row& row);

    Desk& m_desk;
    Dice& m_dice;
    People& m_people;
    Directory& m_directory;
    Edition m_edition;
    std::vector<Row> m_communes;
    QHash<QString, LocalizedText> m_requirements;
};

/// How long every worksite lasts.
inline constexpr int kMonths = 3;

} // namespace sijill::demo
