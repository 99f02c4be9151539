#include "core/storage/account_store.h"

#include "core/storage/query.h"
#include "core/storage/record_store.h"

#include <algorithm>

namespace sijill {
namespace {

QString utcText(const QDateTime& instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instantFrom(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace

std::optional<AccountSecret> AccountStore::secret(AccountId account) const
{
    Query query(m_database,
        u"SELECT hash, strength, changed_at, failures, failed_at, signed_in_at FROM account_secret"
        " WHERE account = :account"_s);
    query.bind(":account", account);
    if (!query.next())
        return std::nullopt;
    return AccountSecret{.hash = query.text(0),
        .strength = int(query.integer(1)),
        .changedAt = instantFrom(query.text(2)),
        .failures = int(query.integer(3)),
        .failedAt = instantFrom(query.text(4)),
        .signedInAt = instantFrom(query.text(5))};
}

void AccountStore::put(AccountId account, const AccountSecret& secret)
{
    Query query(m_database,
        u"INSERT INTO account_secret (account, hash, strength, changed_at, failures, failed_at, signed_in_at)"
        " VALUES (:account, :hash, :strength, :changed_at, :failures, :failed_at, :signed_in_at)"
        " ON CONFLICT (account) DO UPDATE SET hash = excluded.hash, strength = excluded.strength,"
        " changed_at = excluded.changed_at, failures = excluded.failures, failed_at = excluded.failed_at,"
        " signed_in_at = excluded.signed_in_at"_s);
    query.bind(":account", account)
        .bind(":hash", secret.hash)
        .bind(":strength", secret.strength)
        .bind(":changed_at", utcText(secret.changedAt))
        .bind(":failures", secret.failures)
        .bind(":failed_at", Value(secret.failedAt.isValid() ? utcText(secret.failedAt) : QString()))
        .bind(":signed_in_at", Value(secret.signedInAt.isValid() ? utcText(secret.signedInAt) : QString()))
        .run();
}

void AccountStore::remove(AccountId account)
{
    Query query(m_database, u"DELETE FROM account_secret WHERE account = :account"_s);
    query.bind(":account", account).run();
}

bool AccountStore::isLoginRequired() const
{
    Query query(m_database, u"SELECT MAX(login_required) FROM office"_s);
    return query.next() && query.integer(0) != 0;
}

bool AccountStore::hasActed(const QString& login) const
{
    Query query(m_database, u"SELECT 1 FROM journal_entry WHERE actor = :actor LIMIT 1"_s);
    query.bind(":actor", login);
    return query.next();
}

std::vector<Account> AccountStore::active(QDate day) const
{
    std::vector<Account> found;
    RecordStore(m_database).forEach(recordType<Account>(), [&](const Record& record) {
        if (record.as<Account>().isActiveOn(day))
            found.push_back(record.as<Account>());
        return true;
    });
    std::sort(
        found.begin(), found.end(), [](const Account& a, const Account& b) { return a.login < b.login; });
    return found;
}

int AccountStore::ableAdministrators(QDate day) const
{
    const bool needsPassword = isLoginRequired();
    const std::vector<Account> accounts = active(day);
    return int(std::count_if(accounts.begin(), accounts.end(), [&](const Account& account) {
        return account.role == AccountRole::Administrator && (!needsPassword || secret(account.id));
    }));
}

} // namespace sijill
