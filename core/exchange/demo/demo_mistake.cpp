#include "core/exchange/demo/demo_mistake.h"

#include "core/domain/agreement.h"
#include "core/exchange/demo/demo_table.h"
#include "core/services/numbering.h"
#include "core/services/void_service.h"

#include <memory>

namespace sijill::demo {
namespace {

const QDate kTypedAgain(2023, 9, 12);
const QDate kFoundOut(2023, 9, 20);
const QString kFirst = u"AW2-2023/017"_s;

/// The copy as it was left when the first one came to light.
Status typeAgain(Desk& desk, AgreementId& copied)
{
    const auto first = desk.get<Agreement>(AgreementId{desk.idOf<Agreement>(kFirst)});
    Agreement copy;
    copy.number = nextKey(desk.books().database(), recordType<Agreement>(), first.edition, kFirst);
    copy.kind = first.kind;
    copy.edition = first.edition;
    copy.component = first.component;
    copy.framework = first.framework;
    copy.title = first.title;
    copy.object = first.object;
    copy.from = first.from;
    copy.to = first.to;
    copy.personMonths = first.personMonths;
    copy.unitCost = first.unitCost;
    copy.supervisionFee = first.supervisionFee;
    copy.amount = first.amount;
    copy.budgetLine = first.budgetLine;
    for (const AgreementParty& party : first.parties) {
        AgreementParty same = party;
        same.id = {};
        copy.parties.push_back(same);
    }
    const Result<Agreement> saved = desk.save(copy);
    if (!saved)
        return tl::unexpected(saved.error());
    copied = saved->id;
    return {};
}

} // namespace

void noteMistake(Desk& desk)
{
    const auto copied = std::make_shared<AgreementId>();
    desk.note(kTypedAgain, [&desk, copied] { return typeAgain(desk, *copied); });
    desk.note(kFoundOut, [&desk, copied]() -> Status {
        const auto done =
            VoidService(desk.books())
                .enterAsMistake(recordType<Agreement>(), {copied->value}, motive(u"typed_twice"_s));
        return done ? Status() : tl::unexpected(done.error());
    });
}

} // namespace sijill::demo
