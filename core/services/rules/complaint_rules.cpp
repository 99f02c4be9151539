#include "core/services/rules/rules.h"

#include "core/base/format.h"
#include "core/domain/complaint.h"
#include "core/domain/proposal.h"

#include <QCoreApplication>

namespace sijill::rules {

void checkComplaint(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems)
{
    const auto& complaint = candidate.as<Complaint>();
    if (complaint.answer.isEmpty())
        problems << blocks("K1",
            QCoreApplication::translate(
                "Rules", "A complaint is answered with its reasons: write the answer first."),
            u"answer"_s);
    if (complaint.state == ComplaintState::Received && complaint.dueOn.isValid()
        && complaint.dueOn < context.today)
        problems << warns("K1",
            QCoreApplication::translate("Rules", "The answer was due on %1.")
                .arg(Format().shortDate(complaint.dueOn)),
            u"due_on"_s);
    if (stored && stored->as<Complaint>().state != ComplaintState::Received
        && stored->as<Complaint>().answer != complaint.answer)
        problems << refuses("K1",
            QCoreApplication::translate("Rules", "The answer was given and stays as it is."), u"answer"_s);
    if (complaint.proposal.isNull() || complaint.call.isNull())
        return;
    const auto proposal = context.find(recordType<Proposal>(), complaint.proposal.value);
    if (proposal && proposal->as<Proposal>().call != complaint.call)
        problems << refuses("",
            QCoreApplication::translate("Rules", "Receipt %1 belongs to another call.")
                .arg(Format::isolated(proposal->as<Proposal>().receipt)),
            u"proposal"_s);
}

} // namespace sijill::rules
