#include "ui/journal/record_states.h"

#include "core/domain/part.h"
#include "core/domain/record.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

class States {
public:
    States(const FieldContext& context, bool onlyDifferent)
        : m_context(context)
        , m_onlyDifferent(onlyDifferent)
    {
    }

    void add(
        const RecordType& type, const QJsonObject& before, const QJsonObject& after, const QString& owner)
    {
        for (const Field& field : type.fields) {
            const QString was = text(type, field, before);
            const QString is = text(type, field, after);
            const bool isSaid = m_onlyDifferent ? was != is : !(was.isEmpty() && is.isEmpty());
            if (isSaid)
                //: A field of a line of a record: %1 the line ("Instalment 2"), %2 the field.
                m_lines.push_back({owner.isEmpty()
                        ? field.title()
                        : QCoreApplication::translate("RecordStates", "%1: %2").arg(owner, field.title()),
                    was, is});
        }
        for (const Part& part : type.parts) {
            const bool isSaidByState = m_onlyDifferent && qstrcmp(part.key, "changes") == 0;
            if (!isSaidByState)
                addPart(part, before, after);
        }
    }
    std::vector<StateLine> take() { return std::move(m_lines); }

private:
    void addPart(const Part& part, const QJsonObject& before, const QJsonObject& after)
    {
        const QLatin1StringView key(part.key);
        const QJsonArray was = before.value(key).toArray();
        const QJsonArray is = after.value(key).toArray();
        int number = 0;
        for (const QJsonValue& row : is) {
            const QJsonObject now = row.toObject();
            add(*part.type, withId(was, now.value("id"_L1)), now, rowName(part, now, ++number));
        }
        number = 0;
        for (const QJsonValue& row : was) {
            const QJsonObject old = row.toObject();
            ++number;
            if (withId(is, old.value("id"_L1)).isEmpty())
                add(*part.type, old, {}, rowName(part, old, number));
        }
    }

    static QJsonObject withId(const QJsonArray& rows, const QJsonValue& id)
    {
        for (const QJsonValue& row : rows) {
            if (row.toObject().value("id"_L1) == id)
                return row.toObject();
        }
        return {};
    }

    QString rowName(const Part& part, const QJsonObject& row, int number) const
    {
        const RecordType& type = *part.type;
        const char* key = type.keyField ? type.keyField : type.nameField;
        const QString name = key ? text(type, type.at(key), row) : QString();
        return u"%1 %2"_s.arg(type.title(), name.isEmpty() ? QString::number(number) : name);
    }

    QString text(const RecordType& type, const Field& field, const QJsonObject& state) const
    {
        if (state.isEmpty())
            return {};
        const Record record = recordFromJson(QJsonObject{{field.name(), state.value(field.name())}}, type);
        const Value value = field.get(record.data());
        return isBlank(value) ? QString() : displayText(field, value, m_context);
    }

    const FieldContext& m_context;
    bool m_onlyDifferent;
    std::vector<StateLine> m_lines;
};

} // namespace

std::vector<StateLine> stateLines(const RecordType& type, const QJsonObject& before, const QJsonObject& after,
    const FieldContext& context, bool onlyDifferent)
{
    States states(context, onlyDifferent);
    states.add(type, before, after, {});
    return states.take();
}

} // namespace sijill
