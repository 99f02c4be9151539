#pragma once

#include "core/domain/agenda_item.h"
#include "core/domain/council.h"
#include "core/domain/deliberation.h"
#include "core/domain/session.h"
#include "core/domain/sitting.h"
#include "core/exchange/demo/demo_agreement_course.h"
#include "core/exchange/demo/demo_desk.h"
#include "core/exchange/demo/demo_people.h"
#include "core/exchange/demo/demo_table.h"

namespace sijill::demo {

/// The council's part of the story: members and standing committees, the ordinary sessions around the
/// programme, the extraordinary one of June 2023 that votes the agreements as a block, and what came of the
/// deliberations.
class CouncilCourse {
public:
    CouncilCourse(Desk& desk, People& people, const AgreementCourse& agreements)
        : m_desk(desk)
        , m_people(people)
        , m_agreements(agreements)
    {
    }

    void noteAll();

private:
    Status elect();
    Status foundCommittees();
    Status convene(const QString& code, qint64 daysBefore);
    Status holdPast(const QString& code);
    Status writeAgenda(const QString& code);
    Result<Sitting> sit(const QString& code, QDate day, int hour);
    /// Votes the points of a session that the list gives an outcome, in their order.
    Status voteListed(const QString& code, const Sitting& sitting);
    Status vote(AgendaItemId item, const Sitting& sitting, int against, int abstained, int minutes);
    Status drawUpBlock();
    Status holdJune();
    Status closeSession(const QString& code, const Sitting& sitting);
    Status step(const QString& number, DeliberationStep step, QDate on, const QString& document = {},
        const QString& why = {});
    Status passOn(const QString& code, qint64 days);
    Status noteRecommendations();
    Status amendAndAnnul();

    Desk& m_desk;
    People& m_people;
    const AgreementCourse& m_agreements;
    std::vector<CouncilMemberId> m_members;
};

} // namespace sijill::demo
