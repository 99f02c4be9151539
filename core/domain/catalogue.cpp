#include "core/domain/catalogue.h"

#include "core/domain/agenda_item.h"
#include "core/domain/agreement.h"
#include "core/domain/attachment.h"
#include "core/domain/boundary.h"
#include "core/domain/call.h"
#include "core/domain/committee.h"
#include "core/domain/complaint.h"
#include "core/domain/council.h"
#include "core/domain/deliberation.h"
#include "core/domain/edition.h"
#include "core/domain/issued_paper.h"
#include "core/domain/office.h"
#include "core/domain/paper_template.h"
#include "core/domain/partner.h"
#include "core/domain/partner_twins.h"
#include "core/domain/programme.h"
#include "core/domain/proposal.h"
#include "core/domain/recommendation.h"
#include "core/domain/report.h"
#include "core/domain/review.h"
#include "core/domain/selection_run.h"
#include "core/domain/session.h"
#include "core/domain/sitting.h"
#include "core/domain/territory.h"
#include "core/domain/worksite.h"

#include <string_view>
#include <unordered_map>

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

using KindIndex = std::unordered_map<std::string_view, const KindEntry*>;

/// The first of a name stands for it.
KindIndex indexBy(const char* RecordType::*name)
{
    KindIndex index;
    for (const KindEntry& entry : kindEntries())
        index.try_emplace(entry.type->*name, &entry);
    return index;
}

const KindEntry* findIn(const KindIndex& index, std::string_view name)
{
    const auto found = index.find(name);
    return found == index.end() ? nullptr : found->second;
}

const KindEntry* findIn(const KindIndex& index, QStringView name)
{
    const QByteArray latin1 = name.toLatin1();
    return findIn(index, std::string_view(latin1.constData(), std::size_t(latin1.size())));
}

const KindIndex& singulars()
{
    static const KindIndex index = indexBy(&RecordType::kind);
    return index;
}

} // namespace

std::span<const RecordType* const> recordTypes()
{
    static const RecordType* const types[] = {&recordType<Account>(), &recordType<Territory>(),
        &recordType<TerritoryCrosswalk>(), &recordType<Programme>(), &recordType<Sector>(),
        &recordType<Marker>(), &recordType<Trade>(), &recordType<DocumentKind>(), &recordType<Edition>(),
        &recordType<Office>(), &recordType<CouncilMember>(), &recordType<StandingCommittee>(),
        &recordType<Session>(), &recordType<Partner>(), &recordType<PartnerDistinction>(),
        &recordType<Worksite>(), &recordType<Slot>(), &recordType<Agreement>(), &recordType<Call>(),
        &recordType<Proposal>(), &recordType<Committee>(), &recordType<CommitteeMember>(),
        &recordType<CommitteeMeeting>(), &recordType<Review>(), &recordType<Selection>(),
        &recordType<Complaint>(), &recordType<Sitting>(), &recordType<AgendaItem>(),
        &recordType<Deliberation>(), &recordType<Recommendation>(), &recordType<Report>(),
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
    static const KindIndex index = indexBy(&RecordType::plural);
    return findIn(index, plural);
}

const KindEntry* findKindBySingular(QStringView kind)
{
    return findIn(singulars(), kind);
}

const KindEntry* findTarget(const Field& field)
{
    return field.refersTo ? findIn(singulars(), std::string_view(field.refersTo)) : nullptr;
}

const RecordType* findRecordType(QStringView kind)
{
    const KindEntry* entry = findKindBySingular(kind);
    return entry && !entry->isPart() ? entry->type : nullptr;
}

} // namespace sijill
