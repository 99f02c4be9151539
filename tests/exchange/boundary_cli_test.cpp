#include "tests/exchange/demo_records.h"
#include "tests/support/sample_boundaries.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace sijill;
using namespace sijill::test;

namespace {

/// The command line beside these tests, on a copy of the demonstration and three invented units.
class CommandLine {
public:
    CommandLine()
        : m_program(QCoreApplication::applicationDirPath() + u"/../app/sijill-cli"_s)
        , file(m_folder.filePath(u"k.sijill"_s))
        , units(m_folder.filePath(u"units.geojson"_s))
    {
        buildDemo(file);
        QFile json(units);
        REQUIRE(json.open(QIODevice::WriteOnly));
        json.write(unitsInARow({u"05.301.01.01"_s, u"05.301.01.05"_s, u"05.999"_s}));
    }
    bool isBuilt() const { return QFile::exists(m_program); }
    int run(const QStringList& words)
    {
        QProcess process;
        process.start(m_program, QStringList{u"--file"_s, file, u"--json"_s, u"--lang"_s, u"en"_s} + words);
        REQUIRE(process.waitForFinished(60'000));
        answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        complaint = QString::fromUtf8(process.readAllStandardError());
        return process.exitCode();
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_program;

public:
    QString file;
    QString units;
    QJsonObject answer;
    QString complaint;
};

} // namespace

TEST_CASE("the command line tries, imports, draws and removes boundaries", "[boundaries][cli]")
{
    CommandLine cli;
    if (!cli.isBuilt())
        return;
    const QStringList import{u"import"_s, u"boundaries"_s, u"--from"_s, cli.units};
    CHECK(cli.run({u"map"_s, u"--out"_s, cli.path(u"m.png"_s)}) == 1);
    CHECK(cli.run(import + QStringList{u"--dry-run"_s}) == 0);
    CHECK(cli.answer.value(u"matched"_s).toArray().size() == 2);
    CHECK_FALSE(cli.answer.value(u"applied"_s).toBool());
    CHECK(cli.complaint.contains(u"05.999"_s));
    CHECK(cli.run(import) == 0);
    CHECK(cli.answer.value(u"applied"_s).toBool());
    CHECK(cli.run({u"map"_s, u"--out"_s, cli.path(u"m.png"_s), u"--worksites"_s}) == 0);
    CHECK(cli.answer.value(u"territories"_s).toInt() == 2);
    CHECK(QImage(cli.path(u"m.png"_s)).width() == 2008);
    CHECK(cli.run({u"remove-boundaries"_s, u"units"_s}) == 0);
    CHECK(cli.run({u"remove-boundaries"_s, u"units"_s}) == 1);
}

TEST_CASE("the command line refuses a property that holds no code", "[boundaries][cli]")
{
    CommandLine cli;
    if (!cli.isBuilt())
        return;
    CHECK(cli.run({u"import"_s, u"boundaries"_s, u"--from"_s, cli.units, u"--property"_s, u"rank"_s}) == 1);
    CHECK(cli.complaint.contains(u"rank"_s));
    CHECK(cli.run({u"import"_s, u"boundaries"_s, u"--from"_s, cli.path(u"none.geojson"_s)}) == 3);
}
