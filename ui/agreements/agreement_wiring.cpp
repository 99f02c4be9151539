#include "ui/agreements/agreement_wiring.h"

#include "core/base/format.h"
#include "core/domain/agreement.h"
#include "core/services/agreement_proposal.h"
#include "ui/records/record_form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/part_grid.h"

#include <QCoreApplication>
#include <QTimer>

namespace sijill {
namespace {

/// Follows a form's typing and keeps the computed fields in step with it.
class AgreementWiring final : public QObject {
public:
    explicit AgreementWiring(RecordForm& form)
        : QObject(&form)
        , m_form(form)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(250);
        connect(&m_pause, &QTimer::timeout, this, [this] { update(); });
        connect(&form, &RecordForm::edited, this, [this] { m_pause.start(); });
    }

private:
    /// Fills a field that is blank or still holds what was proposed before.
    void propose(const QString& key, const Value& now, Value& before)
    {
        FormField* field = m_form.field(key);
        const Value typed = field->value();
        const bool untouched = isBlank(typed) || integerOf(typed) == 0 || typed == before;
        if (untouched && !(typed == now))
            m_form.setValue(key, now);
        before = now;
    }

    void update()
    {
        const Record draft = m_form.draft();
        const auto& agreement = draft.as<Agreement>();
        if (const auto proposal = proposeFor(m_form.workspace().database(), agreement))
            show(*proposal);
        showInstalments(m_form.draft().as<Agreement>());
    }

    void show(const AgreementProposal& proposal)
    {
        const Format format;
        propose(u"person_months"_s, qint64(proposal.personMonths), m_personMonths);
        propose(u"amount"_s, proposal.amount.minor, m_amount);
        propose(u"unit_cost"_s, proposal.unitCost.minor, m_unitCost);
        propose(u"supervision_fee"_s, proposal.supervisionFee.minor, m_fee);
        if (proposal.from.isValid())
            propose(u"starts_on"_s, proposal.from, m_from);
        if (proposal.to.isValid())
            propose(u"ends_on"_s, proposal.to, m_to);
        m_form.field(u"amount"_s)
            ->setHint(u"%1 × %2 = %3"_s.arg(format.integer(proposal.personMonths),
                          format.money(proposal.unitCost), format.money(proposal.amount)),
                u"P1"_s);
    }

    void showInstalments(const Agreement& agreement)
    {
        const QDate today = m_form.workspace().today();
        const Money missing = agreement.paidByInstalments(today) - agreement.instalmentTotal();
        const Format format;
        FormField* amount = m_form.field(u"wages_elsewhere"_s);
        if (agreement.instalments.empty())
            amount->setHint({});
        else if (missing.isZero())
            amount->setHint(
                QCoreApplication::translate("Form", "The instalments sum to the amount."), u"A1"_s);
        else
            //: %1 is an amount, negative when the instalments exceed what is to be paid.
            amount->setHint(QCoreApplication::translate("Form", "Missing in the instalments: %1")
                                .arg(format.money(missing)),
                u"A1"_s);
    }

    RecordForm& m_form;
    QTimer m_pause;
    Value m_personMonths;
    Value m_amount;
    Value m_unitCost;
    Value m_fee;
    Value m_from;
    Value m_to;
};

} // namespace

void wireAgreementForm(RecordForm& form)
{
    new AgreementWiring(form); // Owned by the form.
}

} // namespace sijill
