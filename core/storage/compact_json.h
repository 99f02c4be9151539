#pragma once

#include "core/domain/record.h"

namespace sijill {

/// The text of toJson(), byte for byte, without the object in between: what the journal keeps of every record
/// of a bulk verb.
QByteArray compactJson(const RecordType& type, const void* data);

} // namespace sijill
