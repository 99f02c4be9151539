#include "core/services/lists/lists.h"
#include "core/storage/office_file.h"
#include "core/storage/query.h"
#include "tests/exchange/demo_records.h"
#include "tests/storage/filled_record.h"
#include "tests/storage/schema_fixture.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace sijill;

namespace {

/// Rows of the demonstration that are taken away: entered by mistake in one file, deleted in the other.
struct Taken {
    const char* table;
    const char* where;
    bool hangsBelow = false; ///< Void with what it hangs below: only deleting it must be said.
    bool isGone = false;     ///< In both files: nothing can be void while such records rely on it.
};

/// A copy of the demonstration with some of its records taken away, one way or the other.
class Copy {
public:
    Copy(const std::vector<Taken>& taken, bool isDeleted)
    {
        REQUIRE(QFile::copy(demo().database().path(), m_folder.filePath(u"copy.sijill"_s)));
        auto opened = Database::open(m_folder.filePath(u"copy.sijill"_s), OpenMode::ReadWrite);
        REQUIRE(opened);
        m_database = std::move(*opened);
        REQUIRE(m_database->transact([&]() -> Status {
            m_database->deferForeignKeys();
            for (const Taken& rows : taken) {
                if (!isDeleted && rows.hangsBelow)
                    continue;
                Query(*m_database,
                    (isDeleted || rows.isGone
                            ? u"DELETE FROM %1 WHERE %2"_s
                            : u"UPDATE %1 SET voided_on = '2024-01-10', void_motive = 'm' WHERE %2"_s)
                        .arg(QLatin1StringView(rows.table), QLatin1StringView(rows.where)))
                    .run();
            }
            return {};
        }));
    }

    /// Each row of a query on the day of the demonstration, in one order.
    QStringList rows(const QString& sql) const
    {
        sqlite3_stmt* statement = nullptr;
        INFO(sql.toStdString());
        REQUIRE(sqlite3_prepare_v2(m_database->handle(), sql.toUtf8().constData(), -1, &statement, nullptr)
            == SQLITE_OK);
        bind(statement, ":edition", QByteArray());
        bind(statement, ":from", "2023-01-01");
        bind(statement, ":to", "2024-01-15");
        bind(statement, ":today", "2024-01-15");
        QStringList found;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            QStringList cells;
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                cells << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, i)));
            found << cells.join(u'|');
        }
        CHECK(sqlite3_finalize(statement) == SQLITE_OK);
        found.sort();
        return found;
    }

    std::vector<std::vector<Value>> list(const ListSource& source) const
    {
        const auto found = m_database->read([&]() -> Result<std::vector<ListRow>> {
            return ListReader(*m_database, source).rows({.edition = 0, .today = kDemoDay}, 0, -1);
        });
        REQUIRE(found);
        std::vector<std::vector<Value>> cells;
        for (const ListRow& row : *found)
            cells.push_back(row.values);
        return cells;
    }

private:
    static void bind(sqlite3_stmt* statement, const char* name, const QByteArray& text)
    {
        const int place = sqlite3_bind_parameter_index(statement, name);
        if (place > 0 && text.isEmpty())
            sqlite3_bind_int64(statement, place, demo().currentEdition().value);
        else if (place > 0)
            sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }

    QTemporaryDir m_folder{temporaryFolder()};
    std::unique_ptr<Database> m_database;
};

