#include "core/domain/agenda_item.h"

namespace sijill {

template <>
const RecordType& recordType<AgendaAgreement>()
{
    static const RecordType type = describe<AgendaAgreement>({.kind = "agenda_agreement",
        .plural = "agenda-agreements",
        .label = QT_TRANSLATE_NOOP("Record", "Agreement submitted to the vote"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Agreements submitted to the vote"),
        .fields = {field<&AgendaAgreement::agreement>(
            "agreement", QT_TRANSLATE_NOOP("Field", "Agreement"), Required)
                       .to("agreement")},
        .identity = {"agreement"}});
    return type;
}

template <>
const RecordType& recordType<MemberVote>()
{
    static const RecordType type = describe<MemberVote>({.kind = "member_vote",
        .plural = "member-votes",
        .label = QT_TRANSLATE_NOOP("Record", "Vote of a member"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Votes of members"),
        .fields =
            {
                field<&MemberVote::member>("member", QT_TRANSLATE_NOOP("Field", "Council member"), Required)
                    .to("council_member"),
                field<&MemberVote::vote>("vote", QT_TRANSLATE_NOOP("Field", "Vote")).among(kVotes),
                field<&MemberVote::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark")),
            },
        .identity = {"member"}});
    return type;
}

template <>
const RecordType& recordType<Intervention>()
{
    static const RecordType type = describe<Intervention>({.kind = "intervention",
        .plural = "interventions",
        .label = QT_TRANSLATE_NOOP("Record", "Intervention"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Interventions"),
        .fields = {
            field<&Intervention::member>("member", QT_TRANSLATE_NOOP("Field", "Council member"), Required)
                .to("council_member"),
            field<&Intervention::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary")).paragraph(),
        }});
    return type;
}

template <>
const RecordType& recordType<AgendaItem>()
{
    using I = AgendaItem;
    static const RecordType states =
        describeStateChange("agenda_item_state", "agenda-item-states", kItemStates);
    static const RecordType
        type =
            describe<I>(
                {.kind = "agenda_item",
                    .plural = "agenda-items",
                    .label = QT_TRANSLATE_NOOP("Record", "Agenda item"),
                    .pluralLabel = QT_TRANSLATE_NOOP("Record", "Agenda items"),
                    .keyField = "number",
                    .nameField = "title",
                    .fields =
                        {
                            field<&I::number>(
                                "number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Searched)
                                .shaped(Shape::Code),
                            field<&I::session>(
                                "session", QT_TRANSLATE_NOOP("Field", "Session"), Required | Above)
                                .to("session"),
                            field<&I::position>("item_order", QT_TRANSLATE_NOOP("Field", "Order"), Required),
                            field<&I::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).among(kItemKinds),
                            field<&I::title>(
                                "title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Searched),
                            field<&I::rapporteur>("rapporteur", QT_TRANSLATE_NOOP("Field", "Rapporteur"))
                                .to("council_member"),
                            field<&I::committee>(
                                "committee", QT_TRANSLATE_NOOP("Field", "Standing committee"))
                                .to("standing_committee"),
                            field<&I::opinion>("opinion", QT_TRANSLATE_NOOP("Field", "Opinion"))
                                .among(kOpinions),
                            field<&I::opinionOn>(
                                "opinion_on", QT_TRANSLATE_NOOP("Field", "Opinion given on")),
                            field<&I::opinionText>(
                                "opinion_text", QT_TRANSLATE_NOOP("Field", "Text of the opinion"))
                                .paragraph(),
                            field<&I::origin>("origin", QT_TRANSLATE_NOOP("Field", "Put there by"))
                                .among(kItemOrigins),
                            field<&I::addedOn>("added_on", QT_TRANSLATE_NOOP("Field", "Added on")),
                            field<&I::detachedFrom>(
                                "detached_from", QT_TRANSLATE_NOOP("Field", "Detached from"), ByVerb)
                                .to("agenda_item"),
                            field<&I::needsVisa>(
                                "needs_visa", QT_TRANSLATE_NOOP("Field", "Needs the governor's visa")),
                            field<&I::presentation>(
                                "presentation", QT_TRANSLATE_NOOP("Field", "Presentation"))
                                .paragraph(),
                            field<&I::sitting>("sitting", QT_TRANSLATE_NOOP("Field", "Sitting"), ByVerb)
                                .to("sitting"),
                            field<&I::mode>("ballot_mode", QT_TRANSLATE_NOOP("Field", "Ballot"))
                                .among(kBallotModes),
                            field<&I::base>("majority_base", QT_TRANSLATE_NOOP("Field", "Majority of"))
                                .among(kMajorityBases),
                            field<&I::inOffice>("in_office", QT_TRANSLATE_NOOP("Field", "In office"), ByVerb),
                            field<&I::present>("present", QT_TRANSLATE_NOOP("Field", "Present"), ByVerb),
                            field<&I::recused>("recused", QT_TRANSLATE_NOOP("Field", "Recused"), ByVerb),
                            field<&I::inFavour>("in_favour", QT_TRANSLATE_NOOP("Field", "For"), ByVerb),
                            field<&I::against>("against", QT_TRANSLATE_NOOP("Field", "Against"), ByVerb),
                            field<&I::abstained>(
                                "abstained", QT_TRANSLATE_NOOP("Field", "Abstained"), ByVerb),
                            field<&I::blank>("blank", QT_TRANSLATE_NOOP("Field", "Blank or void"), ByVerb),
                            field<&I::castingVote>(
                                "casting_vote", QT_TRANSLATE_NOOP("Field", "Casting vote in favour"), ByVerb),
                            field<&I::votedAt>(
                                "voted_at", QT_TRANSLATE_NOOP("Field", "Ballot closed at"), ByVerb),
                            field<&I::state>("state", QT_TRANSLATE_NOOP("Field", "Outcome"), ByVerb)
                                .among(kItemStates),
                        },
                    .parts = {part<&I::agreements>("agreements", recordType<AgendaAgreement>()),
                        part<&I::votes>("votes", recordType<MemberVote>()),
                        part<&I::interventions>("interventions", recordType<Intervention>()),
                        part<&I::changes>("changes", states)}});
    return type;
}

} // namespace sijill
