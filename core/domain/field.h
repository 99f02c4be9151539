#pragma once

#include "core/domain/value.h"

#include <span>

namespace sijill {

/// How a field is read, shown, typed and exported.
enum class FieldKind {
    Text,
    Paragraph, ///< Text over several lines.
    Localized,
    LocalizedParagraph,
    Integer,
    Decimal, ///< Integer × 10^-scale.
    Money,   ///< Minor units of the edition's currency.
    Percent, ///< Hundredths of a percent.
    Date,
    Instant, ///< UTC date and time.
    Boolean,
    Choice,
    Reference, ///< Id of a record of the kind `refersTo`.
};

/// A text with a published form that is checked as it is typed (national-formats.md §D.1).
enum class Shape { Plain, Code, Rib, Ice, CnssAffiliation, TaxId, Phone, Email, Languages };

/// One value of an enumeration: the stored number, the code of the command line, the word people read.
struct Choice {
    int value;
    const char* code;
    const char* label; ///< Marked with QT_TRANSLATE_NOOP("Choice", …).
};
using Choices = std::span<const Choice>;

const Choice* findChoice(Choices choices, qint64 value);
const Choice* findChoice(Choices choices, QStringView code);
/// Translated word of a stored value; its number if the value is unknown (a newer file).
QString choiceLabel(Choices choices, qint64 value);
QString choiceCode(Choices choices, qint64 value);

enum FieldFlag : unsigned {
    Required = 1u << 0, ///< A record without it is refused at save.
    Expected = 1u << 1, ///< May wait in a draft; verbs that need a complete record ask for it.
    ByVerb = 1u << 2,   ///< Written by verbs only: shown, exported, but never typed in the form.
    Searched = 1u << 3, ///< Found by the search field.
    Unlisted = 1u << 4, ///< Not offered as an import or export column.
    Above = 1u << 5,    ///< What the record hangs below: void when that is void (slots of a worksite).
};

/// One field of a record type: its key is the column, the JSON key, the CSV heading and the widget's
/// objectName.
struct Field {
    const char* key = nullptr;
    const char* label = nullptr; ///< Marked with QT_TRANSLATE_NOOP("Field", …).
    FieldKind kind = FieldKind::Text;
    unsigned flags = 0;
    Shape shape = Shape::Plain;
    int scale = 0; ///< Decimals of a Decimal.
    Choices choices = {};
    const char* refersTo = nullptr;
    Value (*get)(const void*) = nullptr;
    void (*set)(void*, const Value&) = nullptr;

    bool has(FieldFlag flag) const { return (flags & flag) != 0; }
    bool isLocalized() const { return kind == FieldKind::Localized || kind == FieldKind::LocalizedParagraph; }
    QString name() const { return QString::fromLatin1(key); }
    QString title() const; ///< Translated label.

    constexpr Field with(unsigned more) const
    {
        return changed([&](Field& f) { f.flags |= more; });
    }
    constexpr Field shaped(Shape s) const
    {
        return changed([&](Field& f) { f.shape = s; });
    }
    constexpr Field decimals(int s) const
    {
        return changed([&](Field& f) {
            f.kind = FieldKind::Decimal;
            f.scale = s;
        });
    }
    constexpr Field among(Choices c) const
    {
        return changed([&](Field& f) {
            f.kind = FieldKind::Choice;
            f.choices = c;
        });
    }
    constexpr Field to(const char* kindOfRecord) const
    {
        return changed([&](Field& f) {
            f.kind = FieldKind::Reference;
            f.refersTo = kindOfRecord;
        });
    }
    constexpr Field paragraph() const
    {
        return changed([](Field& f) {
            f.kind = f.kind == FieldKind::Localized ? FieldKind::LocalizedParagraph : FieldKind::Paragraph;
        });
    }

private:
    template <typename Change>
    constexpr Field changed(Change change) const
    {
        Field copy = *this;
        change(copy);
        return copy;
    }
};

} // namespace sijill
