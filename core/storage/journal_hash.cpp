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
    appendLengthPrefixed(fields, joined);
    return joined;
}

void appendLengthPrefixed(std::span<const QByteArray> fields, QByteArray& into)
{
    for (const QByteArray& field : fields) {
        const quint64 length = qToBigEndian(quint64(field.size()));
        into.append(static_cast<const char*>(static_cast<const void*>(&length)), sizeof length);
        into.append(field);
    }
}

QByteArray blake2b(const QByteArray& message, const QByteArray& key)
{
    QByteArray hash(kHashBytes, Qt::Uninitialized);
    crypto_generichash(static_cast<unsigned char*>(static_cast<void*>(hash.data())), kHashBytes,
        bytesOf(message), static_cast<unsigned long long>(message.size()),
        key.isEmpty() ? nullptr : bytesOf(key), size_t(key.size()));
    return hash;
}

SaltSource::SaltSource()
    : m_seed(randombytes_SEEDBYTES, Qt::Uninitialized)
{
    [[maybe_unused]] static const int ready = sodium_init();
    randombytes_buf(m_seed.data(), size_t(m_seed.size()));
}

QByteArray SaltSource::next()
{
    constexpr qsizetype kSaltsPerBlock = 64;
    if (m_used == m_block.size()) { // The first 32 bytes of each block are the seed of the next one.
        m_block.resize(qsizetype(randombytes_SEEDBYTES) + kSaltsPerBlock * kHashBytes);
        randombytes_buf_deterministic(m_block.data(), size_t(m_block.size()), bytesOf(m_seed));
        m_seed = m_block.first(randombytes_SEEDBYTES);
        m_used = randombytes_SEEDBYTES;
    }
    const QByteArray salt = m_block.mid(m_used, kHashBytes);
    m_used += kHashBytes;
    return salt;
}

} // namespace sijill
