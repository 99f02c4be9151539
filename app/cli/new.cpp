#include "app/cli/cli.h"
#include "core/exchange/office_setup.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace sijill {
namespace {

struct NewOptions {
    std::string out;
    std::string nameAr;
    std::string nameFr;
    std::string nameEn;
    std::string kind = "provincial_council";
    std::string territory;
    std::string languages = "ar,fr";
    std::string login = "clerk";
    int number = 1;
};

void runNew(Cli& cli, const NewOptions& options)
{
    const Choice* kind = findChoice(kOfficeKinds, QStringView(fromStd(options.kind)));
    if (!kind)
        return cli.fail(WrongUsage,
            QCoreApplication::translate("Cli", "“%1” is not a kind of office.").arg(fromStd(options.kind)));
    NewOffice answers;
    answers.number = options.number;
    answers.names = {{u"ar"_s, fromStd(options.nameAr)}, {u"fr"_s, fromStd(options.nameFr)},
        {u"en"_s, fromStd(options.nameEn)}};
    answers.kind = OfficeKind(kind->value);
    answers.territoryCode = fromStd(options.territory);
    answers.languages = fromStd(options.languages).split(u',', Qt::SkipEmptyParts);
    answers.login = fromStd(options.login);
    if (answers.names.isEmpty())
        return cli.fail(WrongUsage,
            QCoreApplication::translate("Cli", "Give the office a name: --name-ar or --name-fr."));
    SystemClock clock;
    if (!cli.today.empty())
        clock.setWorkingDay(QDate::fromString(fromStd(cli.today), Qt::ISODate));
    const std::string path = options.out.empty() ? cli.file : options.out;
    if (path.empty())
        return cli.fail(
            WrongUsage, QCoreApplication::translate("Cli", "Say where the file is to be: --out F."));
    if (const Status made = createOffice(fromStd(path), answers, clock); !made)
        return cli.fail(made.error());
    cli.print({{u"file"_s, fromStd(path)}}, fromStd(path));
}

} // namespace

void addNewVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<NewOptions>();
    CLI::App* verb = app.add_subcommand("new",
        QT_TRANSLATE_NOOP("Help", "Create an office file with the code lists that the program brings"));
    verb->add_option("--out", options->out, QT_TRANSLATE_NOOP("Help", "File to make; default: --file"));
    verb->add_option("--name-ar", options->nameAr, QT_TRANSLATE_NOOP("Help", "Name of the office in Arabic"));
    verb->add_option("--name-fr", options->nameFr, QT_TRANSLATE_NOOP("Help", "… in French"));
    verb->add_option("--name-en", options->nameEn, QT_TRANSLATE_NOOP("Help", "… in English"));
    verb->add_option("--kind", options->kind,
        QT_TRANSLATE_NOOP("Help", "provincial_council, commune, prefecture, ministry_service, association"));
    verb->add_option(
        "--territory", options->territory, QT_TRANSLATE_NOOP("Help", "Code of its province: 05.301"));
    verb->add_option(
        "--languages", options->languages, QT_TRANSLATE_NOOP("Help", "Working languages in order: ar,fr"));
    verb->add_option("--login", options->login, QT_TRANSLATE_NOOP("Help", "Login of the first account"));
    verb->add_option("--number", options->number, QT_TRANSLATE_NOOP("Help", "Office number, 1…8191"));
    verb->callback([options, &cli] { runNew(cli, *options); });
}

} // namespace sijill
