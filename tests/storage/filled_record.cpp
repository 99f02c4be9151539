#include "tests/storage/filled_record.h"

#include "core/domain/catalogue.h"

namespace sijill {
namespace {

constexpr std::size_t kRows = 2; ///< Of each part.

/// Characters that break careless code: quotes, a formula, Arabic, a character beyond the first plane.
QString awkwardText(const Field& field, int seed)
{
    return u"=%1-%2 'é\" جمعية 😀; DROP TABLE--"_s.arg(field.name()).arg(seed);
}

/// Between one and a hundred for anything that counts: every CHECK of the tables allows it.
qint64 smallNumber(int index, int seed)
{
    return 1 + (index * 7 + seed) % 90;
}

Value filledValue(const Field& field, int index, int seed, const ReferenceTargets& targets)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Paragraph:
        return awkwardText(field, seed);
    case FieldKind::Localized:
    case FieldKind::LocalizedParagraph:
        return LocalizedText{{u"ar"_s, u"نص %1"_s.arg(seed)}, {u"fr"_s, awkwardText(field, seed)}};
    case FieldKind::Date:
        return QDate(2023, 1, 1)
            .addDays(index + seed); // Later fields have later days: no period is reversed.
    case FieldKind::Instant:
        return QDateTime(QDate(2023, 1, 1), QTime(10, 20, 30, 456), Qt::UTC).addDays(seed);
    case FieldKind::Boolean:
        return seed % 2 == 1;
    case FieldKind::Choice:
        return qint64(field.choices[std::size_t(seed) % field.choices.size()].value);
    case FieldKind::Reference: {
        const qint64 target = targets.value(QString::fromLatin1(field.refersTo));
        return target ? Value(target) : Value();
    }
    default:
        return smallNumber(index, seed);
    }
}

void addTargets(const RecordType& type, const void* data, ReferenceTargets& targets)
{
    targets.insert(type.kindName(), type.idOf(data));
    for (const Part& part : type.parts)
        addTargets(*part.type, part.at(data, 0), targets);
}

} // namespace

void refill(const RecordType& type, void* data, int seed, const ReferenceTargets& targets)
{
    int index = 0;
    for (const Field& field : type.fields)
        field.set(data, filledValue(field, index++, seed, targets));
    for (const Part& part : type.parts) {
        for (std::size_t i = 0; i < part.size(data); ++i)
            refill(*part.type, part.at(data, i), seed + int(i), targets);
    }
}

namespace {

void addRows(const RecordType& type, void* data)
{
    for (const Part& part : type.parts) {
        part.resize(data, kRows);
        for (std::size_t i = 0; i < kRows; ++i)
            addRows(*part.type, part.at(data, i));
    }
}

} // namespace

Record filledRecord(const RecordType& type, int seed, const ReferenceTargets& targets)
{
    Record record(type);
    addRows(type, record.data());
    refill(type, record.data(), seed, targets);
    return record;
}

ReferenceTargets storeOneOfEach(TestOffice& office, int seed)
{
    ReferenceTargets targets;
    for (const RecordType* type : recordTypes()) {
        Record filled = filledRecord(*type, seed, targets);
        if (type->find(u"login_required"))
            filled.setValue("login_required", false); // Else the next kind would need somebody signed in.
        const Record stored = office.written(filled);
        addTargets(*type, stored.data(), targets);
    }
    return targets;
}

QStringList blankFields(const RecordType& type, const void* data, const QString& prefix)
{
    QStringList blank;
    for (const Field& field : type.fields) {
        if (isBlank(field.get(data)))
            blank << prefix + field.name();
    }
    for (const Part& part : type.parts) {
        if (part.size(data) == 0)
            blank << prefix + QLatin1StringView(part.key);
        for (std::size_t i = 0; i < part.size(data); ++i)
            blank << blankFields(
                *part.type, part.at(data, i), u"%1%2/%3/"_s.arg(prefix, QLatin1StringView(part.key)).arg(i));
    }
    return blank;
}

} // namespace sijill
