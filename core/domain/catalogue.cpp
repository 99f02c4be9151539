#include "core/domain/catalogue.h"

#include "core/domain/agreement.h"
#include "core/domain/attachment.h"
#include "core/domain/boundary.h"
#include "core/domain/call.h"
#include "core/domain/committee.h"
#include "core/domain/complaint.h"
#include "core/domain/edition.h"
#include "core/domain/issued_paper.h"
#include "core/domain/office.h"
#include "core/domain/paper_template.h"
#include "core/domain/partner.h"
#include "core/domain/partner_twins.h"
#include "core/domain/programme.h"
#include "core/domain/proposal.h"
#include "core/domain/report.h"
#include "core/domain/review.h"
#include "core/domain/selection_run.h"
#include "core/domain/session.h"
#include "core/domain/territory.h"
#include "core/domain/worksite.h"

#include <algorithm>

namespace sijill {
namespace {

void addParts(std::vector<KindEntry>& entries, const RecordType& owner, const KindEntry* outer)
{
    for (const Part& part : owner.parts) {
        entries.push_back({part.type, &owner, &part, outer});
        const KindEntry* self = &entries.back();
        addParts(entries, *part.type, self);
    }
}

const KindEntry* findEntry(auto matches)
{
    const std::vector<KindEntry>& entries = kindEntries();
    const auto found = std::find_if(entries.begin(), entries.end(), matches);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

std::span<const RecordType* const> recordTypes()
{
    static const RecordType* const types[] = {&recordType<Account>(), &recordType<Territory>(),
        &recordType<TerritoryCrosswalk>(), &recordType<Programme>(), &recordType<Sector>(),
        &recordType<Marker>(), &recordType<Trade>(), &recordType<DocumentKind>(), &recordType<Edition>(),
        &recordType<Office>(), &recordType<Session>(), &recordType<Partner>(),
        &recordType<PartnerDistinction>(), &recordType<Worksite>(), &recordType<Slot>(),
        &recordType<Agreement>(), &recordType<Call>(), &recordType<Proposal>(), &recordType<Committee>(),
        &recordType<CommitteeMember>(), &recordType<CommitteeMeeting>(), &recordType<Review>(),
        &recordType<Selection>(), &recordType<Complaint>(), &recordType<Report>(),
        &recordType<PaperTemplate>(), &recordType<IssuedPaper>(), &recordType<Attachment>(),
        &recordType<BoundaryLayer>()};
    return types;
}

const std::vector<KindEntry>& kindEntries()
{
    static const std::vector<KindEntry> entries = [] {
        std::vector<KindEntry> all;
        all.reserve(200); // Entries point at each other: no reallocation.
        for (const RecordType* type : recordTypes()) {
            all.push_back({type});
            addParts(all, *type, nullptr);
        }
        Q_ASSERT(all.size() < 200);
        return all;
    }();
    return entries;
}

const KindEntry* findKind(QStringView plural)
{
    return findEntry([&](const KindEntry& entry) { return plural == QLatin1StringView(entry.type->plural); });
}

const KindEntry* findKindBySingular(QStringView kind)
{
    return findEntry([&](const KindEntry& entry) { return kind == QLatin1StringView(entry.type->kind); });
}

const RecordType* findRecordType(QStringView kind)
{
    const KindEntry* entry = findKindBySingular(kind);
    return entry && !entry->isPart() ? entry->type : nullptr;
}

} // namespace sijill
