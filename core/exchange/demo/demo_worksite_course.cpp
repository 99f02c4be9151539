#include "core/exchange/demo/demo_worksite_course.h"

#include "core/domain/programme.h"

namespace sijill::demo {
namespace {

/// The last day on which the story lets something end: the working day itself is still to be lived.
const QDate kLastFriday(2024, 1, 12);

LocalizedText description(const QString& key)
{
    for (const Row& row : rows(u"descriptions"_s)) {
        if (row.text("key") == key)
            return row.localized();
    }
    Q_ASSERT_X(false, "demo", qPrintable(key));
    return {};
}

Visit visitOf(const Row& row, QDate day)
{
    return {.id = {},
        .on = day,
        .who = row.text("visitor"),
        .findings = row.text("findings"),
        .correctiveAction = row.text("action"),
        .dueOn = {},
        .doneOn = {},
        .evidence = {}};
}

} // namespace

WorksiteCourse::WorksiteCourse(Desk& desk, Dice& dice, WorksiteMaker& maker, Directory& directory)
    : m_desk(desk)
    , m_dice(dice)
    , m_maker(maker)
    , m_directory(directory)
    , m_visits(rows(u"visits"_s))
    , m_incidents(rows(u"incidents"_s))
{
}

void WorksiteCourse::noteAll()
{
    // The partner of the first agreement that carries it.
    const QHash<QString, QString> employerOf = carryingAgreements("carrier");
    int place = 0;
    for (const Row& row : rows(u"worksites_2023"_s)) {
        // Fifteen a day, during the week before the provincial committee met.
        const QDate day = QDate(2023, 5, 22).addDays(place++ / 15);
        m_desk.note(
            day, [this, row, employer = employerOf.value(row.text("code"))] { return enter(row, employer); });
    }
}

Status WorksiteCourse::enter(const Row& row, const QString& employer)
{
    Worksite worksite = m_maker.planned(row);
    worksite.code = row.text("code");
    worksite.employer = m_directory.partners.value(employer);
    worksite.description = description(row.text("description"));
    worksite.place = row.localized(u"place"_s);
    worksite.wave = row.number("wave");
    for (const QString& marker : row.words("markers"))
        worksite.markers.push_back({.id = {}, .marker = MarkerId{m_desk.idOf<Marker>(marker)}});
    const Result<Worksite> saved = m_desk.save(worksite);
    if (!saved)
        return tl::unexpected(saved.error());
    const auto slotsSaved =
        RecordService(m_desk.books()).saveAll(m_maker.slotsOf(*saved, row), verbs::kCreate, saved->code);
    if (!slotsSaved)
        return tl::unexpected(slotsSaved.error());
    noteCourse(saved->id, row, saved->plannedFrom, saved->plannedTo);
    return {};
}

void WorksiteCourse::noteVerb(QDate day, const char* verb, WorksiteId id, const QString& why)
{
    m_desk.note(day, [this, verb, id, why] {
        VerbRequest request;
        request.recordId = id.value;
        request.motive = why;
        return m_desk.perform(verb, request);
    });
}

void WorksiteCourse::noteCourse(WorksiteId id, const Row& row, QDate plannedFrom, QDate plannedTo)
{
    const QString state = row.text("state");
    if (state == "planned"_L1)
        return;
    const QDate opened = openDaysAfter(openDay(plannedFrom), m_dice.below(5));
    noteVerb(opened, "worksite.open", id);
    noteInterruption(id, row.text("event"));
    const bool hasEnded = state == "finished"_L1 || state == "closed"_L1;
    const bool endsByBreach = row.text("event") == "halt_end"_L1;
    const QDate ended = hasEnded && !endsByBreach ? noteEnd(id, state, plannedTo) : kWorkingDay;
    noteVisits(id, row, opened, ended);
    noteIncidents(id, row.text("code"));
}

void WorksiteCourse::noteInterruption(WorksiteId id, const QString& event)
{
    if (event == "halt_late"_L1)
        noteVerb(QDate(2023, 9, 4), "worksite.suspend", id, motive(event));
    if (event == "halt_snow"_L1)
        noteVerb(QDate(2023, 12, 18), "worksite.suspend", id, motive(event));
    if (event == "halt_end"_L1) {
        noteVerb(QDate(2023, 9, 11), "worksite.suspend", id, motive(event));
        noteVerb(QDate(2023, 10, 31), "worksite.finish", id);
    }
}

QDate WorksiteCourse::noteEnd(WorksiteId id, const QString& state, QDate plannedTo)
{
    const QDate finished = std::min(openDaysAfter(openDay(plannedTo), m_dice.below(4)), kLastFriday);
    noteVerb(finished, "worksite.finish", id);
    if (state == "closed"_L1)
        noteVerb(
            std::min(openDaysAfter(finished, m_dice.between(12, 28)), kLastFriday), "worksite.close", id);
    return finished;
}

void WorksiteCourse::noteVisits(WorksiteId id, const Row& row, QDate opened, QDate ended)
{
    const QString sector = row.text("sector");
    std::vector<Row> first;
    std::vector<Row> again;
    for (const Row& visit : m_visits) {
        const QStringList where = visit.words("where", u' ');
        const bool fits = where.isEmpty() || where.contains(sector);
        if (fits && visit.text("kind") != "overdue"_L1)
            (visit.text("kind") == "again"_L1 ? again : first).push_back(visit);
    }
    const QDate day = opened.addDays(m_dice.between(16, 30));
    const QDate later = day.addDays(m_dice.between(24, 36));
    if (day < ended)
        noteVisit(id, m_dice.oneOf(first), openDay(day));
    if (later < ended && m_dice.chance(60))
        noteVisit(id, m_dice.oneOf(again), openDay(later));
    if (row.text("event") == "corrective"_L1)
        noteOverdueVisit(id, row.text("code"), opened);
}

void WorksiteCourse::noteVisit(WorksiteId id, const Row& visit, QDate day)
{
    Visit made = visitOf(visit, day);
    const bool fixed = visit.text("kind") == "fixed"_L1;
    if (fixed)
        made.dueOn = day.addDays(14);
    m_desk.note(openDaysAfter(day, 1), [this, id, made] {
        return m_desk.edit<Worksite>(id, [&](Worksite& worksite) { worksite.visits.push_back(made); });
    });
    if (!fixed)
        return;
    const QDate done = openDaysAfter(day, 5);
    const QString evidence = visit.text("evidence");
    m_desk.note(openDaysAfter(day, 7), [this, id, day, done, evidence] {
        return m_desk.edit<Worksite>(id, [&](Worksite& worksite) {
            for (Visit& earlier : worksite.visits) {
                if (earlier.on == day && !earlier.correctiveAction.isEmpty()) {
                    earlier.doneOn = done;
                    earlier.evidence = evidence;
                }
            }
        });
    });
}

void WorksiteCourse::noteOverdueVisit(WorksiteId id, const QString& code, QDate opened)
{
    for (const Row& row : m_visits) {
        if (row.text("where") != code)
            continue;
        Visit made = visitOf(row, openDay(std::max(opened.addDays(9), QDate(2023, 12, 11))));
        made.dueOn = openDay(made.on.addDays(14));
        m_desk.note(openDaysAfter(made.on, 2), [this, id, made] {
            return m_desk.edit<Worksite>(id, [&](Worksite& worksite) { worksite.visits.push_back(made); });
        });
    }
}

void WorksiteCourse::noteIncidents(WorksiteId id, const QString& code)
{
    for (const Row& row : m_incidents) {
        if (row.text("worksite") != code)
            continue;
        const Incident incident{.id = {},
            .on = row.day("happened_on"),
            .kind = IncidentKind(findChoice(kIncidentKinds, row.text("kind"))->value),
            .description = row.text("description"),
            .injured = row.number("injured"),
            .measures = row.text("measures"),
            .closedOn = {}};
        m_desk.note(openDaysAfter(incident.on, 1), [this, id, incident] {
            return m_desk.edit<Worksite>(
                id, [&](Worksite& worksite) { worksite.incidents.push_back(incident); });
        });
        const QDate closed = row.day("closed_on");
        if (closed.isValid())
            m_desk.note(closed, [this, id, closed] {
                return m_desk.edit<Worksite>(
                    id, [&](Worksite& worksite) { worksite.incidents.back().closedOn = closed; });
            });
    }
}

} // namespace sijill::demo
