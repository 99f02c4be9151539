#pragma once

#include <QByteArray>

#include <span>

namespace sijill {

/// Fields are length-prefixed, so that no two lists of fields give the same bytes.
QByteArray lengthPrefixed(std::span<const QByteArray> fields);
void appendLengthPrefixed(std::span<const QByteArray> fields, QByteArray& into);
/// BLAKE2b, 32 bytes; keyed if `key` is not empty.
QByteArray blake2b(const QByteArray& message, const QByteArray& key = {});
/// 32 bytes nobody can guess, as often as asked. The system is asked for randomness once; what follows is the
/// stream of a cipher under it, so that no salt tells anything of another.
class SaltSource {
public:
    SaltSource();
    QByteArray next();

private:
    QByteArray m_seed;
    QByteArray m_block; ///< What is not yet used of it is at the end.
    qsizetype m_used = 0;
};

} // namespace sijill
