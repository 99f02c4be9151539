#include "core/base/office_time.h"
#include "core/domain/record.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace sijill {
namespace {

tl::unexpected<Error> unreadable(const Field& field, const QString& message)
{
    return tl::unexpected(Error{.code = ErrorCode::Invalid, .message = message, .field = field.name()});
}

int decimalsOf(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Money:
    case FieldKind::Percent:
        return 2;
    case FieldKind::Decimal:
        return field.scale;
    default:
        return 0;
    }
}

QString fixedPoint(qint64 value, int decimals)
{
    QString digits = QString::number(value < 0 ? -value : value).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return value < 0 ? u'-' + digits : digits;
}

/// 30.50 → 30.5, 1251.00 → 1251: counts stay counts in files. Money keeps its centimes.
QString withoutTrailingZeros(QString digits)
{
    if (digits.contains(u'.')) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return digits;
}

bool areDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Digits with a dot: no grouping, no exponent, nothing lost.
std::optional<qint64> parseFixedPoint(QStringView text, int decimals)
{
    constexpr qsizetype kMostDigits = 16;
    const bool isNegative = text.startsWith(u'-');
    const QStringView magnitude = text.sliced(isNegative ? 1 : 0);
    const qsizetype point = magnitude.indexOf(u'.');
    const QStringView whole = magnitude.first(point < 0 ? magnitude.size() : point);
    const QStringView fraction = point < 0 ? QStringView() : magnitude.sliced(point + 1);
    const bool isWhole = areDigits(whole) && whole.size() <= kMostDigits;
    if (!isWhole || (point >= 0 && !areDigits(fraction)) || fraction.size() > decimals)
        return std::nullopt;
    bool ok = false;
    const qint64 value = decimals == 0
        ? whole.toLongLong(&ok)
        : (whole.toString() + fraction.toString().leftJustified(decimals, u'0')).toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    return isNegative ? -value : value;
}

QString choiceCodes(Choices choices)
{
    QStringList codes;
    for (const Choice& choice : choices)
        codes << QString::fromLatin1(choice.code);
    return codes.join(u", "_s);
}

Result<Value> parseNumber(const Field& field, const QString& text)
{
    if (const auto number = parseFixedPoint(text, decimalsOf(field)))
        return Value(*number);
    if (decimalsOf(field) > 0)
        return unreadable(field,
            //: %1 is what was read, %2 the column, %3 a number of decimals.
            QCoreApplication::translate("Exchange",
                "“%1” in column “%2” is not a number: write digits with a dot and at most %3 decimals.")
                .arg(text, field.name())
                .arg(decimalsOf(field)));
    return unreadable(field,
        QCoreApplication::translate("Exchange", "“%1” in column “%2” is not a whole number.")
            .arg(text, field.name()));
}

Result<Value> parseDate(const Field& field, const QString& text)
{
    static const QRegularExpression pattern(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (pattern.match(text).hasMatch() && day.isValid())
        return Value(day);
    return unreadable(field,
        QCoreApplication::translate(
            "Exchange", "“%1” in column “%2” is not a date: write year-month-day, 2023-04-14.")
            .arg(text, field.name()));
}

} // namespace

QString plainText(const Field& field, const Value& value)
{
    if (isBlank(value))
        return {};
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Paragraph:
        return std::get<QString>(value);
    case FieldKind::Localized:
    case FieldKind::LocalizedParagraph:
        return QString::fromUtf8(std::get<LocalizedText>(value).toJson());
    case FieldKind::Date:
        return std::get<QDate>(value).toString(Qt::ISODate);
    case FieldKind::Instant:
        return std::get<QDateTime>(value).toUTC().toString(Qt::ISODateWithMs);
    case FieldKind::Boolean:
        return integerOf(value) != 0 ? u"1"_s : u"0"_s;
    case FieldKind::Choice:
        return choiceCode(field.choices, integerOf(value));
    case FieldKind::Decimal:
    case FieldKind::Percent:
        return withoutTrailingZeros(fixedPoint(integerOf(value), decimalsOf(field)));
    case FieldKind::Integer:
    case FieldKind::Reference:
    case FieldKind::Money:
        return fixedPoint(integerOf(value), decimalsOf(field));
    }
    Q_UNREACHABLE();
}

Result<Value> parsePlainText(const Field& field, const QString& raw)
{
    // Free text is kept byte for byte, formulas and blanks included; everything else tolerates surrounding
    // blanks.
    if (field.kind == FieldKind::Text || field.kind == FieldKind::Paragraph)
        return Value(raw);
    const QString text = raw.trimmed();
    if (text.isEmpty())
        return Value();
    switch (field.kind) {
    case FieldKind::Localized:
    case FieldKind::LocalizedParagraph: {
        LocalizedText localized;
        if (!LocalizedText::fromJson(text.toUtf8(), localized))
            return unreadable(field,
                QCoreApplication::translate("Exchange", "Column “%1” holds no text by language.")
                    .arg(field.name()));
        return Value(localized);
    }
    case FieldKind::Date:
        return parseDate(field, text);
    case FieldKind::Instant: {
        const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!instant.isValid())
            return unreadable(field,
                QCoreApplication::translate("Exchange", "“%1” in column “%2” is not an instant.")
                    .arg(text, field.name()));
        return Value(typedInstant(instant));
    }
    case FieldKind::Boolean:
        if (text == "1"_L1 || text == "true"_L1)
            return Value(true);
        if (text == "0"_L1 || text == "false"_L1)
            return Value(false);
        return unreadable(field,
            QCoreApplication::translate("Exchange", "“%1” in column “%2” is neither 0 nor 1.")
                .arg(text, field.name()));
    case FieldKind::Choice:
        if (const Choice* choice = findChoice(field.choices, QStringView(text)))
            return Value(qint64(choice->value));
        return unreadable(field,
            QCoreApplication::translate(
                "Exchange", "“%1” in column “%2” is not a known code. Known codes: %3.")
                .arg(text, field.name(), choiceCodes(field.choices)));
    default:
        return parseNumber(field, text);
    }
}

} // namespace sijill
