#pragma once

#include "core/services/password.h"
#include "core/services/register.h"
#include "core/storage/account_store.h"

#include <chrono>

namespace sijill {

/// An account as the people who look after accounts see it.
struct AccountStanding {
    Account account;
    bool isActive = false;
    bool hasPassword = false;
    bool isWeak = false;  ///< Hashed at the fallback cost, for want of memory.
    QDateTime signedInAt; ///< UTC; invalid: never.
};

/// A try to sign in. The account is looked up; the password is looked at by check(), which takes most of a
/// second by design, touches no file and may run on another thread.
class SignInTry {
public:
    void check(const QString& password);

private:
    friend class AccountService;
    explicit SignInTry(const PasswordHasher& hasher)
        : m_hasher(hasher)
    {
    }

    PasswordHasher m_hasher;
    Account m_account;
    std::optional<AccountSecret> m_secret; ///< None: nobody can sign in by that login.
    bool m_isRight = false;
    std::optional<HashedPassword> m_anew; ///< Where it was made at another cost.
};

/// Signing in, passwords, and whether people sign in at all. Wrong passwords make the next try wait, longer
/// each time; the count is kept in the file. Accounts themselves are records like any other.
class AccountService {
public:
    explicit AccountService(Register& office, PasswordCost cost = PasswordCost::moderate())
        : m_register(office)
        , m_hasher(cost)
    {
    }

    /// The account behind a login and a password, or a refusal (U4) that tells neither which of both was
    /// wrong. Makes the hash anew when it was made at another cost.
    Result<Account> signIn(const QString& login, const QString& password);
    /// The same in three steps, for a window that stays alive: begin, SignInTry::check, finish.
    Result<SignInTry> beginSignIn(const QString& login) const;
    Result<Account> finishSignIn(const SignInTry& checked);
    /// How long the next try of this login must wait.
    std::chrono::seconds wait(const QString& login) const;

    /// By an administrator for anybody, by others for themselves.
    Status setPassword(AccountId account, const QString& password);
    /// One's own, with the one of now.
    Status changePassword(const QString& current, const QString& next);
    /// Switching on asks for a password of whoever does it; off, for a single active account.
    Status requireLogin(bool isRequired);
    /// Ends the access of an account from today, or opens it again.
    Status setActive(AccountId account, bool isActive);

    std::vector<AccountStanding> standings() const;

private:
    Result<std::optional<Account>> find(const QString& login) const;
    Result<std::optional<AccountSecret>> secretOf(AccountId account) const;
    Status waited(const AccountSecret& secret) const;
    Status note(AccountId account, const AccountSecret& secret) const;
    Status checkAdministrator(const Verb& verb, const QString& kind) const;

    Register& m_register;
    PasswordHasher m_hasher;
};

} // namespace sijill
