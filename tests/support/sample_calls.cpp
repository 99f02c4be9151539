#include "tests/support/sample_calls.h"

namespace sijill {
namespace {

Criterion criterion(const QString& name, int weight)
{
    return {.id = {}, .names = {{u"fr"_s, name}}, .help = {}, .scale = 20, .weight = {qint64(weight) * 100}};
}

} // namespace

Call newCall(const QString& number, EditionId edition, int secondWeight)
{
    Call call;
    call.number = number;
    call.edition = edition;
    call.title = {{u"fr"_s, u"Appel"_s}};
    call.opensAt = kOpens;
    call.closesAt = kCloses;
    call.criteria = {criterion(u"Moyens"_s, 60), criterion(u"Plan"_s, secondWeight)};
    return call;
}

} // namespace sijill
