#include "core/domain/committee.h"

#include <algorithm>

namespace sijill {
namespace {

constexpr Choice kMemberRoleTable[] = {
    {int(MemberRole::Chair), "chair", QT_TRANSLATE_NOOP("Choice", "Chair of the committee")},
    {int(MemberRole::Member), "member", QT_TRANSLATE_NOOP("Choice", "Member of the committee")},
    {int(MemberRole::Secretary), "secretary", QT_TRANSLATE_NOOP("Choice", "Secretary of the committee")},
    {int(MemberRole::Observer), "observer", QT_TRANSLATE_NOOP("Choice", "Observer")},
};

constexpr Choice kPresenceTable[] = {
    {int(Presence::Present), "present", QT_TRANSLATE_NOOP("Choice", "Present")},
    {int(Presence::Excused), "excused", QT_TRANSLATE_NOOP("Choice", "Excused")},
    {int(Presence::Absent), "absent", QT_TRANSLATE_NOOP("Choice", "Absent")},
};

} // namespace

const Choices kMemberRoles = kMemberRoleTable;
const Choices kPresences = kPresenceTable;

bool CommitteeMember::hasInterestIn(ProposalId proposal, PartnerId partner) const
{
    return std::any_of(declarations.begin(), declarations.end(), [&](const InterestDeclaration& declared) {
        return (!declared.proposal.isNull() && declared.proposal == proposal)
            || (declared.proposal.isNull() && !declared.partner.isNull() && declared.partner == partner);
    });
}

template <>
const RecordType& recordType<Committee>()
{
    static const RecordType type = describe<Committee>({.kind = "committee",
        .plural = "committees",
        .label = QT_TRANSLATE_NOOP("Record", "Committee"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Committees"),
        .keyField = "code",
        .nameField = "names",
        .fields =
            {
                field<&Committee::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                    .shaped(Shape::Code),
                field<&Committee::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
                field<&Committee::foundedBy>("founded_by", QT_TRANSLATE_NOOP("Field", "Set up by")),
                field<&Committee::from>("active_from", QT_TRANSLATE_NOOP("Field", "From")),
                field<&Committee::to>("active_to", QT_TRANSLATE_NOOP("Field", "To")),
            },
        .periods = {{"active_from", "active_to"}}});
    return type;
}

template <>
const RecordType& recordType<InterestDeclaration>()
{
    static const RecordType type = describe<InterestDeclaration>({.kind = "interest_declaration",
        .plural = "interest-declarations",
        .label = QT_TRANSLATE_NOOP("Record", "Declaration of interest"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Declarations of interest"),
        .fields =
            {
                field<&InterestDeclaration::partner>("partner", QT_TRANSLATE_NOOP("Field", "Partner"))
                    .to("partner"),
                field<&InterestDeclaration::proposal>("proposal", QT_TRANSLATE_NOOP("Field", "Proposal"))
                    .to("proposal"),
                field<&InterestDeclaration::nature>(
                    "nature", QT_TRANSLATE_NOOP("Field", "Nature of the interest"), Required),
                field<&InterestDeclaration::declaredOn>(
                    "declared_on", QT_TRANSLATE_NOOP("Field", "Declared on"), Required),
            },
        .identity = {"partner", "proposal"}});
    return type;
}

template <>
const RecordType& recordType<CommitteeMember>()
{
    static const RecordType type = describe<CommitteeMember>({.kind = "committee_member",
        .plural = "committee-members",
        .label = QT_TRANSLATE_NOOP("Record", "Committee member"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Committee members"),
        .keyField = "code",
        .nameField = "name",
        .fields =
            {
                field<&CommitteeMember::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                    .shaped(Shape::Code),
                field<&CommitteeMember::committee>(
                    "committee", QT_TRANSLATE_NOOP("Field", "Committee"), Required)
                    .to("committee"),
                field<&CommitteeMember::name>(
                    "name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
                field<&CommitteeMember::role>("role", QT_TRANSLATE_NOOP("Field", "Role")).among(kMemberRoles),
                field<&CommitteeMember::body>(
                    "body", QT_TRANSLATE_NOOP("Field", "Body represented"), Searched),
                field<&CommitteeMember::account>("account", QT_TRANSLATE_NOOP("Field", "Signs in as"))
                    .to("account"),
                field<&CommitteeMember::from>("mandate_from", QT_TRANSLATE_NOOP("Field", "From")),
                field<&CommitteeMember::to>("mandate_to", QT_TRANSLATE_NOOP("Field", "To")),
            },
        .parts = {part<&CommitteeMember::declarations>("declarations", recordType<InterestDeclaration>())},
        .periods = {{"mandate_from", "mandate_to"}}});
    return type;
}

} // namespace sijill
