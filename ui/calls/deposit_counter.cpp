#include "ui/calls/deposit_counter.h"

#include "core/base/folding.h"
#include "core/base/format.h"
#include "core/domain/partner.h"
#include "core/reporting/issued/paper_service.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "core/services/numbering.h"
#include "ui/reports/issued_paper_ui.h"

#include <QApplication>

namespace sijill {
namespace {

/// A cooperative says so in its name; most others are associations, and the clerk changes what is neither.
PartnerKind kindOf(const QString& name)
{
    const QString key = searchKey(name);
    for (const QString& word : {u"تعاونية"_s, u"coopérative"_s, u"cooperative"_s}) {
        if (key.contains(searchKey(word)))
            return PartnerKind::Cooperative;
    }
    return PartnerKind::Association;
}

bool isArabic(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

} // namespace

Result<IssuedPaper> issuedReceipt(Workspace& workspace, const Proposal& proposal)
{
    const PaperRequest request{
        .kind = PaperKind::DepositReceipt, .language = Format::language(), .recordId = proposal.id.value};
    PaperService papers(workspace.office().books());
    if (const std::optional<IssuedPaper> same = papers.stillTrue(request))
        return *same; // One paper, one code.
    if (workspace.isReadOnly())
        return failure(ErrorCode::Refused,
            QCoreApplication::translate(
                "DepositCounter", "This file can only be read: no receipt is given."));
    return papers
        .issue(request, {}, [](const ReportDocument& document) { return PdfRenderer().toBytes(document); })
        .map([](const PaperIssue& issue) { return issue.paper; });
}

void giveReceipt(Workspace& workspace, const Proposal& proposal)
{
    const Result<IssuedPaper> receipt = issuedReceipt(workspace, proposal);
    if (!receipt)
        return workspace.report(receipt.error());
    //: %1 is the number of a receipt, %2 the code that it was issued under.
    workspace.say(QCoreApplication::translate("DepositCounter", "Receipt %1 is issued under %2.")
                      .arg(Format::isolated(proposal.receipt), Format::isolated(receipt->code)));
    printStoredPdf(QApplication::activeWindow(), workspace, *receipt);
}

ReferenceOption newPartner(Workspace& workspace, const QString& name)
{
    Partner partner;
    partner.number = nextKey(workspace.database(), recordType<Partner>(), {}, u"P-001"_s);
    partner.kind = kindOf(name);
    partner.names.set(isArabic(name) ? u"ar"_s : u"fr"_s, name);
    const Result<Record> saved = workspace.office().records().save(Record::of(partner));
    if (!saved) {
        workspace.report(saved.error());
        return {};
    }
    //: %1 is the number of a partner's file, %2 its name.
    workspace.say(QCoreApplication::translate("DepositCounter", "Partner %1 is in the register: %2.")
                      .arg(Format::isolated(saved->key()), Format::isolated(name)));
    return {saved->id(), saved->key(), name};
}

} // namespace sijill
