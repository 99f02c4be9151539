#include "tests/bench/import_case.h"

#include "core/base/clock.h"
#include "core/exchange/import.h"
#include "core/storage/office_file.h"

#include <QFile>

#include <array>
#include <cstdio>
#include <cstdlib>

#include <sqlite3.h>

namespace sijill::bench {
namespace {

constexpr int kRounds = 5; // One after the other: what else the computer does meets both.
constexpr int kRows = 100'000;
constexpr int kFirstNumber = 10'001; ///< No worksite has as many slots yet.

QStringList texts(RawConnection& connection, const char* sql)
{
    QStringList found;
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection.handle(), sql, -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        found << QString::fromUtf8(
            static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(statement, 0))));
    sqlite3_finalize(statement);
    return found;
}

void writeRows(const QString& file, const QString& path)
{
    RawConnection office(file);
    const QStringList worksites = texts(office, "SELECT code FROM worksite ORDER BY id");
    const QStringList trades = texts(office, "SELECT code FROM trade ORDER BY id");
    QFile csv(path);
    (void)csv.open(QIODevice::WriteOnly);
    csv.write("worksite,number,trade,months,requirement_ar,requirement_fr\n");
    for (int i = 0; i < kRows; ++i)
        csv.write(u"%1,%2,%3,6,شهادة البكالوريا,baccalauréat\n"_s.arg(worksites.at(i % worksites.size()))
                      .arg(kFirstNumber + i / int(worksites.size()))
                      .arg(trades.at(i % trades.size()))
                      .toUtf8());
}

/// Rows of one table with their values, as the import has left them.
struct Rows {
    QByteArray insert;
    std::vector<std::vector<sqlite3_value*>> rows;

    Rows(RawConnection& from, const QByteArray& table, const QByteArray& where)
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(
            from.handle(), QByteArray("SELECT * FROM " + table + where).constData(), -1, &statement, nullptr);
        QByteArray marks;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            marks += column == 0 ? "?" : ", ?";
        insert = "INSERT INTO " + table + " VALUES (" + marks + ")";
        while (sqlite3_step(statement) == SQLITE_ROW) {
            auto& row = rows.emplace_back();
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(statement, column)));
        }
        sqlite3_finalize(statement);
    }
    ~Rows()
    {
        for (const auto& row : rows) {
            for (sqlite3_value* value : row)
                sqlite3_value_free(value);
        }
    }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    void writeInto(RawConnection& to) const
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(to.handle(), insert.constData(), -1, &statement, nullptr);
        for (const auto& row : rows) {
            for (std::size_t column = 0; column < row.size(); ++column)
                sqlite3_bind_value(statement, int(column) + 1, row[column]);
            if (sqlite3_step(statement) != SQLITE_DONE) {
                std::fprintf(stderr, "%s\n", sqlite3_errmsg(to.handle()));
                std::exit(3);
            }
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }
};

QString freshCopy(const QString& file, const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
    QFile::copy(file, path);
    return path;
}

Took ours(const QString& path, const QString& csv)
{
    Result<std::unique_ptr<OfficeFile>> file = OfficeFile::open(path);
    const FixedClock clock(QDate(2024, 1, 15));
    Register books((*file)->database(), clock, u"nadia"_s);
    return timed([&] {
        const auto tables = readImportTables(u"slots"_s, csv);
        const auto report = Import(books).run(*tables, {});
        if (report->count(RowFate::New) != kRows) {
            std::fprintf(
                stderr, "%lld rows were taken\n", static_cast<long long>(report->count(RowFate::New)));
            std::exit(3);
        }
    });
}

Took raw(const QString& imported, const QString& path)
{
    RawConnection from(imported);
    const QByteArray entry = QByteArray::number(from.number("SELECT MAX(sequence) FROM journal_entry"));
    const Rows journal(from, "journal_entry", " WHERE sequence = " + entry);
    const Rows jobs(from, "slot", " WHERE number >= " + QByteArray::number(kFirstNumber));
    const Rows changes(from, "journal_change", " WHERE sequence = " + entry);
    const Rows payloads(from, "journal_payload", " WHERE sequence = " + entry);
    RawConnection to(path);
    return timed([&] {
        to.run("BEGIN IMMEDIATE");
        jobs.writeInto(to);
        for (const Rows* rows : {&journal, &changes, &payloads})
            rows->writeInto(to);
        to.run("COMMIT");
    });
}

} // namespace

void measureImport(const QString& file, const QString& folder, Results& results)
{
    const QString csv = folder + u"/slots.csv"_s;
    writeRows(file, csv);
    for (int round = 0; round < kRounds; ++round) {
        const QString imported = freshCopy(file, folder + u"/imported.sijill"_s);
        const Took taken = ours(imported, csv);
        const Took least = raw(imported, freshCopy(file, folder + u"/raw.sijill"_s));
        results.add(u"import of 100,000 slots"_s, taken, least, {.most = 0, .mostRatio = 2}, kRows);
    }
}

} // namespace sijill::bench
