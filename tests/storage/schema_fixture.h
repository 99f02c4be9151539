#pragma once

#include "core/base/error.h"

namespace sijill {

/// Writes a small office file as a program that knew only the first `version` migrations would have left it:
/// how tests/fixtures/schema_vN.db were made (`sijill_tests "[.fixtures]"` writes them anew).
void writeSchemaFixture(const QString& path, int version);

/// Path of the committed file.
QString schemaFixture(int version);

} // namespace sijill
