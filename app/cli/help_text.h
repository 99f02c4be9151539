#pragma once

#include <QString>

namespace CLI {
class App;
}

namespace sijill {

/// The language that a command line asks for with --lang, empty without. Read ahead of everything else,
/// because help is printed while the rest is still being read.
QString languageAskedFor(int argc, char* argv[]);

/// Puts the help of a command, its verbs and all their options into the language of now. The descriptions are
/// English texts marked with QT_TRANSLATE_NOOP("Help", …) where they stand.
void translateHelp(CLI::App& app);

/// What a mistake in the command line is answered with, in the language of now.
void translateMistakes(CLI::App& app);

} // namespace sijill
