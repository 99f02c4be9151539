#include "core/services/rules/rules.h"

#include "core/base/format.h"
#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "core/domain/partner_standing.h"
#include "core/domain/worksite.h"
#include "core/storage/agreement_queries.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill::rules {
namespace {

/// Before the agenda a rule is a list of what is still to do; from the agenda on it holds.
Severity severityIn(AgreementState state)
{
    switch (state) {
    case AgreementState::Draft:
    case AgreementState::Rejected:
    case AgreementState::Cancelled:
        return Severity::Blocking;
    default:
        return Severity::Refusal;
    }
}

void checkInstalments(const Agreement& agreement, const RuleContext& context, QList<Problem>& problems)
{
    if (agreement.kind == AgreementKind::Framework && agreement.instalments.empty())
        return;
    const Money expected = agreement.paidByInstalments(context.today);
    const Money total = agreement.instalmentTotal();
    if (total != expected) {
        const Format format;
        problems << Problem{.rule = u"A1"_s,
            .severity = severityIn(agreement.state),
            //: %1, %2 and %3 are amounts.
            .message = QCoreApplication::translate(
                "Rules", "The instalments sum to %1, but %2 are to be paid by instalments: %3 apart.")
                           .arg(format.money(total), format.money(expected),
                               format.money({std::abs(total.minor - expected.minor)})),
            .field = u"instalments"_s};
    }
    for (std::size_t i = 0; i < agreement.instalments.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (agreement.instalments[i].number == agreement.instalments[j].number)
                problems << refuses("",
                    QCoreApplication::translate("Rules", "Two instalments have the same number."),
                    partField("instalments", i, "number"));
        }
    }
}

void checkAmendments(const Agreement& agreement, QList<Problem>& problems)
{
    QDate end = agreement.to;
    for (std::size_t i = 0; i < agreement.amendments.size(); ++i) {
        const Amendment& amendment = agreement.amendments[i];
        if (!amendment.newEnd.isValid())
            continue;
        if (end.isValid() && amendment.newEnd < end)
            problems << refuses("A2",
                QCoreApplication::translate(
                    "Rules", "An amendment may extend an agreement, never shorten it: it ends on %1.")
                    .arg(Format().shortDate(end)),
                partField("amendments", i, "new_end"));
        end = std::max(end, amendment.newEnd);
    }
}

void checkParties(const Agreement& agreement, const RuleContext& context, QList<Problem>& problems)
{
    const RecordStore records(context.database);
    if (agreement.parties.size() < 2)
        problems << blocks(
            "", QCoreApplication::translate("Rules", "An agreement has two parties at least."), u"parties"_s);
    for (std::size_t i = 0; i < agreement.parties.size(); ++i) {
        const AgreementParty& party = agreement.parties[i];
        const QString path = partField("parties", i, "partner");
        if (!party.partner) {
            if (party.role != PartyRole::Council)
                problems << blocks(
                    "", QCoreApplication::translate("Rules", "Say which partner this party is."), path);
            continue;
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (agreement.parties[j].partner == party.partner)
                problems << refuses(
                    "", QCoreApplication::translate("Rules", "The same partner is party twice."), path);
        }
        const std::optional<Partner> partner = records.find<Partner>(party.partner);
        if (!partner || party.signedOn.isValid())
            continue;
        if (partner->status != PartnerStatus::Active)
            problems << blocks("O3",
                //: %1 is a partner's name, %2 "Suspended" or "Debarred".
                QCoreApplication::translate("Rules", "%1 is %2: it cannot be chosen for new work.")
                    .arg(partner->names.text(), choiceLabel(kPartnerStatuses, int(partner->status))),
                path);
        if (standingOf(*partner, context.today) == Standing::Red)
            problems << blocks("O2",
                QCoreApplication::translate("Rules",
                    "A mandate or document of %1 has ended. Renew it, or record an override with its motive.")
                    .arg(partner->names.text()),
                path);
    }
}

