#include "core/exchange/office_setup.h"

#include "core/domain/edition.h"
#include "core/domain/territory.h"
#include "core/exchange/import.h"
#include "core/services/record_service.h"
#include "core/storage/office_file.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>
#include <QFile>

namespace sijill {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Office", text);
}

ImportTable referenceTable(const QString& kind)
{
    QFile file(u":/reference/"_s + kind + u".csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "referenceTable", qPrintable(kind));
    const Result<CsvTable> table = readCsv(file.readAll());
    Q_ASSERT_X(table, "referenceTable", qPrintable(kind));
    return {.kind = kind, .source = {}, .table = *table};
}

/// Rows of a part get the column that names their owner.
ImportTable withOwner(ImportTable table, const QString& column, const QString& key)
{
    table.table.header.prepend(column);
    for (CsvRow& row : table.table.rows)
        row.cells.prepend(key);
    return table;
}

std::vector<ImportTable> referenceTables(const QString& editionCode)
{
    std::vector<ImportTable> tables;
    for (const char* kind : {"territories", "sectors", "markers", "trades", "document-kinds", "programmes"})
        tables.push_back(referenceTable(QString::fromLatin1(kind)));
    if (editionCode.isEmpty())
        return tables;
    const QString year = editionCode.right(4);
    ImportTable editions{.kind = u"editions"_s, .source = {}, .table = {}};
    editions.table.header = {u"code"_s, u"programme"_s, u"label_ar"_s, u"label_fr"_s, u"label_en"_s,
        u"starts_on"_s, u"ends_on"_s, u"currency"_s};
    editions.table.rows.push_back({2,
        {editionCode, u"awrach"_s, u"برنامج أوراش، دورة %1"_s.arg(year),
            u"programme Awrach, édition %1"_s.arg(year), u"Awrach programme, edition %1"_s.arg(year),
            year + u"-01-01"_s, year + u"-12-31"_s, u"MAD"_s}});
    tables.push_back(editions);
    for (const char* part : {"parameters", "contributions", "components"})
        tables.push_back(withOwner(referenceTable(QString::fromLatin1(part)), u"edition"_s, editionCode));
    return tables;
}

Status importReference(Register& books, const QString& editionCode)
{
    const Result<ImportReport> report =
        Import(books).run(referenceTables(editionCode), {.verb = &verbs::kSetUp, .allOrNothing = true});
    if (!report)
        return tl::unexpected(report.error());
    Q_ASSERT(report->applied);
    return {};
}

Status saveOffice(Register& books, const NewOffice& answers, const QString& editionCode)
{
    RecordService records(books);
    RecordStore store(books.database());
    Account account{.id = {}, .revision = {}, .login = answers.login, .name = answers.accountName};
    if (account.name.isEmpty())
        account.name.set(u"fr"_s, answers.login);
    Office office;
    office.number = answers.number;
    office.names = answers.names;
    office.kind = answers.kind;
    office.languages = answers.languages.join(u',');
    office.territory.value = store.idByKey(recordType<Territory>(), answers.territoryCode);
    office.currentEdition.value =
        editionCode.isEmpty() ? 0 : store.idByKey(recordType<Edition>(), editionCode);
    if (!answers.territoryCode.isEmpty() && !office.territory)
        return failure(
            ErrorCode::Invalid, tr("There is no territory with the code “%1”.").arg(answers.territoryCode));
    const auto saved = records.saveAll({Record::of(account), Record::of(office)}, verbs::kSetUp);
    return saved ? Status() : tl::unexpected(saved.error());
}

} // namespace

Status createOffice(const QString& path, const NewOffice& answers, const Clock& clock)
{
    if (answers.number < 1 || answers.number > kMaxOfficeNumber)
        return failure(
            ErrorCode::Invalid, tr("An office number lies between 1 and %1.").arg(kMaxOfficeNumber));
    Result<std::unique_ptr<OfficeFile>> file = OfficeFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    Database& database = (*file)->database();
    Register books(database, clock, answers.login);
    const QString editionCode = answers.withEdition ? u"awrach-%1"_s.arg(clock.today().year()) : QString();
    const Status made = database.transact([&]() -> Status {
        RecordStore(database).startCounter(answers.number);
        if (const Status imported = importReference(books, editionCode); !imported)
            return imported;
        return saveOffice(books, answers, editionCode);
    });
    if (!made) {
        file->reset();
        QFile::remove(path); // Nothing half done stays behind.
    }
    return made;
}

} // namespace sijill
