#include "tests/support/accounts.h"

namespace sijill {

StaffedOffice::StaffedOffice(TestOffice& office)
    : m_office(office)
{
    Office record;
    record.number = TestOffice::kNumber;
    record.names = {{u"fr"_s, u"Conseil provincial"_s}};
    office.saved(record);
    m_administrator = office.saved(
        Account{.login = u"clerk"_s, .name = {{u"fr"_s, u"Zineb"_s}}, .role = AccountRole::Administrator});
    REQUIRE(accounts().setPassword(m_administrator.id, kPassword));
    REQUIRE(accounts().requireLogin(true));
}

Account StaffedOffice::add(const QString& login, AccountRole role)
{
    const Account added =
        m_office.saved(Account{.login = login, .name = {{u"fr"_s, login.toUpper()}}, .role = role});
    REQUIRE(accounts().setPassword(added.id, kPassword));
    return added;
}

} // namespace sijill
