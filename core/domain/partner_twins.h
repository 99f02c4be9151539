#pragma once

#include "core/domain/journal.h"
#include "core/domain/partner.h"

namespace sijill {

/// Why two partners may be the same (O4).
enum class TwinReason { Name = 0, Receipt = 1, Ice = 2, Rib = 3, Phone = 4 };
extern const Choices kTwinReasons;

/// One thing by which a partner is recognised, folded: equal keys of one reason make two partners twins.
struct TwinKey {
    TwinReason reason = TwinReason::Name;
    QString key;

    bool operator==(const TwinKey&) const = default;
};

/// The folded key of a text as it was typed; empty when it is too little to recognise anybody by. `day`: date
/// of a receipt, whose year parts it from those of other years.
QString twinKey(TwinReason reason, const QString& typed, QDate day = {});
/// Every key of a partner, each once.
std::vector<TwinKey> twinKeys(const Partner& partner);

/// The office's word that two partners that look alike are not the same. Holds until it is taken back.
struct PartnerDistinction {
    Id<struct PartnerDistinctionTag> id;
    Revision revision;
    QString code; ///< "P-004 ≠ P-017": what the journal and the bin call it.
    PartnerId first;
    PartnerId second;
    QDate decidedOn;
    QString decidedBy; ///< Login.
    QString motive;

    bool operator==(const PartnerDistinction&) const = default;
};

template <>
const RecordType& recordType<PartnerDistinction>();

namespace verbs {
extern const Verb kMergePartners;
extern const Verb kSplitPartners;
extern const Verb kTellPartnersApart;
extern const Verb kReconsiderPartners;
} // namespace verbs

} // namespace sijill
