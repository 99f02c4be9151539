#include "core/services/rules/rules.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/session.h"
#include "core/domain/sitting.h"
#include "core/storage/council_queries.h"

#include <QCoreApplication>
#include <QSet>

namespace sijill::rules {
namespace {

/// "… (organic law 112-14, article 38)", in the reader's language.
QString withBasis(const QString& sentence, const LocalizedText& basis)
{
    if (basis.isEmpty())
        return sentence;
    //: %1 is a sentence, %2 the law it rests on.
    return QCoreApplication::translate("Rules", "%1 (%2)").arg(sentence, basis.text());
}

struct Delay {
    CouncilRuleName ordinary;
    CouncilRuleName extraordinary;
    QDate from;
    const char* field;
    const char* late; ///< %1 the days that lie between, %2 those that are required.
    const char* missing;
};

void checkDelay(const Session& session, const Delay& delay, const std::vector<CouncilRule>& rules,
    QList<Problem>& problems)
{
    if (!session.opensOn.isValid() || session.state == SessionState::Cancelled)
        return;
    const CouncilRuleName name = session.kind == SessionKind::Ordinary ? delay.ordinary : delay.extraordinary;
    if (!delay.from.isValid()) {
        problems << blocks(
            "S1", QCoreApplication::translate("Rules", delay.missing), QLatin1StringView(delay.field));
        return;
    }
    const qint64 days = delay.from.daysTo(session.opensOn);
    const int required = councilRule(rules, name, session.opensOn);
    if (days < required)
        problems << blocks("S1",
            withBasis(QCoreApplication::translate("Rules", delay.late).arg(days).arg(required),
                councilRuleBasis(rules, name, session.opensOn)),
            QLatin1StringView(delay.field));
}

void checkConvocations(const Session& session, const RuleContext& context, QList<Problem>& problems)
{
    QSet<std::pair<qint64, int>> called;
    for (std::size_t i = 0; i < session.convocations.size(); ++i) {
        const Convocation& sent = session.convocations[i];
        if (called.contains({sent.member.value, sent.rank}))
            problems << refuses("S1",
                QCoreApplication::translate("Rules", "A member is convened twice by the same call."),
                partField("convocations", i, "member"));
        called.insert({sent.member.value, sent.rank});
    }
    if (session.state == SessionState::Preparing || !session.opensOn.isValid())
        return;
    int left = 0;
    for (const CouncilMember& member : councilMembersOn(context.database, session.opensOn))
        left += called.contains({member.id.value, 1}) ? 0 : 1;
    if (left > 0)
        problems << blocks("S1",
            QCoreApplication::translate("Rules", "%n members in office were not convened.", nullptr, left),
            u"convocations"_s);
}

} // namespace

void checkSession(
    const Record& candidate, const Record*, const RuleContext& context, QList<Problem>& problems)
{
    const auto& session = candidate.as<Session>();
    const std::vector<CouncilRule> rules = councilRulesOf(context.database);
    using enum CouncilRuleName;
    checkDelay(session,
        {ConvocationDays, ConvocationDaysExtraordinary, session.convenedOn, "convened_on",
            QT_TRANSLATE_NOOP("Rules", "Days from convocation to opening: %1; at least %2 are required."),
            QT_TRANSLATE_NOOP("Rules", "The members are not convened yet.")},
        rules, problems);
    checkDelay(session,
        {AgendaDays, AgendaDaysExtraordinary, session.agendaSentOn, "agenda_sent_on",
            QT_TRANSLATE_NOOP(
                "Rules", "Days from sending the agenda to opening: %1; at least %2 are required."),
            QT_TRANSLATE_NOOP("Rules", "The agenda was not sent to the governor yet.")},
        rules, problems);
    checkConvocations(session, context, problems);
}

void checkSitting(
    const Record& candidate, const Record*, const RuleContext& context, QList<Problem>& problems)
{
    const auto& sitting = candidate.as<Sitting>();
    QSet<qint64> called;
    for (std::size_t i = 0; i < sitting.attendance.size(); ++i) {
        const SittingAttendance& row = sitting.attendance[i];
        if (called.contains(row.member.value))
            problems << refuses("S3",
                QCoreApplication::translate("Rules", "A member stands twice on the roll."),
                partField("attendance", i, "member"));
        called.insert(row.member.value);
        if (row.arrivedAt.isValid() && row.leftAt.isValid() && row.leftAt < row.arrivedAt)
            problems << refuses("S3",
                QCoreApplication::translate("Rules", "A member cannot leave before arriving."),
                partField("attendance", i, "left_at"));
    }
    if (sitting.state == SittingState::NoQuorum || !sitting.heldAt.isValid())
        return;
    const QDate day = officeDay(sitting.heldAt);
    const Quorum quorum = quorumOf(councilRulesOf(context.database), sitting.rank, day,
        countCouncilMembersOn(context.database, day), sitting.presentAt(sitting.openedAt));
    if (!quorum.isReached())
        problems << blocks("S3",
            QCoreApplication::translate(
                "Rules", "The quorum is not reached: present %1 of %2 members in office, required %3.")
                .arg(quorum.present)
                .arg(quorum.inOffice)
                .arg(quorum.needed),
            u"attendance"_s);
}

} // namespace sijill::rules
