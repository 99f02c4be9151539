#pragma once

#include "core/domain/field.h"
#include "core/domain/part.h"
#include "core/domain/voiding_fields.h"

#include <memory>
#include <vector>

namespace sijill {

/// Describes a value type to everything that works on any record: storage, journal, undo, search, exchange,
/// lists, forms. It knows neither rules nor SQL nor widgets.
struct RecordType {
    const char* kind;   ///< Singular of domain.md in snake_case: table name, journal kind.
    const char* plural; ///< KIND of the command line.
    const char* label;  ///< Marked with QT_TRANSLATE_NOOP("Record", …), singular.
    const char* pluralLabel;
    const char* keyField =
        nullptr; ///< What people and CSV files call the record by ("number"); null for parts without one.
    const char* nameField = nullptr; ///< What a list shows beside the key; may be null.
    std::vector<Field> fields = {};
    std::vector<Part> parts = {};
    /// Pairs of day fields of which the first may not come after the second.
    std::vector<std::pair<const char*, const char*>> periods = {};
    /// Fields by which an imported row finds the one that is already there; empty: the key field.
    std::vector<const char*> identity = {};

    /// Fills in what follows from the rest before an edit is checked and written (a version that grows);
    /// `stored` is null for a new record. Null for most.
    void (*settle)(void* draft, const void* stored) = nullptr;

    // Set by describe():
    std::shared_ptr<void> (*make)() = nullptr;
    std::shared_ptr<void> (*clone)(const void*) = nullptr;
    bool (*equal)(const void*, const void*) = nullptr;
    qint64& (*id)(void*) = nullptr;
    Revision& (*revision)(void*) = nullptr; ///< Null for parts.
    Voiding& (*voiding)(void*) = nullptr;   ///< Null where nothing is entered by mistake: parts, accounts.

    const Field* find(QStringView key) const;
    const Field& at(const char* key) const;
    const Part* part(QStringView key) const;
    qint64 idOf(const void* data) const { return id(const_cast<void*>(data)); }
    /// `identity`, or the key field alone; empty if the type has neither.
    std::vector<const char*> identityFields() const;
    bool isVoidable() const { return voiding != nullptr; }
    QString kindName() const { return QString::fromLatin1(kind); }
    QString title() const;
    QString pluralTitle() const;
};

namespace detail {

template <typename T>
constexpr FieldKind kindOf()
{
    if constexpr (IsOptional<T>::value)
        return kindOf<typename T::value_type>();
    else if constexpr (std::is_same_v<T, LocalizedText>)
        return FieldKind::Localized;
    else if constexpr (std::is_same_v<T, Money>)
        return FieldKind::Money;
    else if constexpr (std::is_same_v<T, Percent>)
        return FieldKind::Percent;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldKind::Date;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return FieldKind::Instant;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Boolean;
    else if constexpr (IsId<T>::value)
        return FieldKind::Reference;
    else if constexpr (std::is_enum_v<T>)
        return FieldKind::Choice;
    else if constexpr (std::is_integral_v<T>)
        return FieldKind::Integer;
    else
        return FieldKind::Text;
}

template <typename Owner, typename Member>
Owner ownerOf(Member Owner::*);
template <typename Owner, typename Member>
Member memberOf(Member Owner::*);

} // namespace detail

/// Describes one member: `field<&Partner::acronym>("acronym", QT_TRANSLATE_NOOP("Field", "Acronym"))`.
template <auto Pointer>
constexpr Field field(const char* key, const char* label, unsigned flags = 0)
{
    using Owner = decltype(detail::ownerOf(Pointer));
    using Member = decltype(detail::memberOf(Pointer));
    Field described;
    described.key = key;
    described.label = label;
    described.kind = detail::kindOf<Member>();
    described.flags = flags;
    described.get = [](const void* data) { return toValue(static_cast<const Owner*>(data)->*Pointer); };
    described.set = [](void* data, const Value& value) {
        fromValue(value, static_cast<Owner*>(data)->*Pointer);
    };
    return described;
}

/// Describes an owned vector: `part<&Partner::accounts>("accounts", recordType<BankAccount>())`.
template <auto Pointer>
Part part(const char* key, const RecordType& type)
{
    using Owner = decltype(detail::ownerOf(Pointer));
    return Part{key, &type,
        [](const void* owner) { return (static_cast<const Owner*>(owner)->*Pointer).size(); },
        [](void* owner, std::size_t index) -> void* {
            return &(static_cast<Owner*>(owner)->*Pointer)[index];
        },
        [](void* owner, std::size_t size) { (static_cast<Owner*>(owner)->*Pointer).resize(size); },
        [](void* to, const void* from) {
            static_cast<Owner*>(to)->*Pointer = static_cast<const Owner*>(from)->*Pointer;
        }};
}

/// The description of a value type; each is specialised beside its type's rules in core/domain.
template <typename T>
const RecordType& recordType();

/// Fills in what follows from the C++ type alone.
template <typename T>
RecordType describe(RecordType type)
{
    type.make = []() -> std::shared_ptr<void> { return std::make_shared<T>(); };
    type.clone = [](const void* data) -> std::shared_ptr<void> {
        return std::make_shared<T>(*static_cast<const T*>(data));
    };
    type.equal = [](const void* a, const void* b) {
        return *static_cast<const T*>(a) == *static_cast<const T*>(b);
    };
    type.id = [](void* data) -> qint64& { return static_cast<T*>(data)->id.value; };
    if constexpr (requires(T & t) { t.revision; })
        type.revision = [](void* data) -> Revision& { return static_cast<T*>(data)->revision; };
    if constexpr (requires(T & t) { t.voided; }) {
        type.voiding = [](void* data) -> Voiding& { return static_cast<T*>(data)->voided; };
        for (const Field& field : voidingFields<T>())
            type.fields.push_back(field);
    }
    return type;
}

} // namespace sijill
