#pragma once

#include "core/exchange/demo/demo_desk.h"
#include "core/exchange/demo/demo_people.h"
#include "core/exchange/office_setup.h"

namespace sijill::demo {

inline const QString kFirstEdition = u"awrach-1-2022"_s;
inline const QString kSecondEdition = u"awrach-2-2023"_s;

/// Who the office is, before there is a file.
NewOffice newOffice();
/// Its letterhead, wordings of papers, signatories and working day.
Status fillOffice(Desk& desk, People& people);
/// Both editions with their rules, targets and budget lines, and the sessions of the council.
Status importEditions(Desk& desk);
/// The communes of the province as the office writes them in French: with accents. The census spelling is
/// still found.
Status spellCommunes(Desk& desk);
/// Called once both editions are there: the second is the one to work in.
Status chooseEdition(Desk& desk);

} // namespace sijill::demo
