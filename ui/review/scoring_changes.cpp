#include "ui/review/scoring_changes.h"

#include "core/domain/proposal.h"
#include "core/storage/journal_store.h"
#include "ui/journal/record_states.h"

#include <QCoreApplication>

namespace sijill {
namespace {

constexpr int kMostEntries = 200; ///< Of a file's journal looked back over.

/// The file as it stood with that version.
std::optional<QJsonObject> fileAt(Database& database, ProposalId proposal, int version)
{
    const JournalStore journal(database);
    const QString kind = recordType<Proposal>().kindName();
    for (const qint64 sequence : journal.sequencesOf(kind, proposal.value, kMostEntries)) {
        for (const JournalChange& change : journal.changesOf(sequence, kind, proposal.value)) {
            if (change.after.isEmpty())
                continue;
            if (recordFromJson(change.after, recordType<Proposal>()).as<Proposal>().version == version)
                return change.after;
        }
    }
    return std::nullopt;
}

} // namespace

QStringList changesSince(Workspace& workspace, ProposalId proposal, int version)
{
    Database& database = workspace.database();
    const std::optional<Record> now =
        workspace.office().records().find(recordType<Proposal>(), proposal.value);
    const auto then = database.read(
        [&]() -> Result<std::optional<QJsonObject>> { return fileAt(database, proposal, version); });
    QStringList lines;
    if (!now || !then || !*then)
        return lines;
    const std::vector<StateLine> states =
        stateLines(recordType<Proposal>(), **then, toJson(*now), workspace.fieldContext(), true);
    const QString versionTitle = recordType<Proposal>().at("version").title();
    for (const StateLine& line : states) {
        if (line.label == versionTitle)
            continue;
        //: One change of a file: %1 the field, %2 what stood there, %3 what stands there now.
        lines << QCoreApplication::translate("Scoring", "%1: %2 → %3")
                     .arg(line.label, line.before.isEmpty() ? u"–"_s : line.before,
                         line.after.isEmpty() ? u"–"_s : line.after);
    }
    return lines;
}

} // namespace sijill
