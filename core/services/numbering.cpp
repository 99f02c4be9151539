#include "core/services/numbering.h"

#include "core/storage/record_store.h"

#include <QRegularExpression>

namespace sijill {

QString incremented(const QString& key)
{
    static const QRegularExpression digits(u"(\\d+)(\\D*)$"_s);
    const QRegularExpressionMatch match = digits.match(key);
    if (!match.hasMatch())
        return key + u" 2"_s;
    const QString number = match.captured(1);
    const QString next = QString::number(number.toULongLong() + 1).rightJustified(number.size(), u'0');
    return key.left(match.capturedStart(1)) + next + match.captured(2);
}

QString nextKey(Database& database, const RecordType& type, EditionId edition, const QString& first)
{
    const auto proposed = database.read([&]() -> Result<QString> {
        const RecordStore records(database);
        QString key = records.latestKey(type, edition.value);
        if (key.isEmpty())
            key = first;
        while (records.idByKey(type, key) != 0)
            key = incremented(key);
        return key;
    });
    return proposed ? *proposed : first;
}

} // namespace sijill
