#include "tests/bench/bench_office.h"

#include "core/base/clock.h"
#include "core/domain/agreement.h"
#include "core/domain/catalogue.h"
#include "core/domain/office.h"
#include "core/domain/partner.h"
#include "core/domain/state_verbs.h"
#include "core/domain/territory.h"
#include "core/domain/worksite.h"
#include "core/exchange/demo/demonstration.h"
#include "core/services/register.h"
#include "core/storage/office_file.h"
#include "core/storage/record_store.h"

#include <QFile>

namespace sijill::bench {
namespace {

constexpr int kProvinces[] = {1, 10, 75};
constexpr qint64 kSlots[] = {0, 0, 100'000};
const QString kHome = u"05.301"_s; ///< Code of the demonstration's province.

bool isProvince(const Territory& territory)
{
    return territory.kind == TerritoryKind::Prefecture || territory.kind == TerritoryKind::Province;
}

/// What one province holds, as it lies in the demonstration's file.
struct Pattern {
    Territory home;
    std::vector<Record> communes;
    std::vector<Record> partners;
    std::vector<Record> worksites;
    std::vector<Record> jobs;
    std::vector<Record> agreements;
};

std::vector<Record> recordsOf(const RecordStore& store, const RecordType& type, qint64 edition)
{
    std::vector<Record> found;
    store.forEach(type, [&](const Record& record) {
        if (edition == 0 || integerOf(record.value("edition")) == edition)
            found.push_back(record);
        return true;
    });
    return found;
}

Pattern patternOf(const RecordStore& store, const Office& office)
{
    const qint64 edition = office.currentEdition.value;
    Pattern pattern{.home = *store.find<Territory>(office.territory),
        .communes = {},
        .partners = recordsOf(store, recordType<Partner>(), 0),
        .worksites = recordsOf(store, recordType<Worksite>(), edition),
        .jobs = {},
        .agreements = recordsOf(store, recordType<Agreement>(), edition)};
    for (const qint64 id : store.idsReferring(recordType<Territory>(), "parent", office.territory.value))
        pattern.communes.push_back(*store.find(recordType<Territory>(), id));
    QSet<qint64> worksites;
    for (const Record& worksite : pattern.worksites)
        worksites.insert(worksite.id());
    for (const Record& job : recordsOf(store, recordType<Slot>(), 0)) {
        if (worksites.contains(integerOf(job.value("worksite"))))
            pattern.jobs.push_back(job);
    }
    return pattern;
}

/// The pattern once more, in another province. Knows which of the records that it has made stand for which.
class Province {
public:
    Province(Register& books, const Pattern& pattern, const Territory& territory)
        : m_records(books.database())
        , m_batch(books)
        , m_pattern(pattern)
        , m_territory(territory)
    {
        m_made.insert(pattern.home.id.value, territory.id.value);
    }

    Status write()
    {
        for (const auto* records : {&m_pattern.communes, &m_pattern.partners, &m_pattern.worksites,
                 &m_pattern.jobs, &m_pattern.agreements}) {
            for (const Record& record : *records)
                m_made.insert(record.id(), m_records.newId());
            for (const Record& record : *records) {
                if (const Status written = m_batch.write({{}, copyOf(record)}); !written)
                    return written;
            }
        }
        const auto entry = m_batch.finish(verbs::kImport, {.subject = m_territory.code});
        return entry ? Status() : tl::unexpected(entry.error());
    }

private:
    Record copyOf(const Record& record) const
    {
        Record copy = record;
        adapt(copy.type(), copy.data());
        copy.setId(m_made.value(record.id()));
        const char* key = copy.type().keyField;
        if (&copy.type() == &recordType<Territory>())
            copy.setValue("code", m_territory.code + textOf(record.value("code")).mid(kHome.size()));
        else if (key)
            copy.setValue(key, u"%1/%2"_s.arg(textOf(record.value(key)), m_territory.code));
        return copy;
    }

    /// New rows, the province's own records, and its name where the pattern's stood.
    void adapt(const RecordType& type, void* data) const
    {
        type.id(data) = 0;
        for (const Field& field : type.fields) {
            const Value value = field.get(data);
            if (field.kind == FieldKind::Reference && m_made.contains(integerOf(value)))
                field.set(data, m_made.value(integerOf(value)));
            else if (const auto* text = std::get_if<LocalizedText>(&value))
                field.set(data, renamed(*text));
        }
        for (const Part& part : type.parts) {
            for (std::size_t i = 0; i < part.size(data); ++i)
                adapt(*part.type, part.at(data, i));
        }
    }

    LocalizedText renamed(LocalizedText text) const
    {
        for (const QString& language : text.languages()) {
            QString words = text.in(language);
            words.replace(m_pattern.home.names.in(u"ar"_s), m_territory.names.in(u"ar"_s));
            words.replace(u"Khénifra"_s, m_territory.names.in(u"fr"_s));
            text.set(language, words);
        }
        return text;
    }

    RecordStore m_records;
    Register::Batch m_batch;
    const Pattern& m_pattern;
    const Territory& m_territory;
    QHash<qint64, qint64> m_made;
};

/// Of the whole kingdom: no province is the office's own.
Status spread(Register& books, Office& office)
{
    const Office before = office;
    office.territory = {};
    office.kind = OfficeKind::MinistryService;
    std::vector<Change> changes{{Record::of(before), Record::of(office)}};
    const auto done = books.commit(verbs::kSetUp, changes);
    return done ? Status() : tl::unexpected(done.error());
}

/// The last worksites get more slots, so that the register has a round number of them.
Status addJobs(Register& books, const Pattern& pattern, qint64 wanted)
{
    RecordStore records(books.database());
    Register::Batch batch(books);
    const std::vector<qint64> worksites = records.ids(recordType<Worksite>());
    auto job = pattern.jobs.front().as<Slot>();
    const qint64 missing = wanted - records.count(recordType<Slot>());
    for (qint64 i = 0; i < missing; ++i) {
        job.id = {};
        job.worksite.value = worksites[worksites.size() - 1 - std::size_t(i) % worksites.size()];
        job.number = 500 + int(i) / int(worksites.size());
        if (const Status written = batch.write({{}, Record::of(job)}); !written)
            return written;
    }
    if (batch.isEmpty())
        return {};
    const auto entry = batch.finish(verbs::kImport, {.subject = u"slots"_s});
    return entry ? Status() : tl::unexpected(entry.error());
}

Status fill(Register& books, Size size)
{
    RecordStore records(books.database());
    auto office = records.single(recordType<Office>())->as<Office>();
    const Pattern pattern = patternOf(records, office);
    if (const Status done = spread(books, office); !done)
        return done;
    int provinces = 1;
    for (const Record& record : recordsOf(records, recordType<Territory>(), 0)) {
        const auto& territory = record.as<Territory>();
        if (!isProvince(territory) || territory.code == kHome || provinces == kProvinces[int(size)])
            continue;
        ++provinces;
        if (const Status written = Province(books, pattern, territory).write(); !written)
            return written;
    }
    return addJobs(books, pattern, kSlots[int(size)]);
}

} // namespace

QString nameOf(Size size)
{
    return QString(u"SML"[int(size)]);
}

Status buildOffice(const QString& path, Size size)
{
    if (const Status built = buildDemonstration(u"khenifra"_s, path); !built || size == Size::S)
        return built;
    Result<std::unique_ptr<OfficeFile>> file = OfficeFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    FixedClock clock(QDate(2024, 1, 15));
    Register books((*file)->database(), clock, u"nadia"_s);
    const Status filled = books.database().transact([&]() -> Status {
        books.database().deferForeignKeys();
        return fill(books, size);
    });
    if (!filled) {
        file->reset();
        for (const char* suffix : {"", "-wal", "-shm"}) // Nothing half done stays behind.
            QFile::remove(path + QLatin1StringView(suffix));
    }
    return filled;
}

} // namespace sijill::bench
