#include "core/domain/boundary.h"

namespace sijill {

template <>
const RecordType& recordType<Boundary>()
{
    static const RecordType type = describe<Boundary>({.kind = "boundary",
        .plural = "boundary-shapes",
        .label = QT_TRANSLATE_NOOP("Record", "Boundary"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Shapes"),
        .fields = {
            field<&Boundary::territory>("territory", QT_TRANSLATE_NOOP("Field", "Territory"), Required)
                .to("territory"),
            field<&Boundary::shape>("shape", QT_TRANSLATE_NOOP("Field", "Shape"), Required),
        }});
    return type;
}

template <>
const RecordType& recordType<BoundaryLayer>()
{
    static const RecordType type = describe<BoundaryLayer>({.kind = "boundary_layer",
        .plural = "boundaries",
        .label = QT_TRANSLATE_NOOP("Record", "Layer of boundaries"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Boundaries"),
        .keyField = "name",
        .fields =
            {
                field<&BoundaryLayer::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
                field<&BoundaryLayer::attribution>(
                    "attribution", QT_TRANSLATE_NOOP("Field", "Credit on maps"), Expected),
                field<&BoundaryLayer::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
                field<&BoundaryLayer::licence>("licence", QT_TRANSLATE_NOOP("Field", "Licence")),
                field<&BoundaryLayer::note>("note", QT_TRANSLATE_NOOP("Field", "Note on boundaries")),
                field<&BoundaryLayer::file>("file", QT_TRANSLATE_NOOP("Field", "File name"), ByVerb),
                field<&BoundaryLayer::property>(
                    "property", QT_TRANSLATE_NOOP("Field", "Property of the code"), ByVerb),
                field<&BoundaryLayer::tolerance>(
                    "tolerance", QT_TRANSLATE_NOOP("Field", "Simplified by (m)"), ByVerb),
                field<&BoundaryLayer::importedOn>(
                    "imported_on", QT_TRANSLATE_NOOP("Field", "Imported on"), ByVerb),
            },
        .parts = {part<&BoundaryLayer::boundaries>("boundaries", recordType<Boundary>())}});
    return type;
}

} // namespace sijill
