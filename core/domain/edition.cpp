#include "core/domain/edition.h"

namespace sijill {

const Parameter* Edition::parameter(ParameterName name, QDate day) const
{
    const Parameter* inForce = nullptr;
    const Parameter* earliest = nullptr;
    for (const Parameter& candidate : parameters) {
        if (candidate.name != name)
            continue;
        if (candidate.validFrom <= day && (!inForce || inForce->validFrom <= candidate.validFrom))
            inForce = &candidate;
        if (!earliest || candidate.validFrom < earliest->validFrom)
            earliest = &candidate;
    }
    return inForce ? inForce : earliest;
}

qint64 Edition::hundredths(ParameterName name, QDate day) const
{
    const Parameter* row = parameter(name, day);
    return row ? row->value : 0;
}

WagePayer Edition::wagePayer(QDate day) const
{
    const Parameter* row = parameter(ParameterName::WagePayer, day);
    return row && row->payer ? *row->payer : WagePayer::Partner;
}

const Target* Edition::target(TargetMeasure measure) const
{
    for (const TargetStatus status :
        {TargetStatus::Adopted, TargetStatus::Proposed, TargetStatus::Allotted}) {
        if (const Target* found = target(measure, status))
            return found;
    }
    return nullptr;
}

const Target* Edition::target(TargetMeasure measure, TargetStatus status) const
{
    const Target* latest = nullptr;
    for (const Target& candidate : targets) {
        const bool same = candidate.measure == measure && candidate.status == status;
        if (same && (!latest || latest->decidedOn <= candidate.decidedOn))
            latest = &candidate;
    }
    return latest;
}

} // namespace sijill
