#include "ui/records/record_form.h"
#include "ui/widgets/part_grid_model.h"

namespace sijill {

std::vector<Field> typedFields(const RecordType& type)
{
    std::vector<Field> fields;
    std::copy_if(type.fields.begin(), type.fields.end(), std::back_inserter(fields),
        [](const Field& field) { return !field.has(ByVerb); });
    return fields;
}

std::vector<PartRow> gridRows(const Part& part, const void* owner, const std::vector<Field>& fields)
{
    std::vector<PartRow> rows;
    for (std::size_t i = 0; i < part.size(owner); ++i) {
        const void* data = part.at(owner, i);
        PartRow row{part.type->idOf(data), {}};
        for (const Field& field : fields)
            row.values.push_back(field.get(data));
        rows.push_back(std::move(row));
    }
    return rows;
}

void takeGridRows(
    const Part& part, void* owner, const std::vector<PartRow>& rows, const std::vector<Field>& fields)
{
    QHash<qint64, QJsonObject> known;
    for (std::size_t i = 0; i < part.size(owner); ++i)
        known.insert(part.type->idOf(part.at(owner, i)), toJson(*part.type, part.at(owner, i)));
    part.resize(owner, 0);
    for (const PartRow& row : rows) {
        const bool isBlankRow = std::all_of(row.values.begin(), row.values.end(), [](const Value& value) {
            return isBlank(value) || (std::holds_alternative<bool>(value) && !std::get<bool>(value));
        });
        if (isBlankRow && row.id == 0)
            continue; // A line that was opened and never typed into.
        part.resize(owner, part.size(owner) + 1);
        void* data = part.at(owner, part.size(owner) - 1);
        if (known.contains(row.id))
            fromJson(known.value(row.id), *part.type, data);
        for (std::size_t i = 0; i < fields.size(); ++i)
            fields[i].set(data, row.values[i]);
    }
}

} // namespace sijill
