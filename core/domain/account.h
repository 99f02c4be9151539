#pragma once

#include "core/domain/ids.h"
#include "core/domain/journal.h"

namespace sijill {

/// What somebody does in the office (domain.md §1). Roles steer the work; they are no encryption.
enum class AccountRole {
    Clerk = 0,
    Reviewer = 1,
    Secretary = 2,
    Officer = 3,
    Administrator = 4,
    ReadOnly = 5
};
extern const Choices kAccountRoles;

/// Somebody who uses the file. The password is no field of it: its hash lies in a table of its own that no
/// journal, export or search reads.
struct Account {
    AccountId id = {};
    Revision revision = {};
    QString login = {};
    LocalizedText name = {};
    AccountRole role = AccountRole::Administrator;
    QDate activeFrom = {};
    QDate activeTo = {}; ///< From this day on the account is closed.

    bool operator==(const Account&) const = default;
    bool isActiveOn(QDate day) const;
};

template <>
const RecordType& recordType<Account>();

/// Whether the role may carry out the verb on a record of this kind: the one table of permissions.
bool isAllowed(AccountRole role, const Verb& verb, const QString& kind);
/// Why it may not (rule U1): who may instead.
Problem roleProblem(AccountRole role, const Verb& verb, const QString& kind);

/// What is wrong with a password that somebody wants to use (rule U3); nothing for a good one.
std::optional<Problem> passwordProblem(const QString& password, const QString& login);

} // namespace sijill
