#include "core/services/account_service.h"

#include "core/domain/office.h"
#include "core/domain/state_verbs.h"
#include "core/services/record_service.h"
#include "core/storage/office_file.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

constexpr int kFreeTries = 2;     ///< Slips of the finger.
constexpr int kLongestWait = 900; ///< Seconds.

std::chrono::seconds penalty(int failures)
{
    if (failures <= kFreeTries)
        return std::chrono::seconds(0);
    return std::chrono::seconds(std::min(kLongestWait, 2 << std::min(failures - kFreeTries, 9)));
}

/// A clock that was put back does not prolong the wait beyond its length.
std::chrono::seconds waitOf(const AccountSecret& secret, const QDateTime& now)
{
    const std::chrono::seconds whole = penalty(secret.failures);
    if (!secret.failedAt.isValid())
        return std::chrono::seconds(0);
    const std::chrono::seconds left = whole - std::chrono::seconds(secret.failedAt.secsTo(now));
    return std::clamp(left, std::chrono::seconds(0), whole);
}

tl::unexpected<Error> refusedSignIn(const QString& message)
{
    return tl::unexpected(Error{.code = ErrorCode::Forbidden, .rule = u"U4"_s, .message = message});
}

tl::unexpected<Error> wrong()
{
    return refusedSignIn(
        QCoreApplication::translate("Accounts", "This name and this password do not belong together."));
}

Status unchanged()
{
    return failure(
        ErrorCode::NotFound, QCoreApplication::translate("Accounts", "This account is not there any more."));
}

} // namespace

Result<std::optional<Account>> AccountService::find(const QString& login) const
{
    return m_register.database().read([&]() -> Result<std::optional<Account>> {
        const std::optional<Record> found =
            RecordStore(m_register.database()).findByKey(recordType<Account>(), login);
        return found ? std::optional(found->as<Account>()) : std::nullopt;
    });
}

std::chrono::seconds AccountService::wait(const QString& login) const
{
    const auto secret = m_register.database().read([&]() -> Result<std::optional<AccountSecret>> {
        const auto account = find(login);
        return account && *account ? AccountStore(m_register.database()).secret((*account)->id)
                                   : std::nullopt;
    });
    return secret && *secret ? waitOf(**secret, m_register.clock().nowUtc()) : std::chrono::seconds(0);
}

Status AccountService::waited(const AccountSecret& secret) const
{
    const std::chrono::seconds left = waitOf(secret, m_register.clock().nowUtc());
    if (left.count() == 0)
        return {};
    return refusedSignIn(
        //: %n is a number of seconds.
        QCoreApplication::translate("Accounts",
            "Too many wrong passwords: the next try is possible in %n second(s).", nullptr,
            int(left.count())));
}

/// A file opened for reading only still counts wrong passwords where the disk allows it.
Status AccountService::note(AccountId account, const AccountSecret& secret) const
{
    const auto put = [&](Database& database) {
        return database.transact([&]() -> Status {
            AccountStore(database).put(account, secret);
            return {};
        });
    };
    if (!m_register.database().isReadOnly())
        return put(m_register.database());
    const auto file = OfficeFile::open(m_register.database().path());
    return file && !(*file)->isReadOnly() ? put((*file)->database()) : Status();
}

Result<std::optional<AccountSecret>> AccountService::secretOf(AccountId account) const
{
    return m_register.database().read([&]() -> Result<std::optional<AccountSecret>> {
        return AccountStore(m_register.database()).secret(account);
    });
}

Result<SignInTry> AccountService::beginSignIn(const QString& login) const
{
    const auto account = find(login.trimmed());
    if (!account)
        return tl::unexpected(account.error());
    SignInTry begun(m_hasher);
    const QDate day = m_register.clock().nowUtc().date();
    if (!*account || !(*account)->isActiveOn(day) || !(*account)->isActiveOn(m_register.today()))
        return begun;
    const auto secret = secretOf((*account)->id);
    if (!secret)
        return tl::unexpected(secret.error());
    if (*secret) {
        if (const Status allowed = waited(**secret); !allowed)
            return tl::unexpected(allowed.error());
    }
    begun.m_account = **account;
    begun.m_secret = *secret;
    return begun;
}

void SignInTry::check(const QString& password)
{
    if (!m_secret) { // As long as a wrong password takes: the answer does not tell who has an account.
        (void)m_hasher.hash(password);
        return;
    }
    m_isRight = m_hasher.verify(m_secret->hash, password);
    if (!m_isRight || !m_hasher.needsRehash(m_secret->hash))
        return;
    if (const Result<HashedPassword> anew = m_hasher.hash(password))
        m_anew = *anew;
}

Result<Account> AccountService::finishSignIn(const SignInTry& checked)
{
    if (!checked.m_secret)
        return wrong();
    const auto stored = secretOf(checked.m_account.id); // Others may have tried meanwhile.
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored || (*stored)->hash != checked.m_secret->hash)
        return wrong(); // Another password was set meanwhile.
    AccountSecret secret = **stored;
    if (const Status allowed = waited(secret); !allowed)
        return tl::unexpected(allowed.error());
    const QDateTime now = m_register.clock().nowUtc();
    if (!checked.m_isRight) {
        ++secret.failures;
        secret.failedAt = now;
        if (const Status noted = note(checked.m_account.id, secret); !noted)
            return tl::unexpected(noted.error());
        return wrong();
    }
    secret.failures = 0;
    secret.failedAt = {};
    secret.signedInAt = now;
    if (checked.m_anew) {
        secret.hash = checked.m_anew->hash;
        secret.strength = int(checked.m_anew->strength);
    }
    (void)note(checked.m_account.id, secret); // A disk that is full does not keep anybody out.
    return checked.m_account;
}

