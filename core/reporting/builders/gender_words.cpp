#include "core/reporting/builders/gender_words.h"

namespace sijill {

bool isFeminine(const LocalizedText& text)
{
    const QString first = text.in(u"ar"_s).trimmed().section(u' ', 0, 0);
    // «الخليفة» and the like are men; no capacity or body of ours is called so.
    return first.endsWith(u'ة');
}

bool hasPersonalTitle(const QString& name)
{
    static const QStringList kTitles{u"السيد"_s, u"السيدة"_s, u"الآنسة"_s, u"الدكتور"_s, u"الدكتورة"_s,
        u"M."_s, u"Mme"_s, u"Mlle"_s, u"Mr"_s, u"Ms"_s, u"Mrs"_s};
    return kTitles.contains(name.trimmed().section(u' ', 0, 0));
}

} // namespace sijill
