#pragma once

#include "core/base/error.h"

namespace sijill {

/// How much work and memory one guess costs whoever has stolen the file.
struct PasswordCost {
    unsigned long long operations = 0;
    std::size_t memory = 0;

    static PasswordCost moderate();    ///< 3 passes over 256 MiB: what the program asks for.
    static PasswordCost interactive(); ///< 2 passes over 64 MiB: where a computer has no more.
    static PasswordCost least();       ///< For tests, which hash by the dozen.
};

/// As it is kept beside the hash, so that a weaker one can be told and made anew.
enum class PasswordStrength { Preferred = 0, Fallback = 1 };

struct HashedPassword {
    QString hash;
    PasswordStrength strength = PasswordStrength::Preferred;
};

/// Argon2id by libsodium. Knows neither accounts nor rules.
class PasswordHasher {
public:
    explicit PasswordHasher(PasswordCost preferred = PasswordCost::moderate())
        : m_preferred(preferred)
    {
    }

    /// Falls back to the interactive cost when the computer has not the memory; Error{Storage} when not even
    /// that much is there.
    Result<HashedPassword> hash(const QString& password) const;
    bool verify(const QString& hash, const QString& password) const;
    /// The hash was made at another cost than this program asks for.
    bool needsRehash(const QString& hash) const;

private:
    PasswordCost m_preferred;
};

} // namespace sijill
