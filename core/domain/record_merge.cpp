#include "core/domain/record_merge.h"

namespace sijill {

MergedTyping mergeTyping(const QJsonObject& typed, const QJsonObject& basis, const QJsonObject& now)
{
    MergedTyping merged{now, {}};
    QStringList keys = typed.keys() + basis.keys(); // A field that was emptied stands in the basis only.
    keys.sort();
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys)) {
        const QJsonValue mine = typed.value(key);
        const QJsonValue before = basis.value(key);
        const QJsonValue theirs = now.value(key);
        if (mine == before)
            continue;
        if (theirs != before && theirs != mine)
            merged.contested << key;
        if (mine.isUndefined())
            merged.content.remove(key);
        else
            merged.content.insert(key, mine);
    }
    return merged;
}

} // namespace sijill
