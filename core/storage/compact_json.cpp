#include "core/storage/compact_json.h"

#include "core/base/json_text.h"

#include <QMutex>

#include <algorithm>
#include <map>

namespace sijill {
namespace {

/// What stands at one place of the object: a field, a part, or the id where both are null.
struct Member {
    QByteArray key; ///< As it is written: with quotes and colon.
    const Field* field = nullptr;
    const Part* part = nullptr;
};

const std::vector<Member>& membersOf(const RecordType& type)
{
    static QMutex mutex; // The worker may write a journal of its own.
    static std::map<const RecordType*, std::vector<Member>> known;
    const QMutexLocker lock(&mutex);
    const auto found = known.find(&type);
    if (found != known.end())
        return found->second;
    std::vector<Member> members{{.key = "id"}};
    for (const Field& field : type.fields)
        members.push_back({.key = field.key, .field = &field});
    for (const Part& part : type.parts)
        members.push_back({.key = part.key, .part = &part});
    std::sort(members.begin(), members.end(), [](const Member& a, const Member& b) { return a.key < b.key; });
    for (Member& member : members)
        member.key = '"' + member.key + "\":";
    return known.emplace(&type, std::move(members)).first->second;
}

struct Writer {
    QByteArray& into;

    void operator()(std::monostate) const { into += "null"; }
    void operator()(bool flag) const { into += flag ? "true" : "false"; }
    void operator()(qint64 number) const { into += QByteArray::number(number); }
    void operator()(const QString& text) const { appendJsonText(text, into); }
    void operator()(QDate day) const { appendJsonText(day.toString(Qt::ISODate), into); }
    void operator()(const QDateTime& instant) const
    {
        appendJsonText(instant.toUTC().toString(Qt::ISODateWithMs), into);
    }
    void operator()(const LocalizedText& text) const { into += text.toJson(); }
};

bool isAbsent(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? text->isEmpty() : isBlank(value);
}

void append(const RecordType& type, const void* data, QByteArray& into)
{
    char before = '{';
    const auto begin = [&](const Member& member) {
        into += before;
        into += member.key;
        before = ',';
    };
    for (const Member& member : membersOf(type)) {
        if (member.part) {
            const std::size_t size = member.part->size(data);
            if (size > 0)
                begin(member);
            for (std::size_t i = 0; i < size; ++i) {
                into += i == 0 ? '[' : ',';
                append(*member.part->type, member.part->at(data, i), into);
            }
            if (size > 0)
                into += ']';
        } else if (!member.field) {
            begin(member);
            into += QByteArray::number(type.idOf(data));
        } else if (const Value value = member.field->get(data); !isAbsent(value)) {
            begin(member);
            std::visit(Writer{into}, value);
        }
    }
    into += '}';
}

} // namespace

QByteArray compactJson(const RecordType& type, const void* data)
{
    QByteArray json;
    json.reserve(512);
    append(type, data, json);
    return json;
}

} // namespace sijill
