#include "core/exchange/demo/demo_office.h"

#include "core/domain/edition.h"
#include "core/domain/territory.h"
#include "core/exchange/demo/demo_identifiers.h"
#include "core/exchange/demo/demo_table.h"
#include "core/exchange/import.h"

#include <QFile>

namespace sijill::demo {
namespace {

const QDate kTermBegins(2021, 9, 24);

std::vector<PaperSetting> paperSettings()
{
    std::vector<PaperSetting> settings;
    for (const Row& row : rows(u"paper_settings"_s))
        settings.push_back({.id = {},
            .name = row.text("name"),
            .validFrom = row.day("valid_from"),
            .text = row.localized()});
    return settings;
}

std::vector<OfficeSignatory> signatories(People& people)
{
    const auto signatory = [](SignatoryRole role, const LocalizedText& name, const LocalizedText& capacity) {
        return OfficeSignatory{.id = {},
            .role = role,
            .name = name,
            .capacity = capacity,
            .delegationAct = {},
            .validFrom = kTermBegins,
            .validTo = {}};
    };
    return {signatory(SignatoryRole::President, text(u"president_name"_s), text(u"president_of_council"_s)),
        signatory(SignatoryRole::Director, people.next(false).name, text(u"office_director"_s)),
        signatory(SignatoryRole::Rapporteur, people.next(true).name, text(u"office_rapporteur"_s)),
        signatory(SignatoryRole::Secretary, people.next(false).name, text(u"office_secretary"_s)),
        signatory(SignatoryRole::Governor, people.next(false).name, text(u"office_governor"_s))};
}

Office storedOffice(Desk& desk)
{
    return RecordStore(desk.books().database()).single(recordType<Office>())->as<Office>();
}

ImportTable tableOf(const QString& kind, CsvTable read)
{
    return {.kind = kind, .source = {}, .table = std::move(read)};
}

/// The defaults that the program brings for a part of a new edition, as far as they were known in its time.
ImportTable defaultsOf(const QString& part, const QString& edition, QDate known)
{
    QFile file(u":/reference/"_s + part + u".csv"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    CsvTable read = *readCsv(file.readAll());
    const qsizetype from = read.header.indexOf(u"valid_from"_s);
    std::erase_if(read.rows, [&](const CsvRow& row) {
        return from >= 0 && QDate::fromString(row.cells.at(from), Qt::ISODate) > known;
    });
    read.header.prepend(u"edition"_s);
    for (CsvRow& row : read.rows)
        row.cells.prepend(edition);
    return tableOf(part, std::move(read));
}

/// One head, the rows of both: a kind stands once in an import.
void append(ImportTable& to, const ImportTable& more)
{
    to.table.rows.insert(to.table.rows.end(), more.table.rows.begin(), more.table.rows.end());
}

} // namespace

NewOffice newOffice()
{
    NewOffice answers;
    answers.number = 30;
    answers.names = text(u"office"_s);
    answers.territoryCode = u"05.301"_s;
    answers.login = u"nadia"_s;
    answers.accountName = text(u"account_name"_s);
    answers.withEdition = false;
    return answers;
}

Status fillOffice(Desk& desk, People& people)
{
    const Office before = storedOffice(desk);
    Office office = before;
    office.letterhead = text(u"office_letterhead"_s);
    office.dataAuthorisation = u"D-A-123/2023"_s;
    office.dataAuthorisationOn = QDate(2023, 2, 14);
    office.place = text(u"khenifra"_s);
    office.address = text(u"office_address"_s);
    office.phone = inventedPhone(100);
    office.email = u"contact@cp-khenifra.example"_s;
    office.workingDay = kWorkingDay;
    office.settings = paperSettings();
    office.signatories = signatories(people);
    // Straight to the register: the working day is written by the setting up of a file, not by an edit.
    std::vector<Change> changes{{Record::of(before), Record::of(office)}};
    const Result<JournalEntry> done = desk.books().commit(verbs::kSetUp, changes);
    return done ? Status() : tl::unexpected(done.error());
}

Status importEditions(Desk& desk)
{
    std::vector<ImportTable> tables;
    for (const char* part : {"parameters", "contributions", "components"}) {
        const QString kind = QString::fromLatin1(part);
        ImportTable both = defaultsOf(kind, kFirstEdition, QDate(2022, 12, 31));
        append(both, defaultsOf(kind, kSecondEdition, kWorkingDay));
        tables.push_back(both);
    }
    for (const char* kind : {"editions", "targets", "budget-lines", "sessions"})
        tables.push_back(tableOf(QString::fromLatin1(kind), table(QString::fromLatin1(kind))));
    const Result<ImportReport> report =
        Import(desk.books()).run(tables, {.verb = &verbs::kSetUp, .allOrNothing = true});
    if (!report)
        return tl::unexpected(report.error());
    for (const ImportRow& row : report->rows) {
        if (!row.problems.isEmpty())
            return refusal(row.problems);
    }
    return {};
}

Status spellCommunes(Desk& desk)
{
    std::vector<Record> communes;
    for (const Row& row : rows(u"communes"_s)) {
        auto commune = desk.get<Territory>(TerritoryId{desk.idOf<Territory>(row.text("code"))});
        const QString spelling = row.text("name_fr");
        if (spelling != commune.names.in(u"fr"_s))
            commune.spellings = commune.names.in(u"fr"_s) + u'|' + commune.spellings;
        commune.names.set(u"fr"_s, spelling);
        commune.names.set(u"en"_s, spelling);
        communes.push_back(Record::of(commune));
    }
    const auto saved = RecordService(desk.books()).saveAll(communes, verbs::kEdit, u"05.301"_s);
    return saved ? Status() : tl::unexpected(saved.error());
}

Status chooseEdition(Desk& desk)
{
    Office office = storedOffice(desk);
    office.currentEdition.value = desk.idOf<Edition>(kSecondEdition);
    const Result<Office> saved = desk.save(office);
    return saved ? Status() : tl::unexpected(saved.error());
}

} // namespace sijill::demo
