#include "core/services/open_office.h"

#include "core/services/inspection.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill {
OpenOffice::OpenOffice(std::unique_ptr<OfficeFile> file)
    : m_file(std::move(file))
{
}

Result<std::unique_ptr<OpenOffice>> OpenOffice::open(const QString& path, const Options& options)
{
    Result<std::unique_ptr<OfficeFile>> file = OfficeFile::open(path, options.file);
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<OpenOffice> opened(new OpenOffice(std::move(*file)));
    if (const Status entered = opened->enter(options); !entered)
        return tl::unexpected(entered.error());
    return opened;
}

Status OpenOffice::enter(const Options& options)
{
    m_passwordCost = options.passwordCost;
    const Status entered = database().read([&]() -> Status {
        const std::optional<Record> office = RecordStore(database()).single(recordType<Office>());
        if (!office)
            return failure(ErrorCode::File,
                QCoreApplication::translate(
                    "Office", "This file has no office in it: its setting up was interrupted."));
        m_clock.setWorkingDay(options.today.isValid() ? options.today : office->as<Office>().workingDay);
        m_edition = office->as<Office>().currentEdition;
        setActor({});
        return {};
    });
    if (!entered)
        return entered;
    if (!database().isReadOnly()) {
        const Status inspected = database().transact([&]() -> Status {
            Inspection(database(), today()).catchUp();
            return {};
        });
        if (!inspected)
            return inspected;
    }
    return actAs(options);
}

Status OpenOffice::actAs(const Options& options)
{
    if (isLoginRequired()) {
        if (!options.actor.isEmpty() && options.password)
            return signIn(options.actor, *options.password);
        if (options.signInLater)
            return {};
        return tl::unexpected(Error{.code = ErrorCode::Forbidden,
            .rule = u"U4"_s,
            .message = QCoreApplication::translate(
                "Office", "People sign in to this file: say who you are, and give the password.")});
    }
    if (!options.actor.isEmpty())
        return signIn(options.actor, {});
    const Result<QString> only = onlyActor();
    if (only)
        setActor(*only);
    return only || options.signInLater ? Status() : tl::unexpected(only.error());
}

Result<QString> OpenOffice::onlyActor() const
{
    return m_file->database().read([&]() -> Result<QString> {
        const std::vector<Account> active = AccountStore(m_file->database()).active(today());
        if (active.size() == 1)
            return active.front().login;
        return failure(ErrorCode::Forbidden,
            QCoreApplication::translate("Office", "This file has several accounts: say which one you are."));
    });
}

void OpenOffice::setActor(const QString& login)
{
    m_register = std::make_unique<Register>(database(), m_clock, login);
}

bool OpenOffice::isLoginRequired() const
{
    const auto required = m_file->database().read(
        [&]() -> Result<bool> { return AccountStore(m_file->database()).isLoginRequired(); });
    return !required || *required;
}

Status OpenOffice::signIn(const QString& login, const QString& password)
{
    if (isLoginRequired()) {
        Result<SignInTry> attempt = accounts().beginSignIn(login);
        if (!attempt)
            return tl::unexpected(attempt.error());
        attempt->check(password);
        return finishSignIn(*attempt);
    }
    const std::optional<Account> known = account(login);
    if (!known)
        return failure(ErrorCode::Forbidden,
            QCoreApplication::translate("Office", "There is no account “%1” in this file.").arg(login));
    if (!known->isActiveOn(today()))
        return failure(ErrorCode::Forbidden,
            QCoreApplication::translate("Office", "The access of “%1” has ended.").arg(login));
    setActor(login);
    return {};
}

Status OpenOffice::finishSignIn(const SignInTry& checked)
{
    const Result<Account> signedIn = accounts().finishSignIn(checked);
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    setActor(signedIn->login);
    return {};
}

Office OpenOffice::office() const
{
    const auto found = m_file->database().read([&]() -> Result<Office> {
        const std::optional<Record> office = RecordStore(m_file->database()).single(recordType<Office>());
        return office ? office->as<Office>() : Office();
    });
    return found ? *found : Office();
}

std::optional<Account> OpenOffice::account(const QString& login) const
{
    const auto found = m_file->database().read([&]() -> Result<std::optional<Record>> {
        return RecordStore(m_file->database()).findByKey(recordType<Account>(), login);
    });
    return found && *found ? std::optional<Account>((*found)->as<Account>()) : std::nullopt;
}

std::optional<Account> OpenOffice::account() const
{
    return account(m_register->actor());
}

QString OpenOffice::nameOfActor(const QString& login) const
{
    const std::optional<Account> found = account(login);
    return found && !found->name.isEmpty() ? found->name.text() : login;
}

std::optional<Edition> OpenOffice::edition() const
{
    return RecordService(*m_register).find<Edition>(m_edition);
}

} // namespace sijill
