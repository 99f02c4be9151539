#include "core/domain/catalogue.h"
#include "core/domain/office.h"
#include "core/storage/account_store.h"
#include "core/storage/query.h"
#include "tests/storage/filled_record.h"

using namespace sijill;

namespace {

QStringList texts(Database& database, const QString& sql)
{
    const auto rows = database.read([&]() -> Result<QStringList> {
        QStringList found;
        Query query(database, sql);
        while (query.next())
            found << query.text(0);
        return found;
    });
    REQUIRE(rows);
    return *rows;
}

QStringList columns(Database& database, const QString& table)
{
    QStringList names = texts(database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    names.sort();
    return names;
}

QStringList expectedColumns(const KindEntry& entry)
{
    QStringList names{u"id"_s};
    if (entry.isPart())
        names << entry.owner->kindName() + u"_id"_s << u"position"_s;
    else
        names << u"revision"_s;
    for (const Field& field : entry.type->fields)
        names << field.name();
    names.sort();
    return names;
}

/// Columns that come first in some index of the table.
QStringList indexed(Database& database, const QString& table)
{
    return texts(database,
        u"SELECT c.name FROM pragma_index_list('%1') i JOIN pragma_index_info(i.name) c ON c.seqno = 0"_s.arg(
            table));
}

} // namespace

TEST_CASE("every kind has a table whose columns are its fields", "[storage]")
{
    TestOffice office;
    for (const KindEntry& entry : kindEntries()) {
        INFO(entry.type->kind);
        CHECK(columns(office.database(), entry.type->kindName()) == expectedColumns(entry));
    }
}

TEST_CASE("no table of records is without its kind", "[storage]")
{
    static const QStringList kOthers{u"id_counter"_s, u"journal_entry"_s, u"journal_change"_s,
        u"journal_payload"_s, u"bin_entry"_s, u"search_row"_s, u"search_index"_s, u"search_word"_s,
        u"saved_filter"_s, u"form_draft"_s, u"attachment_content"_s, u"account_secret"_s,
        u"issued_paper_content"_s, u"partner_key"_s, u"inspected"_s, u"inspection"_s};
    TestOffice office;
    for (const QString& table : texts(office.database(),
             u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
             " AND name NOT LIKE 'sqlite%'"_s)) {
        INFO(table.toStdString());
        CHECK((findKindBySingular(table) != nullptr || kOthers.contains(table)));
    }
}

TEST_CASE("every table of ours is strict", "[storage]")
{
    TestOffice office;
    CHECK(texts(office.database(),
              u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
              " AND name NOT LIKE 'sqlite%'"_s)
        == QStringList());
}

TEST_CASE("rows of a part are found by their owner through an index and go with it", "[storage]")
{
    TestOffice office;
    for (const KindEntry& entry : kindEntries()) {
        if (!entry.isPart())
            continue;
        const QString table = entry.type->kindName();
        const QString owner = entry.owner->kindName() + u"_id"_s;
        INFO(table.toStdString());
        CHECK(indexed(office.database(), table).contains(owner));
        CHECK(
            texts(office.database(),
                u"SELECT on_delete FROM pragma_foreign_key_list('%1') WHERE \"from\" = '%2' AND \"table\" = '%3'"_s
                    .arg(table, owner, entry.owner->kindName()))
            == QStringList{u"CASCADE"_s});
    }
}

TEST_CASE("a reference of a description is a foreign key of its table", "[storage]")
{
    TestOffice office;
    for (const KindEntry& entry : kindEntries()) {
        for (const Field& field : entry.type->fields) {
            if (!field.refersTo)
                continue;
            INFO(entry.type->kind << "." << field.key);
            CHECK(texts(office.database(),
                      u"SELECT \"table\" FROM pragma_foreign_key_list('%1') WHERE \"from\" = '%2'"_s.arg(
                          entry.type->kindName(), field.name()))
                == QStringList{QString::fromLatin1(field.refersTo)});
        }
    }
}

TEST_CASE("what people call a record by is unique, but for codes that change over the years", "[storage]")
{
    TestOffice office;
    for (const KindEntry& entry : kindEntries()) {
        const QString table = entry.type->kindName();
        if (entry.isPart() || !entry.type->keyField || table == u"territory"_s || table == u"attachment"_s
            || table == u"office"_s)
            continue;
        INFO(table.toStdString());
        CHECK(texts(office.database(),
                  u"SELECT c.name FROM pragma_index_list('%1') i JOIN pragma_index_info(i.name) c"
                  " WHERE i.\"unique\" = 1"_s.arg(table))
            == QStringList{QString::fromLatin1(entry.type->keyField)});
    }
}

TEST_CASE("every table can be written under the full hardening", "[storage]")
{
    TestOffice office;
    const ReferenceTargets targets = storeOneOfEach(office, 1);
    REQUIRE(office.records().remove(*findRecordType(u"paper_template"), targets.value(u"paper_template"_s)));
    const Account signsIn = office.written(Account{.login = u"zineb"_s, .name = {{u"fr"_s, u"Zineb"_s}}});
    REQUIRE(office.database().transact([&]() -> Status {
        for (const QString& sql :
            {u"INSERT INTO saved_filter (list, name, filter) VALUES ('partners', 'mine', '{}')"_s,
                u"INSERT INTO form_draft (kind, record_id, saved_at, content) VALUES ('partner', 0, '', '{}')"_s,
                u"INSERT INTO attachment_content (sha256, content) VALUES ('00', x'00')"_s,
                u"INSERT INTO issued_paper_content (paper_id, canonical, pdf)"
                " SELECT id, x'00', x'00' FROM issued_paper"_s})
            Query(office.database(), sql).run();
        AccountSecret secret;
        secret.hash = u"hash"_s;
        AccountStore(office.database()).put(signsIn.id, secret);
        return {};
    }));
    for (const QString& table : texts(office.database(),
             u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'view'"
             " AND name NOT LIKE 'sqlite%'"_s)) {
        INFO(table.toStdString());
        // Records in order leave no row behind their inspection.
        const bool isOfTheDeleted = table == u"paper_template"_s;
        CHECK((isOfTheDeleted || table == u"inspected"_s || office.rows(table) > 0));
    }
}
