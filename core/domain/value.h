#pragma once

#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/money.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <type_traits>
#include <variant>

namespace sijill {

/// What one field of any record holds, without its C++ type: what storage, journal, forms, lists and exchange
/// share. Enumerations, money, percents and references are integers here; the Field says how to read them.
using Value = std::variant<std::monostate, bool, qint64, QString, LocalizedText, QDate, QDateTime>;

/// True for what counts as "not filled in": nothing, an empty text, an invalid date.
bool isBlank(const Value& value);
qint64 integerOf(const Value& value);
QString textOf(const Value& value);

namespace detail {

template <typename T>
struct IsOptional : std::false_type {
};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {
};
template <typename T>
struct IsId : std::false_type {
};
template <typename Tag>
struct IsId<Id<Tag>> : std::true_type {
};

} // namespace detail

template <typename T>
Value toValue(const T& member)
{
    if constexpr (detail::IsOptional<T>::value)
        return member ? toValue(*member) : Value();
    else if constexpr (detail::IsId<T>::value)
        return member.isNull() ? Value() : Value(member.value);
    else if constexpr (std::is_same_v<T, Money>)
        return member.minor;
    else if constexpr (std::is_same_v<T, Percent>)
        return member.hundredths;
    else if constexpr (std::is_same_v<T, bool>)
        return member;
    else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
        return static_cast<qint64>(member);
    else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime>)
        return member.isValid() ? Value(member) : Value();
    else
        return member;
}

/// Writes a value into a member; a value of another alternative resets the member to its default.
template <typename T>
void fromValue(const Value& value, T& member)
{
    if constexpr (detail::IsOptional<T>::value) {
        if (isBlank(value)) {
            member.reset();
        } else {
            member.emplace();
            fromValue(value, *member);
        }
    } else if constexpr (detail::IsId<T>::value) {
        member.value = integerOf(value);
    } else if constexpr (std::is_same_v<T, Money>) {
        member.minor = integerOf(value);
    } else if constexpr (std::is_same_v<T, Percent>) {
        member.hundredths = integerOf(value);
    } else if constexpr (std::is_same_v<T, bool>) {
        const bool* flag = std::get_if<bool>(&value);
        member = flag ? *flag : integerOf(value) != 0;
    } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
        member = static_cast<T>(integerOf(value));
    } else {
        const T* same = std::get_if<T>(&value);
        member = same ? *same : T();
    }
}

} // namespace sijill