QStringList indicators()
{
    return QDir(u":/sql/indicators"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QString indicator(const QString& file)
{
    const QString sql = sqlResource(u"indicators/"_s + file.chopped(4));
    return sql.contains(u"%1"_s) ? sql.arg(sqlResource(u"indicators/worksite_facts"_s)) : sql;
}

/// What relies on proposals, on their worksites and agreements, and on what the council votes of them.
const std::vector<Taken> kCallsWork{{"complaint", "1", false, true}, {"selection_row", "1", false, true},
    {"review", "1", false, true}, {"deliberation", "1", false, true}, {"agenda_item", "1", false, true},
    {"interest_declaration", "1", false, true}, {"proposal", "1"}};

std::vector<Taken> after(std::vector<Taken> first, const std::vector<Taken>& then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

const std::vector<Taken> kHalfOfTheAgreements =
    after(kCallsWork, {{"agreement", "kind <> 0 AND id % 2 = 0"}});
const std::vector<Taken> kSomeSlots{{"slot", "id % 3 = 0"}};
const std::vector<Taken> kWorksites = after(kCallsWork,
    {{"agreement", "1"}, {"slot", "worksite IN (SELECT id FROM worksite WHERE id % 2 = 0)", true},
        {"worksite", "id % 2 = 0"}});
const std::vector<Taken> kPartners = after(
    kCallsWork, {{"agreement", "1"}, {"slot", "1", true}, {"worksite", "1"}, {"partner", "id % 2 = 0"}});
const std::vector<Taken> kCommunes = after(kCallsWork,
    {{"agreement", "1"}, {"slot", "1", true}, {"worksite", "1"}, {"partner", "1"},
        {"territory", "kind = 5"}});

} // namespace

TEST_CASE("every figure and every line of a report is as if what was entered by mistake had never been",
    "[void][figures][slow]")
{
    const auto taken = GENERATE(kHalfOfTheAgreements, kSomeSlots, kWorksites, kPartners, kCommunes);
    const Copy whole({}, false);
    const Copy without(taken, true);
    const Copy voided(taken, false);
    int changed = 0;
    for (const QString& file : indicators()) {
        INFO(file.toStdString() << " without " << taken.back().table);
        const QStringList rows = voided.rows(indicator(file));
        CHECK(rows == without.rows(indicator(file)));
        changed += rows == whole.rows(indicator(file)) ? 0 : 1;
    }
    CHECK(changed > 0);
}

TEST_CASE("every list is as if what was entered by mistake had never been", "[void][lists][slow]")
{
    const auto taken = GENERATE(kHalfOfTheAgreements, kSomeSlots, kWorksites, kPartners, kCommunes);
    const Copy without(taken, true);
    const Copy voided(taken, false);
    for (const KindEntry& entry : kindEntries()) {
        const QString plural = QString::fromLatin1(entry.type->plural);
        INFO(plural.toStdString() << " without " << taken.back().table);
        CHECK(voided.list(*listSource(plural)) == without.list(*listSource(plural)));
    }
}

TEST_CASE("the list of every kind hides what was entered by mistake until it is asked for", "[void][lists]")
{
    TestOffice office;
    storeOneOfEach(office, 1); // Every field is filled, so that all are void that can be.
    for (const KindEntry& entry : kindEntries()) {
        const KindEntry* root = &entry;
        while (root->outer)
            root = root->outer;
        if (!(root->owner ? root->owner : root->type)->isVoidable())
            continue;
        const ListSource& source = *listSource(QString::fromLatin1(entry.type->plural));
        INFO(entry.type->plural);
        const auto count = [&](const ListFilter& filter) {
            const auto totals = office.database().read([&]() -> Result<ListTotals> {
                return ListReader(office.database(), source)
                    .totals({.today = office.clock.today(), .filter = filter});
            });
            REQUIRE(totals);
            return totals->count;
        };
        CHECK(count({}) == 0);
        CHECK(count(onlyVoid()) > 0);
    }
}

TEST_CASE("records of an older file hold", "[void][storage]")
{
    const QTemporaryDir folder{temporaryFolder()};
    const QString path = folder.filePath(u"old.sijill"_s);
    REQUIRE(QFile::copy(schemaFixture(3), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto opened = OfficeFile::open(path);
    REQUIRE(opened);
    const auto worksite = (*opened)->database().read([&]() -> Result<std::optional<Record>> {
        return RecordStore((*opened)->database()).findByKey(recordType<Worksite>(), u"W-001"_s);
    });
    REQUIRE((worksite && *worksite));
    CHECK_FALSE((*worksite)->isVoid());
}

TEST_CASE("a filter for what was entered by mistake is kept as text", "[void][lists]")
{
    CHECK(ListFilter::fromJson(onlyVoid().toJson()) == onlyVoid());
}
