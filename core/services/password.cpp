#include "core/services/password.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>

namespace sijill {
namespace {

/// The typed letters as bytes: composed, so that two keyboards write the same password. Wiped afterwards.
class Bytes {
public:
    explicit Bytes(const QString& password)
        : m_bytes(password.normalized(QString::NormalizationForm_C).toUtf8())
    {
    }
    ~Bytes() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Bytes(const Bytes&) = delete;
    Bytes& operator=(const Bytes&) = delete;

    const char* data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

std::optional<QString> hashed(const Bytes& password, const PasswordCost& cost)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (crypto_pwhash_str(text.data(), password.data(), password.size(), cost.operations, cost.memory) != 0)
        return std::nullopt;
    return QString::fromLatin1(text.data());
}

} // namespace

PasswordCost PasswordCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

PasswordCost PasswordCost::interactive()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

PasswordCost PasswordCost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Result<HashedPassword> PasswordHasher::hash(const QString& password) const
{
    const Bytes bytes(password);
    if (const auto text = hashed(bytes, m_preferred))
        return HashedPassword{*text, PasswordStrength::Preferred};
    if (const auto text = hashed(bytes, PasswordCost::interactive()))
        return HashedPassword{*text, PasswordStrength::Fallback};
    return failure(ErrorCode::Storage,
        QCoreApplication::translate("Accounts",
            "The computer has no memory free for keeping a password safely. Close other programs, then try "
            "again."));
}

bool PasswordHasher::verify(const QString& hash, const QString& password) const
{
    const Bytes bytes(password);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.data(), bytes.size()) == 0;
}

bool PasswordHasher::needsRehash(const QString& hash) const
{
    return crypto_pwhash_str_needs_rehash(
               hash.toLatin1().constData(), m_preferred.operations, m_preferred.memory)
        != 0;
}

} // namespace sijill
