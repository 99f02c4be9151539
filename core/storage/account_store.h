#pragma once

#include "core/domain/account.h"
#include "core/storage/database.h"

namespace sijill {

/// What the file keeps of an account's password. Never part of a record.
struct AccountSecret {
    QString hash;
    int strength = 0;
    QDateTime changedAt; ///< UTC, as the others.
    int failures = 0;    ///< Wrong passwords since the last right one.
    QDateTime failedAt;
    QDateTime signedInAt;
};

/// Passwords of accounts and the questions that rules ask of all accounts together. Throws StorageError.
class AccountStore {
public:
    explicit AccountStore(Database& database)
        : m_database(database)
    {
    }

    std::optional<AccountSecret> secret(AccountId account) const;
    void put(AccountId account, const AccountSecret& secret);
    void remove(AccountId account);

    bool isLoginRequired() const;
    /// Whether the journal has an entry of this login.
    bool hasActed(const QString& login) const;
    /// Accounts that are active on the day, in the order of their logins.
    std::vector<Account> active(QDate day) const;
    /// Active administrators who can sign in; where nobody needs a password, all active ones.
    int ableAdministrators(QDate day) const;

private:
    Database& m_database;
};

} // namespace sijill
