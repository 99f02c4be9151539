#include "core/storage/journal_store.h"
#include "core/storage/sqlite_engine.h"
#include "tests/support/sample_records.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace sijill;

namespace {

const char kFileVariable[] = "SIJILL_CRASH_FILE";

/// Numbers that the writer says it has saved, until it is killed after `milliseconds`.
QStringList killedAfter(const QString& path, int milliseconds)
{
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(kFileVariable), path);
    writer.setProcessEnvironment(environment);
    writer.start(QCoreApplication::applicationFilePath(), {u"[.crash-writer]"_s});
    QByteArray said;
    while (!said.contains("saved")) {
        INFO(said.toStdString());
        REQUIRE(writer.waitForReadyRead(20'000));
        said += writer.readAllStandardOutput();
    }
    QThread::msleep(static_cast<unsigned long>(milliseconds));
    writer.kill();
    REQUIRE(writer.waitForFinished());
    said += writer.readAllStandardOutput();
    QStringList lines = QString::fromLatin1(said).split(u'\n');
    lines.removeLast(); // Cut off: never acknowledged.
    return lines.filter(u"saved "_s).replaceInStrings(u"saved "_s, u""_s);
}

} // namespace

TEST_CASE("save until killed, acknowledging each record", "[.crash-writer]")
{
    if (!qEnvironmentVariableIsSet(kFileVariable))
        return; // Only the other cases start it, as a process of its own.
    const auto file = OfficeFile::open(qEnvironmentVariable(kFileVariable));
    REQUIRE(file);
    const FixedClock clock(QDate(2024, 1, 15));
    Register books((*file)->database(), clock, u"writer"_s);
    const qint64 process = QCoreApplication::applicationPid();
    for (int i = 0;; ++i) {
        const QString number = u"P-%1-%2"_s.arg(process).arg(i);
        REQUIRE(RecordService(books).save(samplePartner(number)));
        std::printf("saved %s\n", number.toLatin1().constData());
        std::fflush(stdout);
    }
}

TEST_CASE("a record that was confirmed survives a kill", "[storage][slow]")
{
    constexpr int kKills = 20;
    TestOffice office;
    savedPartner(office);
    office.close();
    QStringList confirmed;
    for (int i = 0; i < kKills; ++i)
        confirmed << killedAfter(office.path(), QRandomGenerator::global()->bounded(5, 120));
    office.reopen();
    CHECK(confirmed.size() > kKills);
    REQUIRE(office.database().read([&]() -> Status {
        const RecordStore records(office.database());
        for (const QString& number : std::as_const(confirmed)) {
            const std::optional<Record> found = records.findByKey(recordType<Partner>(), number);
            INFO(number.toStdString());
            REQUIRE(found);
            CHECK(found->as<Partner>().accounts.size() == 1);
        }
        return {};
    }));
    CHECK_FALSE(JournalStore(office.database()).verify());
    CHECK(office.rows(u"journal_entry WHERE actor = 'writer'"_s) == office.rows(u"partner"_s) - 1);
    CHECK(checkIntegrity(office.database().handle(), true) == QStringList());
}
