#include "core/exchange/demo/demo_people.h"

#include "core/exchange/demo/demo_table.h"

namespace sijill::demo {

People::People(Dice& dice)
    : m_dice(dice)
{
    for (const Row& row : rows(u"given_names"_s))
        (row.flag("woman") ? m_women : m_men).push_back(row.localized());
    for (const Row& row : rows(u"family_names"_s))
        m_families.push_back(row.localized());
}

Person People::next(bool isWoman)
{
    const LocalizedText pattern{{u"ar"_s, u"%1 %2"_s}, {u"fr"_s, u"%1 %2"_s}};
    for (;;) {
        const LocalizedText& given = m_dice.oneOf(isWoman ? m_women : m_men);
        LocalizedText name = filled(pattern, given, m_dice.oneOf(m_families));
        const QString arabic = name.in(u"ar"_s);
        if (m_taken.contains(arabic))
            continue;
        m_taken.insert(arabic);
        name.set(u"en"_s, name.in(u"fr"_s));
        return {name, isWoman};
    }
}

QString roleKey(const char* role, bool isWoman)
{
    return QString::fromLatin1(role) + (isWoman ? u"_f"_s : QString());
}

} // namespace sijill::demo
