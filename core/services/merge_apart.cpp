#include "core/base/format.h"
#include "core/services/merge_service.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

tl::unexpected<Error> refused(const QString& message)
{
    return refusal(u"O4"_s, message);
}

tl::unexpected<Error> gone()
{
    return failure(
        ErrorCode::NotFound, QCoreApplication::translate("Register", "This record is not there any more."));
}

} // namespace

Status MergeService::tellApart(PartnerId a, PartnerId b, const QString& motive)
{
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        const TwinStore twins(m_register.database());
        const std::optional<TwinSide> first = twins.side(std::min(a, b));
        const std::optional<TwinSide> second = twins.side(std::max(a, b));
        if (!first || !second)
            return gone();
        if (a == b)
            return refused(QCoreApplication::translate(
                "Rules", "A partner cannot be told apart from itself: choose two."));
        if (twins.distinctionOf(a, b) != 0)
            return refused(QCoreApplication::translate(
                "Rules", "The office has judged already that %1 and %2 are not the same.")
                               .arg(Format::isolated(first->number), Format::isolated(second->number)));
        if (twins.mergedInto(a) || twins.mergedInto(b))
            return refused(QCoreApplication::translate(
                "Rules", "One of the two was merged: take that merge back first."));
        std::vector<Change> changes{{{},
            Record::of(PartnerDistinction{.id = {},
                .revision = {},
                .code = u"%1 ≠ %2"_s.arg(first->number, second->number),
                .first = first->id,
                .second = second->id,
                .decidedOn = m_register.today(),
                .decidedBy = m_register.actor(),
                .motive = motive})}};
        return m_register.commit(verbs::kTellPartnersApart, changes, {.subject = {}, .motive = motive});
    });
    return done ? Status() : tl::unexpected(done.error());
}

Status MergeService::reconsider(qint64 distinction)
{
    const Result<JournalEntry> done = m_register.database().transact([&]() -> Result<JournalEntry> {
        const std::optional<Record> stored =
            RecordStore(m_register.database()).find(recordType<PartnerDistinction>(), distinction);
        if (!stored)
            return gone();
        std::vector<Change> changes{{*stored, {}}};
        return m_register.commit(verbs::kReconsiderPartners, changes);
    });
    return done ? Status() : tl::unexpected(done.error());
}

Status MergeService::reconsider(PartnerId a, PartnerId b)
{
    const auto decision = m_register.database().read(
        [&]() -> Result<qint64> { return TwinStore(m_register.database()).distinctionOf(a, b); });
    if (decision && *decision == 0)
        return refused(
            QCoreApplication::translate("Rules", "Nobody judged that these two are not the same."));
    return decision ? reconsider(*decision) : tl::unexpected(decision.error());
}

} // namespace sijill