void checkCarriedWorksites(const Agreement& agreement, const RuleContext& context, QList<Problem>& problems)
{
    const RecordStore records(context.database);
    const AgreementQueries sums(context.database);
    for (std::size_t i = 0; i < agreement.worksites.size(); ++i) {
        const AgreementWorksite& carried = agreement.worksites[i];
        const std::optional<Worksite> worksite = records.find<Worksite>(carried.worksite);
        for (std::size_t j = 0; j < i; ++j) {
            if (agreement.worksites[j].worksite == carried.worksite)
                problems << refuses("",
                    QCoreApplication::translate("Rules", "The same worksite stands twice."),
                    partField("worksites", i, "worksite"));
        }
        if (!worksite)
            continue;
        if (worksite->edition != agreement.edition)
            problems << refuses("",
                QCoreApplication::translate("Rules", "This worksite belongs to another edition."),
                partField("worksites", i, "worksite"));
        const int slotMonths = sums.slotMonths(worksite->id);
        const int total = carried.personMonths + sums.carriedByWorksite(worksite->id, agreement.id);
        if (total != slotMonths)
            problems << warns("A3",
                //: %1 is a worksite's code; %2 and %3 count person-months.
                QCoreApplication::translate(
                    "Rules", "Agreements carry %2 person-months of worksite %1, its slots have %3.")
                    .arg(Format::isolated(worksite->code))
                    .arg(total)
                    .arg(slotMonths),
                partField("worksites", i, "person_months"));
    }
}

void checkPersonMonths(const Agreement& agreement, const RuleContext& context, QList<Problem>& problems)
{
    const int own = agreement.currentPersonMonths(context.today);
    if (agreement.carriedPersonMonths() > own)
        problems << Problem{.rule = u"A3"_s,
            .severity = severityIn(agreement.state),
            .message = QCoreApplication::translate(
                "Rules", "The worksites carry %1 person-months, the agreement has %2.")
                           .arg(agreement.carriedPersonMonths())
                           .arg(own),
            .field = u"person_months"_s};
    const std::optional<Edition> edition = RecordStore(context.database).find<Edition>(agreement.edition);
    const Target* target = edition ? edition->target(TargetMeasure::PersonMonths) : nullptr;
    if (!target || agreement.kind != AgreementKind::Partnership)
        return;
    const int all = own
        + AgreementQueries(context.database)
              .committedPersonMonths(agreement.edition, agreement.id, context.today);
    if (all > target->count())
        problems << blocks("A3",
            QCoreApplication::translate("Rules",
                "With this one, the partnership agreements of the edition reach %1 person-months; its target "
                "is %2. Record "
                "an override with its motive if it was decided so.")
                .arg(all)
                .arg(target->count()),
            u"person_months"_s);
}

void checkPlace(const Agreement& agreement, const RuleContext& context, QList<Problem>& problems)
{
    const std::optional<Edition> edition = RecordStore(context.database).find<Edition>(agreement.edition);
    if (!edition)
        return;
    const auto isOfEdition = [&](const auto& rows, auto id) {
        return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
    };
    if (agreement.budgetLine && !isOfEdition(edition->budgetLines, agreement.budgetLine))
        problems << refuses("",
            QCoreApplication::translate("Rules", "This budget line belongs to another edition."),
            u"budget_line"_s);
    if (agreement.component && !isOfEdition(edition->components, agreement.component))
        problems << refuses("",
            QCoreApplication::translate("Rules", "This component belongs to another edition."),
            u"component"_s);
    if (agreement.from.isValid() && (agreement.from < edition->from || agreement.from > edition->to))
        problems << warns("",
            QCoreApplication::translate("Rules", "The agreement starts outside its edition."),
            u"starts_on"_s);
    if (agreement.framework && agreement.framework == agreement.id)
        problems << refuses("",
            QCoreApplication::translate("Rules", "An agreement cannot stand under itself."), u"framework"_s);
}

} // namespace

void checkAgreement(
    const Record& candidate, const Record*, const RuleContext& context, QList<Problem>& problems)
{
    const auto& agreement = candidate.as<Agreement>();
    checkPlace(agreement, context, problems);
    checkParties(agreement, context, problems);
    checkInstalments(agreement, context, problems);
    checkAmendments(agreement, problems);
    checkCarriedWorksites(agreement, context, problems);
    checkPersonMonths(agreement, context, problems);
}

} // namespace sijill::rules
