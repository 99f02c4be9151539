#include "core/exchange/demo/demonstration.h"

#include "app/cli/cli.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace sijill {
namespace {

struct DemoOptions {
    std::string name;
    std::string out;
};

void runDemo(Cli& cli, const DemoOptions& options)
{
    if (const Status built = buildDemonstration(fromStd(options.name), fromStd(options.out)); !built)
        return cli.fail(built.error());
    cli.print({{u"file"_s, fromStd(options.out)}}, fromStd(options.out));
}

} // namespace

void addDemoVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<DemoOptions>();
    CLI::App* verb = app.add_subcommand("demo",
        QT_TRANSLATE_NOOP("Help",
            "Write the file of a demonstration office, with invented people and a working day of its own"));
    verb->add_option("name", options->name, QT_TRANSLATE_NOOP("Help", "Name of the demonstration: khenifra"))
        ->required();
    verb->add_option("--out", options->out, QT_TRANSLATE_NOOP("Help", "File to make; it must not exist"))
        ->required();
    verb->callback([options, &cli] { runDemo(cli, *options); });
}

} // namespace sijill
