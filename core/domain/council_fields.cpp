#include "core/domain/council.h"

namespace sijill {
namespace {

constexpr Choice kCouncilRoleTable[] = {
    {int(CouncilRole::Member), "member", QT_TRANSLATE_NOOP("Choice", "Member of the council")},
    {int(CouncilRole::President), "president", QT_TRANSLATE_NOOP("Choice", "President of the council")},
    {int(CouncilRole::VicePresident), "vice-president",
        QT_TRANSLATE_NOOP("Choice", "Vice-president of the council")},
    {int(CouncilRole::Secretary), "secretary", QT_TRANSLATE_NOOP("Choice", "Secretary of the council")},
    {int(CouncilRole::DeputySecretary), "deputy-secretary",
        QT_TRANSLATE_NOOP("Choice", "Deputy secretary of the council")},
};

constexpr Choice kSalutationTable[] = {
    {int(Salutation::Sir), "sir", QT_TRANSLATE_NOOP("Choice", "Mr")},
    {int(Salutation::Madam), "madam", QT_TRANSLATE_NOOP("Choice", "Ms")},
};

constexpr Choice kCommitteeSeatRoleTable[] = {
    {int(CommitteeSeatRole::Member), "member", QT_TRANSLATE_NOOP("Choice", "Member of the committee")},
    {int(CommitteeSeatRole::Chair), "chair", QT_TRANSLATE_NOOP("Choice", "Chair of the committee")},
    {int(CommitteeSeatRole::ViceChair), "vice-chair",
        QT_TRANSLATE_NOOP("Choice", "Vice-chair of the committee")},
};

} // namespace

const Choices kCouncilRoles = kCouncilRoleTable;
const Choices kSalutations = kSalutationTable;
const Choices kCommitteeSeatRoles = kCommitteeSeatRoleTable;

QString CouncilMember::initialsIn(const QString& language) const
{
    const QString typed = initials.best({language});
    if (!typed.isEmpty())
        return typed;
    QStringList letters;
    for (QString word : names.best({language}).split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u"ال"_s) && word.size() > 3)
            word.remove(0, 2); // The article is no initial.
        letters << word.left(1).toUpper();
    }
    return letters.mid(0, 2).join(u' ');
}

template <>
const RecordType& recordType<CouncilMember>()
{
    using M = CouncilMember;
    static const RecordType type = describe<M>({.kind = "council_member",
        .plural = "council-members",
        .label = QT_TRANSLATE_NOOP("Record", "Council member"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Council members"),
        .keyField = "code",
        .nameField = "names",
        .fields =
            {
                field<&M::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                    .shaped(Shape::Code),
                field<&M::salutation>("salutation", QT_TRANSLATE_NOOP("Field", "Salutation"))
                    .among(kSalutations),
                field<&M::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
                field<&M::initials>("initials", QT_TRANSLATE_NOOP("Field", "Initials")),
                field<&M::role>("role", QT_TRANSLATE_NOOP("Field", "Role")).among(kCouncilRoles),
                field<&M::rank>("rank", QT_TRANSLATE_NOOP("Field", "Rank")),
                field<&M::group>("political_group", QT_TRANSLATE_NOOP("Field", "Group or list"), Searched),
                field<&M::from>("mandate_from", QT_TRANSLATE_NOOP("Field", "Mandate from"), Required),
                field<&M::to>("mandate_to", QT_TRANSLATE_NOOP("Field", "Mandate to")),
            },
        .periods = {{"mandate_from", "mandate_to"}}});
    return type;
}

template <>
const RecordType& recordType<CommitteeSeat>()
{
    static const RecordType type = describe<CommitteeSeat>({.kind = "committee_seat",
        .plural = "committee-seats",
        .label = QT_TRANSLATE_NOOP("Record", "Seat in a standing committee"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Seats in a standing committee"),
        .fields =
            {
                field<&CommitteeSeat::member>(
                    "member", QT_TRANSLATE_NOOP("Field", "Council member"), Required)
                    .to("council_member"),
                field<&CommitteeSeat::role>("role", QT_TRANSLATE_NOOP("Field", "Role"))
                    .among(kCommitteeSeatRoles),
            },
        .identity = {"member"}});
    return type;
}

template <>
const RecordType& recordType<StandingCommittee>()
{
    using C = StandingCommittee;
    static const RecordType type = describe<C>({.kind = "standing_committee",
        .plural = "standing-committees",
        .label = QT_TRANSLATE_NOOP("Record", "Standing committee"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Standing committees"),
        .keyField = "code",
        .nameField = "names",
        .fields =
            {
                field<&C::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Searched)
                    .shaped(Shape::Code),
                field<&C::names>("names", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
                field<&C::from>("active_from", QT_TRANSLATE_NOOP("Field", "From")),
                field<&C::to>("active_to", QT_TRANSLATE_NOOP("Field", "To")),
            },
        .parts = {part<&C::seats>("seats", recordType<CommitteeSeat>())},
        .periods = {{"active_from", "active_to"}}});
    return type;
}

} // namespace sijill
