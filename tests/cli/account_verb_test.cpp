#include "tests/support/console.h"

#include <QJsonArray>

using namespace sijill;
using namespace sijill::test;

namespace {

/// The command line with passwords given as scripts do.
class GuardedConsole {
public:
    Answer call(const QStringList& words, const QString& password = {}, const QString& next = {}) const
    {
        QProcessEnvironment environment = Console::systemEnvironment();
        environment.insert(u"SIJILL_PASSWORD_FILE"_s, kept(u"password"_s, password));
        environment.insert(u"SIJILL_NEW_PASSWORD_FILE"_s, kept(u"next"_s, next));
        return m_console.call(words, environment);
    }
    QString self() const
    {
        return m_console.ask({u"account"_s, u"list"_s})["rows"_L1][0]["login"_L1].toString();
    }

private:
    QString kept(const QString& name, const QString& text) const
    {
        if (text.isEmpty())
            return {};
        m_console.write(name, text.toUtf8() + '\n');
        return m_console.path(name);
    }

    Console m_console;
};

const QString kOwn = u"my own long sentence"_s;
const QString kTheirs = u"another long sentence"_s;

} // namespace

TEST_CASE("the command line asks for a name and a password once login is on", "[cli][accounts][slow]")
{
    const GuardedConsole console;
    const QString self = console.self();
    CHECK(console.call({u"account"_s, u"login"_s, u"on"_s}).exitCode == 1); // No password yet: U5.
    REQUIRE(console.call({u"account"_s, u"password"_s, self}, {}, kOwn).exitCode == 0);
    REQUIRE(console.call({u"account"_s, u"login"_s, u"on"_s}).exitCode == 0);
    const Answer nobody = console.call({u"list"_s, u"partners"_s});
    CHECK(nobody.exitCode == 1);
    CHECK(nobody.errors.startsWith(u"U4"_s));
    CHECK(console.call({u"--as"_s, self, u"list"_s, u"partners"_s}, u"a wrong password"_s).exitCode == 1);
    const Answer right = console.call({u"--as"_s, self, u"account"_s, u"list"_s, u"--json"_s}, kOwn);
    CHECK(right.exitCode == 0);
    CHECK_FALSE(right.output.contains(u"argon2"_s));
}

TEST_CASE("a clerk at the command line does not release an instalment", "[cli][accounts][slow]")
{
    const GuardedConsole console;
    const QString self = console.self();
    REQUIRE(console.call({u"account"_s, u"password"_s, self}, {}, kOwn).exitCode == 0);
    REQUIRE(console.call({u"account"_s, u"login"_s, u"on"_s}).exitCode == 0);
    const auto asSelf = [&](const QStringList& words, const QString& next = {}) {
        return console.call(QStringList{u"--as"_s, self} + words, kOwn, next);
    };
    REQUIRE(asSelf({u"account"_s, u"add"_s, u"karim"_s, u"--role"_s, u"clerk"_s}).exitCode == 0);
    REQUIRE(asSelf({u"account"_s, u"password"_s, u"karim"_s}, kTheirs).exitCode == 0);
    const QStringList release{u"--as"_s, u"karim"_s, u"do"_s, u"instalment.release"_s, u"AW2-2023/001"_s,
        u"--row"_s, u"1"_s, u"--document"_s, u"OP-1"_s};
    const Answer refused = console.call(release, kTheirs);
    CHECK(refused.exitCode == 1);
    CHECK(refused.errors.contains(u"U1"_s));
    REQUIRE(asSelf({u"account"_s, u"disable"_s, u"karim"_s}).exitCode == 0);
    CHECK(console.call(release, kTheirs).errors.contains(u"U4"_s));
}
