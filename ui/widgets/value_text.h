#pragma once

#include "core/base/error.h"
#include "core/domain/field.h"

#include <functional>
#include <optional>

namespace sijill {

/// A record offered for a reference: what is typed finds it, what is shown names it.
struct ReferenceOption {
    qint64 id = 0;
    QString key; ///< "AW2-2023/017".
    QString name;

    QString text() const { return name.isEmpty() ? key : name; }
};

/// Where references come from. The toolkit knows no service: pages hand these two questions over.
struct ReferenceSource {
    std::function<QList<ReferenceOption>(const QString& typed)> find;
    std::function<ReferenceOption(qint64 id)> resolve;
};

/// What fields need to know of the office and its edition.
struct FieldContext {
    QStringList languages{u"ar"_s, u"fr"_s}; ///< The office's working languages, in order.
    QDate today;                             ///< The working day; the computer's when invalid.
    QString currency;                        ///< Word shown inside money fields; may be empty.
    int minorDigits = 2;
    std::function<ReferenceSource(const Field&)> references;
    /// What is wrong with a typed code (RIB, ICE…); may be empty.
    std::function<std::optional<Problem>(const Field&, const QString&)> checkCode;

    QDate workingDay() const { return today.isValid() ? today : QDate::currentDate(); }
    ReferenceSource sourceOf(const Field& field) const
    {
        return references ? references(field) : ReferenceSource();
    }
};

/// Decimals that people type for this field.
int decimalsOf(const Field& field, const FieldContext& context);
bool isNumber(FieldKind kind);

/// A value as people read it, in the language of the screen.
QString displayText(const Field& field, const Value& value, const FieldContext& context);

/// Reads what people type or paste, tolerant of separators, Arabic digits, words for choices and short dates.
/// A blank text is a blank value. The error's message says what was expected.
Result<Value> readTyped(const Field& field, const QString& text, const FieldContext& context);

/// Digits with either separator: "70000,5", "70 000.50" and "70.000,50" all are 7000050 for two decimals.
/// Refuses what could be read two ways and more decimals than there are.
std::optional<qint64> readNumber(const QString& text, int decimals);
QString numberText(qint64 value, int decimals);

/// "14/4/23", "140423", "14 4 2023", "2023-04-14"; a day alone is of this month, day and month of this year.
std::optional<QDate> readDate(const QString& text, QDate today);

/// Arabic-Indic digits become western ones; marks of direction go.
QString plainDigits(const QString& text);

} // namespace sijill
