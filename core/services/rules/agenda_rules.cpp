#include "core/services/rules/council_rules_check.h"

#include "core/base/format.h"
#include "core/domain/agreement.h"
#include "core/domain/council.h"
#include "core/domain/session.h"
#include "core/storage/council_queries.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill::rules {
namespace {

void checkAgreements(const AgendaItem& item, const RuleContext& context, QList<Problem>& problems)
{
    if (item.kind == ItemKind::Agreements && item.agreements.empty())
        problems << blocks(
            "", QCoreApplication::translate("Rules", "The point submits no agreement yet."), u"agreements"_s);
    for (std::size_t i = 0; i < item.agreements.size(); ++i) {
        const AgreementId id = item.agreements[i].agreement;
        const auto agreement = context.find(recordType<Agreement>(), id.value);
        if (!agreement || item.state != ItemState::Listed)
            continue;
        const QString number = Format::isolated(agreement->as<Agreement>().number);
        const AgendaItemId other = listedItemOf(context.database, id);
        if (!other.isNull() && other != item.id)
            problems << refuses("",
                //: %1 is the number of an agreement.
                QCoreApplication::translate("Rules", "Agreement %1 stands in another point already.")
                    .arg(number),
                partField("agreements", i, "agreement"));
        if (agreement->as<Agreement>().state != AgreementState::OnAgenda)
            problems << blocks("",
                //: %1 is the number of an agreement, %2 its state.
                QCoreApplication::translate(
                    "Rules", "Agreement %1 is not on the agenda but: %2. Put it on the agenda first.")
                    .arg(number, choiceLabel(kAgreementStates, int(agreement->as<Agreement>().state))),
                partField("agreements", i, "agreement"));
    }
}

} // namespace

bool isAddedLate(const AgendaItem& item, QDate agendaSentOn)
{
    return !agendaSentOn.isValid()
        || (item.addedOn.isValid() && item.addedOn > agendaSentOn && item.origin != ItemOrigin::Governor);
}

void checkAgendaItem(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems)
{
    const auto& item = candidate.as<AgendaItem>();
    checkAgreements(item, context, problems);
    if (!stored || stored->as<AgendaItem>().state == ItemState::Listed)
        return;
    const auto& before = stored->as<AgendaItem>();
    if (item.title != before.title || item.agreements != before.agreements || item.votes != before.votes
        || item.session != before.session || item.mode != before.mode || item.base != before.base)
        problems << refuses("S2",
            QCoreApplication::translate(
                "Rules", "The point is settled: its title, agreements and ballot stay as they were voted."),
            u"title"_s);
}

QList<Problem> ballotProblems(
    const AgendaItem& item, const Sitting& sitting, const Quorum& quorum, const RuleContext& context)
{
    QList<Problem> problems;
    const auto say = [](const char* source) { return QCoreApplication::translate("Rules", source); };
    const auto session = context.find(recordType<Session>(), item.session.value);
    if (sitting.session != item.session)
        problems << refuses(
            "S5", say(QT_TRANSLATE_NOOP("Rules", "The sitting belongs to another session.")), u"sitting"_s);
    if (sitting.state != SittingState::Open)
        problems << refuses("S3",
            say(QT_TRANSLATE_NOOP("Rules", "Nothing is voted while the sitting is not open.")), u"sitting"_s);
    if (!quorum.isReached())
        problems << refuses("S3",
            say(QT_TRANSLATE_NOOP(
                    "Rules", "The quorum is not reached: present %1 of %2 members in office, required %3."))
                .arg(quorum.present)
                .arg(quorum.inOffice)
                .arg(quorum.needed),
            u"present"_s);
    if (item.kind == ItemKind::Report)
        problems << refuses(
            "S2", say(QT_TRANSLATE_NOOP("Rules", "A report is heard and not voted.")), u"kind"_s);
    if (session && session->as<Session>().kind == SessionKind::Extraordinary
        && isAddedLate(item, session->as<Session>().agendaSentOn))
        problems << refuses("S5",
            say(QT_TRANSLATE_NOOP("Rules",
                "In an extraordinary session only points on the agenda that was sent can be voted.")),
            u"added_on"_s);
    if (item.inFavour < 0 || item.against < 0 || item.abstained < 0 || item.blank < 0)
        problems << refuses(
            "S2", say(QT_TRANSLATE_NOOP("Rules", "Votes cannot be below zero.")), u"in_favour"_s);
    if (item.votesCast() != item.present - item.recused)
        problems << refuses("S2",
            say(QT_TRANSLATE_NOOP("Rules",
                    "For %1 + against %2 + abstained %3 + blank or void %4 make %5; present without those "
                    "recused: "
                    "%6."))
                .arg(item.inFavour)
                .arg(item.against)
                .arg(item.abstained)
                .arg(item.blank)
                .arg(item.votesCast())
                .arg(item.present - item.recused),
            u"in_favour"_s);
    if (item.castingVote && (item.inFavour != item.against || item.mode == BallotMode::Secret))
        problems << refuses("S2",
            say(QT_TRANSLATE_NOOP(
                "Rules", "The casting vote counts at a tie of a public ballot and only there.")),
            u"casting_vote"_s);
    for (const MemberVote& vote : item.votes) {
        const bool isThere = std::any_of(
            sitting.attendance.begin(), sitting.attendance.end(), [&](const SittingAttendance& row) {
                return row.member == vote.member && row.isThereAt(item.votedAt);
            });
        const auto member = context.find(recordType<CouncilMember>(), vote.member.value);
        if (!isThere && member)
            problems << refuses("S2",
                //: %1 is the name of a council member.
                say(QT_TRANSLATE_NOOP("Rules", "%1 is not in the room and cannot vote."))
                    .arg(member->as<CouncilMember>().names.text()),
                u"votes"_s);
    }
    checkAgreements(item, context, problems);
    for (Problem& problem : problems) // Closing asks for everything that a draft may still lack.
        problem.severity = Severity::Refusal;
    return problems;
}

} // namespace sijill::rules
