#pragma once

#include "core/base/error.h"
#include "core/domain/record_type.h"

#include <QJsonObject>

namespace sijill {

/// Any record as a value: a deep copy with its description. The typed struct is one `as<T>()` away.
class Record {
public:
    Record() = default;
    explicit Record(const RecordType& type);
    Record(const RecordType& type, std::shared_ptr<void> data);
    template <typename T>
    static Record of(const T& value)
    {
        return Record(recordType<T>(), std::make_shared<T>(value));
    }
    Record(const Record& other);
    Record& operator=(const Record& other);
    Record(Record&&) noexcept = default;
    Record& operator=(Record&&) noexcept = default;
    ~Record() = default;

    bool isNull() const { return !m_data; }
    const RecordType& type() const { return *m_type; }
    const void* data() const { return m_data.get(); }
    void* data() { return m_data.get(); }
    qint64 id() const { return m_type->idOf(m_data.get()); }
    void setId(qint64 id) { m_type->id(m_data.get()) = id; }

    /// Null for kinds that are never entered by mistake.
    const Voiding* voiding() const
    {
        return m_type->voiding ? &m_type->voiding(const_cast<void*>(data())) : nullptr;
    }
    bool isVoid() const { return m_data && m_type->voiding && voiding()->isSet(); }

    template <typename T>
    const T& as() const
    {
        Q_ASSERT(m_type == &recordType<T>());
        return *static_cast<const T*>(m_data.get());
    }
    template <typename T>
    T& as()
    {
        Q_ASSERT(m_type == &recordType<T>());
        return *static_cast<T*>(m_data.get());
    }

    Value value(const char* key) const { return m_type->at(key).get(m_data.get()); }
    void setValue(const char* key, const Value& value) { m_type->at(key).set(m_data.get(), value); }
    /// What people call it: "AW2-2023/017", or "#id" while it has no key.
    QString key() const;
    /// Its name in the reader's languages, or an empty string.
    QString name() const;

    /// Content only: revisions do not count.
    bool operator==(const Record& other) const;

private:
    const RecordType* m_type = nullptr;
    std::shared_ptr<void> m_data;
};

/// The whole aggregate, parts included, with sorted keys and without blank values: what the journal keeps and
/// undo compares. The revision is left out.
QJsonObject toJson(const RecordType& type, const void* data);
inline QJsonObject toJson(const Record& record)
{
    return toJson(record.type(), record.data());
}
/// Keys that the type does not know are ignored: an older program may read a newer journal.
void fromJson(const QJsonObject& json, const RecordType& type, void* data);
Record recordFromJson(const QJsonObject& json, const RecordType& type);

/// One field as plain text for exchange: ISO dates, dots, codes; references stay numbers. Localized text is
/// JSON.
QString plainText(const Field& field, const Value& value);
/// Reads plainText back; refuses with a sentence that names what was expected.
Result<Value> parsePlainText(const Field& field, const QString& text);

} // namespace sijill
