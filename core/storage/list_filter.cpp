#include "core/storage/list_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sijill {
namespace {

QJsonValue boundToJson(const Value& value)
{
    if (const auto* day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    return isBlank(value) ? QJsonValue() : QJsonValue(integerOf(value));
}

Value boundFromJson(const QJsonValue& json)
{
    if (json.isString())
        return QDate::fromString(json.toString(), Qt::ISODate);
    return json.isDouble() ? Value(json.toInteger()) : Value();
}

} // namespace

QString ListColumn::title() const
{
    // Owners of parts head a column with the name of their kind.
    const QString asField = QCoreApplication::translate("Field", label);
    return asField != QLatin1StringView(label) ? asField : QCoreApplication::translate("Record", label);
}

bool ListColumn::isNumeric() const
{
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Money:
    case FieldKind::Percent:
        return true;
    default:
        return false;
    }
}

QString ListFilter::toJson() const
{
    QJsonObject json;
    for (const auto& [key, filter] : columns) {
        QJsonObject condition;
        if (!filter.contains.isEmpty())
            condition.insert("contains"_L1, filter.contains);
        if (!filter.among.isEmpty()) {
            QJsonArray values;
            for (const qint64 value : filter.among)
                values.append(value);
            condition.insert("among"_L1, values);
        }
        if (!filter.words.isEmpty())
            condition.insert("words"_L1, QJsonArray::fromStringList(filter.words));
        if (!isBlank(filter.from))
            condition.insert("from"_L1, boundToJson(filter.from));
        if (!isBlank(filter.to))
            condition.insert("to"_L1, boundToJson(filter.to));
        if (filter.blank)
            condition.insert("blank"_L1, true);
        if (filter.filled)
            condition.insert("filled"_L1, true);
        json.insert(key, condition);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ListFilter ListFilter::fromJson(const QString& text)
{
    ListFilter filter;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject condition = it->toObject();
        ColumnCondition column;
        column.contains = condition.value("contains"_L1).toString();
        for (const QJsonValue& value : condition.value("among"_L1).toArray())
            column.among << value.toInteger();
        for (const QJsonValue& word : condition.value("words"_L1).toArray())
            column.words << word.toString();
        column.from = boundFromJson(condition.value("from"_L1));
        column.to = boundFromJson(condition.value("to"_L1));
        column.blank = condition.value("blank"_L1).toBool();
        column.filled = condition.value("filled"_L1).toBool();
        if (!column.isEmpty())
            filter.columns.emplace(it.key(), column);
    }
    return filter;
}

ListFilter onlyVoid()
{
    ListFilter filter;
    filter.columns[QLatin1StringView(kVoidedColumn)] = {.filled = true};
    return filter;
}

} // namespace sijill
