#include "core/services/rules/void_rules.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/domain/national_ids.h"
#include "core/domain/office.h"
#include "core/storage/record_store.h"
#include "core/storage/twin_store.h"
#include "core/storage/void_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sijill::rules {
namespace {

constexpr int kLongestIdle = 240; ///< Minutes.

/// Where a field stands in its record ("accounts/0/rib"); put together for the few that are wrong.
struct FieldPath {
    const QString& prefix;
    const Field& field;

    operator QString() const { return prefix + QLatin1StringView(field.key); }
};

void checkRibField(const QString& typed, const FieldPath& path, QList<Problem>& problems)
{
    switch (checkRib(typed)) {
    case IdVerdict::Valid:
        return;
    case IdVerdict::WrongKey:
        problems << refuses("O1",
            //: %1 is the last two digits of a bank account number.
            QCoreApplication::translate("Rules",
                "The key %1 does not fit the rest of the RIB. Compare it with the bank's certificate and "
                "correct it.")
                .arg(normalizedRib(typed).right(2)),
            path);
        return;
    case IdVerdict::Incomplete:
    case IdVerdict::WrongShape:
        problems << refuses("O1",
            QCoreApplication::translate(
                "Rules", "A RIB has 24 digits; this one has %1. Compare it with the bank's certificate.")
                .arg(normalizedRib(typed).size()),
            path);
    }
}

void checkShape(const Field& field, const QString& text, const FieldPath& path, QList<Problem>& problems)
{
    static const QRegularExpression kCode(u"^[^\\s]+(?: [^\\s]+)*$"_s);
    switch (field.shape) {
    case Shape::Rib:
        checkRibField(text, path, problems);
        break;
    case Shape::Ice:
        if (checkIce(text) != IdVerdict::Valid)
            problems << warns("O1",
                QCoreApplication::translate(
                    "Rules", "This ICE does not fit its own key: 15 digits are expected."),
                path);
        break;
    case Shape::CnssAffiliation:
        if (checkCnssAffiliation(text) != IdVerdict::Valid)
            problems << warns("O1",
                QCoreApplication::translate("Rules",
                    "This CNSS affiliation does not fit its own check digit: 7 digits are expected."),
                path);
        break;
    case Shape::TaxId:
        if (checkTaxId(text) != IdVerdict::Valid)
            problems << warns(
                "O1", QCoreApplication::translate("Rules", "A tax identifier has 7 or 8 digits."), path);
        break;
    case Shape::Phone:
        if (checkPhone(text) != IdVerdict::Valid)
            problems << warns(
                "", QCoreApplication::translate("Rules", "This phone number does not look complete."), path);
        break;
    case Shape::Email:
        if (checkEmail(text) != IdVerdict::Valid)
            problems << warns("",
                QCoreApplication::translate("Rules", "This e-mail address does not look complete."), path);
        break;
    case Shape::Code:
        if (!kCode.match(text).hasMatch())
            problems << refuses("",
                QCoreApplication::translate("Rules", "“%1” may not begin or end with a blank.")
                    .arg(field.title()),
                path);
        break;
    case Shape::Plain:
    case Shape::Languages:
        break;
    }
}

void checkNumber(const Field& field, qint64 number, const FieldPath& path, QList<Problem>& problems)
{
    const bool counts = field.kind == FieldKind::Integer || field.kind == FieldKind::Money
        || field.kind == FieldKind::Percent;
    if (counts && number < 0)
        problems << refuses(
            "", QCoreApplication::translate("Rules", "“%1” cannot be negative.").arg(field.title()), path);
    if (field.kind == FieldKind::Percent && number > 10'000)
        problems << refuses("",
            QCoreApplication::translate("Rules", "“%1” cannot be more than 100 %.").arg(field.title()), path);
    if (field.kind == FieldKind::Choice && !findChoice(field.choices, number))
        problems << refuses("",
            QCoreApplication::translate("Rules", "“%1” has a value that this program does not know.")
                .arg(field.title()),
            path);
}

void checkReference(const Field& field, qint64 id, const FieldPath& path, const RuleContext& context,
    QList<Problem>& problems)
{
    using Standing = VoidReader::Standing;
    const KindEntry* target = findTarget(field);
    const Standing standing = target ? context.standingOf(*target, id) : Standing::Gone;
    if (standing == Standing::Void && !field.has(Above))
        problems << refersToVoid(field, path);
    if (standing == Standing::Gone)
        problems << refuses("",
            QCoreApplication::translate("Rules", "“%1” points to a record that is not there any more.")
                .arg(field.title()),
            path);
    if (!target || qstrcmp(target->type->kind, "partner") != 0 || field.has(ByVerb))
        return;
    const TwinStore twins(context.database);
    if (const PartnerId into = twins.mergedInto(PartnerId{id}))
        problems << refuses("O4",
            //: %1 and %2 are numbers of partners.
            QCoreApplication::translate("Rules", "%1 was merged into %2: choose that one.")
                .arg(Format::isolated(twins.side(PartnerId{id})->number),
                    Format::isolated(twins.side(into)->number)),
            path);
}

void checkValues(const RecordType& type, const void* data, const QString& prefix, const RuleContext& context,
    QList<Problem>& problems)
{
    for (const Field& field : type.fields) {
        const FieldPath path{prefix, field};
        const Value value = field.get(data);
        if (isBlank(value)) {
            if (field.has(Required))
                problems << refuses(
                    "", QCoreApplication::translate("Rules", "“%1” is missing.").arg(field.title()), path);
            else if (field.has(Expected))
                problems << blocks("",
                    QCoreApplication::translate("Rules", "“%1” is still missing.").arg(field.title()), path);
        } else if (field.kind == FieldKind::Reference) {
            checkReference(field, integerOf(value), path, context, problems);
        } else if (std::holds_alternative<qint64>(value)) {
            checkNumber(field, integerOf(value), path, problems);
        } else if (const auto* text = std::get_if<QString>(&value)) {
            checkShape(field, *text, path, problems);
        }
    }
    for (const auto& [first, second] : type.periods) {
        const Value from = type.at(first).get(data);
        const Value to = type.at(second).get(data);
        if (!isBlank(from) && !isBlank(to) && std::get<QDate>(from) > std::get<QDate>(to))
            problems << refuses("",
                //: %1 and %2 are names of date fields.
                QCoreApplication::translate(
                    "Rules", "“%1” comes after “%2”: the dates are the wrong way round.")
                    .arg(type.at(first).title(), type.at(second).title()),
                prefix + QLatin1StringView(second));
    }
    for (const Part& part : type.parts) {
        for (std::size_t i = 0; i < part.size(data); ++i)
            checkValues(*part.type, part.at(data, i),
                u"%1%2/%3/"_s.arg(prefix, QLatin1StringView(part.key)).arg(i), context, problems);
    }
}

/// Territories may share a code over time (T1 has its own rule).
void checkKey(const Record& candidate, const RuleContext& context, QList<Problem>& problems)
{
    const RecordType& type = candidate.type();
    if (!type.keyField || qstrcmp(type.kind, "territory") == 0 || qstrcmp(type.kind, "attachment") == 0)
        return;
    const Value key = candidate.value(type.keyField);
    if (isBlank(key))
        return;
    const qint64 other = RecordStore(context.database).idByKey(type, plainText(type.at(type.keyField), key));
    const bool isTaken = other != 0 && other != candidate.id();
    const KindEntry* kind = isTaken ? findKindBySingular(candidate.type().kindName()) : nullptr;
    if (kind && VoidReader(context.database).standingOf(*kind, other) == VoidReader::Standing::Void)
        problems << refuses("",
            //: %1 is the name of a field ("Number"), %2 what was typed.
            QCoreApplication::translate("Rules",
                "“%1” %2 belongs to a record that was entered by mistake: a number is not given twice.")
                .arg(type.at(type.keyField).title(), candidate.key()),
            QString::fromLatin1(type.keyField));
    else if (isTaken)
        problems << refuses("",
            //: %1 is the name of a field ("Number"), %2 what was typed.
            QCoreApplication::translate("Rules", "“%1” %2 is already taken by another record.")
                .arg(type.at(type.keyField).title(), candidate.key()),
            QString::fromLatin1(type.keyField));
}

} // namespace

void checkFields(const Record& candidate, const RuleContext& context, QList<Problem>& problems)
{
    checkValues(candidate.type(), candidate.data(), {}, context, problems);
    checkKey(candidate, context, problems);
}

} // namespace sijill::rules

