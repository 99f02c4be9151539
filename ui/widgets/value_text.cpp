#include "ui/widgets/value_text.h"

#include "core/base/format.h"
#include "core/base/office_time.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace sijill {
namespace {

/// The words of this file, under one context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

tl::unexpected<Error> unreadable(const Field& field, const QString& message)
{
    return tl::unexpected(Error{.code = ErrorCode::Invalid,
        .rule = {},
        .message = message,
        .field = field.name(),
        .detail = {},
        .problems = {}});
}

Result<Value> readNumberField(const Field& field, QString text, const FieldContext& context)
{
    const int decimals = decimalsOf(field, context);
    if (field.kind == FieldKind::Percent)
        text.remove(u'%').remove(QChar(0x066a));
    if (field.kind == FieldKind::Money && !context.currency.isEmpty())
        text.remove(context.currency, Qt::CaseInsensitive);
    if (const std::optional<qint64> number = readNumber(text, decimals))
        return Value(*number);
    if (decimals == 0)
        return unreadable(field, Words::tr("This is not a whole number."));
    return unreadable(field,
        //: %1 is an example such as 1.234,50; %2 the number of decimals.
        Words::tr("This is not a number. Write it like %1, with at most %2 decimals.")
            .arg(Format::isolated(numberText(decimals == 1 ? 12345 : 123450, decimals)))
            .arg(decimals));
}

Result<Value> readChoice(const Field& field, const QString& text)
{
    const Choice* begun = nullptr;
    int matches = 0;
    for (const Choice& choice : field.choices) {
        const QString label = choiceLabel(field.choices, choice.value);
        if (label.compare(text, Qt::CaseInsensitive) == 0 || text == QLatin1StringView(choice.code))
            return Value(qint64(choice.value));
        if (label.startsWith(text, Qt::CaseInsensitive)) {
            begun = &choice;
            ++matches;
        }
    }
    if (matches == 1)
        return Value(qint64(begun->value));
    return unreadable(field, Words::tr("“%1” is not among the choices.").arg(text));
}

Result<Value> readReference(const Field& field, const QString& text, const FieldContext& context)
{
    const ReferenceSource source = context.sourceOf(field);
    const QList<ReferenceOption> options = source.find ? source.find(text) : QList<ReferenceOption>();
    for (const ReferenceOption& option : options) {
        if (option.key == text || option.name == text)
            return Value(option.id);
    }
    if (options.size() == 1)
        return Value(options.front().id);
    return unreadable(field, Words::tr("No record is called “%1”: choose one from the list.").arg(text));
}

Result<Value> readBoolean(const Field& field, const QString& text)
{
    for (const QString& word : {u"1"_s, Words::tr("Yes"), u"x"_s}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return Value(true);
    }
    for (const QString& word : {u"0"_s, Words::tr("No")}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return Value(false);
    }
    return unreadable(field, Words::tr("Write yes or no."));
}

QString referenceText(const Field& field, qint64 id, const FieldContext& context)
{
    const ReferenceSource source = context.sourceOf(field);
    return source.resolve ? source.resolve(id).text() : Format().integer(id);
}

/// "14/4/23 15:30", "14/04/2023 15h": local time, as UTC.
std::optional<QDateTime> readMoment(const QString& text, QDate workingDay)
{
    static const QRegularExpression pattern(u"^(.*\\S)\\s+(\\d{1,2})(?:[:hH](\\d{2})?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    const std::optional<QDate> day =
        match.hasMatch() ? readDate(match.captured(1), workingDay) : std::nullopt;
    const QTime hour(match.captured(2).toInt(), match.captured(3).toInt());
    if (!day || !hour.isValid())
        return std::nullopt;
    return instantAt(*day, hour);
}

} // namespace

int decimalsOf(const Field& field, const FieldContext& context)
{
    switch (field.kind) {
    case FieldKind::Money:
        return context.minorDigits;
    case FieldKind::Percent:
        return 2;
    case FieldKind::Decimal:
        return field.scale;
    default:
        return 0;
    }
}

bool isNumber(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Decimal || kind == FieldKind::Money
        || kind == FieldKind::Percent;
}

QString displayText(const Field& field, const Value& value, const FieldContext& context)
{
    if (isBlank(value))
        return {};
    const Format format;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Paragraph:
    case FieldKind::Localized:
    case FieldKind::LocalizedParagraph:
        return textOf(value);
    case FieldKind::Decimal: { // A whole number is shown as one: a target of 1,100 jobs.
        const qint64 power = qRound64(std::pow(10.0, field.scale));
        const bool isWhole = integerOf(value) % power == 0;
        return isWhole ? format.integer(integerOf(value) / power)
                       : format.decimal(integerOf(value), field.scale);
    }
    case FieldKind::Integer:
    case FieldKind::Money:
        return format.decimal(integerOf(value), decimalsOf(field, context));
    case FieldKind::Percent:
        return format.percent({integerOf(value)});
    case FieldKind::Date:
        return format.shortDate(std::get<QDate>(value));
    case FieldKind::Instant:
        return format.dateTime(std::get<QDateTime>(value));
    case FieldKind::Boolean:
        return integerOf(value) != 0 ? Words::tr("Yes") : Words::tr("No");
    case FieldKind::Choice:
        return choiceLabel(field.choices, integerOf(value));
    case FieldKind::Reference:
        return referenceText(field, integerOf(value), context);
    }
    Q_UNREACHABLE();
}

Result<Value> readTyped(const Field& field, const QString& typed, const FieldContext& context)
{
    const QString text = Format::withoutMarks(typed).trimmed();
    if (text.isEmpty())
        return Value();
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Paragraph:
        return Value(text);
    case FieldKind::Localized:
    case FieldKind::LocalizedParagraph: {
        LocalizedText localized;
        localized.set(context.languages.value(0, Format::language()), text);
        return Value(localized);
    }
    case FieldKind::Date:
        if (const std::optional<QDate> day = readDate(text, context.workingDay()))
            return Value(*day);
        return unreadable(field, Words::tr("This is not a date. Write day, month, year: 14/04/2023."));
    case FieldKind::Boolean:
        return readBoolean(field, text);
    case FieldKind::Choice:
        return readChoice(field, text);
    case FieldKind::Reference:
        return readReference(field, text, context);
    case FieldKind::Instant:
        if (const std::optional<QDateTime> moment = readMoment(text, context.workingDay()))
            return Value(*moment);
        return unreadable(field, Words::tr("Write day and hour: 14/04/2023 15:30."));
    default:
        return readNumberField(field, text, context);
    }
}

} // namespace sijill
