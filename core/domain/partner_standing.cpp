#include "core/domain/partner_standing.h"

#include <algorithm>

namespace sijill {
namespace {

std::optional<Standing> standingOn(QDate last, QDate today)
{
    if (!last.isValid() || last.addDays(-kAmberDays) > today)
        return std::nullopt;
    return last <= today ? Standing::Red : Standing::Amber; // "red on the day"
}

bool isReplaced(const std::vector<Officer>& officers, const Officer& officer)
{
    return std::any_of(officers.begin(), officers.end(), [&](const Officer& other) {
        const bool later = !other.mandateTo.isValid() || other.mandateTo > officer.mandateTo;
        return &other != &officer && other.role == officer.role && later;
    });
}

bool isReplaced(const std::vector<PartnerDocument>& documents, const PartnerDocument& document)
{
    return std::any_of(documents.begin(), documents.end(), [&](const PartnerDocument& other) {
        const bool later = !other.validUntil.isValid() || other.validUntil > document.validUntil;
        return &other != &document && other.kind == document.kind && later;
    });
}

} // namespace

std::vector<Expiry> expiriesOf(const Partner& partner, QDate today)
{
    std::vector<Expiry> found;
    for (std::size_t i = 0; i < partner.officers.size(); ++i) {
        const Officer& officer = partner.officers[i];
        if (const auto standing = standingOn(officer.mandateTo, today);
            standing && !isReplaced(partner.officers, officer))
            found.push_back({true, i, officer.mandateTo, *standing});
    }
    for (std::size_t i = 0; i < partner.documents.size(); ++i) {
        const PartnerDocument& document = partner.documents[i];
        if (const auto standing = standingOn(document.validUntil, today);
            standing && !isReplaced(partner.documents, document))
            found.push_back({false, i, document.validUntil, *standing});
    }
    std::sort(found.begin(), found.end(), [](const Expiry& a, const Expiry& b) { return a.on < b.on; });
    return found;
}

Standing standingOf(const Partner& partner, QDate today)
{
    Standing worst = Standing::Green;
    for (const Expiry& expiry : expiriesOf(partner, today))
        worst = std::max(worst, expiry.standing);
    return worst;
}

} // namespace sijill