Result<Account> AccountService::signIn(const QString& login, const QString& password)
{
    Result<SignInTry> attempt = beginSignIn(login);
    if (!attempt)
        return tl::unexpected(attempt.error());
    attempt->check(password);
    return finishSignIn(*attempt);
}

Status AccountService::checkAdministrator(const Verb& verb, const QString& kind) const
{
    if (const Status allowed = m_register.checkRole(verb, kind); !allowed)
        return allowed;
    const auto self = find(m_register.actor());
    if (!self)
        return tl::unexpected(self.error());
    if (*self && (*self)->role != AccountRole::Administrator) {
        const Problem problem = roleProblem((*self)->role, verb, kind);
        return tl::unexpected(
            Error{.code = ErrorCode::Forbidden, .rule = problem.rule, .message = problem.message});
    }
    return {};
}

Status AccountService::setPassword(AccountId account, const QString& password)
{
    const auto self = find(m_register.actor());
    if (!self)
        return tl::unexpected(self.error());
    const bool isOwn = *self && (*self)->id == account;
    if (!isOwn) {
        if (const Status allowed = checkAdministrator(verbs::kEdit, u"account"_s); !allowed)
            return allowed;
    }
    const auto target = RecordService(m_register).find<Account>(account);
    if (!target)
        return unchanged();
    if (const auto problem = passwordProblem(password, target->login))
        return refusal({*problem});
    const Result<HashedPassword> hashed = m_hasher.hash(password);
    if (!hashed)
        return tl::unexpected(hashed.error());
    std::vector<Change> changes{{Record::of(*target), Record::of(*target)}};
    const auto done = m_register.database().transact([&]() -> Result<JournalEntry> {
        AccountStore store(m_register.database());
        AccountSecret secret = store.secret(account).value_or(AccountSecret());
        secret.hash = hashed->hash;
        secret.strength = int(hashed->strength);
        secret.changedAt = m_register.clock().nowUtc();
        secret.failures = 0;
        secret.failedAt = {};
        store.put(account, secret);
        return m_register.commit(verbs::kSetPassword, changes);
    });
    return done ? Status() : tl::unexpected(done.error());
}

Status AccountService::changePassword(const QString& current, const QString& next)
{
    const Result<Account> self = signIn(m_register.actor(), current);
    if (!self) {
        Error error = self.error();
        error.field = u"current"_s;
        return tl::unexpected(error);
    }
    return setPassword(self->id, next);
}

Status AccountService::requireLogin(bool isRequired)
{
    const Verb& verb = isRequired ? verbs::kLoginOn : verbs::kLoginOff;
    if (const Status allowed = checkAdministrator(verb, u"office"_s); !allowed)
        return allowed;
    const auto done = m_register.database().transact([&]() -> Result<JournalEntry> {
        Database& database = m_register.database();
        const std::optional<Record> office = RecordStore(database).single(recordType<Office>());
        const auto self = find(m_register.actor());
        if (!office || !self || !*self)
            return tl::unexpected(unchanged().error());
        const AccountStore accounts(database);
        if (isRequired && !accounts.secret((*self)->id))
            return refusal(u"U5"_s,
                QCoreApplication::translate(
                    "Accounts", "Give your own account a password first; otherwise nobody could sign in."));
        if (!isRequired && accounts.active(m_register.today()).size() > 1)
            return refusal(u"U5"_s,
                QCoreApplication::translate("Accounts",
                    "Several people use this file: login stays on. End the access of the others first."));
        Record after = *office;
        after.as<Office>().loginRequired = isRequired;
        std::vector<Change> changes{{*office, after}};
        return m_register.commit(verb, changes);
    });
    return done ? Status() : tl::unexpected(done.error());
}

Status AccountService::setActive(AccountId account, bool isActive)
{
    auto target = RecordService(m_register).find<Account>(account);
    if (!target)
        return unchanged();
    target->activeTo = isActive ? QDate() : m_register.today();
    if (!isActive && target->activeFrom > target->activeTo)
        target->activeFrom = {};
    const Result<Account> saved = RecordService(m_register).save(*target);
    return saved ? Status() : tl::unexpected(saved.error());
}

std::vector<AccountStanding> AccountService::standings() const
{
    const auto found = m_register.database().read([&]() -> Result<std::vector<AccountStanding>> {
        std::vector<AccountStanding> all;
        const AccountStore store(m_register.database());
        RecordStore(m_register.database()).forEach(recordType<Account>(), [&](const Record& record) {
            const auto& account = record.as<Account>();
            const auto secret = store.secret(account.id);
            all.push_back({.account = account,
                .isActive = account.isActiveOn(m_register.today()),
                .hasPassword = secret.has_value(),
                .isWeak = secret && secret->strength == int(PasswordStrength::Fallback),
                .signedInAt = secret ? secret->signedInAt : QDateTime()});
            return true;
        });
        return all;
    });
    std::vector<AccountStanding> sorted = found ? *found : std::vector<AccountStanding>();
    std::sort(sorted.begin(), sorted.end(), [](const AccountStanding& a, const AccountStanding& b) {
        return std::pair(!a.isActive, a.account.login) < std::pair(!b.isActive, b.account.login);
    });
    return sorted;
}

} // namespace sijill
