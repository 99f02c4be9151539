#include "core/storage/journal_hash.h"

#include <QtEndian>

#include <sodium.h>

namespace sijill {
namespace {

constexpr int kHashBytes = 32;

const unsigned char* bytesOf(const QByteArray& array)
{
    return static_cast<const unsigned char*>(static_cast<const void*>(array.constData()));
}

} // namespace

QByteArray lengthPrefixed(std::span<const QByteArray> fields)
{
    QByteArray joined;
    for (const QByteArray& field : fields) {
        const quint64 length = qToBigEndian(quint64(field.size()));
        joined.append(static_cast<const char*>(static_cast<const void*>(&length)), sizeof length);
        joined.append(field);
    }
    return joined;
}

QByteArray blake2b(const QByteArray& message, const QByteArray& key)
{
    QByteArray hash(kHashBytes, Qt::Uninitialized);
    crypto_generichash(static_cast<unsigned char*>(static_cast<void*>(hash.data())), kHashBytes,
        bytesOf(message), static_cast<unsigned long long>(message.size()),
        key.isEmpty() ? nullptr : bytesOf(key), size_t(key.size()));
    return hash;
}

QByteArray randomSalt()
{
    [[maybe_unused]] static const int ready = sodium_init();
    QByteArray salt(kHashBytes, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    return salt;
}

} // namespace sijill
