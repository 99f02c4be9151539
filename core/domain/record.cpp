#include "core/domain/record.h"

#include <QJsonArray>

namespace sijill {
namespace {

QJsonValue jsonOf(const Value& value)
{
    struct Visitor {
        QJsonValue operator()(std::monostate) const { return {}; }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(const QString& text) const { return text; }
        QJsonValue operator()(const LocalizedText& text) const
        {
            QJsonObject object;
            for (const QString& language : text.languages())
                object.insert(language, text.in(language));
            return object;
        }
        QJsonValue operator()(QDate day) const { return day.toString(Qt::ISODate); }
        QJsonValue operator()(const QDateTime& instant) const
        {
            return instant.toUTC().toString(Qt::ISODateWithMs);
        }
    };
    return std::visit(Visitor(), value);
}

/// Blanks that were typed are kept, as in the file: undo compares byte for byte.
bool isAbsent(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? text->isEmpty() : isBlank(value);
}

Value valueFromJson(const Field& field, const QJsonValue& json)
{
    switch (field.kind) {
    case FieldKind::Localized:
    case FieldKind::LocalizedParagraph: {
        LocalizedText text;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            text.set(it.key(), it->toString());
        return text;
    }
    case FieldKind::Date:
        return QDate::fromString(json.toString(), Qt::ISODate);
    case FieldKind::Instant:
        return QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    case FieldKind::Boolean:
        return json.toBool();
    case FieldKind::Text:
    case FieldKind::Paragraph:
        return json.toString();
    default:
        return json.isDouble() ? Value(json.toInteger()) : Value();
    }
}

} // namespace

Record::Record(const RecordType& type)
    : m_type(&type)
    , m_data(type.make())
{
}

Record::Record(const RecordType& type, std::shared_ptr<void> data)
    : m_type(&type)
    , m_data(std::move(data))
{
}

Record::Record(const Record& other)
    : m_type(other.m_type)
    , m_data(other.m_data ? other.m_type->clone(other.m_data.get()) : nullptr)
{
}

Record& Record::operator=(const Record& other)
{
    if (this != &other) {
        m_type = other.m_type;
        m_data = other.m_data ? other.m_type->clone(other.m_data.get()) : nullptr;
    }
    return *this;
}

QString Record::key() const
{
    if (m_type->keyField) {
        const Field& field = m_type->at(m_type->keyField);
        if (const Value key = field.get(data()); !isBlank(key))
            return plainText(field, key);
    }
    return u"#%1"_s.arg(id());
}

QString Record::name() const
{
    return m_type->nameField ? textOf(value(m_type->nameField)) : QString();
}

bool Record::operator==(const Record& other) const
{
    if (isNull() || other.isNull())
        return isNull() == other.isNull();
    return m_type == other.m_type && m_type->equal(data(), other.data());
}

QJsonObject toJson(const RecordType& type, const void* data)
{
    QJsonObject object{{u"id"_s, type.idOf(data)}};
    for (const Field& field : type.fields) {
        if (const Value value = field.get(data); !isAbsent(value))
            object.insert(QLatin1StringView(field.key), jsonOf(value));
    }
    for (const Part& part : type.parts) {
        QJsonArray rows;
        for (std::size_t i = 0; i < part.size(data); ++i)
            rows.append(toJson(*part.type, part.at(data, i)));
        if (!rows.isEmpty())
            object.insert(QLatin1StringView(part.key), rows);
    }
    return object;
}

void fromJson(const QJsonObject& json, const RecordType& type, void* data)
{
    type.id(data) = json.value("id"_L1).toInteger();
    for (const Field& field : type.fields) {
        const QJsonValue value = json.value(QLatin1StringView(field.key));
        field.set(data, value.isUndefined() ? Value() : valueFromJson(field, value));
    }
    for (const Part& part : type.parts) {
        const QJsonArray rows = json.value(QLatin1StringView(part.key)).toArray();
        part.resize(data, static_cast<std::size_t>(rows.size()));
        for (qsizetype i = 0; i < rows.size(); ++i)
            fromJson(rows.at(i).toObject(), *part.type, part.at(data, static_cast<std::size_t>(i)));
    }
}

Record recordFromJson(const QJsonObject& json, const RecordType& type)
{
    Record record(type);
    fromJson(json, type, record.data());
    return record;
}

} // namespace sijill
