#pragma once

#include <QByteArray>

#include <span>

namespace sijill {

/// Fields are length-prefixed, so that no two lists of fields give the same bytes.
QByteArray lengthPrefixed(std::span<const QByteArray> fields);
/// BLAKE2b, 32 bytes; keyed if `key` is not empty.
QByteArray blake2b(const QByteArray& message, const QByteArray& key = {});
/// 32 bytes nobody can guess.
QByteArray randomSalt();

} // namespace sijill
