#include "core/domain/recommendation.h"
#include "core/exchange/demo/demo_council.h"
#include "core/services/deliberation_service.h"
#include "core/storage/council_queries.h"

namespace sijill::demo {

Status CouncilCourse::step(
    const QString& number, DeliberationStep step, QDate on, const QString& document, const QString& why)
{
    const DeliberationId id{m_desk.idOf<Deliberation>(number)};
    const auto done = DeliberationService(m_desk.books())
                          .record(id, {.step = step, .on = on, .document = document, .motive = why});
    return done ? Status() : tl::unexpected(done.error());
}

Status CouncilCourse::passOn(const QString& code, qint64 days)
{
    const SessionId session{m_desk.idOf<Session>(code)};
    for (const Deliberation& made : deliberationsOf(m_desk.books().database(), session)) {
        const QDate on = openDaysAfter(made.decidedOn, int(days));
        std::vector<DeliberationStep> steps{
            DeliberationStep::Transcribe, DeliberationStep::Post, DeliberationStep::Send};
        if (made.needsVisa && made.isAdopted)
            steps.push_back(DeliberationStep::RequestVisa);
        for (const DeliberationStep one : steps) {
            if (const Status done = step(made.number, one, std::min(on, m_desk.today())); !done)
                return done;
        }
    }
    return {};
}

Status CouncilCourse::amendAndAnnul()
{
    // Before they are transcribed: the new ones name the old ones.
    const std::pair<QString, QString> amended{u"30/2023"_s, u"13/2023"_s};
    const std::pair<QString, QString> annulled{u"31/2023"_s, u"24/2023"_s};
    for (const auto& [pair, annuls] : {std::pair(amended, false), std::pair(annulled, true)}) {
        const DeliberationId older{m_desk.idOf<Deliberation>(pair.second)};
        const Status named = m_desk.edit<Deliberation>(DeliberationId{m_desk.idOf<Deliberation>(pair.first)},
            [&](Deliberation& made) { (annuls ? made.annuls : made.amends) = older; });
        if (!named)
            return named;
    }
    if (const Status done = step(
            annulled.second, DeliberationStep::Annul, m_desk.today(), {}, motive(u"annul_deliberation"_s));
        !done)
        return done;
    return passOn(u"2023-09"_s, 1);
}

Status CouncilCourse::noteRecommendations()
{
    for (const Row& row : rows(u"recommendations"_s)) {
        Recommendation asked;
        asked.number = u"R-%1/%2"_s.arg(row.day("due").year())
                           .arg(m_desk.nextNumber(u"recommendation"_s), 3, 10, QChar(u'0'));
        asked.session.value = m_desk.idOf<Session>(row.text("session"));
        asked.axis = row.localized(u"axis"_s);
        asked.text = row.localized(u"text"_s);
        asked.owner = row.localized(u"owner"_s);
        asked.dueOn = row.day("due");
        const Result<Recommendation> saved = m_desk.save(asked);
        if (!saved)
            return tl::unexpected(saved.error());
        const QString state = row.text("state");
        if (state == "open"_L1)
            continue;
        const char* verb = state == "done"_L1 ? "recommendation.complete" : "recommendation.start";
        if (const Status moved = m_desk.move(verb, saved->id.value, m_desk.today()); !moved)
            return moved;
    }
    return {};
}

} // namespace sijill::demo
