#include "core/domain/attachment.h"

namespace sijill {

template <>
const RecordType& recordType<Attachment>()
{
    static const RecordType type = describe<Attachment>({.kind = "attachment",
        .plural = "attachments",
        .label = QT_TRANSLATE_NOOP("Record", "Attachment"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Attachments"),
        .keyField = "name",
        .fields = {
            field<&Attachment::ownerKind>(
                "owner_kind", QT_TRANSLATE_NOOP("Field", "Kind of record"), Required),
            field<&Attachment::ownerId>("owner_id", QT_TRANSLATE_NOOP("Field", "Record"), Required),
            field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Field", "File name"), Required | Searched),
            field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("Field", "Type")),
            field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Field", "Size of file")),
            field<&Attachment::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "SHA-256")),
            field<&Attachment::addedOn>("added_on", QT_TRANSLATE_NOOP("Field", "Added on")),
        }});
    return type;
}

} // namespace sijill
