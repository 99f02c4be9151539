#pragma once

namespace CLI {
class App;
}

namespace sijill {

class Cli;

/// Adds "motive-letters" under `report`: one file for each partner, in one go.
void addMotiveLetters(CLI::App& report, Cli& cli);

} // namespace sijill
