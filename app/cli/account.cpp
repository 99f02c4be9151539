#include "app/cli/cli.h"
#include "app/cli/terminal.h"
#include "core/base/format.h"
#include "core/services/account_service.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct AccountOptions {
    std::string login;
    std::string nameAr;
    std::string nameFr;
    std::string nameEn;
    std::string role = "clerk";
    std::string turned;
    int minutes = 0;
};

/// The account by its login; prints why not.
std::optional<Account> accountCalled(Cli& cli, OpenOffice& office, const std::string& login)
{
    for (const AccountStanding& standing : office.accounts().standings()) {
        if (standing.account.login == fromStd(login))
            return standing.account;
    }
    cli.fail(Refused,
        QCoreApplication::translate("Office", "There is no account “%1” in this file.").arg(fromStd(login)));
    return std::nullopt;
}

std::optional<AccountRole> roleCalled(Cli& cli, const std::string& code)
{
    if (const Choice* role = findChoice(kAccountRoles, QStringView(fromStd(code))))
        return AccountRole(role->value);
    QStringList codes;
    for (const Choice& role : kAccountRoles)
        codes << QString::fromLatin1(role.code);
    cli.fail(WrongUsage,
        QCoreApplication::translate("Cli", "“%1” is not a role. Roles: %2")
            .arg(fromStd(code), Format().enumerated(codes)));
    return std::nullopt;
}

void tell(Cli& cli, const Account& account, const Status& done)
{
    if (!done)
        return cli.fail(done.error(), account.login);
    cli.print({{u"login"_s, account.login}, {u"done"_s, true}}, account.login);
}

QJsonObject jsonOf(const AccountStanding& standing)
{
    return {{u"login"_s, standing.account.login},
        {u"role"_s, choiceCode(kAccountRoles, int(standing.account.role))},
        {u"name"_s, standing.account.name.text()}, {u"active"_s, standing.isActive},
        {u"has_password"_s, standing.hasPassword}, {u"weak_hash"_s, standing.isWeak},
        {u"signed_in_at"_s,
            standing.signedInAt.isValid() ? QJsonValue(standing.signedInAt.toString(Qt::ISODateWithMs))
                                          : QJsonValue()}};
}

void runList(Cli& cli)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    QJsonArray rows;
    QStringList lines;
    const Format format;
    for (const AccountStanding& standing : office->accounts().standings()) {
        rows.append(jsonOf(standing));
        const QString access = !standing.isActive ? QCoreApplication::translate("Cli", "access ended")
            : standing.hasPassword                ? QCoreApplication::translate("Cli", "signs in")
                                                  : QCoreApplication::translate("Cli", "no password");
        lines << QStringList{standing.account.login, standing.account.name.text(),
            choiceLabel(kAccountRoles, int(standing.account.role)), access,
            standing.signedInAt.isValid() ? Format::withoutMarks(format.dateTime(standing.signedInAt))
                                          : QString()}
                     .join(u'\t');
    }
    cli.print({{u"login_required"_s, office->isLoginRequired()}, {u"rows"_s, rows}}, lines.join(u'\n'));
}

void runAdd(Cli& cli, const AccountOptions& options)
{
    const std::optional<AccountRole> role = roleCalled(cli, options.role);
    const std::unique_ptr<OpenOffice> office = role ? cli.open() : nullptr;
    if (!office)
        return;
    Account account{.login = fromStd(options.login), .role = *role};
    account.name = {{u"ar"_s, fromStd(options.nameAr)}, {u"fr"_s, fromStd(options.nameFr)},
        {u"en"_s, fromStd(options.nameEn)}};
    if (account.name.isEmpty())
        account.name.set(u"fr"_s, account.login);
    const Result<Account> saved = office->records().save(account);
    tell(cli, account, saved ? Status() : tl::unexpected(saved.error()));
}

void runRole(Cli& cli, const AccountOptions& options)
{
    const std::optional<AccountRole> role = roleCalled(cli, options.role);
    const std::unique_ptr<OpenOffice> office = role ? cli.open() : nullptr;
    std::optional<Account> account =
        office ? accountCalled(cli, *office, options.login) : std::optional<Account>();
    if (!account)
        return;
    account->role = *role;
    const Result<Account> saved = office->records().save(*account);
    tell(cli, *account, saved ? Status() : tl::unexpected(saved.error()));
}

/// From SIJILL_NEW_PASSWORD_FILE, or typed twice.
std::optional<QString> newPassword(Cli& cli)
{
    if (const auto line = lineOfFileNamedBy("SIJILL_NEW_PASSWORD_FILE"))
        return line;
    const auto first = askHidden(QCoreApplication::translate("Cli", "New password: "));
    const auto again = first ? askHidden(QCoreApplication::translate("Cli", "Once more: ")) : std::nullopt;
    if (first && again == first)
        return first;
    cli.fail(Refused,
        first ? QCoreApplication::translate("Accounts", "The two passwords are not the same.")
              : QCoreApplication::translate("Cli",
                  "No new password was given. Name a file with SIJILL_NEW_PASSWORD_FILE, or call from a "
                  "terminal."));
    return std::nullopt;
}

