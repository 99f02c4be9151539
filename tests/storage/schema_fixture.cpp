#include "tests/storage/schema_fixture.h"

#include "core/storage/sqlite_engine.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace sijill {
namespace {

/// A few rows that each version added, in its own columns. Ids are those of office 7.
const char* const kRows[] = {
    "INSERT INTO id_counter (office, next) VALUES (7, 100);"
    "INSERT INTO programme (id, code, names, kind) VALUES (7696581394433, 'awrach', '{\"ar\":\"أوراش\"}', 0);"
    "INSERT INTO edition (id, code, programme, label, starts_on, ends_on, currency) VALUES"
    " (7696581394434, 'awrach-2-2023', 7696581394433, '{\"ar\":\"أوراش 2\"}', '2023-01-01', '2023-12-31', "
    "'MAD');"
    "INSERT INTO component (id, edition_id, position, code, names) VALUES"
    " (7696581394435, 7696581394434, 0, 'temporary', '{\"ar\":\"أوراش مؤقتة\"}');",

    "INSERT INTO partner (id, number, kind, names, status) VALUES"
    " (7696581394436, 'P-001', 0, '{\"ar\":\"جمعية الأمل\"}', 0);"
    "INSERT INTO bank_account (id, partner_id, position, rib) VALUES"
    " (7696581394437, 7696581394436, 0, '011519000001205000534921');",

    "INSERT INTO worksite (id, code, edition, component, employer, title, size_class, state) VALUES"
    " (7696581394438, 'W-001', 7696581394434, 7696581394435, 7696581394436, '{\"ar\":\"تنقية السواقي\"}', 0, "
    "0);",
};

void run(sqlite3* handle, const QByteArray& sql)
{
    char* message = nullptr;
    const int done = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    INFO((message ? message : ""));
    REQUIRE(done == SQLITE_OK);
    sqlite3_free(message);
}

} // namespace

void writeSchemaFixture(const QString& path, int version)
{
    QFile::remove(path);
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK);
    run(handle,
        "PRAGMA page_size = 512; PRAGMA application_id = " + QByteArray::number(kApplicationId)); // Small.
    const QDir scripts(u":/sql/migrations/sqlite"_s);
    const QStringList names = scripts.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (int i = 0; i < version; ++i) {
        QFile script(scripts.filePath(names.at(i)));
        REQUIRE(script.open(QIODevice::ReadOnly));
        run(handle, script.readAll());
        run(handle, kRows[i]);
    }
    run(handle, "PRAGMA user_version = " + QByteArray::number(version));
    run(handle, "VACUUM; PRAGMA journal_mode = WAL");
    REQUIRE(sqlite3_close(handle) == SQLITE_OK);
}

QString schemaFixture(int version)
{
    return QStringLiteral(SIJILL_TEST_FIXTURES) + u"/schema_v%1.db"_s.arg(version);
}

} // namespace sijill
