#include "core/services/rules/rules.h"

#include "core/domain/office.h"
#include "core/storage/account_store.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill::rules {

void checkAccount(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems)
{
    const auto& account = candidate.as<Account>();
    const AccountStore accounts(context.database);
    if (stored && stored->as<Account>().login != account.login
        && accounts.hasActed(stored->as<Account>().login))
        problems << refuses("",
            QCoreApplication::translate("Accounts",
                "The journal knows this person by the login “%1”: it stays. Change the name instead.")
                .arg(stored->as<Account>().login),
            u"login"_s);
    if (!stored && accounts.hasActed(account.login) && account.isActiveOn(context.today)
        && !accounts.active(context.today).empty())
        problems << refuses("",
            QCoreApplication::translate(
                "Accounts", "The journal has entries of another person with this login. Choose another one."),
            u"login"_s);
    const bool hasOffice = RecordStore(context.database).single(recordType<Office>()).has_value();
    const std::vector<Account> active = accounts.active(context.today);
    const bool hasOther = std::any_of(
        active.begin(), active.end(), [&](const Account& other) { return other.id != account.id; });
    const bool isNewlyActive =
        account.isActiveOn(context.today) && (!stored || !stored->as<Account>().isActiveOn(context.today));
    if (hasOffice && isNewlyActive && hasOther && !accounts.isLoginRequired())
        problems << refuses("U5",
            QCoreApplication::translate("Accounts",
                "Switch login on first: two people in one file each sign in, so that the journal knows who "
                "did what."),
            {});
}

} // namespace sijill::rules
