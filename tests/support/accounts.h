#pragma once

#include "core/domain/office.h"
#include "core/services/account_service.h"
#include "tests/support/test_office.h"

namespace sijill {

inline const QString kPassword = u"a long enough sentence"_s;

/// An office in which people sign in: an administrator (login "clerk", who acts) and others by their role.
/// Passwords are kPassword, kept with the least work.
class StaffedOffice {
public:
    explicit StaffedOffice(TestOffice& office);

    AccountService accounts() { return AccountService(m_office.books(), PasswordCost::least()); }
    /// An account of this role, with a password.
    Account add(const QString& login, AccountRole role);
    /// Registers and services of another person in the same file.
    Register as(const QString& login) { return Register(m_office.database(), m_office.clock, login); }
    const Account& administrator() const { return m_administrator; }

private:
    TestOffice& m_office;
    Account m_administrator;
};

} // namespace sijill
