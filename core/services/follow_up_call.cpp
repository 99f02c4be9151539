#include "core/services/follow_up_call.h"

#include "core/base/format.h"
#include "core/services/proposal_service.h"
#include "core/services/rules/rules.h"
#include "core/storage/call_queries.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

tl::unexpected<Error> refused(const QString& sentence)
{
    return refusal({rules::refuses("C4", sentence, u"follows"_s)});
}

/// What was found in order need not be brought again; what was refused is awaited.
void keepGoodPapers(std::vector<ProposalDocument>& asked, const std::vector<ProposalDocument>& earlier)
{
    for (ProposalDocument& row : asked) {
        const auto before = std::find_if(earlier.begin(), earlier.end(),
            [&](const ProposalDocument& candidate) { return candidate.documentKind == row.documentKind; });
        if (before == earlier.end() || before->verdict != FileVerdict::InOrder)
            continue;
        row = *before;
        row.id = {};
    }
}

template <typename Row>
std::vector<Row> asNew(std::vector<Row> rows)
{
    for (Row& row : rows)
        row.id = {};
    return rows;
}

} // namespace

std::vector<ProposalId> FollowUpCall::candidates(CallId id) const
{
    Database& database = m_register.database();
    const auto found = database.read([&]() -> Result<std::vector<ProposalId>> {
        const std::optional<Call> call = RecordStore(database).find<Call>(id);
        return call && call->follows ? CallQueries(database).leftOver(call->follows)
                                     : std::vector<ProposalId>();
    });
    return found ? *found : std::vector<ProposalId>();
}

Result<Proposal> FollowUpCall::received(const Call& call, const Proposal& earlier) const
{
    Proposal file;
    file.call = call.id;
    file.partner = earlier.partner;
    ProposalService(m_register).receive(file);
    keepGoodPapers(file.documents, earlier.documents);
    file.takenFrom = earlier.id;
    file.depositor = earlier.depositor;
    file.title = earlier.title;
    file.sector = earlier.sector;
    file.commune = earlier.commune;
    file.place = earlier.place;
    file.description = earlier.description;
    file.startsOn = earlier.startsOn;
    file.months = earlier.months;
    file.service = earlier.service;
    file.fewestSlots = earlier.fewestSlots;
    file.markers = asNew(earlier.markers);
    file.phases = asNew(earlier.phases);
    file.requests = asNew(earlier.requests);
    QList<Problem> problems =
        problemsOf(Record::of(file), nullptr, {m_register.database(), m_register.today()});
    problems.removeIf([](const Problem& problem) { return problem.severity != Severity::Refusal; });
    if (!problems.isEmpty())
        return refusal(problems);
    return file;
}

Result<std::vector<Proposal>> FollowUpCall::takeOver(CallId id, const std::vector<ProposalId>& files)
{
    Database& database = m_register.database();
    return database.transact([&]() -> Result<std::vector<Proposal>> {
        const RecordStore records(database);
        const std::optional<Call> call = records.find<Call>(id);
        if (!call || call->follows.isNull())
            return refused(QCoreApplication::translate(
                "Rules", "This call follows no earlier one: say first which one, in its form."));
        const std::vector<ProposalId> left = CallQueries(database).leftOver(call->follows);
        Register::Batch batch(m_register);
        std::vector<Proposal> taken;
        for (const ProposalId file : files) {
            const std::optional<Proposal> earlier = records.find<Proposal>(file);
            if (!earlier || std::find(left.begin(), left.end(), file) == left.end())
                return refused(
                    //: %1 is the number of a receipt.
                    QCoreApplication::translate("Rules",
                        "%1 is not taken over: only files of the earlier call that were found inadmissible "
                        "or "
                        "rejected are, and once.")
                        .arg(Format::isolated(earlier ? earlier->receipt : QString())));
            const Result<Proposal> again = received(*call, *earlier);
            if (!again)
                return tl::unexpected(again.error());
            if (const Status written = batch.write({{}, Record::of(*again)}); !written)
                return tl::unexpected(written.error());
            taken.push_back(*again);
        }
        if (batch.isEmpty())
            return refused(
                QCoreApplication::translate("Rules", "The earlier call has no file left to be taken over."));
        if (const auto entry = batch.finish(verbs::kTakeOver, {.subject = call->number}); !entry)
            return tl::unexpected(entry.error());
        return taken;
    });
}

} // namespace sijill
