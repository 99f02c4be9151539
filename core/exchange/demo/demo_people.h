#pragma once

#include "core/base/localized_text.h"
#include "core/exchange/demo/demo_dice.h"

#include <QSet>

#include <vector>

namespace sijill::demo {

struct Person {
    LocalizedText name;
    bool isWoman = false;
};

/// Invents people: ordinary given and family names put together at random, nobody twice.
class People {
public:
    explicit People(Dice& dice);

    Person next(bool isWoman);
    Person next() { return next(m_dice.chance(35)); }
    /// Keeps a name that is used elsewhere from being invented.
    void reserve(const QString& arabicName) { m_taken.insert(arabicName); }

private:
    Dice& m_dice;
    std::vector<LocalizedText> m_women;
    std::vector<LocalizedText> m_men;
    std::vector<LocalizedText> m_families;
    QSet<QString> m_taken;
};

/// The key of a role with its feminine: "role_president_f".
QString roleKey(const char* role, bool isWoman);

} // namespace sijill::demo
