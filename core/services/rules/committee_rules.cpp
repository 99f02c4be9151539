#include "core/services/rules/rules.h"

#include "core/domain/committee.h"
#include "core/domain/selection_run.h"

#include <QCoreApplication>
#include <QSet>

namespace sijill::rules {

void checkCommitteeMember(
    const Record& candidate, const Record*, const RuleContext&, QList<Problem>& problems)
{
    const auto& member = candidate.as<CommitteeMember>();
    for (std::size_t i = 0; i < member.declarations.size(); ++i) {
        const InterestDeclaration& declared = member.declarations[i];
        if (declared.partner.isNull() && declared.proposal.isNull())
            problems << refuses("C5",
                QCoreApplication::translate(
                    "Rules", "Say in which partner or in which proposal the interest lies."),
                partField("declarations", i, "partner"));
    }
}

namespace {

/// Nobody else speaks in the minutes of a committee.
void checkIsMember(const CommitteeMeeting& meeting, CommitteeMemberId id, const QString& field,
    const RuleContext& context, QList<Problem>& problems)
{
    const auto record = context.find(recordType<CommitteeMember>(), id.value);
    if (record && record->as<CommitteeMember>().committee != meeting.committee)
        problems << refuses("",
            QCoreApplication::translate("Rules", "%1 is not a member of this committee.")
                .arg(record->as<CommitteeMember>().name),
            field);
}

} // namespace

void checkCommitteeMeeting(
    const Record& candidate, const Record*, const RuleContext& context, QList<Problem>& problems)
{
    const auto& meeting = candidate.as<CommitteeMeeting>();
    for (std::size_t i = 0; i < meeting.dissents.size(); ++i)
        checkIsMember(
            meeting, meeting.dissents[i].member, partField("dissents", i, "member"), context, problems);
    QSet<qint64> seen;
    for (std::size_t i = 0; i < meeting.attendance.size(); ++i) {
        const CommitteeMemberId id = meeting.attendance[i].member;
        if (seen.contains(id.value))
            problems << refuses("", QCoreApplication::translate("Rules", "This member stands here twice."),
                partField("attendance", i, "member"));
        seen << id.value;
        checkIsMember(meeting, id, partField("attendance", i, "member"), context, problems);
    }
}

void checkSelection(
    const Record& candidate, const Record* stored, const RuleContext&, QList<Problem>& problems)
{
    if (!stored)
        return;
    Selection now = candidate.as<Selection>();
    const auto& before = stored->as<Selection>();
    now.name = before.name; // A scenario may be called otherwise.
    now.revision = before.revision;
    if (now != before)
        problems << refuses("C7",
            QCoreApplication::translate(
                "Rules", "A run is kept as it was computed. Compute another one instead of changing it."),
            u"number"_s);
}

} // namespace sijill::rules