namespace sijill {

std::optional<Problem> checkTypedCode(const Field& field, const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    QList<Problem> problems;
    rules::checkShape(field, typed, {QString(), field}, problems);
    return problems.isEmpty() ? std::nullopt : std::optional(problems.front());
}

} // namespace sijill

namespace sijill::rules {

void checkOffice(
    const Record& candidate, const Record* stored, const RuleContext& context, QList<Problem>& problems)
{
    const std::optional<Record> there = RecordStore(context.database).single(recordType<Office>());
    const Office* before = stored ? &stored->as<Office>() : there ? &there->as<Office>() : nullptr;
    if (before && before->number != candidate.as<Office>().number)
        problems << refuses("",
            QCoreApplication::translate("Rules",
                "A file belongs to one office, whose number is part of every record. Make another file for "
                "another office."),
            u"number"_s);
    if (const int minutes = candidate.as<Office>().idleMinutes; minutes < 0 || minutes > kLongestIdle)
        problems << refuses("",
            QCoreApplication::translate(
                "Rules", "The window locks after 1 to %1 minutes without work; 0 means never.")
                .arg(kLongestIdle),
            u"idle_minutes"_s);
    if (isBlank(candidate.value("data_authorisation")))
        problems << warns("",
            QCoreApplication::translate("Rules",
                "The number of the data-protection authorisation is empty (law 09-08): forms and exports "
                "will "
                "show a gap."),
            u"data_authorisation"_s);
}

} // namespace sijill::rules