void runPassword(Cli& cli, const AccountOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    const std::optional<Account> account = office ? accountCalled(cli, *office, options.login) : std::nullopt;
    const std::optional<QString> password = account ? newPassword(cli) : std::nullopt;
    if (password)
        tell(cli, *account, office->accounts().setPassword(account->id, *password));
}

void runActive(Cli& cli, const AccountOptions& options, bool isActive)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    const std::optional<Account> account = office ? accountCalled(cli, *office, options.login) : std::nullopt;
    if (account)
        tell(cli, *account, office->accounts().setActive(account->id, isActive));
}

void runLogin(Cli& cli, const AccountOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    const Status done = office->accounts().requireLogin(options.turned == "on");
    if (!done)
        return cli.fail(done.error());
    cli.print({{u"login_required"_s, options.turned == "on"}}, fromStd(options.turned));
}

void runIdle(Cli& cli, const AccountOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    Office changed = office->office();
    changed.idleMinutes = options.minutes;
    const Result<Office> saved = office->records().save(changed);
    if (!saved)
        return cli.fail(saved.error());
    cli.print({{u"idle_minutes"_s, saved->idleMinutes}}, QString::number(saved->idleMinutes));
}

void addAddVerb(CLI::App& verb, Cli& cli, const std::shared_ptr<AccountOptions>& options)
{
    CLI::App* add = verb.add_subcommand(
        "add", QT_TRANSLATE_NOOP("Help", "Add an account; give it a password afterwards"));
    add->add_option("login", options->login, QT_TRANSLATE_NOOP("Help", "Short login name"))->required();
    add->add_option("--name-ar", options->nameAr, QT_TRANSLATE_NOOP("Help", "Name in Arabic"));
    add->add_option("--name-fr", options->nameFr, QT_TRANSLATE_NOOP("Help", "… in French"));
    add->add_option("--name-en", options->nameEn, QT_TRANSLATE_NOOP("Help", "… in English"));
    add->add_option("--role", options->role,
        QT_TRANSLATE_NOOP("Help", "clerk, reviewer, secretary, officer, administrator, read_only"));
    add->callback([options, &cli] { runAdd(cli, *options); });
}

} // namespace

void addAccountVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<AccountOptions>();
    CLI::App* verb = app.add_subcommand(
        "account", QT_TRANSLATE_NOOP("Help", "Who uses the file: accounts, roles, passwords, login"));
    verb->require_subcommand(1);
    verb->fallthrough();
    verb->add_subcommand("list", QT_TRANSLATE_NOOP("Help", "Every account"))->callback([&cli] {
        runList(cli);
    });
    addAddVerb(*verb, cli, options);
    const auto sub = [&](const char* name, const char* what, auto run) {
        CLI::App* added = verb->add_subcommand(name, what);
        added->add_option("login", options->login, QT_TRANSLATE_NOOP("Help", "Login of the account"))
            ->required();
        added->callback([options, &cli, run] { run(cli, *options); });
        return added;
    };
    sub("role", QT_TRANSLATE_NOOP("Help", "Change the role of an account"), runRole)
        ->add_option("role", options->role,
            QT_TRANSLATE_NOOP("Help", "clerk, reviewer, secretary, officer, administrator, read_only"))
        ->required();
    sub("password", QT_TRANSLATE_NOOP("Help", "Set a password: SIJILL_NEW_PASSWORD_FILE or typed twice"),
        runPassword);
    sub("disable", QT_TRANSLATE_NOOP("Help", "End the access of an account today"),
        [](Cli& c, const AccountOptions& o) { runActive(c, o, false); });
    sub("enable", QT_TRANSLATE_NOOP("Help", "Open the access of an account again"),
        [](Cli& c, const AccountOptions& o) { runActive(c, o, true); });
    CLI::App* login =
        verb->add_subcommand("login", QT_TRANSLATE_NOOP("Help", "Whether people sign in to this file"));
    login->add_option("turned", options->turned, QT_TRANSLATE_NOOP("Help", "on or off"))
        ->required()
        ->check(CLI::IsMember({"on", "off"}));
    login->callback([options, &cli] { runLogin(cli, *options); });
    CLI::App* idle = verb->add_subcommand(
        "idle", QT_TRANSLATE_NOOP("Help", "Minutes without work after which the window locks"));
    idle->add_option("minutes", options->minutes, QT_TRANSLATE_NOOP("Help", "0: never"))->required();
    idle->callback([options, &cli] { runIdle(cli, *options); });
}

} // namespace sijill
