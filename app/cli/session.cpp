#include "app/cli/council_acts.h"
#include "app/cli/session_check.h"
#include "app/cli/session_packet.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace sijill {

void addSessionVerb(CLI::App& app, Cli& cli)
{
    auto session = std::make_shared<std::string>();
    CLI::App* verb = app.add_subcommand(
        "session", QT_TRANSLATE_NOOP("Help", "Sessions of the council: check, convene, vote"));
    verb->require_subcommand(1);
    verb->fallthrough();
    CLI::App* check = verb->add_subcommand(
        "check", QT_TRANSLATE_NOOP("Help", "Say why a session, a sitting or a vote would be invalid"));
    check->add_option("session", *session, QT_TRANSLATE_NOOP("Help", "Code of the session"))->required();
    check->callback([session, &cli] { runSessionCheck(cli, *session); });
    addConvene(*verb, cli);
    addVote(*verb, cli);
    addPacket(*verb, cli);
}

} // namespace sijill
