#include "core/services/rules/issued_paper_rules.h"

#include "core/domain/issued_paper.h"
#include "core/domain/partner.h"
#include "core/domain/review.h"

#include <QCoreApplication>

namespace sijill {

/// I2: a paper is issued from its report, and then it is frozen.
void rules::checkIssuedPaper(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems)
{
    const auto& paper = candidate.as<IssuedPaper>();
    if (!stored)
        problems << refuses("I2",
            QCoreApplication::translate(
                "Rules", "A paper is issued from its report; it can be neither typed nor imported."),
            u"code"_s);
    else if (paper.state == IssuedPaperState::Issued && !(candidate == *stored))
        problems << refuses("I2",
            QCoreApplication::translate("Rules",
                "An issued paper cannot be edited: withdraw it with a motive and issue another one."),
            u"code"_s);
    Q_UNUSED(context)
}

std::optional<Problem> removalProblem(const Record& record)
{
    if (qstrcmp(record.type().kind, "partner") == 0 && record.as<Partner>().mergedInto)
        return rules::refuses("O4",
            QCoreApplication::translate("Rules",
                "This partner was merged into another and is part of its history: it stays in the file."),
            u"number"_s);
    if (qstrcmp(record.type().kind, "proposal") == 0)
        return rules::refuses("C2",
            QCoreApplication::translate("Rules",
                "Receipts leave no gap: a file is never deleted. Say that it was entered by mistake "
                "instead."),
            u"receipt"_s);
    if (qstrcmp(record.type().kind, "selection") == 0)
        return rules::refuses("C7",
            QCoreApplication::translate(
                "Rules", "A run of the selection is kept for ever: set it aside instead of deleting it."),
            u"number"_s);
    if (qstrcmp(record.type().kind, "review") == 0 && record.as<Review>().state != ReviewState::Assigned)
        return rules::refuses("C6",
            QCoreApplication::translate(
                "Rules", "A review that was submitted stays in the file: withdraw it instead."),
            u"number"_s);
    if (qstrcmp(record.type().kind, "deliberation") == 0)
        return rules::refuses("S4",
            QCoreApplication::translate(
                "Rules", "Numbers of deliberations leave no gap: annul it instead, and it keeps its number."),
            u"number"_s);
    if (qstrcmp(record.type().kind, "issued_paper") != 0)
        return std::nullopt;
    return rules::refuses("I2",
        QCoreApplication::translate(
            "Rules", "An issued paper is never deleted: somebody may hold it. Withdraw it with a motive."),
        u"code"_s);
}

} // namespace sijill
