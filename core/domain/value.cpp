#include "core/domain/value.h"

namespace sijill {

bool isBlank(const Value& value)
{
    struct Visitor {
        bool operator()(std::monostate) const { return true; }
        bool operator()(bool) const { return false; }
        bool operator()(qint64) const { return false; }
        bool operator()(const QString& text) const { return text.trimmed().isEmpty(); }
        bool operator()(const LocalizedText& text) const { return text.isEmpty(); }
        bool operator()(QDate day) const { return !day.isValid(); }
        bool operator()(const QDateTime& instant) const { return !instant.isValid(); }
    };
    return std::visit(Visitor(), value);
}

qint64 integerOf(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? 1 : 0;
    return 0;
}

QString textOf(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* localized = std::get_if<LocalizedText>(&value))
        return localized->text();
    return {};
}

} // namespace sijill
