#include "core/domain/record_type.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {

const Field* RecordType::find(QStringView key) const
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [&](const Field& f) { return key == QLatin1StringView(f.key); });
    return found == fields.end() ? nullptr : &*found;
}

const Field& RecordType::at(const char* key) const
{
    const Field* found = find(QString::fromLatin1(key));
    Q_ASSERT_X(found, kind, key);
    return *found;
}

const Part* RecordType::part(QStringView key) const
{
    const auto found = std::find_if(
        parts.begin(), parts.end(), [&](const Part& p) { return key == QLatin1StringView(p.key); });
    return found == parts.end() ? nullptr : &*found;
}

std::vector<const char*> RecordType::identityFields() const
{
    if (!identity.empty() || !keyField)
        return identity;
    return {keyField};
}

QString RecordType::title() const
{
    return QCoreApplication::translate("Record", label);
}

QString RecordType::pluralTitle() const
{
    return QCoreApplication::translate("Record", pluralLabel);
}

} // namespace sijill
