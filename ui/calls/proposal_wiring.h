#pragma once

namespace sijill {

class RecordForm;

/// A new file follows its call and its partner as they are chosen, its cost what is asked for, and a partner
/// who comes for the first time is made from its name.
void wireReception(RecordForm& form);

} // namespace sijill
