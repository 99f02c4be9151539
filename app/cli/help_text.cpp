#include "app/cli/help_text.h"

#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <string_view>

namespace sijill {
namespace {

std::string words(const std::string& english)
{
    return QCoreApplication::translate("Help", english.c_str()).toStdString();
}

void translateTree(CLI::App& app)
{
    app.get_help_ptr()->description(QT_TRANSLATE_NOOP("Help", "Print this help and stop"));
    app.description(words(app.get_description()));
    for (CLI::Option* option : app.get_options()) {
        option->description(words(option->get_description()));
        option->group(words(option->get_group()));
    }
    for (CLI::App* verb : app.get_subcommands({})) {
        verb->group(words(verb->get_group()));
        translateTree(*verb);
    }
}

QString sentenceFor(const CLI::Error& error)
{
    const QString said = QString::fromStdString(error.what());
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        return QCoreApplication::translate("Help", "Not expected here: %1").arg(said.section(u": "_s, 1));
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return QCoreApplication::translate("Help", "Missing: %1")
            .arg(said.startsWith(u"A subcommand"_s) ? QCoreApplication::translate("Help", "a verb")
                                                    : said.section(u' ', 0, 0));
    //: %1 is what the reader of the command line found, in English: an option, its value, what was expected.
    return QCoreApplication::translate("Help", "The command line was not understood: %1").arg(said);
}

} // namespace

QString languageAskedFor(int argc, char* argv[])
{
    constexpr std::string_view option = "--lang";
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == option && i + 1 < argc)
            return QString::fromUtf8(argv[i + 1]);
        if (word.starts_with("--lang="))
            return QString::fromUtf8(argv[i] + option.size() + 1);
    }
    return {};
}

void translateHelp(CLI::App& app)
{
    // What the library says by itself.
    static constexpr const char* kLabels[] = {QT_TRANSLATE_NOOP("Help", "Usage"),
        QT_TRANSLATE_NOOP("Help", "OPTIONS"), QT_TRANSLATE_NOOP("Help", "SUBCOMMAND"),
        QT_TRANSLATE_NOOP("Help", "SUBCOMMANDS"), QT_TRANSLATE_NOOP("Help", "Positionals"),
        QT_TRANSLATE_NOOP("Help", "TEXT"), QT_TRANSLATE_NOOP("Help", "INT"),
        QT_TRANSLATE_NOOP("Help", "REQUIRED"), QT_TRANSLATE_NOOP("Help", "Options"),
        QT_TRANSLATE_NOOP("Help", "Subcommands")};
    for (const char* label : kLabels)
        app.get_formatter()->label(label, words(label));
    translateTree(app);
}

void translateMistakes(CLI::App& app)
{
    app.failure_message([](const CLI::App*, const CLI::Error& error) {
        return u"%1\n%2\n"_s
            .arg(sentenceFor(error),
                QCoreApplication::translate("Help", "--help lists the verbs and their options."))
            .toStdString();
    });
}

} // namespace sijill
