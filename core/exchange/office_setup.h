#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/office.h"

namespace sijill {

/// The four questions of a new office file, and who answers them.
struct NewOffice {
    int number = 1; ///< 1…8191; offices that will merge their files take different ones.
    LocalizedText names;
    OfficeKind kind = OfficeKind::ProvincialCouncil;
    QString territoryCode; ///< HCP code of its province; may be empty.
    QStringList languages{u"ar"_s, u"fr"_s};
    QString login = u"clerk"_s;
    LocalizedText accountName;
    /// Without one, the shipped programme gets an edition for the clock's year.
    bool withEdition = true;
};

/// Makes a file with the office, its account, and the code lists that the program brings (territories,
/// sectors, trades, kinds of documents, dated parameters), as one journal entry. Nothing is left behind if it
/// fails.
Status createOffice(const QString& path, const NewOffice& answers, const Clock& clock);

} // namespace sijill
