#include "core/services/open_office.h"

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
    return database().read([&]() -> Status {
        const RecordStore records(database());
        const std::optional<Record> office = records.single(recordType<Office>());
        if (!office)
            return failure(ErrorCode::File,
                QCoreApplication::translate(
                    "Office", "This file has no office in it: its setting up was interrupted."));
        QString actor = options.actor;
        if (actor.isEmpty()) {
            const std::optional<Record> only = records.single(recordType<Account>());
            if (!only)
                return failure(ErrorCode::Forbidden,
                    QCoreApplication::translate(
                        "Office", "This file has several accounts: say which one you are."));
            actor = only->as<Account>().login;
        } else if (records.idByKey(recordType<Account>(), actor) == 0) {
            return failure(ErrorCode::Forbidden,
                QCoreApplication::translate("Office", "There is no account “%1” in this file.").arg(actor));
        }
        m_clock.setWorkingDay(options.today.isValid() ? options.today : office->as<Office>().workingDay);
        m_edition = office->as<Office>().currentEdition;
        m_register = std::make_unique<Register>(database(), m_clock, actor);
        return {};
    });
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
