#include "app/cli/cli.h"
#include "app/cli/help_text.h"
#include "core/base/language.h"
#include "ui/charts/chart_painter.h"

#include <QApplication>

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace sijill {
namespace {

constexpr AddVerb kVerbs[] = {addNewVerb, addFiguresVerb, addListVerb, addShowVerb, addSearchVerb,
    addTemplateVerb, addImportVerb, addExportVerb, addCheckVerb, addDoVerb, addVoidVerbs, addTakeOverVerb,
    addUndoVerbs, addJournalVerb, addBackupVerbs, addDemoVerb, addReportVerb, addAccountVerb, addMapVerbs,
    addPaperVerb, addPaperTemplateVerb, addAttachVerbs, addAllocateVerb, addPartnerVerb, addCallVerbs,
    addReviewVerb, addRankingVerb, addSelectionVerb, addSessionVerb, addDeliberationVerb};

void declareGlobals(CLI::App& app, Cli& cli)
{
    app.add_option("--file,-f", cli.file, QT_TRANSLATE_NOOP("Help", "Office file (.sijill)"));
    app.add_option("--lang", cli.language, QT_TRANSLATE_NOOP("Help", "Language of messages: ar, fr or en"))
        ->check(CLI::IsMember({"ar", "fr", "en"}));
    app.add_option("--as", cli.account,
        QT_TRANSLATE_NOOP("Help",
            "Account that acts, by its login; its password comes from SIJILL_PASSWORD_FILE or the terminal"));
    app.add_option("--today", cli.today, QT_TRANSLATE_NOOP("Help", "Working day, 2024-01-15"));
    app.add_flag("--json", cli.json, QT_TRANSLATE_NOOP("Help", "Print one JSON object"));
    app.set_version_flag(
        "--version", "sijill-cli " SIJILL_VERSION, QT_TRANSLATE_NOOP("Help", "Print the version and stop"));
    app.require_subcommand(1);
    app.fallthrough(); // Global options are accepted after the verb too.
}

/// Papers and maps have charts and fonts, which need a QApplication; every other verb starts without.
bool isForPapers(int argc, char* argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const std::string_view word) {
        return word == "report" || word == "paper" || word == "map" || word == "packet";
    });
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
    CLI::App app(
        QT_TRANSLATE_NOOP("Help", "Sijill: the register of public-works programmes, from the command line"));
    declareGlobals(app, cli);
    LanguageSwitch language;
    const QString asked = languageAskedFor(argc, argv);
    language.use(kLanguages.contains(asked) ? asked : LanguageSwitch::ofSystem());
    for (const AddVerb add : kVerbs)
        add(app, cli);
    translateHelp(app);
    translateMistakes(app);
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
