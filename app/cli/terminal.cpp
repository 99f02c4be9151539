#include "app/cli/terminal.h"

#include <QFile>

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace sijill {
namespace {

/// Keeps the terminal from showing what is typed, as long as it lives.
class Silence {
public:
#ifdef Q_OS_WIN
    Silence()
    {
        GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &m_before);
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Silence()
    {
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
    }
    static bool isPossible()
    {
        return _isatty(0) != 0;
    }

private:
    DWORD m_before = 0;
#else
    Silence()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    static bool isPossible()
    {
        return isatty(STDIN_FILENO) != 0;
    }

private:
    termios m_before{};
#endif

public:
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
};

} // namespace

std::optional<QString> askHidden(const QString& question)
{
    if (!Silence::isPossible())
        return std::nullopt;
    std::fputs(question.toUtf8().constData(), stderr);
    std::string line;
    {
        const Silence silence;
        std::getline(std::cin, line);
    }
    std::fputc('\n', stderr);
    return QString::fromStdString(line);
}

std::optional<QString> lineOfFileNamedBy(const char* variable)
{
    const QString name = qEnvironmentVariable(variable);
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace sijill
