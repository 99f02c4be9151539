#include "tests/support/console.h"

#include "tests/support/test_window.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace sijill::test {

QJsonObject Answer::json() const
{
    INFO(errors.toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(output.toUtf8());
    REQUIRE(document.isObject());
    return document.object();
}

Console::Console()
{
    REQUIRE(QFile::copy(demonstrationFile(), path()));
}

Answer Console::callBare(const QStringList& words, const QProcessEnvironment& environment) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(SIJILL_CLI), words);
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Answer Console::call(const QStringList& words, const QProcessEnvironment& environment) const
{
    return callBare(QStringList{u"--file"_s, path(), u"--lang"_s, u"en"_s} + words, environment);
}

QJsonObject Console::ask(const QStringList& words) const
{
    const Answer answer = call(words + QStringList{u"--json"_s});
    INFO(answer.errors.toStdString());
    REQUIRE(answer.exitCode == 0);
    return answer.json();
}

QByteArray Console::bytes(const QString& name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void Console::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace sijill::test
