#pragma once

#include "core/base/id.h"

namespace sijill {

using OfficeId = Id<struct OfficeTag>;
using AccountId = Id<struct AccountTag>;
using TerritoryId = Id<struct TerritoryTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using EditionId = Id<struct EditionTag>;
using ComponentId = Id<struct ComponentTag>;
using BudgetLineId = Id<struct BudgetLineTag>;
using SectorId = Id<struct SectorTag>;
using MarkerId = Id<struct MarkerTag>;
using TradeId = Id<struct TradeTag>;
using DocumentKindId = Id<struct DocumentKindTag>;
using PartnerId = Id<struct PartnerTag>;
using AgreementId = Id<struct AgreementTag>;
using WorksiteId = Id<struct WorksiteTag>;
using SlotId = Id<struct SlotTag>;
using CallId = Id<struct CallTag>;
using ProposalId = Id<struct ProposalTag>;
using CommitteeId = Id<struct CommitteeTag>;
using CommitteeMemberId = Id<struct CommitteeMemberTag>;
using CommitteeMeetingId = Id<struct CommitteeMeetingTag>;
using ReviewId = Id<struct ReviewTag>;
using SelectionId = Id<struct SelectionTag>;
using ComplaintId = Id<struct ComplaintTag>;
using SessionId = Id<struct SessionTag>;
using CouncilMemberId = Id<struct CouncilMemberTag>;
using StandingCommitteeId = Id<struct StandingCommitteeTag>;
using SittingId = Id<struct SittingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using DeliberationId = Id<struct DeliberationTag>;
using RecommendationId = Id<struct RecommendationTag>;
using ReportId = Id<struct ReportTag>;
using AttachmentId = Id<struct AttachmentTag>;
/// Rows of a record's parts: never referred to by type from elsewhere.
using PartId = Id<struct PartTag>;

} // namespace sijill
