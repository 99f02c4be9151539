#include "core/reporting/issued/paper_history.h"

#include "core/domain/catalogue.h"
#include "core/reporting/issued/canonical_text.h"
#include "core/reporting/issued/paper_service.h"
#include "core/services/inspection.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill {
namespace {

constexpr int kMostTrials = 400; ///< Makings of the paper; what is left then is told together.

std::set<QString> keysOf(const std::vector<PaperDifference>& differences)
{
    std::set<QString> keys;
    for (const PaperDifference& difference : differences)
        keys.insert(difference.key);
    return keys;
}

} // namespace

Result<Paper> PaperHistory::built() const
{
    return buildPaper(m_database, m_paper.issuedOn, requestOf(m_paper));
}

Status PaperHistory::readChangedRecords()
{
    return m_database.read([&]() -> Status {
        m_changed = PaperStore(m_database).changedAfter(m_paper.journalled);
        return {};
    });
}

void PaperHistory::putBack(const ChangedRecord& changed)
{
    const RecordType* type = findRecordType(changed.kind);
    if (!type || changed.erased)
        return;
    RecordStore records(m_database);
    const std::optional<Record> current = records.find(*type, changed.id);
    if (changed.before.isEmpty()) {
        if (current) {
            records.remove(*type, changed.id);
            Inspection(m_database, m_paper.issuedOn).follow({{*current, {}}});
        }
        return;
    }
    Record before = recordFromJson(changed.before, *type);
    before.setId(changed.id);
    if (current) {
        type->revision(before.data()) = type->revision(Record(*current).data());
        records.update(before);
    } else {
        records.insert(before);
    }
    Inspection(m_database, m_paper.issuedOn).inspect(before);
}

/// Cells that turn when these records are put back; nothing when they cannot stand so.
std::optional<PaperHistory::Keys> PaperHistory::turnedBy(const Records& records)
{
    ++m_trials;
    std::optional<Keys> turned;
    (void)m_database.transact([&]() -> Status {
        m_database.deferForeignKeys();
        for (auto record = records.rbegin(); record != records.rend(); ++record)
            putBack(**record);
        if (const Result<Paper> then = built()) {
            turned.emplace();
            for (const QString& key : keysOf(differencesBetween(then->document, m_now))) {
                if (m_open.contains(key))
                    turned->insert(key);
            }
        }
        return failure(ErrorCode::Refused, {}); // Rolled back: the next trial starts from today again.
    });
    return turned;
}

void PaperHistory::blame(const Keys& keys, const Records& records)
{
    for (const QString& key : keys) {
        Records& causes = m_causes[key];
        causes.insert(causes.end(), records.begin(), records.end());
    }
}

bool PaperHistory::mayGoOn()
{
    m_isStopped = m_isStopped || (m_goOn && !m_goOn(qint64(m_causes.size()), qint64(m_open.size())));
    return !m_isStopped;
}

/// Halves the records as long as they turn something. Returns the cells that were explained.
PaperHistory::Keys PaperHistory::explain(const Records& records)
{
    if (records.empty() || !mayGoOn())
        return {};
    const bool isLast = records.size() == 1 || m_trials >= kMostTrials;
    const std::optional<Keys> turned = turnedBy(records);
    if (turned && (turned->empty() || isLast)) {
        blame(*turned, records);
        if (records.size() > 1)
            m_together.insert(turned->begin(), turned->end());
        return *turned;
    }
    if (isLast)
        return {};
    const auto middle = records.begin() + std::ptrdiff_t(records.size() / 2);
    Keys explained = explain({records.begin(), middle});
    explained.merge(explain({middle, records.end()}));
    Keys left;
    for (const QString& key : turned.value_or(Keys())) {
        if (!explained.contains(key))
            left.insert(key);
    }
    blame(left, records);
    m_together.insert(left.begin(), left.end());
    explained.merge(left);
    return explained;
}

PaperCause PaperHistory::causeOf(const ChangedRecord& record) const
{
    const RecordType* type = findRecordType(record.kind);
    const QString now = RecordStore(m_database).keyOf(*type, record.id);
    const bool exists = RecordStore(m_database).exists(*type, record.id);
    return {.kind = record.kind,
        .id = record.id,
        .label = exists ? now : recordFromJson(record.before, *type).key(),
        .exists = exists,
        .entry = record.lastEntry};
}

Result<PaperChanges> PaperHistory::changes(const Progress& goOn)
{
    m_goOn = goOn;
    const auto canonical = m_database.read(
        [&]() -> Result<std::optional<PaperContent>> { return PaperStore(m_database).content(m_paper.id); });
    if (!canonical)
        return tl::unexpected(canonical.error());
    const Result<ReportDocument> then = documentFrom(*canonical ? (*canonical)->canonical : QByteArray());
    if (!then)
        return tl::unexpected(then.error());
    const Result<Paper> now = built();
    if (!now)
        return tl::unexpected(now.error());
    if (const Status read = readChangedRecords(); !read)
        return tl::unexpected(read.error());
    m_now = now->document;
    const std::vector<PaperDifference> differences = differencesBetween(*then, m_now);
    m_open = keysOf(differences);
    PaperChanges found{.cells = {},
        .isWordingChanged = now->wording != m_paper.wording,
        .changedRecords = qint64(m_changed.size())};
    if (!m_open.empty()) {
        Records records;
        for (const ChangedRecord& record : m_changed)
            records.push_back(&record);
        explain(records);
    }
    if (m_isStopped)
        return failure(ErrorCode::Cancelled, {});
    return m_database.read([&]() -> Result<PaperChanges> {
        for (const PaperDifference& difference : differences) {
            PaperChange change{
                .cell = difference, .causes = {}, .isTogether = m_together.contains(difference.key)};
            for (const ChangedRecord* record : m_causes[difference.key])
                change.causes.push_back(causeOf(*record));
            found.cells.push_back(std::move(change));
        }
        return found;
    });
}

} // namespace sijill
