#include "core/services/rules/council_rules_check.h"

#include "core/base/format.h"
#include "core/services/deliberation_service.h"
#include "core/storage/council_queries.h"

#include <QCoreApplication>

namespace sijill::rules {
namespace {

using Step = DeliberationStep;

QString say(const char* source)
{
    return QCoreApplication::translate("Rules", source);
}

/// The step that must have been recorded before; nothing for those that may come at any time.
std::optional<Step> before(Step step)
{
    switch (step) {
    case Step::Post:
    case Step::Send:
        return Step::Transcribe;
    case Step::Oppose:
    case Step::RequestVisa:
        return Step::Send;
    case Step::GrantVisa:
    case Step::RefuseVisa:
        return Step::RequestVisa;
    case Step::Transcribe:
    case Step::Publish:
    case Step::Annul:
        break;
    }
    return std::nullopt;
}

bool wantsMotive(Step step)
{
    return step == Step::Oppose || step == Step::RefuseVisa || step == Step::Annul;
}

void checkOrder(const Deliberation& deliberation, Step step, QDate on, QDate today, QList<Problem>& problems)
{
    if (on > today)
        problems << refuses("S4", say(QT_TRANSLATE_NOOP("Rules", "This day has not come yet.")), u"on"_s);
    if (on < deliberation.decidedOn)
        problems << refuses("S4",
            say(QT_TRANSLATE_NOOP("Rules", "The council decided only on %1."))
                .arg(Format().shortDate(deliberation.decidedOn)),
            u"on"_s);
    const std::optional<Step> first = before(step);
    if (!first)
        return;
    if (!deliberation.stepOn(*first).isValid())
        problems << refuses("S4",
            //: %1 is a step: "Transcribed into the register".
            say(QT_TRANSLATE_NOOP("Rules", "This step comes first: %1."))
                .arg(choiceLabel(kDeliberationSteps, int(*first))),
            u"step"_s);
    else if (on < deliberation.stepOn(*first))
        problems << refuses("S4",
            say(QT_TRANSLATE_NOOP("Rules", "It comes before this step: %1, on %2."))
                .arg(choiceLabel(kDeliberationSteps, int(*first)),
                    Format().shortDate(deliberation.stepOn(*first))),
            u"on"_s);
}

void checkDelayOf(const Deliberation& deliberation, Step step, QDate on, QList<Problem>& problems)
{
    if (step == Step::Oppose && on > deliberation.oppositionUntil)
        problems << refuses("S1",
            say(QT_TRANSLATE_NOOP("Rules", "The governor could oppose until %1."))
                .arg(Format().shortDate(deliberation.oppositionUntil)),
            u"on"_s);
    if ((step == Step::GrantVisa || step == Step::RefuseVisa) && deliberation.visaDueOn.isValid()
        && on > deliberation.visaDueOn)
        problems << refuses("S1",
            say(QT_TRANSLATE_NOOP("Rules", "Silence until %1 was a visa."))
                .arg(Format().shortDate(deliberation.visaDueOn)),
            u"on"_s);
}

void warnOfDelays(const Deliberation& deliberation, const RuleContext& context, QList<Problem>& problems)
{
    if (deliberation.annulledOn.isValid())
        return;
    const std::vector<CouncilRule> rules = councilRulesOf(context.database);
    const QDate decided = deliberation.decidedOn;
    const QDate postBy = decided.addDays(councilRule(rules, CouncilRuleName::PostingDays, decided));
    const QDate sendBy = afterWorkingDays(decided, councilRule(rules, CouncilRuleName::SendingDays, decided));
    const auto isLate = [&](QDate done, QDate by) { return done.isValid() ? done > by : by < context.today; };
    if (isLate(deliberation.postedOn, postBy))
        problems << warns("S1",
            say(QT_TRANSLATE_NOOP("Rules", "A summary was to be posted by %1."))
                .arg(Format().shortDate(postBy)),
            u"posted_on"_s);
    if (isLate(deliberation.sentOn, sendBy))
        problems << warns("S1",
            say(QT_TRANSLATE_NOOP("Rules", "It was to be sent to the governor by %1."))
                .arg(Format().shortDate(sendBy)),
            u"sent_on"_s);
}

} // namespace

void checkDeliberation(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems)
{
    const auto& deliberation = candidate.as<Deliberation>();
    if (deliberation.item.isNull()) // Typed by hand: what only a ballot writes is missing.
        problems << refuses("S4",
            say(QT_TRANSLATE_NOOP(
                "Rules", "The register gets its deliberations from the ballots that are closed.")),
            u"item"_s);
    const Deliberation old = stored ? stored->as<Deliberation>() : Deliberation();
    if (old.transcribedOn.isValid()
        && (old.subject != deliberation.subject || old.text != deliberation.text
            || old.needsVisa != deliberation.needsVisa || old.amends != deliberation.amends
            || old.annuls != deliberation.annuls))
        problems << refuses("S4",
            say(QT_TRANSLATE_NOOP("Rules",
                "What is transcribed into the register stays as it is; another deliberation amends it.")),
            u"text"_s);
    if (deliberation.amends == deliberation.id && !deliberation.id.isNull())
        problems << refuses(
            "S4", say(QT_TRANSLATE_NOOP("Rules", "A deliberation cannot amend itself.")), u"amends"_s);
    warnOfDelays(deliberation, context, problems);
}

QList<Problem> stepProblems(const Deliberation& deliberation, const DeliberationRequest& request, QDate today)
{
    QList<Problem> problems;
    const QDate on = request.on.isValid() ? request.on : today;
    if (deliberation.annulledOn.isValid())
        problems << refuses("S4",
            say(QT_TRANSLATE_NOOP("Rules", "It is annulled and keeps its number; nothing more is recorded.")),
            u"step"_s);
    if (deliberation.stepOn(request.step).isValid())
        problems << refuses("S4",
            say(QT_TRANSLATE_NOOP("Rules", "This was recorded on %1 already."))
                .arg(Format().shortDate(deliberation.stepOn(request.step))),
            u"step"_s);
    checkOrder(deliberation, request.step, on, today, problems);
    checkDelayOf(deliberation, request.step, on, problems);
    if (request.step == Step::RequestVisa && !deliberation.needsVisa)
        problems << refuses(
            "S1", say(QT_TRANSLATE_NOOP("Rules", "This deliberation needs no visa.")), u"needs_visa"_s);
    if (request.step == Step::GrantVisa && request.document.trimmed().isEmpty())
        problems << refuses(
            "", say(QT_TRANSLATE_NOOP("Rules", "Give the number of the visa.")), u"document"_s);
    if (wantsMotive(request.step) && request.motive.trimmed().isEmpty())
        problems << refuses(
            "", say(QT_TRANSLATE_NOOP("Rules", "Say why: this step has its motive.")), u"motive"_s);
    if (request.step == Step::Publish && deliberation.stateOn(on) != DeliberationState::Executory)
        problems << refuses(
            "S4", say(QT_TRANSLATE_NOOP("Rules", "Only an executory deliberation is published.")), u"step"_s);
    return problems;
}

} // namespace sijill::rules
