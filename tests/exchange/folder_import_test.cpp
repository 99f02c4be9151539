#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/office_setup.h"
#include "tests/exchange/demo_records.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace sijill;

namespace {

/// An office with the number of the demonstration's, into which its exported folder is imported.
class SecondOffice {
public:
    explicit SecondOffice(const QString& folder)
    {
        NewOffice answers;
        answers.names = LocalizedText{{u"fr"_s, u"Conseil"_s}};
        answers.territoryCode = u"05.301"_s;
        answers.login = u"nadia"_s;
        answers.number = demo().office().number;
        const QString path = folder + u"/second.sijill"_s;
        REQUIRE(createOffice(path, answers, SystemClock()));
        auto opened = OpenOffice::open(path, {});
        REQUIRE(opened);
        office = std::move(*opened);
    }

    ImportReport import(const QString& folder)
    {
        const auto tables = readImportTables(u"all"_s, folder);
        REQUIRE(tables);
        const auto report = Import(office->books()).run(*tables, {});
        REQUIRE(report);
        return *report;
    }

    std::unique_ptr<OpenOffice> office;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the exported folder of an office imports whole into a new one", "[exchange][slow]")
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"first"_s);
    REQUIRE(exportFolder(demo().database(), first));
    SecondOffice second(folder.path());
    const ImportReport report = second.import(first);
    for (const ImportRow& row : report.rows) {
        INFO(row.source.toStdString() << " " << row.line);
        // The office itself is not replaced: its number is part of every record.
        CHECK((row.fate != RowFate::Refused || row.kind == u"offices" || row.kind == u"paper_settings"
            || row.kind == u"office_signatories"));
    }
    const QString again = folder.filePath(u"again"_s);
    REQUIRE(exportFolder(second.office->database(), again));
    for (const char* name : {"partners", "agreements", "agreement-parties", "agreement-worksites",
             "agreement-states", "instalments", "instalment-states", "worksites", "worksite-states", "slots",
             "sessions", "targets"}) {
        INFO(name);
        const QString file = QLatin1StringView(name) + u".csv"_s;
        CHECK(bytesOf(first + u'/' + file) == bytesOf(again + u'/' + file));
    }
}

TEST_CASE("an import cannot put a second office into a file", "[exchange]")
{
    const QTemporaryDir folder;
    const QString offices = folder.filePath(u"in"_s);
    REQUIRE(QDir().mkpath(offices));
    QFile file(offices + u"/offices.csv"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("number,names_ar,names_fr,kind\n77,مجلس,Conseil,provincial_council\n");
    file.close();
    SecondOffice second(folder.path());
    const ImportReport report = second.import(offices);
    CHECK(report.count(RowFate::Refused) == 1);
    CHECK_FALSE(report.applied);
}
