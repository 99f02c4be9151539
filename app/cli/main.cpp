#include "app/cli/cli.h"
#include "core/base/language.h"
#include "ui/charts/chart_painter.h"

#include <QApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

namespace sijill {
namespace {

constexpr AddVerb kVerbs[] = {addNewVerb, addFiguresVerb, addListVerb, addShowVerb, addSearchVerb,
    addTemplateVerb, addImportVerb, addExportVerb, addCheckVerb, addDoVerb, addUndoVerbs, addJournalVerb,
    addBackupVerbs, addDemoVerb, addReportVerb, addPaperTemplateVerb};

void declareGlobals(CLI::App& app, Cli& cli)
{
    app.add_option("--file,-f", cli.file, "Office file (.sijill)");
    app.add_option("--lang", cli.language, "Language of messages: ar, fr or en")
        ->check(CLI::IsMember({"ar", "fr", "en"}));
    app.add_option("--as", cli.account, "Account that acts, by its login");
    app.add_option("--today", cli.today, "Working day, 2024-01-15");
    app.add_flag("--json", cli.json, "Print one JSON object");
    app.set_version_flag("--version", "sijill-cli " SIJILL_VERSION);
    app.require_subcommand(1);
    app.fallthrough(); // Global options are accepted after the verb too.
}

/// Papers have charts and fonts, which need a QApplication; every other verb starts without.
bool isForPapers(int argc, char* argv[])
{
    return std::any_of(
        argv + 1, argv + argc, [](const char* word) { return std::string_view(word) == "report"; });
}

std::unique_ptr<QCoreApplication> makeApplication(bool forPapers, int& argc, char* argv[])
{
    if (!forPapers)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // No display is asked for, and none is needed.
    return std::make_unique<QApplication>(argc, argv);
}

int run(int argc, char* argv[])
{
    int nameOnly = 1; // Qt would take the report's --session for its own.
    const std::unique_ptr<QCoreApplication> application =
        makeApplication(isForPapers(argc, argv), nameOnly, argv);
    QCoreApplication::setApplicationName(u"sijill-cli"_s);
    const ChartPainter painter;
    Cli cli;
    if (qobject_cast<QApplication*>(application.get()))
        cli.painter = &painter;
    CLI::App app("Sijill: the register of public-works programmes, from the command line");
    declareGlobals(app, cli);
    LanguageSwitch language;
    language.use(LanguageSwitch::ofSystem());
    app.parse_complete_callback([&] {
        if (!cli.language.empty())
            language.use(fromStd(cli.language));
    });
    for (const AddVerb add : kVerbs)
        add(app, cli);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : WrongUsage;
    }
    return cli.exitCode();
}

} // namespace
} // namespace sijill

int main(int argc, char* argv[])
{
    return sijill::run(argc, argv);
}
