#pragma once

namespace sijill {

class RecordForm;

/// What depends on what in the form of an agreement: worksites carried give person-months, cost (P1) and
/// days; the sum of the instalments stands under the amount (A1). Proposed while nobody typed otherwise,
/// never forced.
void wireAgreementForm(RecordForm& form);

} // namespace sijill
