#include "core/domain/deliberation.h"

namespace sijill {

QDate Deliberation::executoryOn() const
{
    if (!isAdopted || annulledOn.isValid() || opposedOn.isValid() || visaRefusedOn.isValid())
        return {};
    if (needsVisa)
        return visaOn.isValid() ? visaOn : visaDueOn.isValid() ? visaDueOn.addDays(1) : QDate();
    return oppositionUntil.isValid() ? oppositionUntil.addDays(1) : QDate();
}

bool Deliberation::isTacitVisaOn(QDate day) const
{
    return needsVisa && !visaOn.isValid() && !visaRefusedOn.isValid() && visaDueOn.isValid()
        && visaDueOn < day;
}

DeliberationState Deliberation::stateOn(QDate day) const
{
    using enum DeliberationState;
    if (annulledOn.isValid() && annulledOn <= day)
        return Annulled;
    if (opposedOn.isValid())
        return Opposed;
    if (visaRefusedOn.isValid())
        return VisaRefused;
    const QDate executory = executoryOn();
    if (executory.isValid() && executory <= day)
        return Executory;
    if (visaRequestedOn.isValid() && needsVisa)
        return AwaitingVisa;
    if (sentOn.isValid())
        return AwaitingOpposition;
    return transcribedOn.isValid() ? Transcribed : Draft;
}

QDate Deliberation::stepOn(DeliberationStep step) const
{
    switch (step) {
    case DeliberationStep::Transcribe:
        return transcribedOn;
    case DeliberationStep::Post:
        return postedOn;
    case DeliberationStep::Send:
        return sentOn;
    case DeliberationStep::Oppose:
        return opposedOn;
    case DeliberationStep::RequestVisa:
        return visaRequestedOn;
    case DeliberationStep::GrantVisa:
        return visaOn;
    case DeliberationStep::RefuseVisa:
        return visaRefusedOn;
    case DeliberationStep::Publish:
        return publishedOn;
    case DeliberationStep::Annul:
        return annulledOn;
    }
    return {};
}

} // namespace sijill
