#include "core/base/language.h"
#include "tests/bench/import_case.h"
#include "tests/bench/ranking_case.h"
#include "tests/bench/window_cases.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace sijill::bench {
namespace {

/// Registers are made once a schema and kept beside the program.
QString officeFile(const QString& folder, Size size)
{
    const QString schema = QString::number(QDir(u":/sql/migrations/sqlite"_s).count());
    const QString path = u"%1/%2-%3.sijill"_s.arg(folder, nameOf(size), schema);
    if (!QFile::exists(path)) {
        std::printf("Making the register of size %s\n", qPrintable(nameOf(size)));
        const QString draft = path + u".part"_s;
        QFile::remove(draft);
        if (const Status built = buildOffice(draft, size); !built) {
            std::fprintf(
                stderr, "%s\n%s\n", qPrintable(built.error().message), qPrintable(built.error().detail));
            std::exit(3);
        }
        QFile::rename(draft, path);
    }
    return path;
}

/// Kilobytes by their name in /proc/self/status: VmRSS now, VmHWM at most.
QString memory(const QByteArray& name)
{
    QFile status(u"/proc/self/status"_s);
    (void)status.open(QIODevice::ReadOnly);
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return QString::fromLatin1(line.mid(name.size() + 1).simplified().split(' ').first());
    }
    return u"0"_s;
}

/// What a process of its own says when it has done `task` with a copy of the file.
QStringList answerOf(const QString& task, const QString& file, const QString& folder)
{
    const QString copy = folder + u"/process.sijill"_s;
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(copy + QLatin1StringView(suffix));
    QFile::copy(file, copy);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {task, copy});
    process.waitForReadyRead(600'000);
    const QString answer = QString::fromLatin1(process.readLine()).trimmed();
    process.waitForFinished();
    return answer.split(u' ');
}

void measureProcesses(const QString& file, const QString& folder, Size size, int rounds, Results& results)
{
    for (int round = 0; round < rounds; ++round)
        results.add(u"start-up to the first usable page"_s,
            {timed([&] { answerOf(u"start"_s, file, folder); }).wall}, std::nullopt,
            {size == Size::S ? 1000.0 : 0.0, 0});
    const QStringList answer = answerOf(u"walk"_s, file, folder);
    results.add(u"memory after every page, MB"_s, {answer.value(0).toDouble() / 1024}, std::nullopt,
        {size == Size::L ? 250.0 : 0.0, 0});
    results.add(u"memory at most, MB"_s, {answer.value(1).toDouble() / 1024}, std::nullopt, {});
}

void measure(Size size, const QString& only)
{
    const QString folder = QCoreApplication::applicationDirPath() + u"/registers"_s;
    QDir().mkpath(folder);
    const QString file = officeFile(folder, size);
    const QTemporaryDir scratch(folder + u"/run-XXXXXX"_s);
    Results results(size);
    const int rounds = size == Size::L ? 3 : 5;
    if (only.isEmpty() || only == "process"_L1)
        measureProcesses(file, scratch.path(), size, rounds, results);
    if (only.isEmpty() || only == "window"_L1)
        measureWindow(file, scratch.path(), size, rounds, results);
    if (only.isEmpty() || only == "import"_L1)
        measureImport(file, scratch.path(), results);
    if (only.isEmpty() || only == "ranking"_L1)
        measureRanking(file, scratch.path(), results);
    results.print();
}

int run(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sijill"_s);
    QApplication::setOrganizationName(u"sijill-bench"_s);
    const QTemporaryDir own;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, own.path());
    qputenv("XDG_DATA_HOME", own.path().toLocal8Bit());
    const QStringList arguments = QApplication::arguments();
    const QString task = arguments.value(1, u"S"_s);
    if (task == "start"_L1 || task == "walk"_L1) {
        task == "start"_L1 ? startUp(arguments.value(2)) : walkThrough(arguments.value(2));
        std::printf("%s %s\n", qPrintable(memory("VmRSS")), qPrintable(memory("VmHWM")));
        std::fflush(stdout);
        std::_Exit(0);
    }
    for (const Size size : {Size::S, Size::M, Size::L}) {
        if (task == nameOf(size))
            measure(size, arguments.value(2));
    }
    return 0;
}

} // namespace
} // namespace sijill::bench

int main(int argc, char* argv[])
{
    return sijill::bench::run(argc, argv);
}
