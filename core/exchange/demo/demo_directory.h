#pragma once

#include "core/domain/partner.h"
#include "core/exchange/demo/demo_identifiers.h"

#include <QHash>

namespace sijill::demo {

/// Who signs for a partner.
struct Representative {
    LocalizedText name;
    LocalizedText capacity;
    LocalizedText delegationAct;
};

/// What the story looks up of the partners: their ids and heads by file number.
struct Directory {
    QHash<QString, PartnerId> partners;
    QHash<QString, Representative> heads;
    QHash<QString, QString> communes; ///< File number of a commune by its HCP code.
    int phones = 200;

    QString nextPhone() { return inventedPhone(++phones); }
};

} // namespace sijill::demo
