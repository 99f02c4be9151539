#include "ui/calls/proposal_wiring.h"

#include "core/base/format.h"
#include "core/domain/call.h"
#include "core/domain/proposal.h"
#include "core/services/proposal_service.h"
#include "ui/calls/deposit_counter.h"
#include "ui/records/record_form.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/reference_field.h"

#include <QCoreApplication>

namespace sijill {
namespace {

/// A new file follows its call and its partner as they are chosen: the next receipt of the series, and the
/// papers that such a partner must bring.
class ReceptionWiring final : public QObject {
public:
    explicit ReceptionWiring(RecordForm& form)
        : QObject(&form)
        , m_form(form)
    {
        for (const QString& key : {u"call"_s, u"partner"_s}) {
            connect(form.field(key), &FormField::edited, this, &ReceptionWiring::follow);
            connect(form.field(key), &FormField::left, this, &ReceptionWiring::follow);
        }
    }

private:
    void follow()
    {
        Record draft = m_form.draft();
        auto& proposal = draft.as<Proposal>();
        const std::pair now(proposal.call, proposal.partner);
        if (!proposal.id.isNull() || proposal.call.isNull() || std::exchange(m_followed, now) == now)
            return;
        const ProposalService service(m_form.workspace().office().books());
        const QString next = service.nextReceipt(proposal.call);
        if (!next.isEmpty())
            m_form.setValue(u"receipt"_s, next);
        service.askPapers(proposal);
        m_form.setRows(u"documents"_s, draft);
    }

    RecordForm& m_form;
    std::pair<CallId, PartnerId> m_followed;
};

/// Who comes to the counter for the first time is a partner from then on.
void wirePartner(RecordForm& form)
{
    auto* partner = qobject_cast<ReferenceField*>(form.field(u"partner"_s));
    partner->offerNew(
        [](const QString& typed) {
            //: %1 is a name that was typed: the last line of the list under the field.
            return QCoreApplication::translate("Form", "New partner: %1").arg(typed);
        },
        [&form](const QString& typed) { return newPartner(form.workspace(), typed); });
}

/// P1 as it is typed: what the jobs asked for cost, under their field.
void wireCost(RecordForm& form)
{
    const auto show = [&form] {
        const Record draft = form.draft();
        const auto& proposal = draft.as<Proposal>();
        FormField* months = form.field(u"months"_s);
        const auto cost = ProposalService(form.workspace().office().books()).costOf(proposal);
        if (!cost)
            return months->setHint({}, {});
        //: Under a field: %3 is an amount.
        months->setHint(QCoreApplication::translate("Form", "Jobs: %1 · person-months: %2 · cost: %3")
                            .arg(Format().integer(cost->slotCount), Format().integer(cost->personMonths),
                                Format().money(cost->amount)),
            u"P1"_s);
    };
    QObject::connect(&form, &RecordForm::edited, &form, show);
}

} // namespace

void wireReception(RecordForm& form)
{
    new ReceptionWiring(form); // Owned by the form.
    wirePartner(form);
    wireCost(form);
}

} // namespace sijill
