#pragma once

#include "core/exchange/demo/demo_worksites.h"

namespace sijill::demo {

/// Lives through the worksites of the second edition: entered in May 2023, opened, visited, suspended,
/// finished and closed as worksites_2023.csv says they stand on the working day.
class WorksiteCourse {
public:
    WorksiteCourse(Desk& desk, Dice& dice, WorksiteMaker& maker, Directory& directory);

    /// Notes the whole course in the diary.
    void noteAll();

private:
    Status enter(const Row& row, const QString& employer);
    void noteCourse(WorksiteId id, const Row& row, QDate plannedFrom, QDate plannedTo);
    void noteInterruption(WorksiteId id, const QString& event);
    QDate noteEnd(WorksiteId id, const QString& state, QDate plannedTo);
    void noteVisits(WorksiteId id, const Row& row, QDate opened, QDate ended);
    void noteVisit(WorksiteId id, const Row& visit, QDate day);
    void noteOverdueVisit(WorksiteId id, const QString& code, QDate opened);
    void noteIncidents(WorksiteId id, const QString& code);
    void noteVerb(QDate day, const char* verb, WorksiteId id, const QString& motive = {});

    Desk& m_desk;
    Dice& m_dice;
    WorksiteMaker& m_maker;
    Directory& m_directory;
    std::vector<Row> m_visits;
    std::vector<Row> m_incidents;
};

} // namespace sijill::demo
