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

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

void runNew(Cli& cli, const NewOptions& options)
{
    const Choice* kind = findChoice(kOfficeKinds, QStringView(fromStd(options.kind)));
    if (!kind)
        return cli.fail(WrongUsage, tr("“%1” is not a kind of office.").arg(fromStd(options.kind)));
    NewOffice answers;
    answers.number = options.number;
    answers.names = {{u"ar"_s, fromStd(options.nameAr)}, {u"fr"_s, fromStd(options.nameFr)},
        {u"en"_s, fromStd(options.nameEn)}};
    answers.kind = OfficeKind(kind->value);
    answers.territoryCode = fromStd(options.territory);
    answers.languages = fromStd(options.languages).split(u',', Qt::SkipEmptyParts);
    answers.login = fromStd(options.login);
    if (answers.names.isEmpty())
        return cli.fail(WrongUsage, tr("Give the office a name: --name-ar or --name-fr."));
    SystemClock clock;
    if (!cli.today.empty())
        clock.setWorkingDay(QDate::fromString(fromStd(cli.today), Qt::ISODate));
    const std::string path = options.out.empty() ? cli.file : options.out;
    if (path.empty())
        return cli.fail(WrongUsage, tr("Say where the file is to be: --out F."));
    if (const Status made = createOffice(fromStd(path), answers, clock); !made)
        return cli.fail(made.error());
    cli.print({{u"file"_s, fromStd(path)}}, fromStd(path));
}

} // namespace

void addNewVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<NewOptions>();
    CLI::App* verb =
        app.add_subcommand("new", "Create an office file with the code lists that the program brings");
    verb->add_option("--out", options->out, "File to make; default: --file");
    verb->add_option("--name-ar", options->nameAr, "Name of the office in Arabic");
    verb->add_option("--name-fr", options->nameFr, "… in French");
    verb->add_option("--name-en", options->nameEn, "… in English");
    verb->add_option(
        "--kind", options->kind, "provincial_council, commune, prefecture, ministry_service, association");
    verb->add_option("--territory", options->territory, "Code of its province: 05.301");
    verb->add_option("--languages", options->languages, "Working languages in order: ar,fr");
    verb->add_option("--login", options->login, "Login of the first account");
    verb->add_option("--number", options->number, "Office number, 1…8191");
    verb->callback([options, &cli] { runNew(cli, *options); });
}

} // namespace sijill
