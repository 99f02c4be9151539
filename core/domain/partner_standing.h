#pragma once

#include "core/domain/partner.h"

namespace sijill {

/// O2: how a partner stands on a day because of its mandates and documents.
enum class Standing { Green = 0, Amber = 1, Red = 2 };

/// Days before an expiry from which a partner is amber (O2).
inline constexpr int kAmberDays = 60;

/// A mandate or document that ends soon or has ended.
struct Expiry {
    bool isMandate = false;
    std::size_t row = 0; ///< In officers or documents.
    QDate on;            ///< Last day.
    Standing standing = Standing::Amber;
};

/// Sorted by day. A mandate that another of the same role replaces does not count, nor does a document of
/// which a later one of the same kind is there.
std::vector<Expiry> expiriesOf(const Partner& partner, QDate today);
Standing standingOf(const Partner& partner, QDate today);

} // namespace sijill
