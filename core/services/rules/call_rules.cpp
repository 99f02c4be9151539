#include "core/services/rules/rules.h"

#include "core/base/format.h"
#include "core/domain/call.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill::rules {
namespace {

constexpr qint64 kAll = 10000; ///< 100 % in hundredths of a percent.

void checkDays(const Call& call, QList<Problem>& problems)
{
    if (call.opensAt.isValid() && call.closesAt.isValid() && call.closesAt <= call.opensAt)
        problems << refuses(
            "", QCoreApplication::translate("Rules", "The call closes before it opens."), u"closes_at"_s);
}

void checkCriteria(const Call& call, QList<Problem>& problems)
{
    for (std::size_t i = 0; i < call.criteria.size(); ++i) {
        const Criterion& criterion = call.criteria[i];
        if (criterion.scale < 1 || criterion.scale > 100)
            problems << refuses("C1",
                QCoreApplication::translate("Rules", "The best mark of a criterion lies between 1 and 100."),
                partField("criteria", i, "scale"));
        if (criterion.weight.hundredths <= 0 || criterion.weight.hundredths > kAll)
            problems << refuses("C1",
                QCoreApplication::translate("Rules", "A weight lies above 0 and up to 100."),
                partField("criteria", i, "weight"));
    }
    const Percent sum = call.weights();
    if (sum.hundredths != kAll)
        problems << blocks("C1",
            call.criteria.empty()
                ? QCoreApplication::translate("Rules", "A call needs criteria before it opens.")
                //: %1 is a sum of percentages.
                : QCoreApplication::translate("Rules",
                    "The weights of the criteria come to %1 and not to 100 %: correct them before the call "
                    "opens.")
                      .arg(Format().percent(sum, sum.hundredths % 100 == 0 ? 0 : 2)),
            u"criteria"_s);
}

/// What was published is what is judged by.
void checkPublished(const Call& call, const Call& stored, QList<Problem>& problems)
{
    if (stored.state == CallState::Draft || call.criteria == stored.criteria)
        return;
    problems << refuses("C1",
        QCoreApplication::translate("Rules",
            "The criteria of a call stay as they were published. Cancel it and publish another one."),
        u"criteria"_s);
}

/// A chain of calls goes back in time and never round.
void checkFollowed(const Call& call, const RuleContext& context, QList<Problem>& problems)
{
    const RecordStore records(context.database);
    CallId earlier = call.follows;
    for (std::optional<Call> found = records.find<Call>(earlier); found;
         found = records.find<Call>(earlier)) {
        if (earlier == call.id) {
            problems << refuses(
                "C4", QCoreApplication::translate("Rules", "A call cannot follow itself."), u"follows"_s);
            return;
        }
        earlier = found->follows;
    }
}

} // namespace

void checkCall(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems)
{
    const auto& call = candidate.as<Call>();
    checkDays(call, problems);
    checkCriteria(call, problems);
    checkFollowed(call, context, problems);
    if (stored)
        checkPublished(call, stored->as<Call>(), problems);
}

} // namespace sijill::rules
